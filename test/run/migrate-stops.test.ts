import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunEvent } from '../../scripts/run/events.ts'
import { flywayChecksum } from '../../scripts/run/history/flyway.ts'
import { ownLock } from '../../scripts/run/history/own-lock.ts'
import { supabaseStatements } from '../../scripts/run/history/supabase.ts'
import { run } from '../support/dbops.ts'
import { freshDatabase, migrateState, migrateUp, sql, statesOf } from '../support/migrate.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'
import { validator } from '../support/validate.ts'

describe('records of other tools', () => {
  it('cuts a file as the Supabase CLI stores it', () => {
    const text =
      '-- first\ncreate table a(id int primary key);\n\n-- second; with semicolon\ninsert into a values (1) ; -- trailing\n'
    // What supabase 3.1.0 wrote for this file.
    expect(supabaseStatements(text)).toEqual([
      '-- first\ncreate table a(id int primary key)',
      '-- second; with semicolon\ninsert into a values (1)',
      '-- trailing',
    ])
  })

  it('sums a file as Flyway does: lines without their ends', () => {
    expect(flywayChecksum('a\r\nb\r\n')).toBe(flywayChecksum('\uFEFFa\nb'))
    // CRC-32 of "123456789" is the algorithm's check value, 0xCBF43926.
    expect(flywayChecksum('12345\n6789')).toBe(0xcbf43926 | 0)
  })

  it('takes the lock that the tool takes', () => {
    // The vectors of a test of launchbadge/sqlx's derivation.
    expect(ownLock('sqlx', { database: 'zone', schema: '', table: '' })).toBe('2771974297191923538')
    expect(ownLock('prisma', { database: 'x', schema: '', table: '' })).toBe('72707369')
  })
})

describe.skipIf(serverUnavailable !== undefined)('what stops dbops migrate', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
  })

  const table = 'create table public.t (id int primary key, n int);\n'

  it('goes on behind the parts that are done, and drops the invalid index of a build that failed', async () => {
    const url = await freshDatabase(server.url)
    const root = repository({
      'migrations/001_t.sql': `${table}insert into public.t select g, g % 7 from generate_series(1, 100) g;\n`,
      'migrations/002_index.sql':
        'update public.t set n = n + 1;\ncreate unique index concurrently t_n on public.t (n);\n',
    })
    const ended = await migrateUp({ url, root }).catch((error: Error) => error)
    expect((ended as Error).message).toMatch(/could not create unique index/)
    const state = await migrateState({ url, root })
    expect(statesOf(state)).toEqual({ '001': 'applied', '002': 'unfinished' })
    expect(state.migrations[1]!.parts).toEqual({ done: 1, of: 2, direction: 'up' })
    expect(state.invalidIndexes).toEqual([])
    await sql(url, 'update public.t set n = id')
    // It was judged when it began: going on asks nobody.
    expect((await migrateUp({ url, root })).result?.applied).toEqual(['002'])
    expect(await sql(url, 'select max(n) as most from public.t')).toEqual([{ most: 100 }])
  })

  it('lets others pass while a lock is busy, and stops clean when it is told to', async () => {
    const url = await freshDatabase(server.url)
    const root = repository({
      'migrations/001_t.sql': table,
      'migrations/002_column.sql': 'alter table public.t add column m int;\n',
    })
    await migrateUp({ url, root, to: '001' })
    const holder = sql(url, 'begin; select * from public.t; select pg_sleep(1.2); commit')
    await new Promise((resolve) => setTimeout(resolve, 200))
    const events: RunEvent[] = []
    const controller = new AbortController()
    const stopped = migrateUp({
      url,
      root,
      events,
      lockTimeout: 200,
      signal: controller.signal,
      onEvent: ({ event }) => event === 'retrying' && controller.abort(new Error('Stopped')),
    })
    await expect(stopped).rejects.toThrow('Stopped')
    const again: RunEvent[] = []
    await migrateUp({ url, root, events: again, lockTimeout: 200 })
    await holder
    expect(events.concat(again).find((one) => one.event === 'retrying')).toMatchObject({
      reason: 'canceling statement due to lock timeout',
      blockers: [{ query: 'begin; select * from public.t; select pg_sleep(1.2); commit' }],
    })
    expect(statesOf(await migrateState({ url, root }))).toEqual({ '001': 'applied', '002': 'applied' })
  })

  it('asks for an approval of what destroys data, whatever a comment says, and refuses what only psql understands', async () => {
    const url = await freshDatabase(server.url)
    const root = repository({
      'db/migrations/001_t.sql': `-- migrate:up\n${table}-- migrate:down\ndrop table public.t;\n`,
      'db/migrations/002_drop.sql':
        '-- migrate:up\n-- dbops-ignore ban-drop-table: nobody reads it\ndrop table public.t;\n-- migrate:down\n',
      'db/migrations/003_shell.sql': "-- migrate:up\n\\! id\ncopy public.u from program 'id';\n-- migrate:down\n",
    })
    await migrateUp({ url, root, to: '001' })
    const { plan, result } = await migrateUp({ url, root, to: '002' })
    expect(result).toBeUndefined()
    expect(plan.approvals.map(({ finding }) => finding.rule)).toEqual(['ban-drop-table'])
    const { hash } = plan.approvals[0]!
    expect((await migrateUp({ url, root, to: '002', approve: [hash] })).result?.applied).toEqual(['002'])
    const hostile = await migrateUp({ url, root })
    expect(hostile.plan.refusals.map(({ what }) => what).sort()).toEqual(['approval', 'file'])
    expect(hostile.plan.approvals[0]!.finding.rule).toBe('ban-server-program')
  })

  it('names a history that was edited by hand, and repairs it', async () => {
    const url = await freshDatabase(server.url)
    const root = repository({
      'db/migrations/001_t.sql': `-- migrate:up\n${table}-- migrate:down\n`,
      'db/migrations/002_u.sql': '-- migrate:up\ncreate table public.u (id int primary key);\n-- migrate:down\n',
    })
    await migrateUp({ url, root })
    await sql(url, "delete from schema_migrations where version = '001'; insert into schema_migrations values ('999')")
    const call = (...args: string[]) => run(['migrate', ...args, '--db', url, '--root', root, '--json'])
    const valid = await validator('migrate')
    const status = await call('status')
    valid(JSON.parse(status.stdout))
    expect(status.status).toBe(1)
    expect(JSON.parse(status.stdout)).toMatchObject({
      unknown: ['999'],
      migrations: [{ state: 'pending', outOfOrder: true }, { state: 'applied' }],
    })
    const refused = await call('up', '--yes', '--skip-forecast')
    valid(JSON.parse(refused.stdout))
    expect(JSON.parse(refused.stdout).plan.refusals.map((one: { what: string }) => one.what)).toEqual([
      'unknown',
      'out-of-order',
    ])
    valid(JSON.parse((await call('repair', '--yes', '--reverted', '999', '--applied', '001')).stdout))
    expect((await call('status')).status).toBe(0)
    await sql(url, 'alter table schema_migrations rename column version to v')
    const broken = await call('status')
    expect(broken.status).toBe(3)
    expect(broken.stderr).toContain('Unexpected form of public.schema_migrations: no column version')
  })
})
