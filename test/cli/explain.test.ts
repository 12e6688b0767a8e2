import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const folder = join(import.meta.dirname, '../fixtures/plans/library')
const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
const planOf = (name: string): string => {
  const line = ['plans-1.jsonl', 'plans-2.jsonl', 'plans-3.jsonl', 'plans-4.jsonl']
    .flatMap(lines)
    .find((text) => text.startsWith(`{"name":"${name}"`))!
  return JSON.stringify((JSON.parse(line) as { explain: unknown }).explain)
}

describe('plans in files', () => {
  let root: string

  it('are shown as a tree with what ails them', async () => {
    root = repository({ 'plan.json': planOf('seq-equal') })
    const { status, stdout } = await run(['explain', 'plan.json'], { cwd: root })
    expect(status).toBe(0)
    expect(stdout).toContain('Seq Scan on lib.events')
    expect(stdout).toMatch(/warning sequential-scan-filters-most \(\d+ % of the work, node 2\)/)
    expect(stdout).toContain('> create index concurrently on lib.events (ref);')
    const failing = await run(['explain', 'plan.json', '--fail-on', 'warning'], { cwd: root })
    expect(failing.status).toBe(1)
  })

  it('print a document that its schema describes and that is read again', async () => {
    root = repository({ 'plan.json': planOf('hash-spilled') })
    const { status, stderr } = await run(['explain', 'plan.json', '--json', '-o', 'kept.json'], { cwd: root })
    expect([status, stderr]).toEqual([0, 'wrote kept.json\n'])
    const document = JSON.parse(readFileSync(join(root, 'kept.json'), 'utf8'))
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/explain.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020().compile(schema)
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true)
    expect(document.plans[0].findings[0].rule).toBe('hash-spilled')
    const again = await run(['explain', 'kept.json', '--json'], { cwd: root })
    expect(JSON.parse(again.stdout).plans[0].nodes).toEqual(document.plans[0].nodes)
  })

  it('are compared, and written as Markdown', async () => {
    root = repository({ 'before.json': planOf('function-lower'), 'after.json': planOf('ok-expression-index') })
    const { status, stdout } = await run(['explain', '--compare', 'before.json', 'after.json', '-f', 'markdown'], {
      cwd: root,
    })
    expect(status).toBe(0)
    expect(stdout).toContain('## Compared')
    expect(stdout).toMatch(/Another plan: blocks × 0/)
    expect(stdout).toContain('**warning** `function-on-column`')
    expect(stdout).toContain('```sql\ncreate index concurrently on lib.users')
    const alone = await run(['explain', '--compare', 'before.json'], { cwd: root })
    expect([alone.status, alone.stderr]).toEqual([
      2,
      expect.stringContaining('Unexpected 1 plans for --compare, expected two'),
    ])
  })

  it('that are broken are refused with the place', async () => {
    root = repository({ 'plan.json': planOf('seq-equal').slice(0, 300) })
    const { status, stderr } = await run(['explain', 'plan.json'], { cwd: root })
    expect(status).toBe(2)
    expect(stderr).toMatch(/plan\.json: line 1, column 301: Unexpected end of the text/)
  })
})

describe('statements on what the migrations make', () => {
  const files = {
    'supabase/migrations/20260101000000_notes.sql': `create table public.notes (id bigint primary key, owner uuid not null, t text);
alter table public.notes enable row level security;
create policy own on public.notes for select to authenticated using (owner = auth.uid());
insert into public.notes select i, ('00000000-0000-4000-8000-' || lpad((i % 50)::text, 12, '0'))::uuid, md5(i::text) from generate_series(1, 20000) i;`,
  }

  it('are executed with parameters, and as somebody with and without policies', async () => {
    const root = repository(files)
    const plain = await run(['explain', 'select * from notes where t = :text', '--param', 'text=x', '--runs', '1'], {
      cwd: root,
    })
    expect([plain.status, plain.stderr]).toEqual([0, ''])
    expect(plain.stdout).toContain('sequential-scan-filters-most')
    const asked = await run(
      [
        'explain',
        'select count(*) from notes',
        '--as',
        'authenticated:00000000-0000-4000-8000-000000000007',
        '--runs',
        '1',
        '--json',
      ],
      { cwd: root },
    )
    const { plans, comparison } = JSON.parse(asked.stdout)
    expect(plans.map((plan: { policies: boolean }) => plan.policies)).toEqual([false, true])
    expect(plans[1].findings.map(({ rule }: { rule: string }) => rule)).toContain('policy-function-per-row')
    expect(comparison.blocks).toBeGreaterThan(0)
    const generic = await run(['explain', 'select * from notes where id = $1'], { cwd: root })
    expect(generic.stdout).toContain('planned for any values of its parameters, not executed')
  })

  it('are refused clearly', async () => {
    const root = repository(files)
    expect(await run(['explain', 'nothing.json'], { cwd: root })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected "nothing.json", expected a file'),
    })
    expect(await run(['explain', 'select * from missing'], { cwd: root })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('relation "missing" does not exist'),
    })
  })
})
