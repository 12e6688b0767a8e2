import { beforeAll, describe, expect, it } from 'vitest'
import { loadParser } from '../../scripts/sql/parse.ts'
import { callsOf } from '../../scripts/workspace/code/calls.ts'
import { codeFiles, type Language } from '../../scripts/workspace/code/files.ts'
import { hole, stringLiterals } from '../../scripts/workspace/code/literals.ts'
import { sqlOf } from '../../scripts/workspace/code/sql.ts'
import { repository } from '../support/repository.ts'

const values = (text: string, language: Language) => stringLiterals(text, language).map(({ value }) => value)

describe('string literals', () => {
  it.each<[Language, string, string[]]>([
    ['script', `a('x', "y\\n", \`z \${b("}")} w\`) // 'no'\n/* "no" */ 'it\\'s'`, ['x', 'y\n', `z ${hole} w`, "it's"]],
    ['script', `<p>Don't</p>\nconst a = 'yes'`, ['yes']],
    ['python', `f"a {x!r} {{b}}" r'\\d' """multi\nline""" # 'no'`, [`a ${hole} {b}`, '\\d', 'multi\nline']],
    ['go', 'db.Query(`select "a"\nfrom b`, "c")', ['select "a"\nfrom b', 'c']],
    ['rust', `let a: &'static str = r#"say "hi""#; let c = 'x';`, ['say "hi"']],
    ['ruby', `execute <<~SQL\n  select #{x}\nSQL\nputs "a#{b}c"`, [`  select ${hole}\n`, `a${hole}c`]],
    ['php', `$db->query("select 1 from a"); // "no"`, ['select 1 from a']],
    ['c', `"""\nselect\n""" "a"`, ['\nselect\n', 'a']],
  ])('%s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected)
  })

  it('ends on unclosed and hostile texts', () => {
    for (const text of ["'", '"""', '`${`', '`${{{{', '<<~SQL\n', '\\', '`'.repeat(50_001)]) {
      for (const language of ['script', 'python', 'ruby', 'rust'] as const)
        expect(Array.isArray(stringLiterals(text, language))).toBe(true)
    }
  })
})

describe('SQL in code', () => {
  beforeAll(loadParser)
  const sql = (language: Language, text: string) => sqlOf({ file: 'a', language, text })

  it.each<[Language, string, string, string[]]>([
    [
      'script',
      'await db.query(`\n select * from app.orders o join users u on true where o.id = ${id}`)',
      'select',
      ['app.orders', 'users'],
    ],
    ['python', 'cur.execute("update orders set a = %s where id = %(id)s", x)', 'update', ['orders']],
    ['go', 'db.Exec(`INSERT INTO orders (a) VALUES (?)`, 1)', 'insert', ['orders']],
    ['python', 'text("delete from orders where id = :id and a = b::text")', 'delete', ['orders']],
    [
      'script',
      'sql`with recent as (select * from orders) select * from recent where id in (${ids})`',
      'select',
      ['orders'],
    ],
    ['script', 'knex.raw(`select * from ${table} join orders on true`)', 'select', ['orders']],
    ['sql', '-- name: GetOrder :one\nselect * from orders where id = $1;', 'select', ['orders']],
  ])('%s: %s', (language, text, kind, relations) => {
    const [found] = sql(language, text)
    expect(found?.kind).toBe(kind)
    expect(found!.relations.map(({ schema, name }) => (schema ? `${schema}.${name}` : name)).sort()).toEqual(relations)
  })

  it('leaves prose that is no SQL alone, and says the line', () => {
    expect(
      sql('script', `const a = 'select your own country from the list'; const b = "Update your profile to continue"`),
    ).toEqual([])
    expect(sql('script', 'const a = 1\nconst b = `\nselect id\nfrom orders`')[0]).toMatchObject({ line: 3 })
  })
})

describe('calls', () => {
  const calls = (text: string, language: Language = 'script') =>
    callsOf({ file: 'a.ts', language, text }).map(({ file: _, ...call }) => call)

  it('reads supabase-js, storage, builders and models', () => {
    expect(calls(`supabase.from('orders').select('*')`)).toEqual([
      { line: 1, kind: 'table', name: 'orders', verb: 'select' },
    ])
    expect(calls(`client\n  .schema('app')\n  .from("orders")\n  .insert({})`)).toEqual([
      { line: 3, kind: 'table', name: 'orders', schema: 'app', verb: 'insert' },
    ])
    expect(calls(`supabase.storage.from('avatars').upload(a, b)`)).toEqual([
      { line: 1, kind: 'bucket', name: 'avatars', verb: 'upload' },
    ])
    expect(calls(`supabase.rpc('add_order', {})`)).toEqual([{ line: 1, kind: 'function', name: 'add_order' }])
    expect(calls(`supabase.table("shows").select("*").execute()`, 'python')).toEqual([
      { line: 1, kind: 'table', name: 'shows', verb: 'select' },
    ])
    expect(calls(`db.selectFrom('person').selectAll()`)).toEqual([{ line: 1, kind: 'table', name: 'person' }])
    expect(calls(`export const users = pgTable('users', {})`)).toEqual([{ line: 1, kind: 'model', name: 'users' }])
    expect(calls(`class A(Base):\n    __tablename__ = "orders"`, 'python')).toEqual([
      { line: 2, kind: 'model', name: 'orders' },
    ])
    expect(calls(`@Entity({ name: 'orders' })`)).toEqual([{ line: 1, kind: 'model', name: 'orders' }])
  })
})

it('lists source files without dependencies, in order', async () => {
  const root = repository(
    {
      'src/b.ts': 'b',
      'src/a.py': 'a',
      'node_modules/x/i.js': 'no',
      'dist/c.js': 'no',
      'README.md': 'no',
      'src/bin.ts': 'a\0b',
    },
    false,
  )
  const found: string[] = []
  for await (const { file } of codeFiles(root)) found.push(file)
  expect(found).toEqual(['src/a.py', 'src/b.ts'])
})
