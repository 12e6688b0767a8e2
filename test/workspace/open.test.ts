import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DbopsError } from '../../scripts/core/error.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { repository } from '../support/repository.ts'

const supabase = { 'supabase/migrations/20240101000000_a.sql': 'select 1;' }

describe('openWorkspace', () => {
  it.each(['', 'supabase', 'supabase/migrations', 'supabase/functions/hello', 'src/deep/er'])(
    'finds the project from %j',
    async (from) => {
      const root = repository({ ...supabase, 'supabase/functions/hello/index.ts': '', 'src/deep/er/x.ts': '' })
      const workspace = await openWorkspace(join(root, from))
      expect(workspace).toMatchObject({ root, tool: 'supabase', migrationsFolder: 'supabase/migrations' })
    },
  )

  it('accepts the folder itself outside of a git repository', async () => {
    const root = repository(supabase, false)
    expect(await openWorkspace(join(root, 'supabase/migrations'))).toMatchObject({ root, tool: 'supabase' })
    expect(await openWorkspace(join(root, 'supabase'))).toMatchObject({ root, tool: 'supabase' })
  })

  it('finds an app in a monorepo and names the others that it did not choose', async () => {
    const root = repository({
      'node_modules/pkg/supabase/migrations/20240101000000_a.sql': 'select 1;',
      'examples/big/supabase/migrations/20240101000000_a.sql': 'select 1;',
      'examples/big/supabase/migrations/20240102000000_b.sql': 'select 1;',
      'examples/big/supabase/migrations/20240103000000_c.sql': 'select 1;',
      'packages/db/prisma/migrations/migration_lock.toml': 'provider = "postgresql"',
      'packages/db/prisma/migrations/20240101000000_a/migration.sql': 'select 1;',
      'packages/db/package.json': '{}',
      'apps/web/supabase/migrations/20240101000000_a.sql': 'select 1;',
      'apps/web/supabase/migrations/20240102000000_b.sql': 'select 1;',
      'clickhouse/migrations/0001_a.up.sql': 'select 1;',
    })
    const workspace = await openWorkspace(root)
    expect(workspace).toMatchObject({ root: join(root, 'apps/web'), tool: 'supabase' })
    expect(workspace.findings).toMatchObject([
      {
        rule: 'workspace-ambiguous',
        level: 'info',
        detail: {
          others: [
            '../../packages/db/prisma/migrations (prisma, 1)',
            '../../examples/big/supabase/migrations (supabase, 3)',
          ],
        },
      },
    ])
    expect(await openWorkspace(join(root, 'packages/db'))).toMatchObject({ tool: 'prisma', findings: [] })
  })

  it('prefers a tool’s marks below to a folder that is only named like one', async () => {
    const root = repository({ 'sql/report.sql': 'select 1;', 'services/api/db/migrations/1_a.up.sql': 'select 1;' })
    expect(await openWorkspace(root)).toMatchObject({ tool: 'golang-migrate' })
  })

  it('says what it looked for where there is nothing', async () => {
    const error = await openWorkspace(repository({ 'README.md': '' })).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(DbopsError)
    expect(error).toMatchObject({ exitCode: 2, hint: expect.stringContaining('--root') })
  })

  it('refuses a missing folder and a file', async () => {
    const root = repository({ 'a.sql': '' })
    await expect(openWorkspace(join(root, 'gone'))).rejects.toThrow('missing folder')
    await expect(openWorkspace(join(root, 'a.sql'))).rejects.toThrow('expected a folder')
  })

  it('takes an empty folder for an empty history and says so', async () => {
    const workspace = await openWorkspace(repository({ 'supabase/migrations/': '' }))
    expect(workspace.migrations).toEqual([])
    expect(workspace.findings).toMatchObject([{ rule: 'workspace-empty', level: 'warning' }])
  })

  it('guesses the Supabase platform from what the SQL names, unless the SQL makes it', async () => {
    const policy = 'create policy p on t to authenticated using (auth.uid() = id);'
    const own = 'create role authenticated;'
    const of = async (files: Record<string, string>) => (await openWorkspace(repository(files))).platform
    expect(await of({ 'migrations/1_a.up.sql': policy })).toBe('supabase')
    expect(await of({ 'migrations/1_a.up.sql': policy, 'migrations/0_b.up.sql': own })).toBe('postgres')
    expect(await of({ 'migrations/1_a.up.sql': 'select 1;' })).toBe('postgres')
  })

  it('reports duplicate versions and an order that is not the one of the numbers', async () => {
    const { findings, migrations } = await openWorkspace(
      repository({
        'supabase/migrations/10_b.sql': 'select 1;',
        'supabase/migrations/9_a.sql': 'select 1;',
        'supabase/migrations/10_c.sql': 'select 1;',
      }),
    )
    expect(migrations.map(({ up }) => up.file.slice(20))).toEqual(['10_b.sql', '10_c.sql', '9_a.sql'])
    expect(findings.map(({ rule, level, location }) => `${rule} ${level} ${location?.file.slice(20)}`)).toEqual([
      'migration-version-duplicate error 10_c.sql',
      'migration-order warning 9_a.sql',
    ])
  })
})

describe('links', () => {
  it('follows them inside the repository only, and no loops', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dbops-outside-'))
    writeFileSync(join(outside, 'secret.sql'), 'select 1;')
    mkdirSync(join(outside, 'folder'))
    const root = repository({
      'supabase/migrations/20240101000000_a.sql': { link: '../../shared/a.sql' },
      'supabase/migrations/20240102000000_b.sql': { link: join(outside, 'secret.sql') },
      'supabase/migrations/20240103000000_c.sql': { link: 'gone.sql' },
      'supabase/migrations/20240104000000_d.sql': { link: '20240104000000_d.sql' },
      'shared/a.sql': 'select 42;',
      'loop/again': { link: '..' },
    })
    const { migrations, findings } = await openWorkspace(root)
    expect(migrations.map(({ up }) => up.sql)).toEqual(['select 42;'])
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'workspace-link: Unexpected link: it leads out of the repository',
      'workspace-link: Unexpected link: it does not exist (a dangling link?)',
      'workspace-link: Unexpected link: it is a loop of links',
    ])
  })

  it('walks past a loop of folders when it searches', async () => {
    const root = repository({ 'a/b/loop': { link: '../..' }, 'a/db/migrations/1_x.up.sql': 'select 1;' })
    expect(await openWorkspace(root)).toMatchObject({ tool: 'golang-migrate' })
  })
})
