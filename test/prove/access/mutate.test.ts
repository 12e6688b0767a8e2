import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Io, parseCommand } from '../../../scripts/cli/command.ts'
import { command } from '../../../scripts/cli/commands/access.ts'
import { weakened } from '../../../scripts/prove/access/mutation/expressions.ts'
import type { MutationReport } from '../../../scripts/prove/access/mutation/run.ts'
import { repository } from '../../support/repository.ts'

async function dbops(root: string, ...args: string[]) {
  const out = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    cwd: root,
    env: process.env,
    terminal: { stdout: false, stderr: false, columns: 100 },
    signal: new AbortController().signal,
  }
  const { values, positionals } = parseCommand(command, args)
  return { code: await command.run(values, positionals, io), ...out }
}

describe('weakened expressions', () => {
  it('lose a part, change AND and OR, and take another column', () => {
    const columns = new Map([
      ['owner', 'uuid'],
      ['tenant', 'uuid'],
      ['state', 'text'],
    ])
    expect(
      weakened("((owner = auth.uid()) AND ((state = 'AND (x'::text) OR (state IS NULL)))", columns).map(
        ({ expression }) => expression.replace(/\s+/g, ' '),
      ),
    ).toEqual([
      "( true AND ((state = 'AND (x'::text) OR (state IS NULL)))",
      '((owner = auth.uid()) AND true )',
      "((owner = auth.uid()) OR ((state = 'AND (x'::text) OR (state IS NULL)))",
      "((owner = auth.uid()) AND ((state = 'AND (x'::text) AND (state IS NULL)))",
      "((tenant = auth.uid()) AND ((state = 'AND (x'::text) OR (state IS NULL)))",
    ])
  })
})

const migration = `
create table public.notes (id uuid primary key default gen_random_uuid(), owner uuid not null references auth.users, body text not null, open boolean not null default false);
alter table public.notes enable row level security;
create policy own on public.notes for all to authenticated using (owner = (select auth.uid())) with check (owner = (select auth.uid()));
create policy open on public.notes for select to authenticated using (open);
`

describe('dbops access --mutate', () => {
  it('names the survivors of weak tests, with tests that kill them; tests that dbops writes leave none', async () => {
    const root = repository({
      'supabase/migrations/20260101000000_a.sql': migration,
      'supabase/tests/weak.sql':
        "begin; select plan(1); select policies_are('public', 'notes', array['own', 'open']); rollback;",
      'supabase/tests/broken.sql': 'begin; select plan(1); select fail(); rollback;',
    })
    const weak = await dbops(root, '--mutate', '--json')
    const report = JSON.parse(weak.stdout) as MutationReport
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../scripts/build/schemas/access-mutation.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect([weak.code, report.failing, report.files]).toEqual([1, ['supabase/tests/broken.sql'], 1])
    const fate = (id: string) => report.mutants.find((mutant) => mutant.id === id)!
    expect(fate('public.notes own drop-policy')).toMatchObject({
      fate: 'killed',
      killedBy: expect.stringContaining('weak.sql'),
    })
    const open = fate('public.notes own using-true')
    expect(open.fate).toBe('survived')
    expect(open.differences).toContain('stranger update public.notes: own → all')
    expect(open.tests!.join('\n')).toContain("select is(pg_temp.access_reach('")
    // What no row shows is not counted: nobody but the backend lacks a right that legacy grants give.
    expect(report.counts.survived).toBeGreaterThan(3)
    expect(report.counts.killed + report.counts.survived + report.counts.equivalent + report.counts.invalid).toBe(
      report.total,
    )

    await dbops(root, '--write-tests', 'supabase/tests')
    const strong = JSON.parse((await dbops(root, '--mutate', '--json')).stdout) as MutationReport
    expect(strong.mutants.filter(({ fate: end }) => end === 'survived')).toEqual([])
    expect(strong.score).toBe(1)
    const some = JSON.parse((await dbops(root, '--mutate', '--json', '--max', '3')).stdout) as MutationReport
    expect([some.mutants.length, some.total]).toEqual([3, strong.total])
  })

  it('wants something that judges', async () => {
    const root = repository({ 'supabase/migrations/20260101000000_a.sql': migration })
    await expect(dbops(root, '--mutate')).rejects.toThrow(
      'Unexpected repository without tests and without an access contract',
    )
  })
})
