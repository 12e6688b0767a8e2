import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/core/finding.ts'
import { readObjectName } from '../../scripts/rules/object-name.ts'
import { ObjectPlaces, placeFindings } from '../../scripts/rules/object-places.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { repository } from '../support/repository.ts'

beforeAll(loadParser)

/** Where an object stands after these migrations, as `1:2` (file and line) and the text that is pointed at. */
async function places(...files: string[]): Promise<(object: string) => string | undefined> {
  const root = repository(
    Object.fromEntries(files.map((text, index) => [`supabase/migrations/2026010${index + 1}000000_m.sql`, text])),
  )
  const workspace = await openWorkspace(root)
  const found = new ObjectPlaces(workspace)
  return (object) => {
    const place = found.of(object)
    if (place === undefined) return undefined
    const number = Number(/2026010(\d)/.exec(place.file)![1])
    const line = files[number - 1]!.split('\n')[place.line - 1]!
    return `${number}:${place.line} ${line.slice(place.column - 1, (place.endColumn ?? line.length + 1) - 1)}`
  }
}

describe('where an object was last defined', () => {
  it('a table, through renames and moves, and not after it was dropped', async () => {
    const at = await places(
      'create schema app;\ncreate table orders (\n  id bigint\n);\ncreate table gone (id int);',
      'alter table orders rename to sales;\nalter table sales set schema app;\ndrop table gone;',
    )
    expect(at('table app.sales')).toBe('1:2 create table orders (')
    expect(at('table public.orders')).toBeUndefined()
    expect(at('table public.gone')).toBeUndefined()
    expect(at('schema app')).toBe('1:1 create schema app')
  })

  it('a column and a constraint, on their own line', async () => {
    const at = await places(
      'create table a (id bigint primary key);\ncreate table b (\n  id bigint primary key,\n  a_id bigint references a,\n  "Total" numeric constraint positive check ("Total" > 0),\n  unique (a_id, id)\n);',
      'alter table b\n  add column note text,\n  add constraint short check (length(note) < 9);\nalter table b rename column note to remark;',
    )
    expect(at('column public.b.a_id')).toBe('1:4 a_id bigint references a,')
    expect(at('column public.b."Total"')).toMatch(/^1:5 "Total"/)
    expect(at('constraint b_a_id_fkey on public.b')).toBe('1:4 a_id bigint references a,')
    expect(at('constraint positive on public.b')).toMatch(/^1:5 constraint positive/)
    expect(at('constraint short on public.b')).toMatch(/^2:3 constraint short/)
    expect(at('column public.b.remark')).toMatch(/^2:1 alter table b/)
    expect(at('index public.b_a_id_id_key')).toBe('1:6 unique (a_id, id)')
    expect(at('index public.b_pkey')).toMatch(/^1:3 id bigint/)
  })

  it('a policy, function, view: the last one of that name', async () => {
    const at = await places(
      "create table t (id int);\ncreate policy \"own rows\" on t using (true);\ncreate view v as select 1 as a;\ncreate function f(a int) returns int language sql as 'select 1';\ncreate function f(a text, b text) returns int language sql as 'select 2';",
      'alter policy "own rows" on t using (false);\ncreate or replace view v as select 2 as a;',
      "create or replace function public.f(a integer) returns int language sql as 'select 3';",
    )
    expect(at('policy "own rows" on public.t')).toBe('2:1 alter policy "own rows" on t using (false)')
    expect(at('view public.v')).toBe('2:2 create or replace view v as select 2 as a')
    expect(at('function public.f(a integer)')).toMatch(/^3:1 create or replace function/)
    expect(at('function public.f(a text, b text)')).toMatch(/^1:5 create function f\(a text/)
  })

  it('a function of a type that was renamed', async () => {
    const at = await places(
      "create type mood as enum ('a');\ncreate function f(m public.mood) returns int language sql as 'select 1';",
      "alter type mood rename to mood_old;\ncreate type mood as enum ('b');\ncreate function f(m public.mood) returns int language sql as 'select 2';\ndrop function f(mood_old);",
    )
    expect(at('function public.f(m mood)')).toMatch(/^2:3 create function f/)
  })

  it('what a block makes, and what is no relation', async () => {
    const at = await places(
      "do $$\nbegin\n  create table made (id int);\nend $$;\ncreate extension citext;\ninsert into storage.buckets (name, id) values ('Photos', 'photos'), ('Files', 'files');",
    )
    expect(at('table public.made')).toBe('1:3 create table made (id int)')
    expect(at('extension citext')).toBe('1:5 create extension citext')
    expect(at('bucket files')).toMatch(/^1:6 insert into/)
    expect(at('table auth.users')).toBeUndefined()
    expect(at('no such form')).toBeUndefined()
  })

  it('leaves findings that have a place, and those about nothing that a migration made', async () => {
    const root = repository({ 'supabase/migrations/20260101000000_m.sql': 'create table t (id int);' })
    const workspace = await openWorkspace(root)
    const finding = (more: Partial<Finding>): Finding => ({
      rule: 'r',
      level: 'info',
      category: 'design',
      message: 'm',
      ...more,
    })
    const placed = finding({ object: 'table public.t', location: { file: 'x', line: 9, column: 9 } })
    const other = finding({ object: 'table auth.users' })
    const [first, second, third] = placeFindings([placed, other, finding({ object: 'table public.t' })], workspace)
    expect([first, second]).toEqual([placed, other])
    expect(third!.location).toEqual({
      file: 'supabase/migrations/20260101000000_m.sql',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 24,
    })
  })
})

describe('the name of an object', () => {
  it.each([
    ['table public.orders', { kind: 'table', names: ['public', 'orders'] }],
    ['materialized view app."My ""View"""', { kind: 'materialized view', names: ['app', 'My "View"'] }],
    ['policy "a on b.c" on "S".t', { kind: 'policy', names: ['a on b.c'], on: ['S', 't'] }],
    [
      'function public.f(a integer, b numeric(1,2)[])',
      { kind: 'function', names: ['public', 'f'], parameters: 'a integer, b numeric(1,2)[]' },
    ],
  ])('%s', (text, expected) => {
    expect(readObjectName(text)).toEqual(expected)
  })
})
