import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'
import { sarifProblems } from '../support/sarif.ts'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/findings.schema.json'), 'utf8'),
)
const validate = new Ajv2020({ strict: false }).compile(schema)

const files = {
  'supabase/migrations/20260101000000_leads.sql':
    'create schema app;\ncreate table public.leads (\n  id uuid primary key default gen_random_uuid(),\n  owner_id uuid references auth.users\n);\ngrant select on public.leads to anon;\n',
  'supabase/migrations/20260102000000_move.sql':
    'alter table public.leads rename to prospects;\ndrop policy if exists nothing on public.prospects;\n',
}

describe('dbops lint', () => {
  it('prints what its JSON Schema and that of SARIF say', async () => {
    const root = repository(files)
    const json = await run(['lint', '--all', '--json'], { cwd: root })
    expect(json.status).toBe(1)
    const document = JSON.parse(json.stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(document.findings.length).toBeGreaterThan(2)
    expect(validate({ ...document, findings: [{ rule: 'x' }] })).toBe(false)
    const sarif = JSON.parse((await run(['lint', '--all', '--format', 'sarif'], { cwd: root })).stdout)
    expect(sarifProblems(sarif)).toEqual([])
    expect(sarif.runs[0].results.length).toBe(document.findings.length)
    expect(sarifProblems({ ...sarif, runs: [{ results: [] }] })).not.toEqual([])
  })

  it('reads many files that belong to no workspace, and says which is missing', async () => {
    const root = repository({ 'a.txt': '', 'sql/a.sql': 'drop table a;', 'sql/b.sql': '\ntruncate b;' })
    const { status, stdout } = await run(['lint', 'sql/a.sql', 'sql/b.sql', '--json'], { cwd: join(root) })
    expect(status).toBe(1)
    const places = JSON.parse(stdout).findings.map(
      ({ rule, location }: { rule: string; location: { file: string; line: number } }) =>
        `${location.file}:${location.line} ${rule}`,
    )
    expect(places).toEqual(expect.arrayContaining(['sql/a.sql:1 ban-drop-table', 'sql/b.sql:2 ban-truncate']))
    const missing = await run(['lint', 'sql/none.sql'], { cwd: root })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('Unexpected missing file "sql/none.sql"')
  })
})

describe('dbops advise', () => {
  it('points at the statement that made the object, in every format', async () => {
    const root = repository(files)
    const json = await run(['advise', '--json', '--fail-on', 'never'], { cwd: root })
    expect(json.status).toBe(0)
    const document = JSON.parse(json.stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    const place = (object: string) =>
      document.findings.find((finding: { object?: string }) => finding.object === object)?.location
    expect(place('table public.prospects')).toEqual({
      file: 'supabase/migrations/20260101000000_leads.sql',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 28,
    })
    expect(place('constraint leads_owner_id_fkey on public.prospects')).toMatchObject({ line: 4, column: 3 })
    const sarif = JSON.parse((await run(['advise', '--format', 'sarif', '--fail-on', 'never'], { cwd: root })).stdout)
    expect(sarifProblems(sarif)).toEqual([])
    const text = (await run(['advise', '--fail-on', 'never'], { cwd: root })).stdout
    expect(text).toMatch(/^supabase\/migrations\/20260101000000_leads\.sql:2:1 error rls-disabled/m)
    expect(text).toContain('  2 | create table public.leads (')
  })
})
