import { describe, expect, it } from 'vitest'
import { checklistRules } from '../../scripts/cli/checklist.ts'
import { ruleIds } from '../../scripts/rules/ids.generated.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

/** Findings of the rooms that execute: they are no rules of a file of their own. */
const executed = [
  ...['rollback-missing', 'rollback-fails', 'rollback-incomplete', 'rollback-loses-data', 'migration-fails'],
  ...['access-wider', 'access-narrower', 'access-error', 'tenant-rows-readable', 'tenant-rows-writable'],
  ...['user-rows-readable', 'user-rows-writable', 'role-self-promoted', 'tenant-joined-uninvited'],
  'row-moved-across-tenants',
]

type Line = { id: string; status: string; evidence: string[] }

async function checklist(sql: Record<string, string>): Promise<Map<string, Line>> {
  const root = repository(Object.fromEntries(Object.entries(sql).map(([name, text]) => [`supabase/${name}`, text])))
  const { stdout } = await run(['review', '--root', root, '--json', '--all'])
  return new Map((JSON.parse(stdout).checklist as Line[]).map((line) => [line.id, line]))
}

describe('the checklist', () => {
  it('names rules that exist', () => {
    const known = new Set([...ruleIds, ...executed])
    for (const [line, rules] of Object.entries(checklistRules))
      expect(
        rules.filter((rule) => !known.has(rule)),
        line,
      ).toEqual([])
  })

  it('fails each line that a finding speaks against', async () => {
    const lines = await checklist({
      'migrations/20260101000000_all.sql': `
        create table public.notes (owner uuid, body text);
        create table public.files (id uuid primary key, bucket text not null, key text not null, note uuid references auth.users (id));
        create function public.secret() returns setof public.notes language sql security definer as 'select * from public.notes';`,
      'migrations/20260102000000_more.sql': `update public.notes set body = '';\nalter table public.notes rename column body to text;`,
    })
    for (const id of ['keys', 'policies', 'bypass', 'indexes', 'rollout', 'backfill'])
      expect(lines.get(id), id).toMatchObject({ status: 'fail' })
    expect(lines.get('keys')!.evidence).toContain('no-primary-key at supabase/migrations/20260101000000_all.sql:2')
    expect(lines.get('files')).toMatchObject({
      status: 'open',
      evidence: ['public.files: no trigger on delete: row and object part ways'],
    })
    expect(lines.get('plans')!.status).toBe('open')
  })

  it('says what does not apply', async () => {
    const lines = await checklist({ 'migrations/20260101000000_all.sql': 'create schema app;' })
    for (const id of ['keys', 'cascades', 'indexes', 'backfill', 'files'])
      expect(lines.get(id), id).toMatchObject({ status: 'not applicable' })
  })
})
