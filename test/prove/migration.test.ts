import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const first = `create table public.orders (id bigint generated always as identity primary key, total numeric not null, note text);
grant select on public.orders to public;
`

/** A plain repository of two migrations, with the second one's rollback where there is one. */
function two(up: string, down?: string): string {
  return repository({
    'db/migrations/0001_orders.up.sql': first,
    'db/migrations/0001_orders.down.sql': 'drop table public.orders;\n',
    'db/migrations/0002_change.up.sql': up,
    ...(down === undefined ? {} : { 'db/migrations/0002_change.down.sql': down }),
  })
}

describe('dbops prove', () => {
  it('shows locks, the proven rollback and the rows', async () => {
    const root = two(
      'alter table public.orders alter column total type numeric(12, 2);\n',
      'alter table public.orders alter column total type numeric;\n',
    )
    const { status, stdout } = await run(['prove', '--root', root])
    expect(stdout).toContain('ACCESS EXCLUSIVE on public.orders blocks reads and writes (all rows are written anew)')
    expect(stdout).toContain('proven: up, down and up again give the same schema')
    expect(stdout).toContain('1 migration proven on PostgreSQL 18, nothing found')
    expect(status).toBe(0)
  })

  it('finds a rollback that forgets a grant, and one that loses values', async () => {
    const root = two(
      'revoke select on public.orders from public;\nalter table public.orders drop column note;\n',
      'alter table public.orders add column note text;\n',
    )
    const { status, stdout } = await run(['prove', '--root', root, '--json'])
    const { migrations } = JSON.parse(stdout)
    expect(migrations[0].rollback).toBe('incomplete')
    const rules = migrations[0].findings.map(
      ({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`,
    )
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^rollback-incomplete: .*table public\.orders differs: grants\.public/),
        expect.stringMatching(
          /^migration-loses-data: Unexpected loss on the way up of 0002: (\d) of \1 values of public\.orders\.note are gone, expected all to survive$/,
        ),
      ]),
    )
    expect(migrations[0].draft.open).toEqual([])
    expect(status).toBe(1)
  })

  it('writes a missing rollback that a second run proves', async () => {
    const root =
      two(`alter table public.orders add column state text not null default 'new' check (state in ('new', 'done'));
create index orders_state on public.orders (state);
create function public.total() returns numeric language sql stable set search_path = '' as 'select sum(total) from public.orders';
`)
    expect((await run(['prove', '--root', root])).stdout).toContain('rollback-missing')
    const written = await run(['prove', '--root', root, '--write-rollback'])
    expect(written.stderr).toContain('wrote db/migrations/0002_change.down.sql')
    expect(written.stdout).not.toContain('rollback-missing')
    const text = readFileSync(join(root, 'db/migrations/0002_change.down.sql'), 'utf8')
    expect(text).toContain('-- Proven: up, down and up again give the same schema.')
    expect(text).toContain('--   the values of column public.orders.state')
    const again = await run(['prove', '--root', root])
    expect(again.stdout).toContain('rollback  proven')
  })

  it('writes a rollback into the section that dbmate keeps for it', async () => {
    const up = '-- migrate:up\ncreate table public.notes (id int primary key);\n'
    const root = repository({ 'db/migrations/20260101000000_notes.sql': up })
    const { stderr } = await run(['prove', '--root', root, '--write-rollback'])
    expect(stderr).toContain('wrote db/migrations/20260101000000_notes.sql')
    const text = readFileSync(join(root, 'db/migrations/20260101000000_notes.sql'), 'utf8')
    expect(text.startsWith(`${up}\n-- migrate:down\n-- Rollback of 20260101000000`)).toBe(true)
    expect((await run(['prove', '--root', root])).stdout).toContain('rollback  proven')
  })

  it('names a migration that does not run, and an earlier one', async () => {
    const { status, stdout } = await run(['prove', '--root', two('alter table public.nothing add column x int;\n')])
    expect(stdout).toContain('db/migrations/0002_change.up.sql:1:1 error migration-fails')
    expect(stdout).toContain('relation "public.nothing" does not exist')
    expect(status).toBe(1)
    const root = repository({
      'db/migrations/0001_a.up.sql': 'create tabel x ();',
      'db/migrations/0002_b.up.sql': 'select 1;',
    })
    const broken = await run(['prove', '--root', root])
    expect(broken.status).toBe(2)
    expect(broken.stderr).toContain('An earlier migration does not run')
  })

  it('suggests the version that was meant', async () => {
    const { status, stderr } = await run(['prove', '0003', '--root', two('select 1;\n')])
    expect(status).toBe(2)
    expect(stderr).toContain('Unexpected version "0003"')
  })
})

describe('data lost on the way up', () => {
  const losses = async (up: string, down?: string) => {
    const { stdout, stderr } = await run(['prove', '--root', two(up, down), '--json'])
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout)
      .migrations[0].findings.filter(({ rule }: { rule: string }) => rule.endsWith('loses-data'))
      .map(({ rule, location, object }: any) => `${rule} ${object} ${location.line}`)
  }

  it.each([
    ['a column', 'select 1;\nalter table public.orders drop column note;\n'],
    [
      'a column through a type',
      'create domain public.d as text;\nalter table public.orders alter column note type public.d using null;\n',
    ],
    ['rows', 'select 1;\ndelete from public.orders where total is not null;\n'],
    [
      'rows through WITH',
      'select 1;\nwith gone as (delete from public.orders returning id) select count(*) from gone;\n',
    ],
    ['a table', 'select 1;\ndrop table public.orders;\n'],
    ['a table in a block', "select 1;\ndo $$ begin execute 'drop table public.orders'; end $$;\n"],
  ])('%s: found at the statement, without a rollback too', async (_, up) => {
    expect(await losses(up)).toEqual(['migration-loses-data table public.orders 2'])
  })

  it.each([
    ['says so', '-- dbops-ignore migration-loses-data: moved to the archive in 0001\ndelete from public.orders;\n'],
    [
      'says so to the linter',
      'alter table public.orders drop column note; -- dbops-ignore ban-drop-column: unused since 2.4\n',
    ],
    ['renames a column', 'alter table public.orders rename column note to remark;\n'],
    ['renames a table', 'alter table public.orders rename to sales;\n'],
    ['moves a table', 'create schema app;\nalter table public.orders set schema app;\n'],
    [
      'copies a column',
      'alter table public.orders add column remark text;\nupdate public.orders set remark = note;\nalter table public.orders drop column note;\n',
    ],
    ['copies a table', 'create table public.sales as select * from public.orders;\ndrop table public.orders;\n'],
    ['widens a type', 'alter table public.orders alter column total type text;\n'],
  ])('nothing is lost where a migration %s', async (_, up) => {
    expect(await losses(up)).toEqual([])
  })

  it('is said once, and not of the rollback again', async () => {
    const back = 'alter table public.orders add column note text;\n'
    expect(await losses('alter table public.orders drop column note;\n', back)).toEqual([
      'migration-loses-data table public.orders 1',
    ])
    const meant = 'alter table public.orders drop column note; -- dbops-ignore ban-drop-column: unused\n'
    expect(await losses(meant, back)).toEqual([])
    expect(await losses('select 1;\n', 'delete from public.orders;\n')).toEqual([
      'rollback-loses-data table public.orders 1',
    ])
  })

  it('may be accepted with a reason, which lint does not call unknown or unused', async () => {
    const root = two('-- dbops-ignore rollback-missing: a comment only\ncomment on table public.orders is $$x$$;\n')
    expect((await run(['prove', '--root', root])).stdout).not.toContain('rollback-missing')
    expect((await run(['lint', '--all', '--root', root])).stdout).not.toMatch(/ban-un(known|used)-suppression/)
    const wrong = two('-- dbops-ignore rollback-mising: a comment only\nselect 1;\n')
    expect((await run(['lint', '--all', '--root', wrong])).stdout).toContain('expected `rollback-missing`')
  })
})

describe('a migration that fails on rows', () => {
  const plain = {
    'db/migrations/0001_base.sql': `create table public.profile (id int primary key);
create table public.member (id int primary key, note text);
`,
    'db/migrations/0002_note.sql': 'alter table public.member alter column note set default $$x$$;\n',
    'db/migrations/0003_key.sql':
      'alter table public.member add foreign key (id) references public.profile (id);\nalter table public.member rename to people;\n',
    'db/migrations/0004_more.sql': 'alter table public.people add column more int not null;\n',
    'db/migrations/0005_after.sql': 'create index people_more on public.people (more);\n',
  }

  it('is told apart from one that never runs, and what follows is proven all the same', async () => {
    const { stdout } = await run(['prove', '--all', '--root', repository(plain), '--json'])
    const { migrations } = JSON.parse(stdout)
    expect(migrations.map(({ version, failure }: any) => [version, failure])).toEqual(
      ['0001', '0002', '0003', '0004', '0005'].map((version) => [version, undefined]),
    )
    const found = migrations
      .flatMap(({ findings }: any) => findings)
      .filter(({ rule }: any) => rule !== 'rollback-missing')
    expect(found.map(({ rule, level, location }: any) => `${rule} ${level} ${location.file}:${location.line}`)).toEqual(
      [
        'migration-fails-on-rows warning db/migrations/0003_key.sql:1',
        'migration-fails-on-rows warning db/migrations/0004_more.sql:1',
      ],
    )
  })
})
