import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Schema } from '../../scripts/catalog/schema.ts'
import { usagesOf } from '../../scripts/plan/advise/usage.ts'
import { queriesOf } from '../../scripts/plan/advise/workload.ts'
import type { IndexDocument } from '../../scripts/render/index-advice.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const tables = `
create extension pg_trgm;
create type public.state as enum ('new', 'paid', 'sent', 'returned');
create table public.customers (id bigint generated always as identity primary key, email text not null unique check (email like '%@%'), name text not null check (length(name) <= 100));
create table public.orders (
  id bigint generated always as identity primary key,
  customer_id bigint not null references public.customers (id),
  number text not null,
  state public.state not null default 'new',
  total numeric(10,2) not null,
  placed_at timestamptz not null default now(),
  deleted_at timestamptz,
  tags text[] not null default '{}',
  details jsonb not null default '{}',
  note text not null default '',
  "order" text not null default 'first',
  search tsvector generated always as (to_tsvector('english', note)) stored
);
create index orders_number_idx on public.orders (number);
create table public.notes (id bigint generated always as identity primary key, owner uuid not null default gen_random_uuid(), body text);
alter table public.notes enable row level security;
create policy notes_own on public.notes for select using (owner = current_setting('app.user', true)::uuid);`

const queries = `
-- name: of_customer
select id, placed_at from orders where customer_id = $1 order by placed_at desc limit 20;
-- name: newest
select id from orders where deleted_at is not null order by placed_at desc limit 10;
-- name: by_number
select * from orders where number = $1;
-- name: by_name
select * from customers where lower(name) = $1;
-- name: tagged
select * from orders where tags @> array[$1::text];
-- name: detail
select * from orders where details @> $1::jsonb;
-- name: words
select id from orders where search @@ to_tsquery('english', $1);
-- name: like
select id from orders where note ilike '%abc%';
-- name: returned
select * from orders where state = 'returned' and total > $1;
-- name: keyword
select id from orders where "order" = 'second' and total > $1;
-- name: broken
select * from no_such_table;
`

const workspace = (files: Record<string, string> = {}) =>
  repository({
    'dbops.json': '{"platform":"postgres"}',
    'supabase/migrations/20260101000000_all.sql': tables,
    'queries.sql': queries,
    ...files,
  })

describe('usage of tables', () => {
  beforeAll(loadParser)
  const schema = {
    tables: [table('orders', ['id', 'customer_id', 'state', 'placed_at']), table('customers', ['id', 'name'])],
  } as unknown as Schema
  function table(name: string, columns: string[]) {
    return {
      schema: 'public',
      name,
      kind: 'table',
      columns: columns.map((column) => ({ name: column, type: 'text' })),
      indexes: [],
      constraints: [],
    }
  }
  const usage = (sql: string) => usagesOf(parseSql(sql).statements[0]!.tree, parseSql(sql).statements[0]!.kind, schema)

  it('reads conditions through aliases, joins and subqueries', () => {
    const found = usage(
      `select o.id from orders o join customers c on c.id = o.customer_id where c.name = $1 and o.placed_at > $2 and 'x' = o.state order by o.placed_at desc limit 5`,
    )
    expect(found).toEqual([
      {
        table: 'public.orders',
        predicates: [
          { column: 'customer_id', kind: 'join' },
          { column: 'placed_at', kind: 'range' },
          { column: 'state', kind: 'equal', constant: "state = 'x'" },
        ],
        order: [{ column: 'placed_at', descending: true }],
        limited: true,
        columns: ['id'],
      },
      {
        table: 'public.customers',
        predicates: [
          { column: 'id', kind: 'join' },
          { column: 'name', kind: 'equal' },
        ],
        order: [],
        limited: true,
        columns: [],
      },
    ])
    const inner = usage(
      `select * from customers where exists (select from orders where customer_id = customers.id and state in ('a', 'b'))`,
    )
    expect(inner.find((each) => each.table === 'public.orders')!.predicates).toContainEqual({
      column: 'state',
      kind: 'equal',
    })
    expect(usage('update orders set state = $1 where id = $2')[0]).toMatchObject({
      table: 'public.orders',
      predicates: [{ column: 'id', kind: 'equal' }],
    })
    expect(usage('with orders as (select 1 as id) select * from orders where id = 1')).toEqual([])
  })

  it('names and weighs queries of a file', () => {
    expect(queriesOf('-- name: a\n-- weight: 3\nselect 1 from t;\nselect 2 from t', 'q.sql')).toMatchObject([
      { name: 'a', weight: 3 },
      { name: 'q.sql:4', weight: 1 },
    ])
  })
})

describe('dbops index', () => {
  it('keeps the indexes that the planner uses, and writes them as migrations that can be proven', async () => {
    const root = workspace()
    const { stdout, stderr, status } = await run(
      ['index', 'queries.sql', '--rows', '6000', '--scale', 'customers=6k', '--json', '--write', '--root', root],
      { cwd: root },
    )
    expect([status, stderr.includes('dbops:')]).toEqual([0, false])
    const document = JSON.parse(stdout) as IndexDocument
    const chosen = document.chosen.map(({ definition }) => definition)
    expect(chosen).toContainEqual(expect.stringMatching(/^on public.orders \(customer_id/))
    expect(chosen).toContain('on public.customers (lower(name))')
    expect(chosen).toContainEqual(expect.stringMatching(/^on public.orders using gin \(tags\)$/))
    expect(chosen).toContainEqual(expect.stringMatching(/^on public.orders using gin \(details jsonb_path_ops\)$/))
    expect(chosen).toContainEqual(expect.stringMatching(/^on public.orders using gin \(search\)$/))
    expect(chosen).toContainEqual(expect.stringMatching(/gin_trgm_ops/))
    expect(chosen).toContainEqual(expect.stringMatching(/where deleted_at is not null$/))
    expect(chosen).toContain('on public.notes (owner)')
    // A column whose name is a key word is quoted in a predicate too.
    expect(document.refused.map(({ name }) => name)).toEqual(['broken'])
    expect(chosen).toContainEqual(expect.stringContaining('"order"'))
    // What is there already is not proposed again, and every chosen one is used and pays.
    expect(chosen.filter((definition) => /\(number\)/.test(definition))).toEqual([])
    for (const { serves } of document.chosen) {
      expect(serves.length).toBeGreaterThan(0)
      expect(serves.some(({ before, after }) => after <= 0.8 * before)).toBe(true)
    }
    expect(document.refused).toEqual([{ name: 'broken', reason: expect.stringContaining('no_such_table') }])
    expect(document.coverage.after).toBeGreaterThan(document.coverage.before)
    const files = readdirSync(join(root, 'supabase/migrations')).filter((name) => name.includes('_add_'))
    expect(files.length).toBe(document.chosen.length)
    for (const file of files) {
      expect(readFileSync(join(root, 'supabase/migrations', file), 'utf8')).toContain('create index concurrently')
      expect(existsSync(join(root, 'supabase/rollbacks', file))).toBe(true)
    }
    const proof = await run(['prove', '--all', '--json', '--root', root])
    const findings = (
      JSON.parse(proof.stdout).migrations as {
        findings: { rule: string; level: string; location?: { file: string } }[]
      }[]
    ).flatMap((each) => each.findings)
    expect(findings.filter(({ level, location }) => level === 'error' && location?.file.includes('_add_'))).toEqual([])
  })

  it('respects a budget, finds queries in code, and refuses what it cannot read', async () => {
    const root = workspace({
      'src/app.ts':
        'export const q = (db) => db.query(`select id from orders where customer_id = ${id} and state = ${state}`)',
    })
    const none = await run(
      ['index', 'queries.sql', '--queries-only', '--rows', '2000', '--budget', '8kB', '--json', '--root', root],
      { cwd: root },
    )
    expect((JSON.parse(none.stdout) as IndexDocument).chosen.every(({ bytes }) => bytes <= 8192)).toBe(true)
    const code = await run(['index', '--from-code', '--queries-only', '--scale', 'orders=4k', '--root', root], {
      cwd: root,
    })
    expect(code.stdout).toContain('src/app.ts:1: cost')
    expect(code.stdout).toContain('create index concurrently orders_customer_id')
    expect(await run(['index', '--queries-only', '--root', root])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('expected a file'),
    })
    expect(await run(['index', 'missing.sql', '--root', root])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not exist'),
    })
    expect(await run(['index', 'select 1 from', '--root', root])).toMatchObject({ status: 2 })
    expect(await run(['index', 'queries.sql', '--scale', 'ordres=1k', '--root', root], { cwd: root })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected table "ordres"'),
    })
  })
})
