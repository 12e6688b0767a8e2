import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const root = join(import.meta.dirname, '../..')
const sample = join(root, 'skills/database-designer/assets/blueprints/event-registration')
const schema = (name: string) =>
  JSON.parse(readFileSync(join(root, `scripts/build/schemas/${name}.schema.json`), 'utf8'))

describe('dbops review', () => {
  it('finds the sample workspace ready', async () => {
    const { status, stdout } = await run(['review', '--root', sample])
    expect(stdout).toContain('**Ready**: No findings.')
    expect(stdout).toContain('| Replay | No findings | 5 of 5 migrations run on PostgreSQL 18 |')
    expect(stdout).toMatch(/\| New migrations, proven \| No findings \| \d of \d rollbacks? proven/)
    expect(status).toBe(0)
  })

  it('prints what its JSON Schemas say', async () => {
    const ajv = new Ajv2020({ strict: false })
    for (const command of ['review', 'prove']) {
      const { stdout } = await run([command, '--root', sample, '--json', '--all'])
      const validate = ajv.compile(schema(command))
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...JSON.parse(stdout), format: 'other' })).toBe(false)
    }
  })

  it('puts the worst first, says what to do, and fails', async () => {
    const folder = repository({
      'supabase/migrations/20260101000000_leads.sql':
        'create table public.leads (id uuid primary key default gen_random_uuid(), email text not null);\ngrant select on public.leads to anon;\n',
      'supabase/migrations/20260102000000_drop.sql': 'alter table public.leads drop column email;\n',
    })
    const { status, stdout } = await run(['review', '--root', folder, '--all', '--limit', '50'])
    expect(status).toBe(1)
    expect(stdout).toContain('**Not ready**')
    expect(stdout).toMatch(/\*\*error\*\* `rls-disabled[a-z-]*` at `supabase\/migrations\/20260101000000_leads\.sql:1`/)
    expect(stdout).toMatch(/`rollback-missing` at `supabase\/migrations\/20260102000000_drop\.sql:1`/)
    const levels = [...stdout.matchAll(/^- \*\*(error|warning|info)\*\*/gm)].map(([, level]) => level)
    expect(levels.length).toBeGreaterThan(3)
  })

  it('says that the history does not run, and still shows the rest', async () => {
    const folder = repository({
      'supabase/migrations/20260101000000_a.sql': 'create table public.a (id int primary key);\n',
      'supabase/migrations/20260102000000_b.sql': 'alter table public.missing add column x int;\n',
    })
    const { status, stdout } = await run(['review', '--root', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('1 of 2 migrations run on PostgreSQL 18, 1 fail')
    expect(stdout).toContain('relation "public.missing" does not exist')
    expect(stdout).toContain('## The whole database')
  })

  it('writes to a file what it would print', async () => {
    const folder = repository({ 'supabase/migrations/20260101000000_a.sql': 'create table public.a (id int);\n' })
    const { stdout } = await run(['review', '--format', 'sarif', '-o', 'out.sarif'], { cwd: folder })
    expect(stdout).toBe('')
    const sarif = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0].results.length).toBeGreaterThan(0)
  })
})
