/** `dbops migrate up`: applies what is pending, file by file, and stops at the first that fails. */

import { DbopsError } from '../../core/error.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import type { Target } from '../target.ts'
import { execute } from './execute.ts'
import { exclusively, prepareTables, type RunOptions, standing } from './run.ts'

export interface UpResult {
  outcome: 'done' | 'nothing'
  /** Versions that this run applied. */
  applied: string[]
  milliseconds: number
}

export interface UpOptions extends RunOptions {
  /** Files that the plan named: nothing else is applied. */
  planned: readonly string[]
}

/** Applies it. Throws `DbopsError` that says where the run stands. */
export async function up(workspace: Workspace, target: Target, options: UpOptions): Promise<UpResult> {
  const start = performance.now()
  const { report, signal } = options
  const applied: string[] = []
  const finish = (outcome: 'done' | 'nothing' | 'failed' | 'stopped'): number => {
    const milliseconds = Math.round(performance.now() - start)
    report({ event: 'run-finished', outcome, applied, milliseconds })
    return milliseconds
  }
  let total = options.planned.length
  try {
    return await exclusively(workspace, target, options, async (run) => {
      const pending = stillPending(run.state.pending, options.planned)
      total = pending.length
      report({
        event: 'run-started',
        command: 'migrate up',
        server: target.server,
        pid: target.session.pid,
        pending: pending.map(({ version }) => version),
      })
      if (pending.length === 0) return { outcome: 'nothing', applied, milliseconds: finish('nothing') }
      await prepareTables(run)
      for (const migration of pending) {
        if (signal?.aborted) throw signal.reason
        await run.between()
        await execute(run.context, { migration, direction: 'up' })
        applied.push(migration.version || migration.name)
      }
      return { outcome: 'done', applied, milliseconds: finish('done') }
    })
  } catch (error) {
    finish(signal?.aborted ? 'stopped' : 'failed')
    throw standing(error, applied, total, 'applied')
  }
}

/** What the plan named and nobody applied in the meantime. */
function stillPending(pending: readonly Migration[], planned: readonly string[]): Migration[] {
  const left = pending.filter(({ up: { file } }) => planned.includes(file))
  const stranger = pending.find(({ up: { file } }) => !planned.includes(file))
  const last = left.at(-1)
  // With --to the later ones stay pending; one that must come before is a change since the plan was shown.
  if (stranger !== undefined && last !== undefined && pending.indexOf(stranger) < pending.indexOf(last)) {
    throw new DbopsError(`Unexpected change since the plan was made: ${stranger.up.file} is pending now`, {
      kind: 'environment',
      hint: 'Somebody rolled it back. Plan again: dbops migrate up --plan',
    })
  }
  return left
}
