import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openServer } from '../../scripts/postgres/server.ts'
import { checkpointKeys, openReplayed, type ReplayedOptions } from '../../scripts/prove/replayed.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import type { Workspace } from '../../scripts/workspace/workspace.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dbops-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function workspaceOf(files: Record<string, string>): Promise<Workspace> {
  return openWorkspace(repository(files))
}

async function replayed(workspace: Workspace, options: ReplayedOptions) {
  const { database, result } = await openReplayed(workspace, { worthSaving: 0, ...options })
  try {
    const tables = await database.rows(
      "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    )
    return { result, tables: tables.flat(), statuses: result.files.map(({ status }) => status).join(' ') }
  } finally {
    await database.close()
  }
}

describe('checkpoints', () => {
  const first = { 'migrations/1_a.up.sql': `create table a (); set search_path = public, pg_catalog;` }
  const second = { ...first, 'migrations/2_b.up.sql': 'create table b ();' }

  it('serve the newest migration, changed ones and new ones', async () => {
    const env = { DBOPS_CACHE: cacheFolder() }
    expect(await replayed(await workspaceOf(second), { env })).toMatchObject({ statuses: 'applied applied' })
    expect(await replayed(await workspaceOf(second), { env })).toMatchObject({
      statuses: 'cached cached',
      tables: ['a', 'b'],
    })
    const changed = {
      ...first,
      'migrations/2_b.up.sql': 'create table c ();',
      'migrations/3_d.up.sql': 'create table d ();',
    }
    expect(await replayed(await workspaceOf(changed), { env })).toMatchObject({
      statuses: 'cached applied applied',
      tables: ['a', 'c', 'd'],
    })
    expect(await replayed(await workspaceOf(second), { env, until: '1' })).toMatchObject({
      statuses: 'cached',
      tables: ['a'],
    })
  })

  it('never serve a changed past, nor who asks for none', async () => {
    const env = { DBOPS_CACHE: cacheFolder() }
    await replayed(await workspaceOf(second), { env })
    const past = { ...second, 'migrations/1_a.up.sql': 'create table z ();' }
    expect(await replayed(await workspaceOf(past), { env })).toMatchObject({
      statuses: 'applied applied',
      tables: ['b', 'z'],
    })
    expect(await replayed(await workspaceOf(second), { env, fromScratch: true })).toMatchObject({
      statuses: 'applied applied',
    })
  })

  it('carry the session on', async () => {
    const env = { DBOPS_CACHE: cacheFolder() }
    const files = {
      'migrations/1_a.up.sql': `create schema s; set search_path = s; create role dbops_someone; grant all on schema s to dbops_someone; set role dbops_someone;`,
      'migrations/2_b.up.sql': 'create table b ();',
    }
    const { 'migrations/1_a.up.sql': first } = files
    await replayed(await workspaceOf({ 'migrations/1_a.up.sql': first }), { env })
    const { database, result } = await openReplayed(await workspaceOf(files), { env, worthSaving: 0 })
    expect(result.files.map(({ status }) => status)).toEqual(['cached', 'applied'])
    expect(
      await database.rows("select schemaname::text, tableowner::text from pg_tables where tablename = 'b'"),
    ).toEqual([['s', 'dbops_someone']])
    expect(await database.rows('select current_user = session_user')).toEqual([[true]])
    await database.close()
  })

  it('keep failures, for those alone who go on after one', async () => {
    const env = { DBOPS_CACHE: cacheFolder() }
    const files = {
      'supabase/migrations/1_a.sql': 'create table a (); select 1/0;',
      'supabase/migrations/2_b.sql': `create table b ();`,
      'supabase/migrations/3_c.sql': 'create table c ();',
    }
    const workspace = { ...(await workspaceOf(files)), platform: 'postgres' as const }
    const once = await replayed(workspace, { env, keepGoing: true })
    const again = await replayed(workspace, { env, keepGoing: true })
    expect([once.statuses, again.statuses]).toEqual(['failed applied applied', 'failed cached cached'])
    expect(again.result.failures).toEqual(once.result.failures)
    expect(again.result.findings).toEqual(once.result.findings)
    expect(await replayed(workspace, { env })).toMatchObject({ statuses: 'failed skipped skipped', tables: [] })
  })

  it('that are spoiled are replaced', async () => {
    const env = { DBOPS_CACHE: cacheFolder() }
    const workspace = await workspaceOf(second)
    await replayed(workspace, { env })
    const spoil = (path: string): void => {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory()) spoil(join(path, entry.name))
        else writeFileSync(join(path, entry.name), 'spoiled')
      }
    }
    spoil(env.DBOPS_CACHE)
    expect(await replayed(workspace, { env })).toMatchObject({ statuses: 'applied applied', tables: ['a', 'b'] })
    expect(await replayed(workspace, { env })).toMatchObject({ statuses: 'cached cached', tables: ['a', 'b'] })
  })

  it('have keys that depend on all that the state depends on', async () => {
    const base = await workspaceOf(second)
    const keys = checkpointKeys(base, 'cluster')
    const up = base.migrations[0]!.up
    const variants: [string, Workspace, string][] = [
      ['cluster', base, 'another'],
      ['tool', { ...base, tool: 'dbmate' }, 'cluster'],
      ['text', { ...base, migrations: [{ ...base.migrations[0]!, up: { ...up, text: `${up.text} ` } }] }, 'cluster'],
      [
        'transaction',
        { ...base, migrations: [{ ...base.migrations[0]!, up: { ...up, transaction: 'file' } }] },
        'cluster',
      ],
      ['globals', { ...base, globals: [up] }, 'cluster'],
    ]
    expect(
      new Set([keys[0], ...variants.map(([, workspace, cluster]) => checkpointKeys(workspace, cluster)[0])]).size,
    ).toBe(6)
    expect(checkpointKeys(base, 'cluster', '1')).toEqual(keys.slice(0, 1))
    const history = {
      ...base,
      migrations: [{ ...base.migrations[0]!, up: { ...up, transaction: 'history' as const } }],
    }
    expect(checkpointKeys(history, 'cluster')).toEqual([])
  })
})

describe.skipIf(serverUnavailable)('a server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  const databases = async () => {
    const database = await openServer(server.url)
    try {
      return (await database.rows("select datname from pg_database where datname like 'dbops%'")).flat()
    } finally {
      await database.close()
    }
  }

  it('gets a temporary database, which is dropped', async () => {
    const workspace = await workspaceOf({
      'migrations/1_a.up.sql': 'create table a (i int);',
      'migrations/2_b.up.sql': 'create index concurrently i on a (i);',
      'migrations/3_c.up.sql': 'select nothing from a;',
    })
    const { database, result } = await openReplayed(workspace, { db: server.url })
    expect(result.files.map(({ status }) => status)).toEqual(['applied', 'applied', 'failed'])
    expect(result.failures).toMatchObject([{ code: '42703', location: { line: 1, column: 8 } }])
    expect(result.engine.kind).toBe('server')
    expect(await databases()).toHaveLength(1)
    await database.close()
    expect(await databases()).toEqual([])
  })

  it('loads the rows of a dump', async () => {
    const workspace = await workspaceOf({
      'sql/1_a.sql': 'create table t (a text, b int);\ncopy t from stdin;\nx\\\\y\t1\n\\N\t2\n\\.\n',
    })
    const { database, result } = await openReplayed(workspace, { db: server.url })
    expect(result.failures).toEqual([])
    expect(await database.rows('select a, b from t order by b')).toEqual([
      ['x\\y', 1],
      [null, 2],
    ])
    await database.close()
  })

  it('is left clean when the replay is stopped in the middle of a statement', async () => {
    const controller = new AbortController()
    const workspace = await workspaceOf({ 'migrations/1_a.up.sql': 'select pg_sleep(60);' })
    const running = openReplayed(workspace, {
      db: server.url,
      signal: controller.signal,
      onProgress: () => setTimeout(() => controller.abort(new Error('Stopped')), 200),
    })
    await expect(running).rejects.toThrow('Stopped')
    expect(await databases()).toEqual([])
  })
})
