/** Looking at backfills and steering them from another terminal. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { backfillLock, holder } from '../advisory-lock.ts'
import type { Session } from '../session.ts'
import { type Backfill, listBackfills, readBackfill, updateBackfill } from './state.ts'

export interface BackfillStatus extends Backfill {
  /** Whether a process works on it at this moment, and as which backend. */
  worker: number | null
  /** `running`, `paused`, `interrupted` (nobody works on it), `done` …: the state in one word. */
  stands: 'ready' | 'running' | 'paused' | 'interrupted' | 'verifying' | 'done' | 'cancelled' | 'failed'
  /** Of rows that were counted at the start; null where nobody counted. */
  fraction: number | null
}

export async function backfillStatus(session: Session, name?: string): Promise<BackfillStatus[]> {
  const all = await listBackfills(session)
  const chosen = name === undefined ? all : all.filter((one) => one.name === name)
  if (name !== undefined && chosen.length === 0) throw unknown(name, all)
  return Promise.all(chosen.map((one) => statusOf(session, one)))
}

async function statusOf(session: Session, row: Backfill): Promise<BackfillStatus> {
  const by = await holder(session, backfillLock(row.name))
  const busy = by !== undefined
  const stands =
    row.state === 'done' || row.state === 'cancelled' || row.state === 'failed'
      ? row.state
      : busy
        ? row.wanted === 'pause'
          ? 'paused'
          : row.state === 'verifying'
            ? 'verifying'
            : 'running'
        : row.state === 'ready' && row.wanted === 'run'
          ? 'ready'
          : row.wanted === 'pause'
            ? 'paused'
            : 'interrupted'
  return {
    ...row,
    worker: by?.pid ?? null,
    stands,
    fraction:
      row.state === 'done'
        ? 1
        : row.estimate === null || row.estimate === 0
          ? null
          : Math.min(1, row.rows / row.estimate),
  }
}

/** Asks for something; returns how it stands now and whether a process is there to hear it. */
export async function steer(
  session: Session,
  name: string,
  wanted: 'pause' | 'cancel' | 'run',
): Promise<BackfillStatus> {
  const row = await readBackfill(session, name)
  if (row === undefined) throw unknown(name, await listBackfills(session))
  if (row.state === 'done') {
    throw new DbopsError(`Unexpected backfill ${name}: it is done`, {
      hint: 'Run it anew: dbops backfill run … --again',
    })
  }
  const by = await holder(session, backfillLock(name))
  await updateBackfill(session, name, {
    wanted,
    // With nobody at work it is over at once; what was cancelled or failed stands again where its last batch ended.
    ...(wanted === 'cancel' && by === undefined ? { state: 'cancelled' } : {}),
    ...(wanted === 'run' && (row.state === 'cancelled' || row.state === 'failed')
      ? { state: row.position === null ? 'ready' : 'running', error: null }
      : {}),
  })
  return statusOf(session, (await readBackfill(session, name))!)
}

function unknown(name: string, all: readonly Backfill[]): DbopsError {
  const near = closest(
    name,
    all.map((one) => one.name),
  )
  return new DbopsError(`Unexpected name "${name}", expected a backfill of this server`, {
    hint:
      near === undefined
        ? `There ${
            all.length === 0
              ? 'are none'
              : `are: ${all
                  .slice(0, 10)
                  .map((one) => one.name)
                  .join(', ')}`
          }.`
        : `Did you mean ${near}?`,
  })
}
