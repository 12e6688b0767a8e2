/** Whether it is safe to go on at this moment: no long transaction in the way, no replica too far behind. */

import { DbopsError } from '../core/error.ts'
import type { Database } from '../postgres/database.ts'
import { type LockMode, lockMode } from '../prove/lock-modes.ts'
import { type LongTransaction, longTransactions, replicas } from './activity.ts'
import { conflict } from './conflicts.ts'
import type { Report } from './events.ts'
import { sleep } from './retry.ts'

export interface Thresholds {
  /** Seconds a transaction of others may be old while it holds a lock that is needed. */
  transactionAge: number
  /** Seconds a replica may be behind. */
  replicaLag: number
  /** Bytes a replica may be behind. */
  replicaBytes: number
}

export const defaultThresholds: Thresholds = { transactionAge: 60, replicaLag: 10, replicaBytes: 256 * 1024 * 1024 }

/** Locks that are going to be needed. */
export interface Needed {
  locks: readonly { relation: string; mode: LockMode }[]
  /** A concurrent index build is among them: it waits for every snapshot that is older. */
  snapshots: boolean
}

/** Transactions that stand in the way of the locks, the oldest first. */
export async function inTheWay(database: Database, needed: Needed, thresholds: Thresholds): Promise<LongTransaction[]> {
  const found = await longTransactions(database, thresholds.transactionAge)
  return found.filter(
    ({ locks, snapshot }) =>
      (needed.snapshots && snapshot) ||
      locks.some((held) =>
        needed.locks.some((lock) => lock.relation === held.relation && conflict(lock.mode, lockMode(held.mode))),
      ),
  )
}

/** The replica that is too far behind, in words; undefined where none is. */
export async function laggingReplica(database: Database, thresholds: Thresholds): Promise<string | undefined> {
  for (const { name, bytes, seconds } of await replicas(database)) {
    if (seconds > thresholds.replicaLag) return `replica ${name} is ${Math.round(seconds)} s behind`
    if ((bytes ?? 0) > thresholds.replicaBytes)
      return `replica ${name} is ${Math.round(bytes! / 1024 / 1024)} MB behind`
  }
  return undefined
}

export interface WaitOptions {
  /** Milliseconds to wait at most. */
  wait: number
  signal?: AbortSignal
  report?: Report
}

/** Waits until no replica is too far behind. Throws `DbopsError` (environment) when the time is over. */
export async function waitForReplicas(
  database: Database,
  thresholds: Thresholds,
  { wait, signal, report }: WaitOptions,
): Promise<void> {
  const start = performance.now()
  let told = false
  for (;;) {
    const lagging = await laggingReplica(database, thresholds)
    if (lagging === undefined) return
    if (performance.now() - start >= wait) {
      throw new DbopsError(`Unexpected lag: ${lagging}, expected at most ${thresholds.replicaLag} s`, {
        kind: 'environment',
        hint: 'Run again when it has caught up, or accept it with --allow replica-lag.',
      })
    }
    if (!told) report?.({ event: 'waiting', reason: 'replica-lag', detail: lagging })
    told = true
    await sleep(500, signal)
  }
}
