/**
 * Whether a pooler hands each transaction to another backend (PgBouncer's transaction mode, Supavisor on port 6543).
 * There a session's settings, its advisory locks and its temporary tables are not its own.
 */

import { openSession, type Session } from './session.ts'

export type Pooling = 'none' | 'session' | 'transaction'

/** How often a second connection tries to get the backend that the first one has just used. */
const probes = 4

/**
 * Looks at how a session reaches the server. Decisive where the answer is `none` (the handshake's key is the backend's) or
 * `transaction` (another connection got the same backend while this one was open).
 */
export async function poolingOf(session: Session): Promise<Pooling> {
  if (!session.pooled) return 'none'
  const other = await openSession(session.url, { application: 'dbops probe' })
  try {
    for (let probe = 0; probe < probes; probe++) {
      const [[mine]] = (await session.rows('select pg_catalog.pg_backend_pid()')) as [[number]]
      const [[theirs]] = (await other.rows('select pg_catalog.pg_backend_pid()')) as [[number]]
      if (mine === theirs || mine !== session.pid) return 'transaction'
    }
    return 'session'
  } finally {
    await other.close()
  }
}

/** Whether a pooler in transaction mode stands before the server of a URL. */
export async function pooledConnection(url: string): Promise<boolean> {
  const session = await openSession(url, { application: 'dbops probe' })
  try {
    return (await poolingOf(session)) === 'transaction'
  } finally {
    await session.close()
  }
}
