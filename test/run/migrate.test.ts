import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunEvent } from '../../scripts/run/events.ts'
import { freshDatabase, migrateDown, migrateState, migrateUp, sql, statesOf } from '../support/migrate.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const orders = 'create table public.orders (id bigint generated always as identity primary key, note text);'
const rows = "insert into public.orders (note) select 'n' || g from generate_series(1, 500) g;"
const index = 'create index concurrently orders_note on public.orders (note);'

/** The same history in the form of each tool: a table with rows, then a concurrent index. */
const histories: Record<string, { files: Record<string, string>; table: string; rows: string; dropsIndex?: boolean }> =
  {
    supabase: {
      files: {
        'supabase/config.toml': 'project_id = "t"\n',
        'supabase/migrations/20260101000000_orders.sql': `-- orders; all of them\n${orders}\n${rows}\n-- the end\n`,
        'supabase/migrations/20260102000000_index.sql': `${index}\n`,
      },
      table: 'supabase_migrations.schema_migrations',
      rows: 'select version, name, array_length(statements, 1) as n from supabase_migrations.schema_migrations order by 1',
    },
    dbmate: {
      files: {
        'db/migrations/20260101000000_orders.sql': `-- migrate:up\n${orders}\n${rows}\n-- migrate:down\ndrop table public.orders;\n`,
        'db/migrations/20260102000000_index.sql': `-- migrate:up transaction:false\n${index}\n-- migrate:down transaction:false\ndrop index concurrently public.orders_note;\n`,
      },
      table: 'public.schema_migrations',
      rows: 'select version from public.schema_migrations order by 1',
      dropsIndex: true,
    },
    'golang-migrate': {
      files: {
        'migrations/000001_orders.up.sql': `${orders}\n${rows}\n`,
        'migrations/000001_orders.down.sql': 'drop table public.orders;\n',
        'migrations/000002_index.up.sql': `${index}\n`,
        'migrations/000002_index.down.sql': 'drop index concurrently public.orders_note;\n',
      },
      table: 'public.schema_migrations',
      rows: 'select version::text, dirty from public.schema_migrations',
      dropsIndex: true,
    },
    flyway: {
      files: {
        'src/main/resources/db/migration/V1__orders.sql': `${orders}\n${rows}\n`,
        'src/main/resources/db/migration/V2__index.sql': `${index}\n`,
        'src/main/resources/db/migration/R__count.sql':
          'create or replace view public.order_count with (security_invoker = true) as select count(*) from public.orders;\n',
      },
      table: 'public.flyway_schema_history',
      rows: 'select installed_rank, version, description, type, script, checksum, success from public.flyway_schema_history order by 1',
    },
    prisma: {
      files: {
        'prisma/schema.prisma': '',
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20260101000000_orders/migration.sql': `${orders}\n${rows}\n`,
        'prisma/migrations/20260102000000_index/migration.sql': `${index}\n`,
      },
      table: 'public._prisma_migrations',
      rows: 'select migration_name, checksum, finished_at is not null as finished, applied_steps_count from public._prisma_migrations order by 1',
    },
    drizzle: {
      files: {
        'drizzle/meta/_journal.json': JSON.stringify({
          dialect: 'postgresql',
          entries: [
            { idx: 0, when: 1767225600000, tag: '0000_orders', breakpoints: true },
            { idx: 1, when: 1767312000000, tag: '0001_index', breakpoints: true },
          ],
        }),
        'drizzle/0000_orders.sql': `${orders}\n--> statement-breakpoint\n${rows}\n`,
        'drizzle/0001_index.sql': 'create index orders_note on public.orders (note);\n',
      },
      table: 'drizzle.__drizzle_migrations',
      rows: 'select hash, created_at::text from drizzle.__drizzle_migrations order by id',
    },
    goose: {
      files: {
        'migrations/00001_orders.sql': `-- +goose Up\n${orders}\n${rows}\n-- +goose Down\ndrop table public.orders;\n`,
        'migrations/00002_index.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${index}\n-- +goose Down\ndrop index concurrently public.orders_note;\n`,
      },
      table: 'public.goose_db_version',
      rows: 'select version_id::int, is_applied from public.goose_db_version order by id',
      dropsIndex: true,
    },
    plain: {
      files: {
        'migrations/001_orders.sql': `${orders}\n${rows}\n`,
        'migrations/002_index.sql': `${index}\n`,
        'migrations/002_index.down.sql': 'drop index concurrently public.orders_note;\n',
      },
      table: 'dbops.migrations',
      rows: 'select key, version, name from dbops.migrations order by 1',
      dropsIndex: true,
    },
  }

describe.skipIf(serverUnavailable !== undefined)('dbops migrate', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
  })

  for (const [tool, history] of Object.entries(histories)) {
    it(`applies a history of ${tool}, keeps its table as it does, and finds nothing to do then`, async () => {
      const url = await freshDatabase(server.url)
      const root = repository(history.files)
      const before = await migrateState({ url, root })
      expect(before.history.tool).toBe(tool)
      expect(before.history.table).toBe(history.table)
      expect(new Set(Object.values(statesOf(before)))).toEqual(new Set(['pending']))
      const { plan, result } = await migrateUp({ url, root })
      expect(plan.refusals).toEqual([])
      expect(result?.applied).toHaveLength(before.migrations.length)
      expect(await sql(url, history.rows)).toMatchSnapshot()
      expect(
        await sql(
          url,
          'select count(*)::int as n, (select count(*)::int from pg_index where not indisvalid) as invalid from public.orders',
        ),
      ).toEqual([{ n: 500, invalid: 0 }])
      const after = await migrateState({ url, root })
      expect(new Set(Object.values(statesOf(after)))).toEqual(new Set(['applied']))
      expect(after.unknown).toEqual([])
      expect((await migrateUp({ url, root })).result).toMatchObject({ outcome: 'nothing', applied: [] })
      if (history.dropsIndex) {
        const reverted = await migrateDown({ url, root, allow: ['unproven'] })
        expect(reverted).toHaveLength(1)
        expect(await sql(url, "select to_regclass('public.orders_note') as index")).toEqual([{ index: null }])
        expect(Object.values(statesOf(await migrateState({ url, root })))).toEqual(['applied', 'pending'])
        expect((await migrateUp({ url, root })).result?.applied).toHaveLength(1)
      }
    })
  }

  it('lets two runs at once through one after the other, and the second finds nothing to do', async () => {
    const url = await freshDatabase(server.url)
    const root = repository({
      'db/migrations/20260101000000_slow.sql':
        '-- migrate:up\nselect pg_sleep(1);\ncreate table public.once (id int primary key);\n-- migrate:down\n',
    })
    const events: RunEvent[][] = [[], []]
    const both = await Promise.all(events.map((list) => migrateUp({ url, root, events: list })))
    expect(both.map(({ result }) => result?.outcome).sort()).toEqual(['done', 'nothing'])
    expect(events.flat().filter(({ event }) => event === 'lock-waiting').length).toBeGreaterThan(0)
    expect(await sql(url, 'select version from public.schema_migrations')).toEqual([{ version: '20260101000000' }])
  })
})
