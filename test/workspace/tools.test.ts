import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import type { Workspace } from '../../scripts/workspace/workspace.ts'
import { type Content, repository } from '../support/repository.ts'

const open = (files: Record<string, Content>): Promise<Workspace> => openWorkspace(repository(files))
const versions = ({ migrations }: Workspace) => migrations.map(({ version, name }) => `${version} ${name}`.trim())
const modes = ({ migrations }: Workspace) => migrations.map(({ up }) => up.transaction)
const rules = ({ findings }: Workspace) => findings.map(({ rule, location }) => `${rule} ${location?.file}`)

describe('Supabase', () => {
  it('takes both forms of names in name order, rollbacks beside them, and says what the CLI skips', async () => {
    const workspace = await open({
      'supabase/migrations/0001_first.sql': 'select 1;',
      'supabase/migrations/20240101000000_second.sql': 'select 2;',
      'supabase/migrations/notes.sql': 'select 3;',
      'supabase/migrations/README.md': '',
      'supabase/migrations/20250101000000_x.sql/inner.sql': 'select 4;',
      'supabase/rollbacks/0001_first.sql': 'select -1;',
      'supabase/rollbacks/0009_gone.sql': 'select -9;',
    })
    expect(workspace).toMatchObject({ tool: 'supabase', platform: 'supabase', migrationsFolder: 'supabase/migrations' })
    expect(workspace.rollbacksFolder).toBe('supabase/rollbacks')
    expect(versions(workspace)).toEqual(['0001 first', '20240101000000 second'])
    expect(workspace.migrations.map(({ down }) => down?.sql)).toEqual(['select -1;', undefined])
    expect(modes(workspace)).toEqual(['pipeline', 'pipeline'])
    expect(rules(workspace)).toEqual([
      'migration-ignored supabase/migrations/20250101000000_x.sql',
      'migration-ignored supabase/migrations/notes.sql',
      'rollback-orphan supabase/rollbacks/0009_gone.sql',
    ])
  })

  it('skips an init migration from before 2021-12-09, as the CLI does', async () => {
    const workspace = await open({
      'supabase/migrations/20200101000000_init.sql': 'select 1;',
      'supabase/migrations/20220101000000_init.sql': 'select 2;',
    })
    expect(versions(workspace)).toEqual(['20220101000000 init'])
    expect(rules(workspace)).toEqual(['migration-ignored supabase/migrations/20200101000000_init.sql'])
  })

  it('reads config.toml, roles, seeds, tests, functions and the declarative schema', async () => {
    const workspace = await open({
      'supabase/config.toml': `project_id = "shop"
[api]
schemas = ["public", "api"]
[db.migrations]
schema_paths = ["./schemas/b.sql", "./schemas/*.sql"]
[db.seed]
sql_paths = ["./seeds/*.sql", "./missing.sql"]
`,
      'supabase/migrations/20240101000000_a.sql': 'select 1;',
      'supabase/roles.sql': 'create role app;',
      'supabase/seed.sql': 'select 0;',
      'supabase/seeds/2.sql': 'select 2;',
      'supabase/seeds/1.sql': 'select 1;',
      'supabase/schemas/a.sql': '',
      'supabase/schemas/b.sql': '',
      'supabase/tests/database/orders.test.sql': 'select plan(1);',
      'supabase/functions/hello/index.ts': '',
      'supabase/functions/_shared/index.ts': '',
      'supabase/functions/notes/README.md': '',
    })
    expect(workspace).toMatchObject({
      projectId: 'shop',
      exposedSchemas: ['public', 'api'],
      schemaFiles: ['supabase/schemas/b.sql', 'supabase/schemas/a.sql'],
      functions: ['hello'],
      docsFolder: 'supabase/schema_docs',
    })
    expect(workspace.globals.map(({ sql }) => sql)).toEqual(['create role app;'])
    expect(workspace.seeds.map(({ file }) => file)).toEqual(['supabase/seeds/1.sql', 'supabase/seeds/2.sql'])
    expect(workspace.tests.map(({ file }) => file)).toEqual(['supabase/tests/database/orders.test.sql'])
    expect(rules(workspace)).toEqual(['seed-missing supabase/config.toml'])
  })

  it('names the place of a mistake in config.toml and goes on with the defaults', async () => {
    const workspace = await open({
      'supabase/config.toml': 'project_id = "a"\n[api\n',
      'supabase/migrations/20240101000000_a.sql': 'select 1;',
    })
    expect(workspace.exposedSchemas).toEqual(['public', 'graphql_public'])
    expect(workspace.findings).toMatchObject([
      { rule: 'workspace-config-invalid', level: 'error', location: { file: 'supabase/config.toml', line: 2 } },
    ])
  })
})

describe('dbmate', () => {
  it('takes the sections, with offsets of the whole file, and transaction:false', async () => {
    const workspace = await open({
      'db/migrations/20240101000000_a.sql': '-- migrate:up\ncreate table a ();\n-- migrate:down\ndrop table a;\n',
      'db/migrations/20240102000000_b.sql':
        '-- migrate:up transaction:false\nvacuum;\n\n-- migrate:down transaction:false\n',
    })
    expect(workspace.tool).toBe('dbmate')
    const [first, second] = workspace.migrations
    expect(first!.up.sql).toBe(`-- migrate:up\ncreate table a ();\n${' '.repeat(15)}\n${' '.repeat(13)}\n`)
    expect(first!.down!.sql.trim()).toBe('-- migrate:down\ndrop table a;')
    expect(first!.down!.sql.indexOf('drop')).toBe(first!.up.text.indexOf('drop'))
    expect([first!.up.transaction, second!.up.transaction]).toEqual(['file', 'message'])
    expect(workspace.findings).toEqual([])
  })

  it('reports files at which dbmate stops', async () => {
    const workspace = await open({
      'db/migrations/1_ok.sql': '-- migrate:up\n-- migrate:down\n',
      'db/migrations/2_nodown.sql': '-- migrate:up\nselect 1;',
      'db/migrations/3_noup.sql': 'select 1;',
      'db/migrations/4_before.sql': 'select 1;\n-- migrate:up\n-- migrate:down\n',
      'db/migrations/5_order.sql': '-- migrate:down\n-- migrate:up\n',
    })
    expect(workspace.findings.map(({ location, message }) => `${location?.file.slice(-9)} ${message}`)).toEqual([
      'odown.sql Unexpected file without `-- migrate:down`, expected that line',
      '_noup.sql Unexpected file without `-- migrate:up`, expected that line',
      'efore.sql Unexpected statement before `-- migrate:up`, expected comments only',
      'order.sql Unexpected `-- migrate:down` first, expected `-- migrate:up` before it',
    ])
  })
})

describe('golang-migrate', () => {
  it('orders by number and reports duplicates, rollbacks without a migration, and other names', async () => {
    const workspace = await open({
      'migrations/10_b.up.sql': 'select 2;',
      'migrations/9_a.up.sql': 'select 1;',
      'migrations/9_a.down.sql': 'select -1;',
      'migrations/009_c.up.sql': 'select 3;',
      'migrations/11_d.down.sql': 'select -4;',
      'migrations/12_e_up.sql': 'select 5;',
    })
    expect(workspace.tool).toBe('golang-migrate')
    expect(versions(workspace)).toEqual(['009 c', '9 a', '10 b'])
    expect(modes(workspace)).toEqual(['message', 'message', 'message'])
    expect(rules(workspace)).toEqual([
      'migration-version-duplicate migrations/9_a.up.sql',
      'rollback-orphan migrations/11_d.down.sql',
      'migration-ignored migrations/12_e_up.sql',
    ])
  })

  it('takes the whole name for the version where maragudk/migrate reads the files', async () => {
    const workspace = await open({
      'go.mod': 'require github.com/maragudk/migrate v0.4.3\n',
      'migrations/0001_a.up.sql': 'select 1;',
      'migrations/0001_b.up.sql': 'select 2;',
    })
    expect(versions(workspace)).toEqual(['0001_a', '0001_b'])
    expect(workspace.findings).toEqual([])
  })
})

describe('Flyway', () => {
  it('orders versions by their parts, repeatables last, and gives undo scripts to their versions', async () => {
    const workspace = await open({
      'src/main/resources/db/migration/V10__c.sql': 'select 3;',
      'src/main/resources/db/migration/V2.1__b.sql': 'select 2;',
      'src/main/resources/db/migration/more/V2__a.sql': 'select 1;',
      'src/main/resources/db/migration/U2__a.sql': 'select -1;',
      'src/main/resources/db/migration/R__views.sql': 'select 4;',
      'src/main/resources/db/migration/V11__d.sql': `select \${schema};`,
      'src/main/resources/db/migration/V11__d.sql.conf': 'executeInTransaction=false',
      'src/main/resources/db/migration/afterMigrate.sql': 'select 5;',
      'src/main/resources/db/migration/V12_e.sql': 'select 6;',
      'pom.xml': '',
    })
    expect(workspace.tool).toBe('flyway')
    expect(versions(workspace)).toEqual(['2 a', '2.1 b', '10 c', '11 d', 'views'])
    expect(workspace.migrations[0]!.down?.sql).toBe('select -1;')
    expect(workspace.migrations.at(-1)!.repeatable).toBe(true)
    expect(modes(workspace)).toEqual(['detect', 'detect', 'detect', 'statement', 'detect'])
    expect(rules(workspace)).toEqual([
      'migration-placeholder src/main/resources/db/migration/V11__d.sql',
      'migration-ignored src/main/resources/db/migration/V12_e.sql',
    ])
  })
})

describe('Prisma', () => {
  it('takes folders in order; how a script runs depends on the version', async () => {
    const files = {
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20240101000000_a/migration.sql': 'select 1;',
      'prisma/migrations/20240102000000_b/migration.sql': 'select 2;',
      'prisma/migrations/20240103000000_c/README.md': '',
    }
    const old = await open({ ...files, 'package.json': '{"devDependencies": {"prisma": "^6.19.3"}}' })
    expect(old).toMatchObject({ tool: 'prisma', platform: 'postgres', migrationsFolder: 'prisma/migrations' })
    expect(versions(old)).toEqual(['20240101000000 a', '20240102000000 b'])
    expect(modes(old)).toEqual(['message', 'message'])
    expect(rules(old)).toEqual(['migration-ignored prisma/migrations/20240103000000_c'])
    const recent = await open({ ...files, 'package.json': '{"devDependencies": {"prisma": "~7.4.1"}}' })
    expect(modes(recent)).toEqual(['split', 'split'])
  })

  it('leaves migrations of another database alone', async () => {
    await expect(
      open({
        'prisma/migrations/migration_lock.toml': 'provider = "sqlite"\n',
        'prisma/migrations/20240101000000_a/migration.sql': 'select 1;',
      }),
    ).rejects.toThrow('without migrations')
  })
})

describe('Drizzle', () => {
  const journal = (entries: [tag: string, when: number][], dialect = 'postgresql') =>
    JSON.stringify({
      version: '7',
      dialect,
      entries: entries.map(([tag, when], idx) => ({ idx, when, tag, breakpoints: true })),
    })

  it('follows the journal', async () => {
    const workspace = await open({
      'drizzle/meta/_journal.json': journal([
        ['0001_b', 20],
        ['0000_a', 10],
        ['0002_gone', 30],
      ]),
      'drizzle/0000_a.sql': 'select 1;\n--> statement-breakpoint\nselect 2;',
      'drizzle/0001_b.sql': 'select 3;',
      'drizzle/0003_loose.sql': 'select 4;',
    })
    expect(workspace.tool).toBe('drizzle')
    expect(versions(workspace)).toEqual(['0001 b', '0000 a'])
    expect(modes(workspace)).toEqual(['history', 'history'])
    expect(rules(workspace)).toEqual([
      'migration-missing drizzle/meta/_journal.json',
      'migration-order drizzle/0000_a.sql',
      'migration-ignored drizzle/0003_loose.sql',
    ])
  })

  it('reports a journal that is no JSON', async () => {
    const workspace = await open({
      'drizzle/meta/_journal.json': '{"dialect": "postgresql", <<<<<<< HEAD',
      'drizzle/0000_a.sql': 'select 1;',
    })
    expect(rules(workspace)).toContain('workspace-config-invalid drizzle/meta/_journal.json')
  })

  it('reads the newer layout of a folder a migration', async () => {
    const workspace = await open({
      'drizzle/20240101000000_a/migration.sql': 'select 1;',
      'drizzle/20240101000000_a/snapshot.json': '{"dialect": "postgres"}',
      'drizzle/20240102000000_b/migration.sql': 'select 2;',
      'drizzle/20240102000000_b/snapshot.json': '{"dialect": "postgres"}',
    })
    expect(workspace.tool).toBe('drizzle')
    expect(versions(workspace)).toEqual(['20240101000000 a', '20240102000000 b'])
  })
})

describe('goose', () => {
  it('takes the sections and reports a statement that goose would cut', async () => {
    const cut = 'create function f() returns void as $$\nbegin\n  perform 1;\nend $$ language plpgsql;\n'
    const workspace = await open({
      'migrations/00001_a.sql': '-- +goose Up\nselect 1;\n-- +goose Down\nselect -1;\n',
      'migrations/00002_b.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n-- +goose StatementBegin\n${cut}-- +goose StatementEnd\n`,
      'migrations/00003_c.sql': `-- +goose Up\n${cut}`,
    })
    expect(workspace.tool).toBe('goose')
    expect(versions(workspace)).toEqual(['00001 a', '00002 b', '00003 c'])
    expect(workspace.migrations[0]!.up.sql.trim()).toBe('-- +goose Up\nselect 1;')
    expect(workspace.migrations[0]!.down!.sql.trim()).toBe('-- +goose Down\nselect -1;')
    expect(modes(workspace)).toEqual(['file', 'statement', 'file'])
    expect(workspace.findings).toMatchObject([
      { rule: 'migration-sections', location: { file: 'migrations/00003_c.sql', line: 4, column: 12 } },
    ])
  })
})

describe('Sqitch', () => {
  it('follows the plan, with the earlier script of a reworked change', async () => {
    const workspace = await open({
      'sqitch.conf': '[core]\n  engine = pg\n',
      'sqitch.plan': `%syntax-version=1.0.0
%project=shop

schema 2024-01-01T00:00:00Z A <a@example.com> # first
api/orders [schema] 2024-01-02T00:00:00Z A <a@example.com> # second
@v1 2024-01-03T00:00:00Z A <a@example.com> # tag
gone 2024-01-04T00:00:00Z A <a@example.com> # no file
api/orders [api/orders@v1] 2024-01-05T00:00:00Z A <a@example.com> # rework
`,
      'deploy/schema.sql': 'begin; commit;',
      'deploy/api/orders.sql': 'select 2;',
      'deploy/api/orders@v1.sql': 'select 1;',
      'deploy/loose.sql': 'select 3;',
      'revert/schema.sql': 'select -1;',
    })
    expect(workspace.tool).toBe('sqitch')
    expect(versions(workspace)).toEqual(['schema', 'api/orders@v1', 'api/orders'])
    expect(workspace.migrations[0]!.down?.sql).toBe('select -1;')
    expect(rules(workspace)).toEqual(['migration-missing sqitch.plan', 'migration-ignored deploy/loose.sql'])
  })
})

describe('Diesel', () => {
  it('orders by version and reads metadata.toml', async () => {
    const workspace = await open({
      'migrations/2024-02-01-000000_b/up.sql': 'select 2;',
      'migrations/2024-02-01-000000_b/down.sql': 'select -2;',
      'migrations/20240101000000_a/up.sql': 'select 1;',
      'migrations/20240101000000_a/metadata.toml': 'run_in_transaction = false',
      'migrations/2024-03-01-000000_c/down.sql': '',
    })
    expect(workspace.tool).toBe('diesel')
    expect(versions(workspace)).toEqual(['20240101000000 a', '20240201000000 b'])
    expect(modes(workspace)).toEqual(['message', 'file'])
    expect(workspace.migrations[1]!.down?.sql).toBe('select -2;')
    expect(rules(workspace)).toEqual(['migration-ignored migrations/2024-03-01-000000_c'])
  })
})

describe('tools with both directions in a file', () => {
  it('sql-migrate', async () => {
    const workspace = await open({
      'migrations/1_a.sql': '-- +migrate Up\ncreate table a ();\n-- +migrate Down\ndrop table a;\n',
      'migrations/2_b.sql': '-- +migrate Up notransaction\nvacuum;\n',
      'migrations/3_c.sql': 'select 1;',
    })
    expect(workspace.tool).toBe('sql-migrate')
    expect(workspace.migrations[0]!.up.sql.trim()).toBe('-- +migrate Up\ncreate table a ();')
    expect(workspace.migrations[0]!.down!.sql.trim()).toBe('-- +migrate Down\ndrop table a;')
    expect(modes(workspace)).toEqual(['file', 'statement', 'file'])
    expect(rules(workspace)).toEqual(['migration-sections migrations/3_c.sql'])
  })

  it('node-pg-migrate', async () => {
    const workspace = await open({
      'migrations/1700000000000_a.sql': '-- Up Migration\ncreate table a ();\n\n-- Down Migration\ndrop table a;\n',
    })
    expect(workspace.tool).toBe('node-pg-migrate')
    expect(versions(workspace)).toEqual(['1700000000000 a'])
    expect(workspace.migrations[0]!.up.sql.trim()).toBe('-- Up Migration\ncreate table a ();')
    expect(workspace.migrations[0]!.down!.sql.trim()).toBe('-- Down Migration\ndrop table a;')
  })
})

describe('tools with a file a migration', () => {
  it('Atlas', async () => {
    const workspace = await open({
      'migrations/atlas.sum': 'h1:x',
      'migrations/20240101000000_a.sql': 'select 1;',
      'migrations/20240102000000.sql': '-- atlas:txmode none\n\nvacuum;',
    })
    expect(workspace.tool).toBe('atlas')
    expect(versions(workspace)).toEqual(['20240101000000 a', '20240102000000'])
    expect(modes(workspace)).toEqual(['file', 'statement'])
  })

  it('sqlx, with and without rollbacks', async () => {
    const workspace = await open({
      'Cargo.toml': '[dependencies]\nsqlx = { version = "0.8" }\n',
      'migrations/20240102000000_b.sql': '-- no-transaction\nvacuum;',
      'migrations/20240101000000_a.up.sql': 'select 1;',
      'migrations/20240101000000_a.down.sql': 'select -1;',
    })
    expect(workspace.tool).toBe('sqlx')
    expect(versions(workspace)).toEqual(['20240101000000 a', '20240102000000 b'])
    expect(workspace.migrations[0]!.down?.sql).toBe('select -1;')
    expect(modes(workspace)).toEqual(['file', 'message'])
  })
})

describe('a plain folder', () => {
  it('takes files in name order, knows rollbacks by their ending, and reports an order that is not numeric', async () => {
    const workspace = await open({
      'sql/10_b.sql': 'select 2;',
      'sql/9_a.sql': 'select 1;',
      'sql/9_a.down.sql': 'select -1;',
      'sql/schema.sql': 'select 0;',
    })
    expect(workspace.tool).toBe('plain')
    expect(versions(workspace)).toEqual(['10 b', '9 a', 'schema'])
    expect(workspace.migrations[1]!.down?.sql).toBe('select -1;')
    expect(rules(workspace)).toEqual(['migration-order sql/9_a.sql'])
  })
})
