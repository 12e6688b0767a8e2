/** `dbops migrate down`: rolls back the newest applied migrations, each with a rollback that was proven first. */

import { DbopsError } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import { closest } from '../../core/similar.ts'
import { type MigrationProof, proveMigrations } from '../../prove/migration.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import type { Target } from '../target.ts'
import { type Approval, neededApprovals } from './approval.ts'
import { execute } from './execute.ts'
import { type Allowance, judgeApprovals, type Refusal } from './plan.ts'
import { exclusively, type RunOptions, standing } from './run.ts'
import type { ServerState } from './state.ts'

export interface DownPlan {
  server: string
  /** In the order in which they are rolled back. */
  migrations: {
    version: string
    name: string
    file: string
    rollback: MigrationProof['rollback'] | 'unproven'
    losses: string[]
  }[]
  approvals: Approval[]
  refusals: Refusal[]
}

export interface DownPlanOptions {
  /** How many; default 1. */
  steps?: number
  /** All that came after this version; `0` for all. */
  to?: string
  approve: readonly string[]
  allow: ReadonlySet<Allowance>
  /** Prove the rollbacks first; default true. What is not proven is refused, unless `allow` has `unproven`. */
  prove?: boolean
  /**
   * The rollbacks were made by dbops together with what they roll back: a column that comes back stands last, and where
   * the proof does not get as far as the migration (rows of the proof that a constraint refuses), it is not needed.
   */
  made?: boolean
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

/** Plans it: which, and whether each rollback restores what was there, on the embedded engine. */
export async function planDown(
  workspace: Workspace,
  target: Target,
  state: ServerState,
  options: DownPlanOptions,
): Promise<DownPlan> {
  const chosen = choose(workspace, state, options)
  const plan: DownPlan = { server: target.server, migrations: [], approvals: [], refusals: [] }
  const missing = chosen.filter(({ down }) => down === undefined)
  for (const { version, up } of missing) {
    plan.refusals.push({
      what: 'file',
      message: `${up.file} has no rollback`,
      hint: `Draft and prove one: dbops prove ${version} --write-rollback`,
    })
  }
  const proofs =
    missing.length > 0 || chosen.length === 0 || options.prove === false ? [] : await prove(workspace, chosen, options)
  for (const migration of chosen) {
    const proof = proofs.find(({ version }) => version === migration.version)
    const losses = (proof?.findings ?? []).filter(({ rule }) => rule === 'rollback-loses-data')
    plan.migrations.push({
      version: migration.version,
      name: migration.name,
      file: (migration.down ?? migration.up).file,
      rollback: proof?.rollback ?? 'unproven',
      losses: losses.map(({ message }) => message),
    })
    if (migration.down === undefined) continue
    const proven =
      proof?.rollback === 'proven' ||
      (options.made === true && (proof === undefined || proof.rollback === 'not reached' || onlyOrderAndNames(proof)))
    if (!proven && !options.allow.has('unproven')) {
      const why = proof?.findings.find(({ rule }: Finding) =>
        /^rollback-(fails|incomplete)|^migration-/.test(rule),
      )?.message
      plan.refusals.push({
        what: 'unproven',
        message: `the rollback of ${migration.version} is not proven: ${why ?? 'the history does not run on the embedded engine'}`,
        hint: `See it with: dbops prove ${migration.version}`,
      })
    }
  }
  if (missing.length === 0) {
    plan.approvals = await neededApprovals(workspace, { migrations: chosen, direction: 'down', empty: false })
    judgeApprovals(plan.approvals, options.approve, (what, message, hint) =>
      plan.refusals.push({ what, message, hint }),
    )
  }
  return plan
}

/**
 * Whether all that a rollback leaves different is in which order columns stand, and how PostgreSQL 18 calls a NOT NULL
 * that was taken off and set again.
 */
function onlyOrderAndNames({ rollback, reversal }: MigrationProof): boolean {
  if (rollback !== 'incomplete' || reversal === undefined) return false
  return [...reversal.leftovers, ...reversal.drift].every(({ change, kind, object, differences = [] }) =>
    change === 'changed'
      ? differences.every(({ path }) => path === 'columnOrder')
      : kind === 'constraint' && /_not_null on /.test(object),
  )
}

async function prove(
  workspace: Workspace,
  chosen: readonly Migration[],
  options: DownPlanOptions,
): Promise<MigrationProof[]> {
  try {
    const { migrations } = await proveMigrations(workspace, {
      versions: chosen.map(({ version }) => version),
      env: options.env,
      signal: options.signal,
      onProgress: options.onProgress,
    })
    return migrations
  } catch (error) {
    if (options.signal?.aborted || !(error instanceof DbopsError)) throw error
    options.onProgress?.(error.message)
    return []
  }
}

/** The migrations to roll back, the newest first. */
function choose(workspace: Workspace, state: ServerState, { steps = 1, to }: DownPlanOptions): Migration[] {
  // One that was cut off in its rollback comes first: it is neither applied nor gone.
  const half = state.migrations.filter(({ parts }) => parts?.direction === 'down').map(({ file }) => file)
  const newestFirst = workspace.migrations
    .filter(
      (migration) => !migration.repeatable && (state.applied.includes(migration) || half.includes(migration.up.file)),
    )
    .toReversed()
  if (to === undefined) return newestFirst.slice(0, steps)
  if (to === '0') return newestFirst
  const stop = newestFirst.findIndex(({ version }) => version === to)
  if (stop === -1) {
    const near = closest(
      to,
      newestFirst.map(({ version }) => version),
    )
    throw new DbopsError(`Unexpected version "${to}", expected one that is applied, or 0 for all`, {
      hint: near === undefined ? 'See: dbops migrate status' : `Did you mean ${near}?`,
    })
  }
  return newestFirst.slice(0, stop)
}

export interface DownResult {
  outcome: 'done' | 'nothing'
  reverted: string[]
  milliseconds: number
}

/** Rolls them back. Throws `DbopsError` that says where the run stands. */
export async function down(
  workspace: Workspace,
  target: Target,
  options: RunOptions & { planned: readonly string[] },
): Promise<DownResult> {
  const start = performance.now()
  const { report, signal, planned } = options
  const reverted: string[] = []
  const finish = (outcome: 'done' | 'nothing' | 'failed' | 'stopped'): number => {
    const milliseconds = Math.round(performance.now() - start)
    report({ event: 'run-finished', outcome, applied: reverted, milliseconds })
    return milliseconds
  }
  try {
    return await exclusively(workspace, target, options, async (run) => {
      const { state } = run
      const half = state.migrations.filter(({ parts }) => parts?.direction === 'down').map(({ file }) => file)
      const chosen = planned
        .map((file) => workspace.migrations.find(({ down }) => down?.file === file)!)
        .filter((migration) => state.applied.includes(migration) || half.includes(migration.up.file))
      report({
        event: 'run-started',
        command: 'migrate down',
        server: target.server,
        pid: target.session.pid,
        pending: chosen.map(({ version }) => version),
      })
      const gone = new Set<Migration>()
      for (const migration of chosen) {
        if (signal?.aborted) throw signal.reason
        await run.between()
        gone.add(migration)
        await execute(run.context, {
          migration,
          direction: 'down',
          before: state.applied.findLast((one) => !gone.has(one)),
        })
        reverted.push(migration.version)
      }
      const outcome = chosen.length === 0 ? 'nothing' : 'done'
      return { outcome, reverted, milliseconds: finish(outcome) }
    })
  } catch (error) {
    finish(signal?.aborted ? 'stopped' : 'failed')
    throw standing(error, reverted, planned.length, 'rolled back')
  }
}
