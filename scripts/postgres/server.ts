/** A PostgreSQL server through `pg`. Read-only unless asked otherwise: reading never writes. */

import pg from 'pg'
import { DbopsError } from '../core/error.ts'
import { connectionConfig, connectionError, describeUrl } from './connection.ts'
import type { Database, Row } from './database.ts'
import { TextQuery } from './text-query.ts'
import { encodeParameter, valueParser } from './values.ts'

export { describeUrl } from './connection.ts'

export interface ServerOptions {
  /** Allow writes: only for temporary databases that dbops made itself, and for `run/`. */
  readWrite?: boolean
  /** Milliseconds until connecting counts as failed. Default 10 s. */
  connectTimeout?: number
  /** Milliseconds a statement may run. Default 60 s for reading, none for writing. */
  statementTimeout?: number
  /** Milliseconds a statement may wait for a lock. Default 5 s for reading. */
  lockTimeout?: number
  /** Set the limits after connecting, so that `pg_settings.reset_val` is the server's own. Default: when connecting. */
  limitsLater?: boolean
  /** Aborting it breaks the connection off: the statement that runs fails at once. */
  signal?: AbortSignal
}

/** The oldest major version whose catalogs are read: the oldest that is still maintained. */
const oldestVersion = 14

/** Opens one connection. Throws `DbopsError`: (environment) the server cannot be reached or refuses, (input) no such form. */
export async function openServer(url: string, options: ServerOptions = {}): Promise<Database> {
  const settings = options.readWrite
    ? { statement_timeout: options.statementTimeout ?? 0, lock_timeout: options.lockTimeout ?? 0 }
    : {
        default_transaction_read_only: 'on',
        statement_timeout: options.statementTimeout ?? 60_000,
        lock_timeout: options.lockTimeout ?? 5_000,
        idle_in_transaction_session_timeout: 60_000,
      }
  const config = connectionConfig(url)
  let client: pg.Client
  try {
    client = new pg.Client({
      ...config,
      application_name: 'dbops',
      connectionTimeoutMillis: options.connectTimeout ?? 10_000,
      ...(options.limitsLater
        ? {}
        : {
            options: Object.entries(settings)
              .map(([name, value]) => `-c ${name}=${value}`)
              .join(' '),
          }),
      types: { getTypeParser: (oid: number) => valueParser(oid) } as unknown as pg.CustomTypesConfig,
    })
    // Without a listener, a connection that the server closes while idle would crash the process.
    client.on('error', () => {})
    await client.connect()
    if (options.limitsLater)
      await client.query(
        Object.entries(settings)
          .map(([name, value]) => `set ${name} = '${value}'`)
          .join('; '),
      )
  } catch (error) {
    throw connectionError(url, error)
  }
  const breakOff = () =>
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
  if (options.signal?.aborted) breakOff()
  options.signal?.addEventListener('abort', breakOff, { once: true })
  const version = await client.query("select current_setting('server_version_num')::int as n")
  const versionNumber = version.rows[0].n as number
  if (versionNumber < oldestVersion * 10_000) {
    await client.end().catch(() => {})
    throw new DbopsError(
      `Unexpected PostgreSQL ${Math.floor(versionNumber / 10_000)} at ${describeUrl(url)}, expected ${oldestVersion} or newer`,
      { kind: 'environment', hint: 'Upgrade the server, or leave --db out to use the embedded engine.' },
    )
  }
  return {
    kind: 'server',
    versionNumber,
    async query<T extends Row>(sql: string, parameters?: unknown[]) {
      return (await client.query(sql, parameters?.map(encodeParameter))).rows as T[]
    },
    async rows(sql, parameters) {
      const query = { text: sql, values: parameters?.map(encodeParameter), rowMode: 'array' as const }
      return (await client.query(query)).rows as unknown[][]
    },
    results: (sql) => TextQuery.run(client, sql),
    async exec(sql) {
      await client.query(sql)
    },
    async close() {
      options.signal?.removeEventListener('abort', breakOff)
      await client.end().catch(() => {})
    },
  }
}
