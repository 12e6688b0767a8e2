/** Every schema accepts the rows that Postgres accepts and refuses those that it refuses: each is tried on both. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSchema } from '../../../scripts/catalog/read.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../../scripts/postgres/embedded.ts'
import { generateContracts } from '../../../scripts/render/contracts/generate.ts'

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    'A',
    'abc',
    'abcd',
    'abcde   ',
    'x@y.z',
    'new',
    'done',
    '😀😀😀',
    'a\nb',
    '2024-01-01',
    'slug-1',
    '\0',
  ),
  fc.string({ maxLength: 7 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.5,
    99.994,
    99.995,
    99.99,
    100,
    32767,
    32768,
    -32768,
    -32769,
    2147483647,
    2147483648,
    1e10,
    0.1,
  ),
  fc.integer({ min: -200, max: 200 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((value) => Math.round(value * 1000) / 1000),
)
const date = fc.constantFrom(
  '2024-02-29',
  '2023-02-29',
  '2024-13-01',
  '2024-01-01',
  '0001-01-01',
  '0000-01-01',
  '2024-1-1x',
  '',
  '9999-12-31',
  '2020-06-30',
)
const instant = fc.constantFrom(
  '2024-02-29T12:00:00+00:00',
  '2023-02-29T12:00:00+00:00',
  '2024-01-01T00:00:00.123456+02:00',
  '2024-01-01T00:00:00Z',
  '2024-01-01T23:59:59-08:00',
  '2024-01-01T25:00:00+00:00',
  'x',
  '2019-12-31T23:59:59.999999+00:00',
)
const uuid = fc.constantFrom(
  '8f14e45f-ceea-467f-a1d2-2b8f3c1e5a77',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '8f14e45f-ceea-467f-a1d2',
  'z',
  '',
)
const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom({ a: '\0' }, [], {}, null, 'x'))
const list = fc.oneof(fc.array(fc.oneof(text, fc.constant(null)), { maxLength: 3 }), fc.constant([]))

/** Tables, each named by its position, and what is sent to them. `lax`: what the database puts in is not known to a caller, so a contract may accept what a CHECK refuses. */
const tables: { columns: string; rows: Record<string, fc.Arbitrary<unknown>>; lax?: boolean }[] = [
  { columns: 'a smallint', rows: { a: number } },
  { columns: 'a integer not null', rows: { a: number } },
  { columns: 'a integer check (a between 1 and 10)', rows: { a: number } },
  { columns: 'a integer check (a > 0 and a <> 5)', rows: { a: number } },
  { columns: 'a integer check (0 < a)', rows: { a: number } },
  { columns: 'a bigint check (a >= -5)', rows: { a: number } },
  { columns: 'a numeric(4,2)', rows: { a: number } },
  { columns: 'a numeric(4,2) check (a < 99.99 and a >= 0.01)', rows: { a: number } },
  { columns: 'a numeric check (a >= 0)', rows: { a: number } },
  { columns: 'a double precision check (a <= 1.5)', rows: { a: number } },
  { columns: 'a integer not null default 5 check (a in (1, 5, 100))', rows: { a: number } },
  { columns: 'a text', rows: { a: text } },
  { columns: 'a text not null', rows: { a: text } },
  { columns: 'a varchar(4)', rows: { a: text } },
  { columns: 'a text check (length(a) between 1 and 3)', rows: { a: text } },
  { columns: "a text check (btrim(a) <> '')", rows: { a: text } },
  { columns: "a text check (a in ('new', 'done'))", rows: { a: text } },
  { columns: "a varchar(10) check (a::text = any (array['new', 'done']::text[]))", rows: { a: text } },
  { columns: "a text check (a ~ '^[a-z0-9]+(-[a-z0-9]+)*$')", rows: { a: text } },
  { columns: "a text check (a ~ '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$')", rows: { a: text } },
  { columns: "a text check (a !~ '[ \\n]')", rows: { a: text } },
  { columns: "a text check (a like 'a%' or a is null)", rows: { a: text } },
  { columns: "a text check (a not like '%\\_%')", rows: { a: text } },
  { columns: 'a text check (octet_length(a) <= 4)', rows: { a: text } },
  { columns: 'a mood', rows: { a: text } },
  { columns: 'a slug', rows: { a: text } },
  { columns: 'a positive not null', rows: { a: number } },
  { columns: 'a uuid', rows: { a: uuid } },
  { columns: 'a date', rows: { a: date } },
  { columns: "a date check (a >= date '2020-01-01')", rows: { a: date } },
  { columns: 'a timestamptz', rows: { a: instant } },
  { columns: "a timestamptz check (a >= timestamptz '2020-01-01 00:00:00+00')", rows: { a: instant } },
  { columns: 'a boolean not null', rows: { a: fc.boolean() } },
  { columns: 'a jsonb', rows: { a: json } },
  { columns: "a jsonb check (jsonb_typeof(a) = 'object')", rows: { a: json } },
  { columns: 'a text[]', rows: { a: list } },
  { columns: 'a text[] check (cardinality(a) between 1 and 2)', rows: { a: list } },
  { columns: 'a text[] check (array_length(a, 1) >= 1)', rows: { a: list } },
  { columns: 'a integer, b integer, check (a < b)', rows: { a: number, b: number } },
  { columns: 'a integer, b integer, check ((a is null) <> (b is null))', rows: { a: number, b: number } },
  { columns: 'a integer, b text, check (num_nonnulls(a, b) = 1)', rows: { a: number, b: text } },
  { columns: "a text, b date, check (a <> 'done' or b is not null)", rows: { a: text, b: date } },
  { columns: 'a date, b date, check (b > a)', rows: { a: date, b: date } },
  { columns: 'a timestamptz, b timestamptz, check (b >= a)', rows: { a: instant, b: instant } },
  { columns: 'a integer, b integer, check (a is distinct from b)', rows: { a: number, b: number } },
  { columns: 'a integer, b integer, check (coalesce(a, 0) + coalesce(b, 0) <= 10)', rows: { a: number, b: number } },
  { columns: 'a boolean, b integer, check (a is not true or b > 3)', rows: { a: fc.boolean(), b: number } },
  { columns: 'a integer default 7, b integer not null, check (a <= b)', rows: { a: number, b: number }, lax: true },
  {
    columns: 'a integer, b integer generated always as (a * 2) stored, check (b < 50)',
    rows: { a: number },
    lax: true,
  },
  { columns: 'a integer generated always as identity, b integer not null', rows: { b: number } },
  { columns: 'a text not null, b text', rows: { a: text, b: text } },
]

describe('contracts and Postgres agree', () => {
  let database: EmbeddedDatabase
  let contracts: Record<string, { Tables: Record<string, Record<'Row' | 'Insert' | 'Update', Parser>> }>
  let folder: string

  interface Parser {
    safeParse(value: unknown): { success: boolean; error?: unknown }
  }

  beforeAll(async () => {
    database = await openEmbedded({ platform: 'postgres' })
    await database.exec(`
      create type mood as enum ('new', 'done', '😀');
      create domain slug as text check (value ~ '^[a-z-]+$') check (length(value) < 5);
      create domain positive as integer check (value > 0) check (value <> 7);
      ${tables.map(({ columns }, index) => `create table t${index} (${columns});`).join('\n')}
      create table filled (a text not null, b text not null check (b = upper(b)), c text not null);
      create function fill() returns trigger language plpgsql as $$begin new.a := coalesce(new.a, 'x'); select 'B' into new.b; return new; end$$;
      create trigger fill before insert on filled for each row execute function fill();
      create function accepts(relation text, row_text text) returns text language plpgsql as $$
      declare columns text;
      begin
        select string_agg(quote_ident(key), ', ') into columns from json_object_keys(row_text::json) key;
        execute format('insert into %I (%s) select %s from json_populate_record(null::%I, $1)', relation, columns, columns, relation) using row_text::json;
        return null;
      exception when others then return sqlerrm;
      end$$;`)
    const text = await generateContracts(await readSchema(database), {
      format: 'zod',
      schemas: ['public'],
      title: 'test',
    })
    // Beside the sources, so that it finds zod.
    folder = mkdtempSync(join(import.meta.dirname, '.generated-'))
    const file = join(folder, 'contracts.ts')
    writeFileSync(file, text)
    contracts = ((await import(pathToFileURL(file).href)) as { contracts: typeof contracts }).contracts
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await database.close()
  })

  it('is TypeScript that a strict project takes', () => {
    const tsc = join(import.meta.dirname, '../../../node_modules/.bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--noUnusedLocals',
      '--noUncheckedIndexedAccess',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--ignoreConfig',
    ]
    const { stdout, status } = spawnSync(tsc, [...options, join(folder, 'contracts.ts')], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  const refusal = async (table: string, row: unknown) => {
    const [found] = await database.rows('select accepts($1, $2)', [table, JSON.stringify(row)])
    return found![0] as string | null
  }

  for (const [index, { columns, rows, lax }] of tables.entries()) {
    it(columns, async () => {
      const optional = Object.fromEntries(
        Object.entries(rows).map(([name, value]) => [
          name,
          fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
        ]),
      )
      let accepted = 0
      let refused = 0
      for (const row of fc.sample(fc.record(optional, { requiredKeys: [] }), { numRuns: 120, seed: 7 })) {
        if (Object.keys(row).length === 0) continue
        const words = await refusal(`t${index}`, row)
        const { success, error } = contracts.public!.Tables[`t${index}`]!.Insert.safeParse(row)
        expect(
          { row, accepted: success, because: success ? words : String(error) },
          words ?? 'Postgres accepts it',
        ).toMatchObject({ accepted: words === null || (lax === true && success) })
        if (words === null) accepted++
        else refused++
      }
      // Both sides were tried, or the table refuses nothing of what was drawn.
      expect(accepted).toBeGreaterThan(0)
      if (/check|not null|date|uuid|mood|slug|int/.test(columns) && !/array_length/.test(columns))
        expect(refused).toBeGreaterThan(0)
    })
  }

  it('what a trigger fills need not be sent, and its CHECK is not carried', async () => {
    const { Insert } = contracts.public!.Tables.filled!
    for (const row of [{ c: 'x' }, { c: 'x', a: null, b: 'lower' }, { a: 'x' }]) {
      expect(Insert.safeParse(row).success, JSON.stringify(row)).toBe((await refusal('filled', row)) === null)
    }
  })

  it('refuses what is never sent: generated columns, columns that are not there', () => {
    const generated = contracts.public!.Tables[`t${tables.findIndex(({ columns }) => columns.includes('stored'))}`]!
    expect(generated.Insert.safeParse({ a: 1, b: 2 }).success).toBe(false)
    expect(generated.Update.safeParse({ b: 2 }).success).toBe(false)
    expect(generated.Update.safeParse({}).success).toBe(true)
    expect(generated.Insert.safeParse({ a: 1, other: 2 }).success).toBe(false)
  })

  it('reads back every row that was written', async () => {
    for (const [index] of tables.entries()) {
      const rows = await database.query<{ row: unknown }>(`select row_to_json(t) as row from t${index} t limit 50`)
      for (const { row } of rows)
        expect(contracts.public!.Tables[`t${index}`]!.Row.safeParse(row), JSON.stringify(row)).toMatchObject({
          success: true,
        })
    }
  })
})
