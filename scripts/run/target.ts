/** Opens the server that `--db` names for writing: looks at what stands between, and refuses where writing cannot work. */

import { DbopsError } from '../core/error.ts'
import { describeUrl } from '../postgres/connection.ts'
import type { Database } from '../postgres/database.ts'
import type { Report } from './events.ts'
import { poolingOf } from './pooler.ts'
import { type Notice, openSession, type Session } from './session.ts'

export interface TargetOptions {
  url: string
  /** Used instead where a pooler hands each transaction to another backend. */
  directUrl?: string
  /** What runs, e.g. `dbops migrate`. */
  application: string
  /** Milliseconds a statement may wait for a lock. */
  lockTimeout: number
  /** Milliseconds a statement may run; 0: the server's or role's own limit stays. */
  statementTimeout?: number
  report?: Report
  onNotice?: (notice: Notice) => void
}

export interface Target {
  session: Session
  /** A second, reading connection that looks and cancels; absent where the server has none to give. */
  monitor?: Session
  /** The URL that is really used. */
  url: string
  /** Host, port and database, never the password. */
  server: string
  database: string
  user: string
  close(): Promise<void>
}

/** Opens it. Throws `DbopsError` (environment): unreachable, a standby, read-only, behind a transaction pooler. */
export async function openTarget(options: TargetOptions): Promise<Target> {
  const { directUrl, report, application } = options
  let url = options.url
  let session = await openWriting(url, options)
  try {
    if ((await poolingOf(session)) === 'transaction') {
      await session.close()
      if (directUrl === undefined) throw behindPooler(url)
      report?.({
        event: 'warning',
        message: `${describeUrl(url)} is a pooler in transaction mode: ${describeUrl(directUrl)} is used`,
      })
      url = directUrl
      session = await openWriting(url, options)
      if ((await poolingOf(session)) === 'transaction') throw behindPooler(url)
    }
    const [[database, user, standby, readOnly]] = (await session.rows(
      `select pg_catalog.current_database()::text, current_user::text, pg_catalog.pg_is_in_recovery(),
              pg_catalog.current_setting('transaction_read_only') = 'on'`,
    )) as [[string, string, boolean, boolean]]
    if (standby || readOnly) {
      throw new DbopsError(
        `Unexpected ${standby ? 'standby' : 'read-only database'} at ${describeUrl(url)}, expected a server that takes writes`,
        {
          kind: 'environment',
          hint: standby
            ? 'Give the URL of the primary.'
            : `The role or the database has default_transaction_read_only = on: alter role … reset default_transaction_read_only`,
        },
      )
    }
    const monitor = await openSession(url, {
      application: `${application} (monitor)`,
      settings: { default_transaction_read_only: 'on', statement_timeout: '5000' },
    }).catch(() => undefined)
    if (monitor === undefined) {
      report?.({
        event: 'warning',
        message: 'the server gives no second connection: what blocks a statement is not shown',
      })
    }
    const opened = session
    return {
      session,
      ...(monitor === undefined ? {} : { monitor }),
      url,
      server: describeUrl(url),
      database,
      user,
      async close() {
        await Promise.all([opened.close(), monitor?.close()])
      },
    }
  } catch (error) {
    await session.close()
    throw error
  }
}

async function openWriting(
  url: string,
  { application, lockTimeout, statementTimeout, onNotice }: TargetOptions,
): Promise<Session> {
  const settings: Record<string, string> = {
    lock_timeout: String(lockTimeout),
    ...(statementTimeout ? { statement_timeout: String(statementTimeout) } : {}),
    // A client that is stopped or cut off in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: '60000',
  }
  // The server then notices within two seconds that a killed client is gone, also while it computes. Linux and macOS only.
  return openSession(url, {
    application,
    onNotice,
    settings: { ...settings, client_connection_check_interval: '2000' },
  }).catch((error: unknown) => {
    if (!/client_connection_check_interval/.test((error as Error).message)) throw error
    return openSession(url, { application, onNotice, settings })
  })
}

/** Supabase's pooler has its session mode on the port of Postgres itself. */
function behindPooler(url: string): DbopsError {
  return new DbopsError(
    `Unexpected pooler in transaction mode at ${describeUrl(url)}, expected a connection with a session of its own`,
    {
      kind: 'environment',
      hint: `Each transaction would get another backend: locks and settings of a session do not hold there. Give the server's own URL with --direct-url or DIRECT_URL${/:6543\b/.test(url) ? ' (Supabase: the same host on port 5432 is its session mode)' : ''}.`,
    },
  )
}

/** Rows and bytes of relations, as the planner last counted; relations that are not there are left out. */
export async function sizesOf(
  database: Database,
  relations: readonly string[],
): Promise<Map<string, { rows: number | null; bytes: number }>> {
  const rows = (await database.rows(
    `select r.name, case when c.reltuples < 0 then null else c.reltuples end::float8, pg_catalog.pg_total_relation_size(c.oid)::float8
       from pg_catalog.unnest($1::text[]) r(name) join pg_catalog.pg_class c on c.oid = pg_catalog.to_regclass(r.name)`,
    [relations],
  )) as [string, number | null, number][]
  return new Map(rows.map(([name, count, bytes]) => [name, { rows: count, bytes }]))
}
