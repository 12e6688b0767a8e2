import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunEvent } from '../../scripts/run/events.ts'
import { freshDatabase, migrateState, migrateUp, sql, statesOf } from '../support/migrate.ts'
import { startProxy } from '../support/proxy.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

/** How often each fault strikes; the promise is 20: DBOPS_FAULTS=20 npm run test:long. */
const times = Number(process.env.DBOPS_FAULTS ?? 4)
const main = join(import.meta.dirname, '../../scripts/cli/main.ts')
const loader = join(import.meta.dirname, '../../scripts/build/dev.mjs')

/** Every update adds one: a part that ran twice, or never, shows in the sum. */
const files = {
  'migrations/001_accounts.sql':
    'create table public.accounts (id int primary key, n int not null);\ninsert into public.accounts select g, 0 from generate_series(1, 2000) g;\n',
  'migrations/002_work.sql': `update public.accounts set n = n + 1;
select pg_sleep(0.1);
create index concurrently accounts_n on public.accounts (n);
begin;
update public.accounts set n = n + 1;
select pg_sleep(0.15);
update public.accounts set n = n + 1;
commit;
reindex index concurrently public.accounts_n;
update public.accounts set n = n + 1;
`,
  'migrations/003_end.sql':
    'select pg_sleep(0.1);\nupdate public.accounts set n = n + 1;\ndrop index concurrently public.accounts_n;\n',
}

async function isWhole(url: string): Promise<void> {
  expect(
    await sql(
      url,
      `select count(*)::int as rows, min(n) as least, max(n) as most,
         (select count(*)::int from pg_index where not indisvalid) as invalid,
         (select count(*)::int from dbops.migration_steps) as steps from accounts`,
    ),
  ).toEqual([{ rows: 2000, least: 5, most: 5, invalid: 0, steps: 0 }])
}

/** Runs until all is applied, whatever happens; states on the way must be among those that status has names for. */
async function untilDone(url: string, root: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const states = Object.values(statesOf(await migrateState({ url, root })))
      expect(states.filter((state) => !['applied', 'pending', 'unfinished'].includes(state))).toEqual([])
      expect(states.filter((state) => state === 'unfinished').length).toBeLessThanOrEqual(1)
      const { plan } = await migrateUp({ url, root, wait: 20_000, approve: 'all' })
      expect(plan.refusals).toEqual([])
      return
    } catch (error) {
      // A server that crashed takes a moment to come back.
      if (attempt > 30 || !/Cannot connect|connection|recovery|starting up|terminat/i.test((error as Error).message))
        throw error
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
}

describe.skipIf(serverUnavailable !== undefined)('faults', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(['fsync=on', 'restart_after_crash=on'])
  })
  afterAll(async () => {
    await server?.stop()
  })

  /** A run in a process of its own that is killed so long after it began to work. */
  async function killed(args: string[], after: number): Promise<void> {
    const child = spawn(process.execPath, ['--import', loader, main, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let log = ''
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk) => {
        const began = log.includes('"event"')
        log += chunk
        if (!began && log.includes('"event"')) setTimeout(() => child.kill('SIGKILL'), after)
      })
      child.on('close', () => resolve())
    })
  }

  const strikes = Array.from({ length: times }, (_, index) => (index + 0.5 * Math.random()) / times)

  it(`migrate survives kill -9 of dbops, ${times} times`, async () => {
    for (const part of strikes) {
      const [url, root] = [await freshDatabase(server.url), repository(files)]
      await killed(['migrate', 'up', '--db', url, '--root', root, '--yes', '--events', '--skip-forecast'], part * 1200)
      await untilDone(url, root)
      await isWhole(url)
    }
  })

  it(`migrate survives a server that ends at once, ${times} times`, async () => {
    for (const part of strikes) {
      const [url, root] = [await freshDatabase(server.url), repository(files)]
      let strike: NodeJS.Timeout | undefined
      const run = migrateUp({
        url,
        root,
        onEvent: (event: RunEvent) => {
          if (event.event !== 'run-started') return
          const { pid } = event
          // A backend that dies of SIGKILL takes the whole server down with it, into crash recovery.
          strike = setTimeout(() => process.kill(pid, 'SIGKILL'), part * 400)
        },
      }).catch((error: Error) => error)
      const ended = await run
      // It was quicker than the strike: its backend's number may be another's by then.
      clearTimeout(strike)
      if (ended instanceof Error) expect(ended.message).toMatch(/connection|terminat/i)
      await untilDone(url, root)
      await isWhole(url)
    }
  })

  it(`migrate survives a connection that is cut, ${times} times`, async () => {
    for (const part of strikes) {
      const [url, root] = [await freshDatabase(server.url), repository(files)]
      const proxy = await startProxy(url)
      const ended = await migrateUp({
        url: proxy.url,
        root,
        onEvent: (event) => {
          if (event.event === 'run-started') setTimeout(() => proxy.cut(), part * 1000)
        },
      }).catch((error: Error) => error)
      await proxy.close()
      if (ended instanceof Error) expect(ended.message).toMatch(/connection/i)
      await untilDone(url, root)
      await isWhole(url)
    }
  })

  it(`migrate gets past a lock that is held for longer than the timeout, ${times} times`, async () => {
    for (const part of strikes) {
      const [url, root] = [await freshDatabase(server.url), repository(files)]
      await migrateUp({ url, root, to: '001' })
      const holder = sql(url, 'begin; lock table accounts in access exclusive mode; select pg_sleep(1.2); commit')
      await new Promise((resolve) => setTimeout(resolve, part * 300))
      const events: RunEvent[] = []
      await migrateUp({ url, root, events, lockTimeout: 200, approve: 'all' })
      await holder
      expect(events.some(({ event }) => event === 'retrying')).toBe(true)
      await isWhole(url)
    }
  })

  it(`migrate stops at a statement timeout and goes on when it is gone, ${times} times`, async () => {
    for (const part of strikes) {
      const [url, root] = [await freshDatabase(server.url), repository(files)]
      const name = url.split('/').at(-1)
      await sql(url, `alter database ${name} set statement_timeout = '${Math.round(40 + part * 90)}ms'`)
      const ended = await migrateUp({ url, root }).catch((error: Error) => error)
      expect((ended as Error).message).toMatch(/statement timeout/)
      await sql(url, `alter database ${name} reset statement_timeout`)
      await untilDone(url, root)
      await isWhole(url)
    }
  })

  it(`backfill does no row twice and loses none, whatever is killed, ${times} times each`, async () => {
    const add = 'update numbers set n = n + 1'
    const resume = (url: string): string[] => ['backfill', 'resume', 'add', '--db', url, '--events']
    for (const part of strikes) {
      for (const fault of ['client', 'server', 'cut'] as const) {
        const url = await freshDatabase(server.url)
        await sql(url, 'create table numbers (id int primary key, n int not null)')
        await sql(url, 'insert into numbers select g, 0 from generate_series(1, 20000) g')
        const proxy = await startProxy(url)
        const through = fault === 'cut' ? proxy.url : url
        const strike = setTimeout(
          async () => {
            if (fault === 'cut') proxy.cut()
            if (fault !== 'server') return
            const rows = await sql(
              url,
              "select pid from pg_stat_activity where application_name = 'dbops backfill' and datname = current_database()",
            ).catch(() => [])
            for (const { pid } of rows) process.kill(Number(pid), 'SIGKILL')
          },
          1800 + part * 900,
        )
        await killed(
          [
            'backfill',
            'run',
            add,
            '--name',
            'add',
            '--db',
            through,
            '--yes',
            '--events',
            '--fixed',
            '--batch-size',
            '100',
            '--allow',
            'not-idempotent',
          ],
          fault === 'client' ? part * 1000 : 60_000,
        )
        clearTimeout(strike)
        await proxy.close()
        for (let attempt = 0; attempt < 10; attempt++) {
          const rows = await sql(url, 'select state from dbops.backfills').catch(() => [])
          if (rows[0]?.state === 'done') break
          // Struck before the first batch, nothing is there to go on with.
          if (rows.length === 0)
            await killed(
              ['backfill', 'run', add, '--name', 'add', '--db', url, '--yes', '--events', '--allow', 'not-idempotent'],
              60_000,
            )
          else await killed(resume(url), 60_000)
        }
        expect(await sql(url, 'select min(n) as least, max(n) as most, count(*)::int as rows from numbers')).toEqual([
          { least: 1, most: 1, rows: 20_000 },
        ])
      }
    }
  })

  it('says clearly what a server that breaks off at any point has done', async () => {
    const root = repository({ 'migrations/001_one.sql': 'create table public.one (id int primary key);\n' })
    for (const bytes of [0, 1, 9, 40, 120, 400, 700, 1200, 2000, 4000]) {
      const url = await freshDatabase(server.url)
      const proxy = await startProxy(url, bytes)
      const ended = await migrateUp({ url: proxy.url, root, wait: 2000 }).catch((error: Error) => error)
      await proxy.close()
      if (ended instanceof Error)
        expect(`${ended.name}: ${ended.message}`).toMatch(/^(DbopsError|LostConnection): .*(connect|connection)/i)
      await untilDone(url, root)
      expect(await sql(url, "select to_regclass('one') is not null as there")).toEqual([{ there: true }])
    }
  })
})
