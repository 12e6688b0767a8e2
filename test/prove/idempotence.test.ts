import { beforeAll, describe, expect, it } from 'vitest'
import { claimsIdempotence } from '../../scripts/prove/idempotence.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const base = `create table public.orders (id int primary key, note text);
insert into public.orders values (1, 'a');
`

async function prove(up: string, folder = 'supabase/migrations') {
  const root = repository({ [`${folder}/0001_base.sql`]: base, [`${folder}/0002_change.sql`]: up })
  const { stdout, stderr } = await run(['prove', '--root', root, '--json'])
  if (stdout === '') throw new Error(stderr)
  const [migration] = JSON.parse(stdout).migrations
  const finding = migration.findings.find(({ rule }: { rule: string }) => rule === 'migration-not-idempotent')
  return { idempotence: migration.idempotence, finding, failure: migration.failure }
}

describe('a file that claims to be idempotent', () => {
  beforeAll(loadParser)

  it.each([
    ['create table if not exists t (a int); create index if not exists i on t (a)', true],
    ['create or replace function f() returns int language sql as $$ select 1 $$', true],
    [
      'drop policy if exists p on t; create policy p on t using (true); alter table t add column if not exists b int',
      true,
    ],
    ['create table if not exists t (a int); create policy p on t using (true)', true],
    ['create table if not exists t (a int); create index i on t (a)', false],
    ['create table t (a int)', false],
    ['alter table t drop constraint if exists c; drop table u', false],
    ["alter type s add value if not exists 'x'", true],
    ["alter type s add value 'x'", false],
    ["alter type s rename value 'x' to 'y'", false],
    ['insert into t values (1)', false],
  ])('%s: %s', (sql, expected) => {
    expect(claimsIdempotence(parseSql(sql).statements)).toBe(expected)
  })

  it('is run again, and changes nothing', async () => {
    const { idempotence, finding } = await prove(
      `create table if not exists public.notes (id int primary key);
alter table public.orders add column if not exists state text default 'new';
create index if not exists orders_state on public.orders (state);
drop policy if exists own on public.orders;
create policy own on public.orders using (id > 0);
create or replace function public.f() returns int language sql set search_path = '' as $$ select 1 $$;
insert into public.notes values (1) on conflict do nothing;
create index concurrently if not exists orders_note on public.orders (note);
`,
      'db/migrations',
    )
    expect(idempotence).toEqual({ result: 'proven', leftOut: 1 })
    expect(finding).toBeUndefined()
  })

  it('stops at the statement that is not guarded', async () => {
    const { idempotence, finding } = await prove(
      'create table if not exists public.notes (id int primary key);\n\ncreate policy own on public.notes using (true);\n',
    )
    expect(idempotence).toMatchObject({ result: 'fails', message: expect.stringContaining('already exists') })
    expect(finding).toMatchObject({ level: 'warning', location: { line: 3 } })
  })

  it('names the statement that changes something again, in schema or rows', async () => {
    const rows = await prove(
      'alter table public.orders add column if not exists n int default 0;\n-- again and again\nupdate public.orders set n = n + 1;\n',
    )
    expect(rows.idempotence).toMatchObject({ result: 'changes', tables: ['public.orders'] })
    expect(rows.finding).toMatchObject({ location: { line: 3 } })
    expect(rows.finding.message).toContain('rows of public.orders')
    const schema = await prove(
      `alter table public.orders add column if not exists a int;
alter table public.orders drop column if exists b;
alter table public.orders rename column note to b;
alter table public.orders add column if not exists note text;
`,
    )
    expect(schema.failure).toBeUndefined()
    expect(schema.finding.location.line).toBe(2)
  })

  it('leaves the database as it was, for what is proven next', async () => {
    const root = repository({
      'supabase/migrations/0001_base.sql': base,
      'supabase/migrations/0002_again.sql': `create table if not exists public.notes (id int);
do $$ begin
  if to_regclass('public.first') is null then create table public.first (id int);
  else create table public.second (id int); end if;
end $$;
`,
      'supabase/migrations/0003_one.sql': 'create table public.second (id int);\n',
    })
    const { stdout } = await run(['prove', '0002', '0003', '--root', root])
    expect(stdout).toContain('again     CHANGES: a second run changes something')
    expect(stdout).not.toContain('migration-fails')
  })

  it('is not asked where it claims nothing', async () => {
    expect((await prove('create table public.notes (id int primary key);\n')).idempotence).toBeUndefined()
  })
})
