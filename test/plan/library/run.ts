/** Runs cases of the library on a real server: what make.ts writes down, and the long tests compare. */

import pg from 'pg'
import { type Capture, capture } from '../../../scripts/plan/capture.ts'
import { type Facts, readFacts } from '../../../scripts/plan/facts.ts'
import { withDatabase } from '../../../scripts/postgres/connection.ts'
import type { Database } from '../../../scripts/postgres/database.ts'
import { openServer } from '../../../scripts/postgres/server.ts'
import type { TestServer } from '../../support/server.ts'
import type { LibraryCase } from './case.ts'
import { libraryData } from './data.ts'

export interface Library {
  database: Database
  url: string
  close(): Promise<void>
}

/** Lays the library's data in a database of its own. */
export async function openLibrary(server: TestServer, onStatement?: (sql: string) => void): Promise<Library> {
  const first = await openServer(server.url, { readWrite: true })
  await first.exec('drop database if exists library with (force)')
  await first.exec('create database library')
  await first.close()
  const url = withDatabase(server.url, 'library')
  const database = await openServer(url, { readWrite: true })
  for (const sql of libraryData) {
    onStatement?.(sql.slice(0, 60))
    await database.exec(sql)
  }
  await database.exec('create extension if not exists pg_buffercache')
  await foreignTables(database, server)
  return { database, url, close: () => database.close() }
}

/** Two foreign servers that are this one, so that a join of their tables cannot be shipped. */
async function foreignTables(database: Database, server: TestServer): Promise<void> {
  await database.exec('create extension postgres_fdw')
  for (const name of ['one', 'two']) {
    await database.exec(
      `create server ${name} foreign data wrapper postgres_fdw options (host '${server.socketFolder}', port '${server.port}', dbname 'library')`,
    )
    await database.exec(`create user mapping for postgres server ${name} options (user 'postgres')`)
  }
  await database.exec(
    "create foreign table lib.remote_users (id bigint, email text, age int, signup timestamptz) server one options (schema_name 'lib', table_name 'users')",
  )
  await database.exec(
    "create foreign table lib.remote_orders (id bigint, user_id bigint, total numeric) server two options (schema_name 'lib', table_name 'orders')",
  )
}

export interface Made {
  capture: Capture
  facts: Facts
}

/** Takes a case's plan, warm. */
export async function runCase({ database, url }: Library, each: LibraryCase): Promise<Made> {
  for (const sql of each.before ?? []) await database.exec(sql)
  const holder = each.locked === undefined ? undefined : new pg.Client(url)
  try {
    if (holder !== undefined) {
      await holder.connect()
      await holder.query('begin')
      await holder.query(each.locked!.sql)
    }
    if (each.cold) await database.exec('checkpoint; select pg_buffercache_evict_all()')
    const waits = each.finds.includes('lock-wait')
    const released =
      holder !== undefined && waits
        ? new Promise((resolve) => setTimeout(resolve, each.locked!.milliseconds)).then(() => holder.query('rollback'))
        : undefined
    const taken = await capture(
      database,
      {
        name: each.name,
        sql: each.sql,
        ...(each.parameters === undefined ? {} : { parameters: [...each.parameters] }),
      },
      {
        runs: waits || each.cold ? 0 : 1,
        allowWrites: true,
        settings: each.set,
        ...(each.as === undefined ? {} : { persona: { name: each.as.role, description: '', ...each.as } }),
      },
    )
    await released
    return { capture: taken, facts: await readFacts(database, [taken.plan]) }
  } finally {
    await holder?.end()
    for (const sql of each.after ?? []) await database.exec(sql)
  }
}
