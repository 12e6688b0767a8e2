import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parser } from '@prometheus-io/lezer-promql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { openServer } from '../../scripts/postgres/server.ts'
import { parseCondition } from '../../scripts/run/observe/condition.ts'
import { measures } from '../../scripts/run/observe/measures.ts'
import { type TimedEvent, Trace } from '../../scripts/run/observe/otlp.ts'
import { Metrics } from '../../scripts/run/observe/prometheus.ts'
import { type Observation, observe } from '../../scripts/run/observe/read.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'
import { type OlderMajor, serverUnavailable, startServer, type TestServer, unavailable } from '../support/server.ts'

const root = join(import.meta.dirname, '../..')
const assets = join(root, 'skills/database-designer/assets/observability')
const calm: Observation = {
  time: '2026-01-01T00:00:10.000Z',
  server: { version: '18.4', database: 'app', recovery: false },
  waiting: [],
  blockers: [],
  progress: [],
  transactions: [],
  connections: { used: 10, active: 2, idleInTransaction: 1, max: 100 },
  replicas: [{ name: 'a', state: 'streaming', bytes: 2 * 1024 ** 2, seconds: 12 }],
  slotBytes: null,
  totals: {
    walBytes: 2000,
    hits: 90,
    reads: 10,
    commits: 100,
    rollbacks: 0,
    deadlocks: 3,
    temporaryBytes: 0,
    checkpointsTimed: 1,
    checkpointsForced: 0,
  },
  vacuum: { workers: 0, deadRows: 5, tablesOverdue: 0, xidAge: 1000 },
  invalidIndexes: [],
  backfills: [{ name: 'b', state: 'running', done: 50, total: 100 }],
}
const earlier: Observation = {
  ...calm,
  time: '2026-01-01T00:00:00.000Z',
  totals: { ...calm.totals, walBytes: 1000, hits: 0, reads: 0, commits: 50, deadlocks: 1 },
}

describe('conditions', () => {
  const met = (text: string) => parseCondition(text, 'alert-when').met(calm, earlier)

  it.each([
    ['lag > 10s', ['lag = 12 s']],
    ['lag > 0.3m', undefined],
    ['lag_bytes >= 2MB', ['lag_bytes = 2 MB']],
    ['blocked > 5 or lag > 10s', ['lag = 12 s']],
    ['blocked > 5 and lag > 10s', undefined],
    ['(blocked > 5 or lag > 10s) and deadlocks >= 2', ['lag = 12 s', 'deadlocks = 2']],
    ['blocked > 5 or lag > 10s and deadlocks > 100', undefined],
    ['cache_hit < 95%', ['cache_hit = 90 %']],
    ['wal_rate > 50', ['wal_rate = 100 B/s']],
    ['commit_rate <= 5', ['commit_rate = 5']],
    ['LAG>10s AND connections>1', ['lag = 12 s', 'connections = 10']],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected))

  it.each([
    ['lagg > 1s', 'Unexpected measure "lagg"', 'Did you mean lag?'],
    ['lag > 10MB', 'Unexpected unit "MB"', undefined],
    ['lag >', 'Unexpected end', undefined],
    ['lag > 1 or', 'Unexpected end', undefined],
    ['(lag > 1', 'expected )', undefined],
    ['lag > 1 blocked > 1', 'expected "and", "or" or the end', undefined],
    ['lag = 1', 'expected one of: > >= < <=', undefined],
    ['', 'the name of a measure', undefined],
    ['lag > 1; drop', 'Unexpected ";"', undefined],
  ])('refuses %s', (text, message, hint) => {
    try {
      parseCondition(text, 'alert-when')
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message).toContain(message)
      if (hint !== undefined) expect((error as { hint?: string }).hint).toBe(hint)
    }
  })

  it('knows rates only from the second observation on', () => {
    expect(measures.wal_rate!.of(calm)).toBeUndefined()
    expect(parseCondition('wal_rate >= 0', 'x').met(calm)).toBeUndefined()
  })
})

describe('metrics, dashboard and alerts', () => {
  const metrics = new Metrics()
  metrics.update(calm, earlier)
  const given = new Set(metrics.names())
  /** Metrics that an expression names, by Prometheus' own grammar. */
  const used = (expression: string): string[] => {
    const found: string[] = []
    parser.parse(expression).iterate({
      enter(node) {
        if (node.type.isError) throw new Error(`no PromQL: ${expression}`)
        if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector')
          found.push(expression.slice(node.from, node.to))
      },
    })
    return found
  }

  it('gives them in the text format', async () => {
    const text = await metrics.text()
    expect(text).toContain('pg_up 1\n')
    expect(text).toContain('pg_replication_lag_seconds{replica="a"} 12\n')
    expect(text).toContain('dbops_lag_bytes 2097152\n')
    expect(text).toContain('dbops_backfill_rows_total{backfill="b"} 100\n')
    expect(text).toContain('pg_stat_activity_count{datname="app",state="idle"} 7\n')
  })

  it('the dashboard asks only for what is given', () => {
    const dashboard = JSON.parse(readFileSync(join(assets, 'grafana-dashboard.json'), 'utf8')) as {
      panels: { id: number; targets: { expr: string }[] }[]
    }
    const asked = dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => used(expr)))
    expect(asked.length).toBeGreaterThanOrEqual(20)
    expect(asked.filter((name) => !given.has(name))).toEqual([])
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length)
  })

  it('so do the alert rules, and each is PromQL', () => {
    const { groups } = parseYaml(readFileSync(join(assets, 'alerts.yml'), 'utf8')) as {
      groups: { rules: { alert: string; expr: string; annotations: { summary: string } }[] }[]
    }
    const rules = groups.flatMap((group) => group.rules)
    expect(rules.length).toBeGreaterThan(10)
    for (const { expr } of rules)
      expect(
        used(expr).filter((name) => !given.has(name)),
        expr,
      ).toEqual([])
    expect(() => used('rate(')).toThrow('no PromQL')
  })

  const promtool = ['/usr/bin/promtool', '/usr/local/bin/promtool'].find((path) => existsSync(path))
  it.skipIf(promtool === undefined)('promtool loads and evaluates them (apt-get install prometheus)', () => {
    const folder = repository({
      'test.yml': `rule_files: [${join(assets, 'alerts.yml')}]
evaluation_interval: 30s
tests:
  - interval: 30s
    input_series:
      - series: dbops_blocked
        values: '0 6 6 6 6 0 0'
      - series: dbops_xid_age
        values: '5+0x40'
    alert_rule_test:
      - eval_time: 90s
        alertname: LockQueue
        exp_alerts:
          - exp_labels: { severity: critical }
            exp_annotations: { summary: '6 sessions wait for a lock: dbops observe --once shows who is at the head' }
      - eval_time: 180s
        alertname: LockQueue
        exp_alerts: []
      - eval_time: 15m
        alertname: TransactionIdsAging
        exp_alerts: []
`,
    })
    const { stdout, stderr, status } = spawnSync(promtool!, ['test', 'rules', join(folder, 'test.yml')], {
      encoding: 'utf8',
    })
    expect(`${status} ${stdout}${stderr}`).toMatch(/^0 [\s\S]*SUCCESS/)
  })
})

describe('spans', () => {
  const at = (second: number, event: object) =>
    ({ time: new Date(second * 1000).toISOString(), ...event }) as TimedEvent
  const events = [
    at(1, { event: 'run-started', command: 'migrate up', server: 'db.example.com', pid: 1, pending: ['1'] }),
    at(2, { event: 'migration-started', version: '1', name: 'a', file: 'm/1_a.sql', resumed: false }),
    at(3, {
      event: 'statement-started',
      version: '1',
      number: 1,
      of: 1,
      line: 4,
      statement: "alter role x password 'secret'",
      inTransaction: true,
    }),
    at(4, { event: 'retrying', version: '1', number: 1, attempt: 1, reason: 'lock', blockers: [], delay: 1 }),
    at(6, { event: 'statement-finished', version: '1', number: 1, milliseconds: 3000, rows: 7 }),
    at(7, { event: 'migration-finished', version: '1', milliseconds: 5000 }),
    at(8, { event: 'run-finished', outcome: 'done', applied: ['1'], milliseconds: 7000 }),
  ]

  it('one a statement, below its migration, below its run; no secret in them', () => {
    const trace = new Trace()
    for (const event of events) trace.add(event)
    const body = trace.take()!
    const spans = JSON.parse(body).resourceSpans[0].scopeSpans[0].spans as {
      name: string
      spanId: string
      parentSpanId?: string
      traceId: string
      startTimeUnixNano: string
      endTimeUnixNano: string
      attributes: unknown[]
      status: { code: number }
    }[]
    expect(spans.map(({ name }) => name)).toEqual([
      expect.stringContaining('alter role x'),
      'migration 1',
      'dbops migrate up',
    ])
    const [statement, migration, whole] = spans
    expect([statement!.parentSpanId, migration!.parentSpanId, whole!.parentSpanId]).toEqual([
      migration!.spanId,
      whole!.spanId,
      undefined,
    ])
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    expect([statement!.startTimeUnixNano, statement!.endTimeUnixNano]).toEqual(['3000000000', '6000000000'])
    expect(statement!.attributes).toContainEqual({ key: 'dbops.retries', value: { intValue: '1' } })
    expect(body).not.toContain('secret')
    expect(trace.take()).toBeUndefined()
  })

  it('are sent to a collector from kept events; a run that was killed is an error span', async () => {
    const bodies: string[] = []
    const collector = createServer((request, response) => {
      let body = ''
      request
        .on('data', (chunk) => (body += chunk))
        .on('end', () => {
          bodies.push(`${request.url} ${body}`)
          response.end('{}')
        })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
    const folder = repository({})
    const file = join(folder, 'run.jsonl')
    writeFileSync(
      file,
      `${events
        .slice(0, 3)
        .map((event) => JSON.stringify(event))
        .join(
          '\n',
        )}\nnot an event\n${JSON.stringify(at(9, { event: 'run-finished', outcome: 'failed', applied: [], milliseconds: 1 }))}\n`,
    )
    expect(await run(['observe', '--events', file, '--otlp', url])).toMatchObject({
      status: 0,
      stderr: '4 events sent as spans, 1 lines were no events\n',
    })
    collector.close()
    expect(bodies.length).toBe(1)
    expect(bodies[0]).toMatch(/^\/v1\/traces \{"resourceSpans"/)
    expect(bodies[0]).toContain('"status":{"code":2')
    expect(await run(['observe', '--events', file, '--otlp', url])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('Cannot send spans'),
    })
    expect(await run(['observe', '--events', file])).toMatchObject({ status: 2 })
  })
})

describe.skipIf(serverUnavailable !== undefined)(
  `a server${serverUnavailable ? ` (${serverUnavailable})` : ''}`,
  () => {
    let server: TestServer
    const clients: pg.Client[] = []
    const open = async () => {
      const client = new pg.Client({ connectionString: server.url, application_name: 'shop' })
      client.on('error', () => {})
      await client.connect()
      clients.push(client)
      return client
    }

    beforeAll(async () => {
      server = await startServer()
    })
    afterAll(async () => {
      await Promise.all(clients.map((client) => client.end().catch(() => {})))
      await server.stop()
    })

    it('shows the queue behind a lock as a tree, raises the alert, and ends with 1', async () => {
      const [holder, first, second] = [await open(), await open(), await open()]
      await holder.query('create table orders (id int)')
      await holder.query('begin; lock table orders')
      const database = await openServer(server.url)
      const waiting = async (count: number) => {
        for (let tries = 0; tries < 200 && (await observe(database)).waiting.length < count; tries++)
          await new Promise((resolve) => setTimeout(resolve, 50))
      }
      // One after the other: who queues first is at the head.
      const waits = [first.query('alter table orders add column note text')]
      await waiting(1)
      waits.push(second.query('select * from orders'))
      await waiting(2)
      const now = await observe(database)
      await database.close()
      expect(now.waiting.map(({ mode, relation }) => `${mode} ${relation}`).sort()).toEqual([
        'AccessExclusiveLock orders',
        'AccessShareLock orders',
      ])
      expect(now.blockers).toMatchObject([{ state: 'idle in transaction', application: 'shop' }])
      const { stdout, stderr, status } = await run([
        'observe',
        '--db',
        server.url,
        '--once',
        '--alert-when',
        'blocked > 1',
      ])
      expect(status).toBe(1)
      expect(stderr).toContain('alert: blocked = 2 (blocked > 1)')
      expect(stdout).toMatch(
        /2 sessions wait for a lock:\n {2}\d+ idle in transaction .*\n {4}└ \d+ waits .* for AccessExclusive on orders \(postgres, shop\): alter table orders add column note text\n {6}└ \d+ waits .* for AccessShare on orders/,
      )
      expect(stdout).not.toContain(server.password)
      await holder.query('rollback')
      await Promise.all(waits)
    })

    it('--abort-when cancels what dbops runs, and nothing else', async () => {
      const [migration, other] = [await open(), await open()]
      await migration.query("set application_name = 'dbops migrate'")
      const running = migration.query('select pg_sleep(60)').then(
        () => 'ended',
        (error: Error) => error.message,
      )
      const innocent = other.query('select pg_sleep(2)').then(() => 'ended')
      const { stderr, status } = await run(['observe', '--db', server.url, '--abort-when', 'connections > 0'])
      expect(status).toBe(1)
      expect(stderr).toMatch(/cancelled: dbops migrate \(backend \d+\)/)
      expect(await running).toContain('canceling statement due to user request')
      expect(await innocent).toBe('ended')
    })

    it('prints a document a line, and serves metrics until it is stopped', async () => {
      const { stdout } = await run(['observe', '--db', server.url, '--json', '--count', '2', '--interval', '200ms'])
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Observation)
      expect(lines.map(({ server: { database } }) => database)).toEqual(['postgres', 'postgres'])
      const child = spawn(
        process.execPath,
        [
          '--import',
          join(root, 'scripts/build/dev.mjs'),
          join(root, 'scripts/cli/main.ts'),
          'observe',
          '--db',
          server.url,
          '--prometheus',
          ':0',
          '--interval',
          '200ms',
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      )
      const address = await new Promise<string>((resolve, reject) => {
        let text = ''
        child.stderr.on('data', (chunk) => {
          text += chunk
          const found = /metrics at (\S+)/.exec(text)
          if (found) resolve(found[1]!)
        })
        child.once('exit', () => reject(new Error(text)))
      })
      let text = ''
      for (let tries = 0; tries < 100 && !text.includes('pg_up 1'); tries++) {
        text = await fetch(address).then((response) => response.text())
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(text).toContain('pg_stat_database_xact_commit{datname="postgres"}')
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      expect([0, 130]).toContain(await ended)
    })

    it('names a server that is not there, and wrong options', async () => {
      expect((await run(['observe', '--db', 'postgres://u:secret@127.0.0.1:1/x', '--once'])).status).toBe(3)
      expect(await run(['observe'])).toMatchObject({ status: 2 })
      expect(await run(['observe', '--db', server.url, '--once', '--alert-when', 'blokced > 1'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Did you mean blocked?'),
      })
      expect(await run(['observe', '--db', server.url, '--prometheus', 'x'])).toMatchObject({ status: 2 })
    })
  },
)

const older: OlderMajor = 15
it.skipIf(unavailable(older) !== undefined)(`reads PostgreSQL ${older} too`, async () => {
  const server = await startServer([], older)
  const database = await openServer(server.url)
  expect(await observe(database)).toMatchObject({ waiting: [], connections: { max: 40 } })
  await database.close()
  await server.stop()
})
