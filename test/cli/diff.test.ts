import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const first = 'create table public.orders (id int primary key, total numeric not null);\n'
const second = `alter table public.orders add column note text default 'none';
create index orders_total on public.orders (total);
create policy own on public.orders for select using (total > 0);
`

/** A git repository whose first commit holds one migration, and whose working tree holds two. */
function branch(): string {
  const root = repository({ 'supabase/migrations/20260101000000_orders.sql': first }, false)
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args],
      { cwd: root, stdio: 'pipe' },
    )
  git('init')
  git('add', '-A')
  git('commit', '-m', 'first')
  writeFileSync(join(root, 'supabase/migrations/20260102000000_note.sql'), second)
  return root
}

describe('dbops diff', () => {
  it('compares the working tree with a git revision, object by object', async () => {
    const root = branch()
    const { status, stdout, stderr } = await run(['diff', 'git:main', '.', '--json', '--exit-code'], { cwd: root })
    expect(stderr).toBe('')
    expect(status).toBe(1)
    const changes = JSON.parse(stdout).changes.map(
      ({ change, kind, object }: Record<string, string>) => `${change} ${kind} ${object}`,
    )
    expect(changes).toEqual(
      expect.arrayContaining([
        'added column public.orders.note',
        expect.stringMatching(/^added index .*orders_total/),
        expect.stringMatching(/^added policy own on public\.orders/),
      ]),
    )
    const text = await run(['diff', 'git:main', '.'], { cwd: root })
    expect(text.status).toBe(0)
    expect(text.stdout).toContain('public.orders')
  })

  it('compares with a saved schema, both ways, and finds nothing where nothing differs', async () => {
    const root = branch()
    const saved = join(root, 'saved.json')
    writeFileSync(saved, (await run(['schema', '--json'], { cwd: root })).stdout)
    const same = await run(['diff', 'saved.json', '.', '--exit-code'], { cwd: root })
    expect(same.status).toBe(0)
    writeFileSync(
      join(root, 'supabase/migrations/20260103000000_type.sql'),
      'alter table public.orders alter column note type varchar(80);\n',
    )
    const { status, stdout } = await run(['diff', 'saved.json', '.', '--json', '--exit-code'], { cwd: root })
    expect(status).toBe(1)
    expect(JSON.parse(stdout).changes).toEqual([
      expect.objectContaining({
        change: 'changed',
        kind: 'column',
        object: 'public.orders.note',
        differences: expect.arrayContaining([{ path: 'type', old: 'text', new: 'character varying(80)' }]),
      }),
    ])
    const back = await run(['diff', '.', 'saved.json', '--json'], { cwd: root })
    expect(JSON.parse(back.stdout).changes[0].differences).toContainEqual({
      path: 'type',
      old: 'character varying(80)',
      new: 'text',
    })
  })

  it.each([
    [['diff', 'git:nowhere', '.'], 'git revision "nowhere"'],
    [['diff', 'missing.json', '.'], 'missing.json'],
    [['diff'], 'Unexpected 0 arguments'],
  ])('refuses %j with what is wrong', async (args, words) => {
    const { status, stdout, stderr } = await run(args, { cwd: branch() })
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
    expect(status).toBe(2)
  })
})
