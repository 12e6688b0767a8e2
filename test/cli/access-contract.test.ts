import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import checkSchema from '../../scripts/build/schemas/access-check.schema.json' with { type: 'json' }
import diffSchema from '../../scripts/build/schemas/access-diff.schema.json' with { type: 'json' }
import { documents, readDocuments } from '../prove/access/faults/fault.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const start = `${documents}${readDocuments}\ngrant select on public.documents to authenticated;`
const redefined = `create or replace function private.is_member(org uuid) returns boolean
language sql stable security definer set search_path = '' as $$ select (select auth.uid()) is not null $$;`

describe('dbops access with a contract', () => {
  it('writes it, holds the database to it, and says what a branch changes', async () => {
    const root = repository({ 'supabase/migrations/20260101000000_start.sql': start }, false)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'one')

    const none = await run(['access', '--check', '--root', root])
    expect(none).toMatchObject({ status: 2 })
    expect(none.stderr).toContain('dbops access --init')

    const init = await run(['access', '--init', '--root', root])
    expect(init).toMatchObject({ status: 0, stderr: '' })
    const file = join(root, 'supabase/access.yml')
    const contract = readFileSync(file, 'utf8')
    expect(contract).toMatch(/public\.documents:\n\s+select: \{ authenticated: tenant \}/)

    writeFileSync(join(root, 'supabase/migrations/20260102000000_more.sql'), redefined)
    const check = await run(['access', '--check', '--json', '--root', root])
    expect(check.status).toBe(1)
    const checked = JSON.parse(check.stdout)
    expect(new Ajv2020().validate(checkSchema, checked)).toBe(true)
    const breach = checked.findings.find(({ object }: { object?: string }) => object === 'table public.documents')
    expect(breach).toMatchObject({ rule: 'access-wider', location: { file: 'supabase/access.yml' } })
    expect(breach.why).toContain('through private.is_member')
    // Nothing but the earlier definition mends all of it.
    expect(checked.repairs).toEqual([
      {
        object: expect.any(String),
        sql: expect.stringContaining('create or replace function private.is_member'),
        whole: true,
      },
    ])

    const diff = await run(['access', '--diff', 'git:main', '--json', '--root', root])
    expect(diff.status).toBe(1)
    const difference = JSON.parse(diff.stdout)
    expect(new Ajv2020().validate(diffSchema, difference)).toBe(true)
    expect(difference.causes).toHaveLength(1)
    expect(difference.causes[0]).toMatchObject({
      proven: true,
      change: { name: 'private.is_member(uuid)', words: ['redefined'] },
    })
    expect(difference.findings[0]).toMatchObject({
      rule: 'access-widened',
      object: 'function private.is_member(uuid)',
      location: { file: 'supabase/migrations/20260102000000_more.sql', line: 1, column: 1 },
    })

    rmSync(join(root, 'supabase/migrations/20260102000000_more.sql'))
    writeFileSync(file, contract.replace('public.documents', 'public.docments'))
    const misspelt = await run(['access', '--check', '--no-repair', '--root', root])
    expect(misspelt.status).toBe(1)
    expect(misspelt.stdout).toMatch(/supabase\/access\.yml:\d+:3 error access-unknown-name/)
    expect(misspelt.stdout).toContain('did you mean "public.documents"?')
  })

  it.each([
    [['--init', '--check'], 'Unexpected --init and --check together'],
    [['--diff', 'main'], 'expected git:REV'],
    [['--check', '--format', 'html'], 'Unexpected --format html'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await run(['access', ...args])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
