/**
 * Locks by which runs keep out of each other's way. Held by the session that does the work: the server releases one when
 * that backend has really ended, so that nobody starts while an orphan of a killed client still runs.
 *
 * Waiting is done by asking again: a session that waits inside pg_advisory_lock() holds a snapshot, for which the
 * holder's CREATE INDEX CONCURRENTLY would wait for ever.
 */

import { DbopsError } from '../core/error.ts'
import type { Report } from './events.ts'
import { backoff, sleep } from './retry.ts'
import type { Session } from './session.ts'

/** A key of pg_advisory_lock: one 64-bit number as decimal text, or two 32-bit numbers. */
export type LockKey = string | readonly [number, number]

/** `dbop` in ASCII: the first half of every key of dbops. */
const space = 0x64626f70

/** The lock of `migrate` and `rollout`. Advisory locks belong to one database of the server. */
export const migrateLock: LockKey = [space, 1]

/** The lock of a backfill by its name (FNV-1a). */
export function backfillLock(name: string): LockKey {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  return [space + 1, hash | 0]
}

function argumentsOf(key: LockKey): string {
  return typeof key === 'string' ? `${key}::pg_catalog.int8` : `${key[0]}, ${key[1]}`
}

export async function tryLock(session: Session, key: LockKey): Promise<boolean> {
  const [[held]] = (await session.rows(`select pg_catalog.pg_try_advisory_lock(${argumentsOf(key)})`)) as [[boolean]]
  return held
}

export async function unlock(session: Session, key: LockKey): Promise<void> {
  await session.rows(`select pg_catalog.pg_advisory_unlock(${argumentsOf(key)})`)
}

/** Whether this session still holds it: a migration may run DISCARD ALL or pg_advisory_unlock_all(). */
export async function holdsLock(session: Session, key: LockKey): Promise<boolean> {
  return (await holder(session, key))?.pid === session.pid
}

export interface Holder {
  pid: number
  application: string
  user: string
  /** Seconds since it connected. */
  seconds: number | null
  query: string
}

/** Who holds a lock, if anybody. */
export async function holder(session: Session, key: LockKey): Promise<Holder | undefined> {
  // One number is split into its halves, with objsubid 1; two numbers have objsubid 2 (lockfuncs.c).
  const [classid, objid, subid] =
    typeof key === 'string'
      ? [BigInt.asUintN(32, BigInt(key) >> 32n), BigInt.asUintN(32, BigInt(key)), 1]
      : [BigInt.asUintN(32, BigInt(key[0])), BigInt.asUintN(32, BigInt(key[1])), 2]
  const [row] = await session.query<Holder & Record<string, unknown>>(
    `select l.pid, coalesce(a.application_name, '') as application, coalesce(a.usename::text, '') as "user",
            round(extract(epoch from clock_timestamp() - a.backend_start))::float8 as seconds,
            left(coalesce(split_part(a.query, E'\\n', 1), ''), 120) as query
       from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.classid = ${classid} and l.objid = ${objid} and l.objsubid = ${subid}
        and l.database = (select oid from pg_catalog.pg_database where datname = current_database())`,
  )
  return row
}

export interface AcquireOptions {
  /** What the lock keeps apart, in words: "another migration". */
  what: string
  /** Milliseconds to wait at most. */
  wait: number
  signal?: AbortSignal
  report?: Report
}

/** Gets a lock, waiting where another session holds it. Throws `DbopsError` (environment) when the time is over. */
export async function acquire(session: Session, key: LockKey, options: AcquireOptions): Promise<void> {
  const start = performance.now()
  let told: number | undefined
  for (let attempt = 1; ; attempt++) {
    if (await tryLock(session, key)) {
      options.report?.({ event: 'lock-acquired', milliseconds: Math.round(performance.now() - start) })
      return
    }
    const by = await holder(session, key)
    if (performance.now() - start >= options.wait) {
      throw new DbopsError(
        `Unexpected other run: ${options.what} holds the lock${by === undefined ? '' : ` (backend ${by.pid}, ${by.application || by.user})`}`,
        {
          kind: 'environment',
          hint:
            by === undefined
              ? 'Run again.'
              : `Wait for it, or look at what it does: select * from pg_stat_activity where pid = ${by.pid}. Where its client is dead: select pg_terminate_backend(${by.pid})`,
        },
      )
    }
    if (told !== by?.pid || attempt === 1) {
      told = by?.pid
      options.report?.({
        event: 'lock-waiting',
        holder: by === undefined ? null : { pid: by.pid, application: by.application, seconds: by.seconds },
      })
    }
    await sleep(backoff({ first: 100, longest: 2_000, total: options.wait }, attempt), options.signal)
  }
}
