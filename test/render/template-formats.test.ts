import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DbopsError } from '../../scripts/core/error.ts'
import { columns, type Format, loadParser, readFormat } from '../../scripts/render/template/formats.ts'
import { joinName, Name, print, Relation, text } from '../../scripts/render/template/sql-text.ts'
import { parseSql } from '../../scripts/sql/parse.ts'

beforeAll(loadParser)

const read = (format: Format, value: string) => String(readFormat(format, value, { schema: 'public' }))

const accepted: [Format, string, string][] = [
  ['identifier', 'orders', 'orders'],
  ['identifier', 'Order Items', '"Order Items"'],
  ['identifier', 'select', '"select"'],
  ['identifier', '"quoted""name"', '"quoted""name"'],
  ['identifier', 'a"; drop table b; --', '"a""; drop table b; --"'],
  ['identifier', 'cost$$', 'U&"cost\\0024\\0024"'],
  ['relation', 'orders', 'public.orders'],
  ['relation', 'app.Orders', 'app."Orders"'],
  ['relation', '"a.b".c', '"a.b".c'],
  ['relation', 'shop . orders', 'shop.orders'],
  ['type', 'numeric(12,2)', 'numeric(12,2)'],
  ['type', 'public.mood[]', 'public.mood[]'],
  ['type', 'timestamp with time zone', 'timestamp with time zone'],
  ['expression', "status = 'open' and total > 0", "status = 'open' and total > 0"],
  ['expression', '(select max(id) from t)', '(select max(id) from t)'],
  ['index-keys', 'org_id, created_at desc nulls last', 'org_id, created_at desc nulls last'],
  ['index-keys', '(lower(email)) text_pattern_ops', '(lower(email)) text_pattern_ops'],
  ['column', "title text not null check (title <> '')", "title text not null check (title <> '')"],
  ['column', 'org_id uuid references orgs (id)', 'org_id uuid references orgs (id)'],
  ['query', 'select 1 union select 2 order by 1', 'select 1 union select 2 order by 1'],
  ['query', 'with a as (select 1) select * from a', 'with a as (select 1) select * from a'],
  ['statement', 'delete from t where a < now()', 'delete from t where a < now()'],
  ['statement', 'call p(1)', 'call p(1)'],
  ['column-of-table', 'orders.id', 'public.orders.id'],
  ['column-of-table', 'app.orders."Key"', 'app.orders."Key"'],
  ['assignment', "profiles.name = 'a = b'", "name = 'a = b'"],
  ['arguments', "1, 'two', now()", "1, 'two', now()"],
  ['arguments', '', ''],
]

const refused: [Format, string][] = [
  ['identifier', ''],
  ['identifier', 'a\nb'],
  ['identifier', 'a'.repeat(64)],
  ['relation', 'a.b.c'],
  ['relation', 'a.'],
  ['relation', '.a'],
  ['type', 'integer; drop table t'],
  ['type', 'integer) , (select 1'],
  ['type', 'integer) + cast(1 as integer'],
  ['type', 'integer -- a'],
  ['type', ''],
  ['expression', '1, 2'],
  ['expression', '1) + (2'],
  ['expression', '1 as a'],
  ['expression', '1 from t'],
  ['expression', '1; drop table t'],
  ['expression', 'a -- b'],
  ['expression', 'a /* b'],
  ['expression', "'$$'"],
  ['expression', '1 union select 2'],
  ['expression', '1 limit 1'],
  ['expression', ''],
  ['index-keys', 'a) where (b'],
  ['index-keys', 'a) include (b'],
  ['index-keys', ''],
  ['column', 'a integer, b integer'],
  ['column', 'a integer) partition by list (a'],
  ['column', 'a integer) with (fillfactor = 10'],
  ['column', 'primary key (a)'],
  ['column', 'like other'],
  ['column', 'a integer -- b'],
  ['query', 'select 1;'],
  ['query', 'select 1; select 2'],
  ['query', 'select 1 into t'],
  ['query', 'select 1 -- a'],
  ['query', 'delete from t'],
  ['statement', 'drop table t'],
  ['statement', 'insert into t values (1);'],
  ['statement', 'begin'],
  ['column-of-table', 'orders'],
  ['assignment', 'profiles.name'],
  ['assignment', "profiles.name = 'a', other = 'b'"],
  ['arguments', '1) , g(2'],
  ['arguments', 'distinct 1'],
  ['arguments', '1 order by 2'],
]

describe('typed texts', () => {
  it.each(accepted)('%s takes %j', (format, value, printed) => {
    expect(read(format, value)).toBe(printed)
  })

  it.each(refused)('%s refuses %j', (format, value) => {
    expect(() => read(format, value)).toThrow(DbopsError)
  })

  it('tells a column’s parts', () => {
    const [id, total, org] = columns(
      'id bigint generated always as identity, total numeric(12, 2) not null, "Org" uuid not null references app.orgs (id)',
      'public',
    )
    expect(id).toMatchObject({ notNull: false, automatic: true })
    expect(total).toMatchObject({ notNull: true, automatic: false })
    expect(String(total!.type)).toBe('numeric(12, 2)')
    expect(org!.name.value).toBe('Org')
    expect(String(org!.references)).toBe('app.orgs')
  })
})

describe('printing', () => {
  const one = (sql: string): any => parseSql(sql).statements

  it('brings every string back, inside and outside of a function’s body', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((value) => !/[\0\ud800-\udfff]/.test(value)),
        (value) => {
          const printed = text(value).text
          expect(printed).not.toMatch(/\$\$|\n/)
          const [statement] = one(`select ${printed}`)
          expect(statement.tree.targetList[0].ResTarget.val.A_Const.sval?.sval ?? '').toBe(value)
        },
      ),
    )
  })

  it('brings every name back, and nothing but the name', () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
      .filter((value) => !/\p{Cc}/u.test(value) && Buffer.byteLength(value) <= 63)
    fc.assert(
      fc.property(names, names, (schema, name) => {
        const statements = one(`select from ${new Relation(schema, name)}`)
        expect(statements).toHaveLength(1)
        const range = statements[0].tree.fromClause[0].RangeVar
        expect([range.schemaname, range.relname]).toEqual([schema, name])
        expect(new Name(name).text).not.toContain('$$')
      }),
    )
  })

  it('keeps derived names within 63 bytes, with their ending, and apart', () => {
    const long = 'a_table_with_a_name_that_is_as_long_as_postgres_allows_it_to_be'
    const [first, second] = [joinName(long, 'first_column', 'idx'), joinName(long, 'other_column', 'idx')]
    expect(first.value).not.toBe(second.value)
    for (const { value } of [first, second]) {
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(63)
      expect(value).toMatch(/_idx$/)
    }
    expect(joinName('ñ'.repeat(40), 'x').value).toMatch(/^ñ+_[0-9a-z]{4}_x$/)
  })

  it('throws for what a template forgot', () => {
    expect(() => print(undefined)).toThrow('undefined')
    expect(print([new Name('a b'), 'c', 1, true])).toBe(`"a b", 'c', 1, true`)
  })
})
