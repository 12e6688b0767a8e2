/** Every check is made to speak on a real server: by a state that it is about, or by lowered thresholds. */

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { healthChecks } from '../../scripts/run/health/checks.generated.ts'
import { checkHealth, operationalRules } from '../../scripts/run/health/health.ts'
import { run } from '../support/dbops.ts'
import { type OlderMajor, serverUnavailable, startServer, type TestServer, unavailable } from '../support/server.ts'

interface Scenario {
  /** What makes it speak, besides the thresholds. Returns what undoes it. */
  given?: (client: pg.Client, server: TestServer) => Promise<(() => Promise<unknown>) | undefined>
  thresholds?: Record<string, number>
  memory?: number
  pooled?: boolean
  message: RegExp
}

/** Speak on the older server, which neither archives nor has checksums. */
const onOlder = ['backup-unknown', 'data-checksums-off']

/** Cannot be made on a healthy server in a test; that their queries run is tested all the same. */
const notProvoked: Record<string, string> = {
  'checksum-failures': 'needs a damaged page',
  'collation-version-mismatch': 'needs another operating system',
  'connections-unencrypted': 'needs a client outside of private networks',
  'replication-lag': 'needs a replica: tested with the faults',
}

async function open(server: TestServer): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => {})
  await client.connect()
  return client
}

const scenarios: Record<string, Scenario> = {
  'transaction-id-wraparound': {
    thresholds: { warnAge: 1, errorAge: 2e9 },
    message: /Unexpected age of 0 million transactions of database `postgres`/,
  },
  'multixact-wraparound': { thresholds: { warnAge: 0, errorAge: 2e9 }, message: /multixacts of database/ },
  'vacuum-overdue': {
    given: async (client) => {
      await client.query(
        'create table dead (id int) with (autovacuum_enabled = off); insert into dead select generate_series(1, 20000); delete from dead where id > 100; select pg_stat_force_next_flush()',
      )
      return () => client.query('drop table dead')
    },
    message:
      /Unexpected 19900 dead rows beside 100 live ones in `public.dead`, expected vacuum to remove them \(last: never\)/,
  },
  'statistics-stale': {
    given: async (client) => {
      await client.query(
        'create table unknown (id int) with (autovacuum_enabled = off); insert into unknown select generate_series(1, 20000); select pg_stat_force_next_flush()',
      )
      return () => client.query('drop table unknown')
    },
    message: /Unexpected lack of statistics of `public.unknown` with about 20000 rows/,
  },
  'replication-slot-retention': {
    given: async (client) => {
      await client.query("select pg_create_physical_replication_slot('forgotten', true)")
      return () => client.query("select pg_drop_replication_slot('forgotten')")
    },
    thresholds: { keptMegabytes: 0 },
    message: /kept by the inactive slot `forgotten`/,
  },
  'wal-archiving-failing': {
    given: async (client) => {
      await client.query('create table w (); drop table w; select pg_switch_wal()')
      for (let waited = 0; waited < 200; waited++) {
        const { rows } = await client.query('select failed_count::int as n from pg_stat_archiver')
        if (rows[0].n > 0) break
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return undefined
    },
    message: /Unexpected failures of WAL archiving/,
  },
  'connections-near-limit': { thresholds: { share: 0.01 }, message: /Unexpected \d+ of 37 connections in use/ },
  'transaction-long': {
    given: async (_client, server) => {
      const idle = await open(server)
      await idle.query('begin; select 1')
      return () => idle.end()
    },
    thresholds: { minutes: 0 },
    message: /Unexpected transaction of postgres \(no name\), open for 0 minutes and idle in transaction/,
  },
  'prepared-transaction-forgotten': {
    given: async (client) => {
      await client.query('begin; create table p (); ')
      await client.query("prepare transaction 'lost'")
      return () => client.query("rollback prepared 'lost'")
    },
    thresholds: { minutes: 0 },
    message: /Unexpected prepared transaction `lost` of postgres/,
  },
  'cache-hit-low': { thresholds: { reads: 1, ratio: 1 }, message: /Unexpected cache hit ratio of/ },
  deadlocks: { thresholds: { count: 0 }, message: /Unexpected \d+ deadlocks in database `postgres`/ },
  'temporary-files': { thresholds: { megabytes: 0 }, message: /GB of temporary files/ },
  'checkpoints-forced': {
    given: async (client) => {
      await client.query('create table c (); drop table c')
      await client.query('checkpoint')
      for (let waited = 0; waited < 100; waited++) {
        const { rows } = await client.query('select num_requested::int as n from pg_stat_checkpointer')
        if (rows[0].n > 0) break
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return undefined
    },
    thresholds: { count: 1, share: 0 },
    message: /checkpoints forced by WAL/,
  },
  'setting-unsafe': { message: /Unexpected `fsync = off`, expected `on`: a crash may damage every file/ },
  'setting-timeouts': { message: /Unexpected `statement_timeout = 0` for the whole server/ },
  // The command line of the test server overrides what initdb wrote into the file.
  'setting-pending-restart': {
    given: async (client) => void (await client.query('select pg_reload_conf(), pg_sleep(0.3)')),
    message: /Unexpected pending change of `max_connections` \(now `40`\)/,
  },
  'setting-memory': {
    memory: 64 * 1024 ** 3,
    message: /Unexpected `shared_buffers` of 128 MB on a machine with 64 GB/,
  },
  'role-too-powerful': {
    given: async (client) => {
      await client.query('create role app_root login superuser')
      return () => client.query('drop role app_root')
    },
    message: /Unexpected role `app_root` that is a superuser and may log in/,
  },
  'role-password-expired': {
    given: async (client) => {
      await client.query("create role old_app login valid until '2020-01-01'")
      return () => client.query('drop role old_app')
    },
    message: /Unexpected end of the password of role `old_app` at 2020-01-01/,
  },
  'password-weak-hash': {
    given: async (client) => {
      await client.query("alter database postgres set password_encryption = 'md5'")
      return () => client.query('alter database postgres reset password_encryption')
    },
    message: /Unexpected `password_encryption = md5`/,
  },
  'version-end-of-life': { thresholds: { days: 4000 }, message: /whose updates end at 20\d\d-11-\d\d/ },
  'pooler-transaction-mode': { pooled: true, message: /Unexpected pooler between/ },
  'blocked-sessions': {
    given: async (client, server) => {
      const [holder, waiter] = [await open(server), await open(server)]
      await client.query('create table busy ()')
      await holder.query('begin; lock table busy')
      const waiting = waiter.query('select * from busy')
      for (let waited = 0; waited < 100; waited++) {
        const { rows } = await client.query(
          "select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'",
        )
        if (rows[0].n > 0) break
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return async () => {
        await holder.query('rollback')
        await waiting
        await client.query('drop table busy')
        await Promise.all([holder.end(), waiter.end()])
      }
    },
    thresholds: { seconds: 0 },
    message: /for a lock by postgres, blocked by backend \d+/,
  },
}

it('says what is security and what is not', () => {
  const security = Object.keys(healthChecks).filter((id) => healthChecks[id]!.category === 'security')
  expect(security).toEqual([
    'connections-unencrypted',
    'password-weak-hash',
    'role-password-expired',
    'role-too-powerful',
    'version-end-of-life',
  ])
})

it('has a scenario for every check, or a reason', () => {
  expect([...Object.keys(scenarios), ...Object.keys(notProvoked), ...onOlder].sort()).toEqual(
    Object.keys(healthChecks).sort(),
  )
})

describe.skipIf(serverUnavailable !== undefined)(
  `health of a server${serverUnavailable ? ` (${serverUnavailable})` : ''}`,
  () => {
    let server: TestServer
    let client: pg.Client

    beforeAll(async () => {
      server = await startServer([
        'max_prepared_transactions=5',
        'archive_mode=on',
        'archive_command=false',
        'wal_level=replica',
      ])
      client = await open(server)
    })
    afterAll(async () => {
      await client.end()
      await server.stop()
    })

    for (const [id, scenario] of Object.entries(scenarios)) {
      it(id, async () => {
        const undo = await scenario.given?.(client, server)
        const database = await connect(server)
        try {
          const { findings, skipped } = await checkHealth(database, {
            only: [id],
            pooled: scenario.pooled ?? false,
            memory: scenario.memory,
            ...(scenario.thresholds ? { thresholds: { [id]: scenario.thresholds } } : {}),
          })
          expect(skipped).toEqual([])
          expect(findings.map(({ message }) => message)).toContainEqual(expect.stringMatching(scenario.message))
          for (const finding of findings)
            expect([finding.rule, typeof finding.why, typeof finding.fix]).toEqual([id, 'string', 'string'])
        } finally {
          await database.close()
          await undo?.()
        }
      })
    }

    it('is silent where nothing is wrong, and every query runs', async () => {
      const database = await connect(server)
      const { findings, skipped, passed } = await checkHealth(database, { pooled: false })
      await database.close()
      expect(skipped).toEqual([{ check: 'setting-memory', reason: expect.stringContaining('--memory') }])
      expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
        'setting-pending-restart',
        'setting-timeouts',
        'setting-unsafe',
        'wal-archiving-failing',
      ])
      expect(passed).toEqual(
        expect.arrayContaining([
          'vacuum-overdue',
          'role-too-powerful',
          ...Object.keys(notProvoked),
          ...operationalRules.filter((rule) => rule !== 'table-unlogged'),
        ]),
      )
    })

    it('tells by its exit status and in JSON, and names what a plain role may not ask', async () => {
      await client.query("create role looker login password 'x'")
      const url = server.url.replace(/\/\/[^@]*@/, '//looker:x@')
      const { status, stdout, stderr } = await run(['health', '--db', url, '--json'])
      expect(status).toBe(1)
      expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain('setting-unsafe')
      expect(stderr).toContain('not asked: table-bloat (the role may not read what it needs)')
      expect(stderr).toMatch(/fine: \d+ of \d+ checks/)
      expect(stdout + stderr).not.toContain(':x@')
      expect(await run(['health', '--db', url, '--check', 'deadlock'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Did you mean deadlocks?'),
      })
      expect(await run(['health'])).toMatchObject({ status: 2 })
      expect((await run(['health', '--db', url, '--check', 'deadlocks', '--fail-on', 'info'])).status).toBe(0)
    })
  },
)

const older: OlderMajor = 15
describe.skipIf(unavailable(older) !== undefined)(
  `health of PostgreSQL ${older}${unavailable(older) ? ` (${unavailable(older)})` : ''}`,
  () => {
    it('asks every question there too', async () => {
      const server = await startServer([], older)
      const database = await connect(server)
      const { findings, skipped } = await checkHealth(database, { pooled: false, memory: 1024 ** 3 })
      await database.close()
      await server.stop()
      expect(skipped).toEqual([])
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(onOlder))
    })
  },
)

function connect({ url }: TestServer): Promise<Database> {
  return openServer(url, { limitsLater: true })
}
