import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newMigrationFiles, newTestFile } from '../../scripts/workspace/new-migration.ts'
import { nextVersions } from '../../scripts/workspace/next-version.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import type { Tool, Workspace } from '../../scripts/workspace/workspace.ts'
import { type Content, repository } from '../support/repository.ts'

const now = new Date('2026-11-21T10:20:30.456Z')

const fn = `create function f() returns trigger language plpgsql as $$
begin
  return new;
end;
$$;
`
const migrations = [
  {
    name: 'index_notes',
    up: 'create index concurrently i on t (a);\n',
    down: 'drop index concurrently i;\n',
    alone: true,
  },
  {
    name: 'watch_notes',
    up: `create table u (a int);\n${fn}`,
    down: 'drop function f();\ndrop table u;\n',
    alone: false,
  },
]

/** The smallest repository of each tool. */
const repositories: Partial<Record<Tool, Record<string, Content>>> = {
  supabase: { 'supabase/migrations/20250101000000_init.sql': 'create table t (a int);' },
  dbmate: {
    'db/migrations/20250101000000_init.sql': '-- migrate:up\ncreate table t (a int);\n-- migrate:down\ndrop table t;',
  },
  'golang-migrate': {
    'migrations/000001_init.up.sql': 'create table t (a int);',
    'migrations/000001_init.down.sql': 'drop table t;',
  },
  flyway: { 'sql/V1__init.sql': 'create table t (a int);' },
  prisma: {
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"',
    'prisma/migrations/20250101000000_init/migration.sql': 'create table t (a int);',
  },
  drizzle: {
    'drizzle/meta/_journal.json': JSON.stringify({
      version: '7',
      dialect: 'postgresql',
      entries: [{ idx: 0, version: '7', when: 1_700_000_000_000, tag: '0000_init', breakpoints: true }],
    }),
    'drizzle/0000_init.sql': 'create table t (a int);',
    'dbops.json': '{"rollbacks": "drizzle/rollbacks"}',
  },
  goose: { 'migrations/00001_init.sql': '-- +goose Up\ncreate table t (a int);\n-- +goose Down\ndrop table t;' },
  diesel: {
    'migrations/2025-01-01-000000_init/up.sql': 'create table t (a int);',
    'migrations/2025-01-01-000000_init/down.sql': 'drop table t;',
  },
  'sql-migrate': {
    'migrations/20250101000000-init.sql': '-- +migrate Up\ncreate table t (a int);\n-- +migrate Down\ndrop table t;',
  },
  'node-pg-migrate': {
    'migrations/1700000000000_init.sql': '-- Up Migration\ncreate table t (a int);\n-- Down Migration\ndrop table t;',
  },
  sqlx: {
    'Cargo.toml': '[dependencies]\nsqlx = "0.8"',
    'migrations/20250101000000_init.up.sql': 'create table t (a int);',
    'migrations/20250101000000_init.down.sql': 'drop table t;',
  },
  plain: { 'sql/0007_init.sql': 'create table t (a int);' },
}

describe.each(Object.entries(repositories))('%s', (tool, files) => {
  it('reads back what was written, in order, with its rollbacks', async () => {
    const root = repository(files)
    const workspace = await openWorkspace(root)
    expect(workspace.tool).toBe(tool)
    const written = await newMigrationFiles(workspace, migrations, now)
    for (const { file, text, replaces } of written.files) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text, { flag: replaces ? 'w' : 'wx' })
    }
    const after = await openWorkspace(root)
    expect(after.findings.filter(({ level }) => level !== 'info')).toEqual([])
    const fresh = after.migrations.slice(-2)
    expect(after.migrations).toHaveLength(workspace.migrations.length + 2)
    expect(fresh.map(({ version }) => version)).toEqual(written.versions)
    expect(fresh.map(({ name }) => name)).toEqual(['index_notes', 'watch_notes'])
    for (const [index, { up, down }] of fresh.entries()) {
      for (const line of migrations[index]!.up.trim().split('\n')) expect(up.sql).toContain(line)
      for (const line of migrations[index]!.down.trim().split('\n')) expect(down?.sql).toContain(line)
      expect(up.sql).not.toContain(migrations[index]!.down.trim())
    }
    // What cannot share a transaction is not put into one.
    if (['dbmate', 'goose', 'diesel', 'sql-migrate', 'sqlx'].includes(tool)) {
      expect(fresh[0]!.up.transaction).not.toBe('file')
      expect(fresh[1]!.up.transaction).toBe('file')
    }
  })
})

describe('versions', () => {
  const history = (tool: Tool, ...versions: string[]): Workspace =>
    ({ tool, migrations: versions.map((version) => ({ version, name: '', up: { file: '' } })) }) as unknown as Workspace

  it.each<[string, Workspace, string[]]>([
    ['times', history('supabase', '20250101000000'), ['20261121102030', '20261121102031']],
    [
      'times after one that lies ahead of the clock',
      history('supabase', '20991231235959'),
      ['21000101000000', '21000101000001'],
    ],
    ['numbers of the same width', history('supabase', '0001', '0012'), ['0013', '0014']],
    ['numbers that grow wider', history('plain', '98'), ['99', '100']],
    ['dotted versions of Flyway', history('flyway', '1', '2.9'), ['2.10', '2.11']],
    ['milliseconds', history('node-pg-migrate', '1700000000000'), ['1795256430456', '1795256430457']],
    ['a first one', history('golang-migrate'), ['000001', '000002']],
    ['a first one of Drizzle', history('drizzle'), ['0000', '0001']],
    ['14 digits that are no time', history('supabase', '20251399999999'), ['20261121102030', '20261121102031']],
    [
      '14 digits that are no time and lie ahead',
      history('supabase', '99999999999990'),
      ['99999999999991', '99999999999992'],
    ],
  ])('%s', (_what, workspace, versions) => {
    expect(nextVersions(workspace, 2, now)).toEqual(versions)
  })
})

it('says for Sqitch how to begin', async () => {
  const root = repository({
    'sqitch.plan': '%syntax-version=1.0.0\n%project=p\n\ninit 2025-01-01T00:00:00Z A <a@example.com> # first\n',
    'deploy/init.sql': 'create table t (a int);',
    'revert/init.sql': 'drop table t;',
  })
  await expect(newMigrationFiles(await openWorkspace(root), migrations, now)).rejects.toMatchObject({
    hint: expect.stringContaining('sqitch add index_notes'),
  })
})

it('puts a test beside the others', async () => {
  const root = repository({
    'supabase/migrations/20250101000000_init.sql': 'create table t (a int);',
    'supabase/tests/database/one.test.sql': 'select plan(1);',
  })
  expect(newTestFile(await openWorkspace(root), 'notes')).toBe('supabase/tests/database/notes.test.sql')
})
