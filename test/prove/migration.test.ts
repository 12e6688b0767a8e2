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
        'rollback-loses-data: Unexpected loss after up and down of 0002: 3 of 3 values of public.orders.note are gone',
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
