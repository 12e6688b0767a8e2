/** What `up` and `down` share: the locks that keep runs apart, the session between files, and where a run that ended stands. */

import { DbopsError, messageOf } from '../../core/error.ts'
import { betweenFiles, readSession, type SessionState } from '../../prove/session.ts'
import { behaviours } from '../../workspace/behaviour.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { acquire, holdsLock, type LockKey, migrateLock, tryLock, unlock } from '../advisory-lock.ts'
import type { Report } from '../events.ts'
import { type Thresholds, waitForReplicas } from '../guard.ts'
import { ownLock } from '../history/own-lock.ts'
import { defaultRetry, type RetryPolicy } from '../retry.ts'
import { LostConnection } from '../session.ts'
import { openTarget, type Target, type TargetOptions } from '../target.ts'
import { ConnectionLost, type ExecuteContext } from './execute.ts'
import type { Allowance } from './plan.ts'
import { readState, type ServerState } from './state.ts'

export interface RunOptions {
  /** Milliseconds to wait at most: for another run, for a lock that is never free, for a replica. */
  wait: number
  thresholds: Thresholds
  allow: ReadonlySet<Allowance>
  /** Another history table than the tool's own. */
  table?: { schema?: string; name: string }
  signal?: AbortSignal
  report: Report
  random?: () => number
}

export interface LockedRun {
  state: ServerState
  context: ExecuteContext
  initial: SessionState
  /** Puts the session in order for the next file, and makes sure that the run is still alone. */
  between(): Promise<void>
}

/**
 * Runs work while no other run of dbops, and none of the workspace's own tool where that takes a lock, can. The state is
 * read inside of the lock.
 */
export async function exclusively<T>(
  workspace: Workspace,
  target: Target,
  options: RunOptions,
  work: (run: LockedRun) => Promise<T>,
): Promise<T> {
  const { session } = target
  const { wait, signal, report } = options
  const keys: LockKey[] = [migrateLock]
  const initial = await readSession(session)
  await acquire(session, migrateLock, { what: 'another run of dbops migrate', wait, signal, report })
  try {
    const state = await readState(workspace, session, options.table)
    const own = await toolLock(workspace, target, state)
    if (own !== undefined) {
      await acquire(session, own, { what: behaviours[workspace.tool].label, wait, signal, report })
      keys.push(own)
    }
    const retry: RetryPolicy = { ...defaultRetry, total: wait }
    const guard = options.allow.has('replica-lag')
      ? undefined
      : () => waitForReplicas(target.monitor ?? session, options.thresholds, { wait, signal, report })
    const context: ExecuteContext = {
      workspace,
      session,
      monitor: target.monitor,
      history: state.history,
      journal: state.journal,
      retry,
      report,
      signal,
      random: options.random,
      guard,
    }
    return await work({
      state,
      context,
      initial,
      async between() {
        await betweenFiles(session, behaviours[workspace.tool].session, initial)
        for (const key of keys) {
          // DISCARD ALL and pg_advisory_unlock_all() in a migration give the locks away.
          if ((await holdsLock(session, key)) || (await tryLock(session, key))) continue
          throw new DbopsError(
            'The lock that keeps runs apart was given away by a migration, and another run has it now',
            {
              kind: 'environment',
              hint: 'Run again when the other one has ended. A migration must not run DISCARD ALL or pg_advisory_unlock_all().',
            },
          )
        }
      },
    })
  } finally {
    if (!session.lost) for (const key of keys.toReversed()) await unlock(session, key).catch(() => {})
  }
}

async function toolLock(workspace: Workspace, target: Target, state: ServerState): Promise<LockKey | undefined> {
  const [[schema, name]] = (await target.session.rows(
    `select coalesce((select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.oid = pg_catalog.to_regclass($1)), pg_catalog.current_schema()::text, 'public'),
      coalesce((select relname::text from pg_catalog.pg_class where oid = pg_catalog.to_regclass($1)), $2)`,
    [state.history.table, 'schema_migrations'],
  )) as [[string, string]]
  return ownLock(workspace.tool, { database: target.database, schema, table: name })
}

/** Makes the tool's table where it is missing; for tools without checksums also the tables of dbops, where that is allowed. */
export async function prepareTables({ context }: LockedRun): Promise<void> {
  const { history, session, journal, report } = context
  if (history.create !== undefined) await session.exec(history.create)
  if (history.checksumOf !== undefined) return
  await journal.create().catch((error: unknown) => {
    report({ event: 'warning', message: `checksums of what is applied are not kept: ${messageOf(error)}` })
  })
}

/** After a lost connection: what the server has, asked through a new one; undefined where it does not answer. */
export async function stateAfterLoss(
  workspace: Workspace,
  options: TargetOptions & Pick<RunOptions, 'table'>,
): Promise<ServerState | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, attempt === 0 ? 200 : 1000))
    const target = await openTarget({ ...options, report: undefined }).catch(() => undefined)
    if (target === undefined) continue
    try {
      return await readState(workspace, target.session, options.table)
    } catch {
      return undefined
    } finally {
      await target.close()
    }
  }
  return undefined
}

/** Says where a run that ended early stands. */
export function standing(
  error: unknown,
  applied: readonly string[],
  total: number,
  what: 'applied' | 'rolled back',
): DbopsError {
  const count = `${applied.length} of ${total} ${what}${applied.length === 0 ? '' : ` (${applied.length > 6 ? `the last: ${applied.at(-1)}` : applied.join(', ')})`}`
  const known = error instanceof DbopsError ? error : undefined
  const { done = 0, parts = 1 } = error as { done?: number; parts?: number }
  const half =
    error instanceof ConnectionLost || error instanceof LostConnection
      ? 'What the last statement did, `dbops migrate status` tells.'
      : done > 0
        ? `Of the one that stopped, ${done} of ${parts} parts are done; running again goes on behind them.`
        : 'The one that stopped left nothing.'
  return new DbopsError(`${known?.message ?? messageOf(error)}`, {
    kind: known?.exitCode === 3 ? 'environment' : 'input',
    where: known?.where,
    hint: `${count}. ${half}${known?.hint === undefined ? '' : `\n  ${known.hint}`}`,
    cause: error,
  })
}
