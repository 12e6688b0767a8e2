import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../../scripts/postgres/server.ts'
import { openTemporaryDatabase } from '../../scripts/postgres/temporary.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

describe.skipIf(serverUnavailable)('a temporary database', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  async function databases(): Promise<unknown[]> {
    const database = await openServer(server.url)
    try {
      return (await database.rows("select datname from pg_database where datname like 'dbops%'")).flat()
    } finally {
      await database.close()
    }
  }

  it('exists until it is closed', async () => {
    const database = await openTemporaryDatabase(server.url)
    await database.exec('create table t (a int); insert into t values (1)')
    expect(await database.query('select a, current_database() as name from t')).toEqual([{ a: 1, name: database.name }])
    expect(await databases()).toEqual([database.name])
    await database.close()
    expect(await databases()).toEqual([])
  })

  it('holds the Supabase platform on a server that lacks its roles and extensions, and leaves none', async () => {
    const database = await openTemporaryDatabase(server.url, { platform: 'supabase' })
    expect(
      await database.rows("select auth.uid(), to_regclass('vault.secrets')::text, current_setting('search_path')"),
    ).toEqual([[null, 'vault.secrets', '"$user", public, extensions']])
    await database.exec('create table public.t (a int)')
    expect(await database.rows("select has_table_privilege('anon', 'public.t', 'select')")).toEqual([[true]])
    await database.close()
    const after = await openServer(server.url)
    expect(await after.rows("select rolname from pg_roles where rolname in ('anon', 'supabase_admin')")).toEqual([])
    await after.close()
  })

  it('is dropped when the signal is aborted', async () => {
    const controller = new AbortController()
    const database = await openTemporaryDatabase(server.url, { signal: controller.signal })
    controller.abort()
    await database.close()
    expect(await databases()).toEqual([])
  })
})
