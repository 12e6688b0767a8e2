/**
 * A connection that writes to a user's server: opened by `run/` alone, for the server that `--db` names. Unlike a reading
 * connection it knows its backend, can be cancelled from a second one, and says whether the server is still there.
 */

import pg from 'pg'
import { DbopsError, messageOf } from '../core/error.ts'
import { connectionConfig, connectionError, describeUrl } from '../postgres/connection.ts'
import type { Database, Row } from '../postgres/database.ts'
import { TextQuery } from '../postgres/text-query.ts'
import { encodeParameter, valueParser } from '../postgres/values.ts'

export interface Notice {
  severity: string
  code: string
  message: string
}

export interface SessionOptions {
  /** What `pg_stat_activity` shows, e.g. `dbops migrate`. */
  application: string
  /** Settings of the session, which RESET ALL returns to; a pooler that refuses them gets them with SET. */
  settings?: Readonly<Record<string, string>>
  /** Milliseconds until connecting counts as failed. Default 10 s. */
  connectTimeout?: number
  onNotice?: (notice: Notice) => void
}

/** What a statement did. */
export interface Done {
  /** `INSERT`, `CREATE TABLE` …: the command that Postgres reports, of the last statement sent. */
  command: string
  /** Rows that it changed or returned; undefined where Postgres counts none. */
  rows: number | undefined
}

export interface Session extends Database {
  readonly kind: 'server'
  readonly url: string
  /** The backend's process number, as the server itself says. */
  readonly pid: number
  /** Whether a pooler stands between: the key that the handshake gave is not the backend's. */
  readonly pooled: boolean
  /** Whether the connection is gone; every further call fails. */
  readonly lost: boolean
  /** One statement with parameters, or several without in one message; what the last one did. */
  run(sql: string, parameters?: unknown[]): Promise<Done>
  /** Cuts the connection without asking the server: a statement that runs fails at once on this side. */
  cut(): void
}

/** The oldest major version that is still maintained. */
const oldestVersion = 14

/** The server is not there any more; what it was doing last, nobody on this side knows. */
export class LostConnection extends DbopsError {
  constructor(url: string, cause: unknown) {
    super(`The connection to ${describeUrl(url)} was lost: ${messageOf(cause)}`, {
      kind: 'environment',
      hint: 'Where things stand, `dbops migrate status` or `dbops backfill status` tells; running again goes on from there.',
      cause,
    })
    this.name = 'LostConnection'
  }
}

/** SQLSTATEs and codes of Node after which a connection is gone (class 08, 57P0x), and what `pg` says without a code. */
export function isConnectionLoss(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    error instanceof LostConnection ||
    (typeof code === 'string' &&
      /^(08|57P0[1-5]|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)/.test(code)) ||
    /^(Connection terminated|Client has encountered a connection error|Client was closed|This socket has been ended)/.test(
      message ?? '',
    ) ||
    message === 'write after end'
  )
}

/** Opens one connection. Throws `DbopsError` (environment): it cannot be reached, refuses, or is too old. */
export async function openSession(url: string, options: SessionOptions): Promise<Session> {
  const settings = { ...options.settings }
  let client: pg.Client
  try {
    client = await connect(url, options, settings)
  } catch (error) {
    // PgBouncer before 1.20, and with ignore_startup_parameters unset: `unsupported startup parameter: options`.
    if (!/startup parameter/i.test((error as Error).message)) throw connectionError(url, error)
    try {
      client = await connect(url, options, undefined)
      for (const [name, value] of Object.entries(settings)) {
        await client.query('select pg_catalog.set_config($1, $2, false)', [name, value])
      }
    } catch (again) {
      throw connectionError(url, again)
    }
  }
  let lost = false
  client.on('end', () => {
    lost = true
  })
  if (options.onNotice !== undefined) {
    client.on('notice', ({ severity, code, message }) =>
      options.onNotice!({ severity: severity ?? 'NOTICE', code: code ?? '00000', message: message ?? '' }),
    )
  }
  const asked = await client
    .query(
      "select pg_catalog.pg_backend_pid() as pid, pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as n",
    )
    .catch((error: unknown) => {
      throw connectionError(url, error)
    })
  const { pid, n: versionNumber } = asked.rows[0] as { pid: number; n: number }
  if (versionNumber < oldestVersion * 10_000) {
    await client.end().catch(() => {})
    throw new DbopsError(
      `Unexpected PostgreSQL ${Math.floor(versionNumber / 10_000)} at ${describeUrl(url)}, expected ${oldestVersion} or newer`,
      { kind: 'environment', hint: 'Upgrade the server: its version is no longer maintained.' },
    )
  }
  const told = (error: unknown): never => {
    throw isConnectionLoss(error) ? new LostConnection(url, error) : error
  }
  const raw = client as unknown as { processID: number | null; connection: { stream: { destroy(): void } } }
  return {
    kind: 'server',
    url,
    pid,
    versionNumber,
    pooled: raw.processID !== pid,
    get lost() {
      return lost
    },
    async query<T extends Row>(sql: string, parameters?: unknown[]) {
      return (await client.query(sql, parameters?.map(encodeParameter)).catch(told)).rows as T[]
    },
    async rows(sql, parameters) {
      const query = { text: sql, values: parameters?.map(encodeParameter), rowMode: 'array' as const }
      return (await client.query(query).catch(told)).rows as unknown[][]
    },
    async exec(sql) {
      await client.query(sql).catch(told)
    },
    results: (sql) => TextQuery.run(client, sql).catch(told),
    async run(sql, parameters) {
      const result = (await client.query(sql, parameters?.map(encodeParameter)).catch(told)) as unknown as
        | Result
        | Result[]
      const last = Array.isArray(result) ? result.at(-1) : result
      return { command: last?.command ?? '', rows: last?.rowCount ?? undefined }
    },
    cut: () => raw.connection.stream.destroy(),
    async close() {
      if (!lost) await client.end().catch(() => {})
    },
  }
}

interface Result {
  command?: string
  rowCount?: number | null
}

async function connect(
  url: string,
  { application, connectTimeout }: SessionOptions,
  settings: Readonly<Record<string, string>> | undefined,
): Promise<pg.Client> {
  const client = new pg.Client({
    ...connectionConfig(url),
    application_name: application,
    connectionTimeoutMillis: connectTimeout ?? 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(settings === undefined || Object.keys(settings).length === 0 ? {} : { options: startupOptions(settings) }),
    types: { getTypeParser: (oid: number) => valueParser(oid) } as unknown as pg.CustomTypesConfig,
  })
  // Without a listener, a connection that the server closes while idle would crash the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** `-c name=value …`: white space and backslashes are escaped (postgres.c, process_postgres_switches; pg_split_opts). */
function startupOptions(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replace(/[\\\s]/g, '\\$&')}`)
    .join(' ')
}
