import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const base = 'create table public.orders (id int primary key, note text);\n'

interface Branches {
  root: string
  git: (...args: string[]) => string
  /** Commits migrations on a branch that leaves main where it is now. */
  branch: (name: string, files: Record<string, string>, from?: string) => void
}

function branches(): Branches {
  const root = repository({ 'supabase/migrations/0001_base.sql': base }, false)
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...args],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
  git('init')
  git('add', '-A')
  git('commit', '-m', 'base')
  const branch: Branches['branch'] = (name, files, from = 'main') => {
    git('checkout', '-q', '-b', name, from)
    for (const [file, sql] of Object.entries(files)) {
      const path = join(root, 'supabase/migrations', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, sql)
      git('add', '-A')
      git('commit', '-m', file)
    }
  }
  return { root, git, branch }
}

async function orders(root: string, ...args: string[]) {
  const { stdout, stderr } = await run(['prove', '--root', root, '--json', ...args])
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout).orders
}

/** Both orders of one migration on this branch and one on another. */
async function between(ours: string, theirs: string) {
  const { root, branch } = branches()
  branch('theirs', { '0003_theirs.sql': theirs })
  branch('ours', { '0002_ours.sql': ours })
  const [proof] = await orders(root, '--with', 'git:theirs')
  return proof
}

describe('two branches that are not merged', () => {
  it('may be merged in any order where they touch different things', async () => {
    expect(
      await between(
        'alter table public.orders add column state text;\n',
        'create table public.notes (id int primary key references public.orders (id));\n',
      ),
    ).toEqual({ a: ['0002'], b: ['0003'], result: 'any', findings: [] })
  })

  it('differ where both make the same function', async () => {
    const f = (body: string) =>
      `create or replace function public.f() returns int language sql set search_path = '' as $$ select ${body} $$;\n`
    const proof = await between(f('1'), f('2'))
    expect(proof).toMatchObject({ result: 'differs', changes: [{ kind: 'function', touchedBy: ['0002', '0003'] }] })
    expect(proof.findings).toMatchObject([{ level: 'warning', rule: 'migration-order-matters' }])
    expect(proof.findings[0].message).toContain('function public.f()')
    expect(proof.findings[0].message).toContain('depends on the order of 0002 and 0003')
  })

  it('list columns in another order, which is said and no more', async () => {
    const proof = await between(
      'alter table public.orders add column a int;\n',
      'alter table public.orders add column b int;\n',
    )
    expect(proof.findings).toMatchObject([{ level: 'info', object: 'table public.orders' }])
  })

  it('need one another: the one that has to come first is named', async () => {
    const proof = await between(
      'create table public.notes (id int primary key);\n',
      'select 1;\nalter table public.notes add column text text;\n',
    )
    expect(proof).toMatchObject({ result: 'a first', needs: '0002' })
    expect(proof.findings[0]).toMatchObject({
      level: 'error',
      location: { file: 'git:theirs:supabase/migrations/0003_theirs.sql', line: 2 },
    })
    expect(proof.findings[0].message).toContain('Unexpected failure of 0003 without 0002')
  })

  it('break one another', async () => {
    const dropped = await between(
      'alter table public.orders drop column note;\n',
      'create index orders_note on public.orders (note);\n',
    )
    expect(dropped).toMatchObject({ result: 'b first' })
    expect(dropped.findings[0].message).toContain('Unexpected failure of 0003 behind 0002')
    const twice = await between('create table public.t (id int);\n', 'create table public.t (id bigint);\n')
    expect(twice).toMatchObject({ result: 'conflict', failure: { code: '42P07' } })
    expect(twice.findings[0].message).toContain('Unexpected conflict of 0003 with 0002')
  })

  it('are found in git: what was merged side by side, not what builds on one another', async () => {
    const { root, git, branch } = branches()
    branch('one', {
      '0002_a.sql': 'create table public.a (id int);\n',
      '0003_a.sql': 'alter table public.a add x int;\n',
    })
    branch('two', { '0004_b.sql': 'create or replace view public.v as select id from public.orders;\n' })
    git('checkout', '-q', '-b', 'both', 'one')
    git('merge', '-q', '--no-edit', 'two')
    branch('three', { '0005_c.sql': 'alter table public.a add y int;\n' }, 'both')
    writeFileSync(join(root, 'supabase/migrations/0006_d.sql'), 'alter table public.a add z int;\n')
    expect(await orders(root)).toEqual([{ a: ['0002', '0003'], b: ['0004'], result: 'any', findings: [] }])
    const { stdout } = await run(['prove', '--root', root])
    expect(stdout).toContain('order  0002, 0003 and 0004: any, the schema is the same')
    const review = await run(['review', '--root', root])
    expect(review.stdout).toContain('0002, 0003 and 0004 were written side by side: any order gives the same schema')
    git('checkout', '-q', 'one')
    expect(await orders(root)).toBeUndefined()
  })

  it('have one version twice', async () => {
    const { root, branch } = branches()
    branch('theirs', { '0002_b.sql': 'create table public.b (id int);\n' })
    branch('ours', { '0002_a.sql': 'create table public.a (id int);\n' })
    const [proof] = await orders(root, '--with', 'theirs')
    expect(proof).toMatchObject({ a: ['0002'], b: ['0002 of theirs'], result: 'any' })
    expect(proof.findings).toMatchObject([{ rule: 'migration-version-duplicate', level: 'error' }])
  })
})

describe('--any-order', () => {
  it('tries each migration behind those that follow', async () => {
    const root = repository({
      'supabase/migrations/0001_base.sql': base,
      'supabase/migrations/0002_a.sql': 'create table public.a (id int);\n',
      'supabase/migrations/0003_b.sql': 'comment on table public.orders is $$x$$;\n',
      'supabase/migrations/0004_c.sql': 'insert into public.a values (1);\n',
    })
    const found = await orders(root, '0002', '0003', '0004', '--any-order')
    expect(found.map(({ a, b, result, needs }: any) => [a, b, result, needs])).toEqual([
      [['0002'], ['0003', '0004'], 'a first', '0002'],
      [['0003'], ['0004'], 'any', undefined],
    ])
  })
})
