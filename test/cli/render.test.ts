import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../scripts/build/schemas/render.schema.json' with { type: 'json' }
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const notes = `create table public.notes (
  id bigint generated always as identity primary key, user_id uuid not null, body text not null
);
alter table public.notes enable row level security;
`
const project = () => repository({ 'supabase/migrations/20250101000000_init.sql': notes })
const validate = new Ajv2020({ strict: false }).compile(schema)
const files = (root: string): string[] =>
  (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => file.endsWith('.sql')).sort()

describe('dbops render', () => {
  it('lists and describes', async () => {
    const list = await run(['render', '--list'])
    expect(list.stdout).toMatch(/^\d+ templates\./)
    expect(list.stdout).toContain('soft-delete')
    const one = await run(['render', 'soft-delete', '--describe'])
    expect(one.stdout).toContain('table: table (existing), required')
    expect(one.stdout).toContain('dbops render soft-delete --set table=notes')
    const parameters = JSON.parse((await run(['render', 'soft-delete', '--describe', '--json'])).stdout)
    expect(parameters.parameters.properties.table).toMatchObject({ format: 'relation', 'x-relation': 'existing' })
  })

  it('prints without a repository, and one part alone', async () => {
    const root = repository({})
    const words = [
      'render',
      'table',
      '--set',
      'table=notes',
      '--set',
      "comment=It's",
      '--set',
      'columns=body text not null',
    ]
    const all = await run(words, { cwd: root })
    expect(all.status).toBe(0)
    expect(all.stderr).toContain('No database is known here')
    expect(all.stdout).toContain("comment on table public.notes is 'It''s';")
    expect(all.stdout).toMatch(/-- migration create_notes[\s\S]*-- rollback of create_notes[\s\S]*-- test/)
    const down = await run([...words, '--only', 'rollback', '--alone'], { cwd: root })
    expect(down.stdout).toMatch(/^set lock_timeout/)
    expect(down.stderr).toBe('')
  })

  it('writes into a repository what it has proven, and never over a file', async () => {
    const root = project()
    const words = ['render', 'owner-policies', '--set', 'table=notes', '--into', root]
    const first = await run(words)
    expect(first.stdout).toMatch(
      /Proven: all 2 run and go back, no rule speaks against it, \d+ assertions of its test pass\./,
    )
    expect(first.status).toBe(0)
    const made = files(root)
    expect(made.filter((file) => file.startsWith('supabase/migrations/'))).toHaveLength(3)
    expect(made.filter((file) => file.startsWith('supabase/rollbacks/'))).toHaveLength(2)
    expect(made).toContain('supabase/tests/own_notes.test.sql')
    const again = await run([...words, '--json'])
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('supabase/tests/own_notes.test.sql: Unexpected existing file')
    expect(files(root)).toEqual(made)
  })

  it('takes the files away when the proof fails', async () => {
    const root = project()
    // A CHECK that the test's plain values do not meet.
    writeFileSync(
      join(root, 'supabase/migrations/20250102000000_check.sql'),
      "alter table public.notes add constraint body_form check (body ~ '^[0-9]+$') not valid;\n",
    )
    const before = files(root)
    const words = ['render', 'owner-policies', '--set', 'table=notes', '--into', root]
    const failed = await run([...words, '--json'])
    expect(failed.status).toBe(1)
    const document = JSON.parse(failed.stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(document.written.removed).toBe(true)
    expect(document.written.findings[0]).toMatchObject({ rule: 'test-fails', level: 'error' })
    expect(files(root)).toEqual(before)
    expect(existsSync(join(root, 'supabase/rollbacks'))).toBe(false)
    const sampled = await run([...words, '--set', "sample.body='7'"])
    expect(sampled.status, sampled.stdout + sampled.stderr).toBe(0)
  })

  it('knows what the migrations make', async () => {
    const root = project()
    const wrong = await run(['render', 'owner-policies', '--set', 'table=note'], { cwd: root })
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('Did you mean public.notes?')
    const column = await run(['render', 'owner-policies', '--set', 'table=notes', '--set', 'owner=usr_id'], {
      cwd: root,
    })
    expect(column.stderr).toContain('Did you mean user_id?')
    const taken = await run(
      ['render', 'table', '--set', 'table=notes', '--set', 'comment=x', '--set', 'columns=a int'],
      { cwd: root },
    )
    expect(taken.stderr).toContain('Unexpected public.notes, expected a name that is free')
  })

  it('reads values from a file, writes to a new one, and its JSON has its schema', async () => {
    const root = project()
    writeFileSync(join(root, 'values.yml'), 'table: notes\nverbs: [select]\n')
    const words = ['render', 'owner-policies', '--values', 'values.yml', '--root', root]
    const json = await run([...words, '--json'], { cwd: root })
    const document = JSON.parse(json.stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(document.migrations.map(({ name }: { name: string }) => name)).toEqual(['index_notes_user_id', 'own_notes'])
    expect((await run([...words, '-o', 'out.sql'], { cwd: root })).status).toBe(0)
    expect(readFileSync(join(root, 'out.sql'), 'utf8')).toContain('create policy notes_select_own')
    expect((await run([...words, '-o', 'out.sql'], { cwd: root })).stderr).toContain('Unexpected existing file')
    writeFileSync(join(root, 'bad.yml'), 'table: [notes\n')
    expect((await run(['render', 'owner-policies', '--values', 'bad.yml'], { cwd: root })).stderr).toMatch(
      /bad\.yml:\d+:\d+: Unexpected content/,
    )
  })
})
