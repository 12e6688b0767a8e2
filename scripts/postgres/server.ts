/** A PostgreSQL server through `pg`. Read-only unless asked otherwise: reading never writes. */

import pg from 'pg'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Database, Row } from './database.ts'
import { valueParser } from './values.ts'

export interface ServerOptions {
  /** Allow writes: only for temporary databases that dbops made itself, and for `run/`. */
  readWrite?: boolean
  /** Milliseconds until connecting counts as failed. Default 10 s. */
  connectTimeout?: number
  /** Milliseconds a statement may run. Default 60 s for reading, none for writing. */
  statementTimeout?: number
  /** Milliseconds a statement may wait for a lock. Default 5 s for reading. */
  lockTimeout?: number
}

/** Opens one connection. Throws `DbopsError` (environment) where the server cannot be reached or refuses. */
export async function openServer(url: string, options: ServerOptions = {}): Promise<Database> {
  const settings = options.readWrite
    ? { statement_timeout: options.statementTimeout ?? 0, lock_timeout: options.lockTimeout ?? 0 }
    : {
        default_transaction_read_only: 'on',
        statement_timeout: options.statementTimeout ?? 60_000,
        lock_timeout: options.lockTimeout ?? 5_000,
        idle_in_transaction_session_timeout: 60_000,
      }
  let client: pg.Client
  try {
    client = new pg.Client({
      connectionString: url,
      application_name: 'dbops',
      connectionTimeoutMillis: options.connectTimeout ?? 10_000,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      types: { getTypeParser: (oid: number) => valueParser(oid) } as unknown as pg.CustomTypesConfig,
    })
    // Without a listener, a connection that the server closes while idle would crash the process.
    client.on('error', () => {})
    await client.connect()
  } catch (error) {
    throw new DbopsError(`Cannot connect to ${describeUrl(url)}: ${messageOf(error)}`, {
      kind: 'environment',
      hint: 'Check the host, port, user, password and network, or leave --db out to use the embedded engine.',
      cause: error,
    })
  }
  const version = await client.query("select current_setting('server_version_num')::int as n")
  return {
    kind: 'server',
    versionNumber: version.rows[0].n,
    async query<T extends Row>(sql: string, parameters?: unknown[]) {
      return (await client.query(sql, parameters)).rows as T[]
    },
    async rows(sql, parameters) {
      return (await client.query({ text: sql, values: parameters, rowMode: 'array' })).rows as unknown[][]
    },
    async exec(sql) {
      await client.query(sql)
    },
    async close() {
      await client.end().catch(() => {})
    },
  }
}

/** A connection URL as it may be printed: host, port and database, never the password. */
export function describeUrl(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname || 'the local socket'}${port ? `:${port}` : ''}${pathname.length > 1 ? pathname : ''}`
  } catch {
    return 'the server'
  }
}
