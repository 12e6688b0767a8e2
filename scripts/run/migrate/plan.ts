/** What `dbops migrate up` is about to do, and what speaks against it. */

import { DbopsError } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import { closest } from '../../core/similar.ts'
import { lockModes } from '../../prove/lock-modes.ts'
import type { StatementLocks } from '../../prove/observe.ts'
import { sourceStatements } from '../../prove/statements.ts'
import { behaviours } from '../../workspace/behaviour.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import { inTheWay, type Needed, type Thresholds } from '../guard.ts'
import { segmentsOf } from '../segments.ts'
import { sizesOf, type Target } from '../target.ts'
import { type Approval, isEmpty, neededApprovals } from './approval.ts'
import { describeBlockers } from './execute.ts'
import { type Forecast, forecastLocks } from './forecast.ts'
import type { ServerState } from './state.ts'

/** What `--allow` takes: each lets one refusal pass. */
export const allowances = ['changed', 'unknown', 'out-of-order', 'unproven', 'long-transaction', 'replica-lag'] as const
export type Allowance = (typeof allowances)[number]

export interface Refusal {
  /** `--allow` with this lets it pass; `approval` needs `--approve` with each hash; `file` cannot be passed. */
  what: Allowance | 'approval' | 'file' | 'failed'
  message: string
  hint: string
}

export interface PlannedMigration {
  version: string
  name: string
  file: string
  /** A run was cut off in it: it goes on behind what is done. */
  resumed: boolean
  /** In how many parts it runs, and which of its statements (from 1) run outside of a transaction. */
  parts: number
  outside: number[]
  statements: number
  /** What it locks, as observed on the embedded engine; undefined where there is no forecast. */
  locks?: StatementLocks[]
}

export interface UpPlan {
  /** Host, port and database. */
  server: string
  tool: Workspace['tool']
  /** The table in which the tool keeps its history. */
  history: string
  /** How many are applied already. */
  applied: number
  /** The database holds no table yet: nobody waits for a lock, and there is nothing to lose. */
  empty: boolean
  migrations: PlannedMigration[]
  /** Of the relations that are locked: rows and bytes as the server counts them. */
  sizes: Record<string, { rows: number | null; bytes: number }>
  approvals: Approval[]
  refusals: Refusal[]
  warnings: string[]
}

export interface PlanOptions {
  /** The last version to apply. */
  to?: string
  approve: readonly string[]
  allow: ReadonlySet<Allowance>
  thresholds: Thresholds
  /** Whether to run the pending migrations on the embedded engine first. */
  forecast: boolean
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

/** Plans it; reads the server, writes nothing. */
export async function planUp(
  workspace: Workspace,
  target: Target,
  state: ServerState,
  options: PlanOptions,
): Promise<UpPlan> {
  const { allow } = options
  const pending = upTo(workspace, state, options.to)
  // Nobody waits on an empty database, and its own run is the proof.
  const empty = await isEmpty(target.session)
  const forecast: Forecast | undefined =
    options.forecast && pending.length > 0 && !empty
      ? await forecastLocks(workspace, {
          pending,
          env: options.env,
          signal: options.signal,
          onProgress: options.onProgress,
        })
      : undefined
  const plan: UpPlan = {
    server: target.server,
    tool: workspace.tool,
    history: state.history.table,
    applied: state.applied.length,
    empty,
    migrations: pending.map((migration) => planned(migration, state, forecast)),
    sizes: {},
    approvals: [],
    refusals: [],
    warnings: [],
  }
  const refuse = (what: Refusal['what'], message: string, hint: string): void => {
    if ((allow as ReadonlySet<string>).has(what)) plan.warnings.push(`${message} (allowed)`)
    else plan.refusals.push({ what, message, hint })
  }
  judgeState(workspace, state, pending, refuse)
  judgeFiles(workspace, pending, refuse)
  plan.approvals = await neededApprovals(workspace, {
    // One that was cut off was judged when it began.
    migrations: pending.filter(
      (migration) => state.migrations.find(({ file }) => file === migration.up.file)?.state !== 'unfinished',
    ),
    direction: 'up',
    empty,
  })
  judgeApprovals(plan.approvals, options.approve, refuse)
  for (const hash of unusedApprovals(plan.approvals, options.approve))
    plan.warnings.push(`--approve ${hash} matches no statement of this run`)
  if (forecast?.unavailable !== undefined) plan.warnings.push(`no forecast of locks: ${forecast.unavailable}`)
  if (forecast?.failure !== undefined) {
    const { location, message } = forecast.failure
    refuse(
      'unproven',
      `${location.file}:${location.line}: does not run on the embedded engine behind the rest of the history: ${message}`,
      'See it with: dbops replay. Where the server has what the embedded engine lacks: --allow unproven',
    )
  }
  const needed = neededLocks(plan, pending)
  plan.sizes = Object.fromEntries(
    await sizesOf(target.session, [...new Set(needed.locks.map(({ relation }) => relation))]),
  )
  for (const transaction of await inTheWay(target.monitor ?? target.session, needed, options.thresholds)) {
    refuse(
      'long-transaction',
      `a long transaction is in the way: ${describeBlockers([transaction])}`,
      `Wait until it ends, or end it: select pg_terminate_backend(${transaction.pid}). Statements that need its tables would wait and queue everybody else behind them.`,
    )
  }
  return plan
}

/** The locks that the plan will need, on tables that are there now. */
export function neededLocks(plan: Pick<UpPlan, 'migrations'>, pending: readonly Migration[]): Needed {
  const locks = plan.migrations.flatMap(({ locks = [] }) =>
    locks.flatMap((statement) =>
      statement.locks
        .filter(
          ({ kind, mode }) =>
            kind !== 'index' && lockModes.indexOf(mode) >= lockModes.indexOf('share update exclusive'),
        )
        .map(({ relation, mode }) => ({ relation, mode })),
    ),
  )
  const snapshots = pending.some(({ up }) => {
    const { statements } = sourceStatements(up)
    return statements.some(
      ({ kind, tree }) =>
        ['IndexStmt', 'ReindexStmt', 'DropStmt'].includes(kind) && (tree.concurrent === true || kind === 'ReindexStmt'),
    )
  })
  return { locks, snapshots }
}

function upTo(workspace: Workspace, state: ServerState, to: string | undefined): Migration[] {
  if (to === undefined) return state.pending
  const last = workspace.migrations.findLastIndex(({ version }) => version === to)
  if (last === -1) {
    const versions = workspace.migrations.map(({ version }) => version)
    const near = closest(to, versions)
    throw new DbopsError(`Unexpected version "${to}", expected one of the history`, {
      where: workspace.migrationsFolder,
      hint: near === undefined ? `The newest is ${versions.at(-1) ?? 'none'}.` : `Did you mean ${near}?`,
    })
  }
  return state.pending.filter((migration) => workspace.migrations.indexOf(migration) <= last)
}

function planned(migration: Migration, state: ServerState, forecast: Forecast | undefined): PlannedMigration {
  const { statements } = sourceStatements(migration.up)
  const segments = segmentsOf(migration.up, statements)
  const list = Array.isArray(segments) ? segments : []
  const locks = forecast?.statements.get(migration.up.file)
  const status = state.migrations.find(({ file }) => file === migration.up.file)
  return {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    resumed: status?.state === 'unfinished',
    parts: list.length,
    outside: list.filter(({ kind }) => kind === 'alone').map(({ statements: [at] }) => at! + 1),
    statements: statements.length,
    ...(locks === undefined ? {} : { locks }),
  }
}

type Refuse = (what: Refusal['what'], message: string, hint: string) => void

function judgeState(workspace: Workspace, state: ServerState, pending: readonly Migration[], refuse: Refuse): void {
  const { label } = behaviours[workspace.tool]
  const some = (list: readonly string[]): string =>
    `${list.slice(0, 5).join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`
  const failed = state.migrations.filter((one) => one.state === 'failed').map(({ version }) => version)
  if (failed.length > 0) {
    refuse(
      'failed',
      `${state.history.table} says that ${some(failed)} failed or is still under way in ${label}`,
      `Look at what it left, then: dbops migrate repair --retry ${failed[0]} (to apply it again) or --applied ${failed[0]} (it is done by hand)`,
    )
  }
  const rolling = state.migrations.filter((one) => one.state === 'unfinished' && one.parts?.direction === 'down')
  if (rolling.length > 0) {
    refuse(
      'failed',
      `the rollback of ${some(rolling.map(({ version }) => version))} was cut off`,
      'Finish it first: dbops migrate down',
    )
  }
  const changed = state.migrations.filter((one) => one.state === 'changed').map(({ version }) => version)
  if (changed.length > 0) {
    refuse(
      'changed',
      `the text of ${some(changed)} is not what was applied`,
      'Restore the file and put the change into a new migration; or where the difference is none that matters: dbops migrate repair --checksums',
    )
  }
  if (state.unknown.length > 0) {
    const versions = state.unknown.map(({ version }) => version)
    refuse(
      'unknown',
      `${some(versions)} ${versions.length === 1 ? 'is' : 'are'} recorded on the server and in no file here`,
      `Get the branch that has ${versions.length === 1 ? 'it' : 'them'}; or where ${versions.length === 1 ? 'it was' : 'they were'} never meant to be there: dbops migrate repair --reverted ${versions[0]}`,
    )
  }
  const late = state.migrations
    .filter((one) => one.outOfOrder && pending.some(({ up }) => up.file === one.file))
    .map(({ version }) => version)
  if (late.length > 0) {
    refuse(
      'out-of-order',
      `${some(late)} ${late.length === 1 ? 'comes' : 'come'} before migrations that are applied already`,
      'A database that is built anew runs them in another order. Give the file a newer version, or: --allow out-of-order',
    )
  }
}

/** Rules of the reader that speak of files which cannot be executed as they are meant. */
const fileRules: ReadonlySet<string> = new Set([
  'workspace-meta-command',
  'workspace-copy-data',
  'migration-sections',
  'migration-version-duplicate',
  'migration-placeholder',
])

function judgeFiles(workspace: Workspace, pending: readonly Migration[], refuse: Refuse): void {
  const files = new Map(pending.map(({ up }) => [up.file, up]))
  for (const { up } of pending) {
    if (up.unreadable !== undefined) refuse('file', `${up.file}: cannot be read: ${up.unreadable}`, 'Save it as UTF-8.')
  }
  for (const { rule, message, location, fix } of workspace.findings as Finding[]) {
    // What a meta-command includes or decides is not executed here: a warning for a replay, a stop for a server.
    if (location === undefined || !files.has(location.file) || !fileRules.has(rule)) continue
    refuse('file', `${location.file}:${location.line}: ${message}`, fix ?? 'Correct the file.')
  }
}

export function judgeApprovals(approvals: readonly Approval[], approve: readonly string[], refuse: Refuse): void {
  const open = approvals.filter(({ hash }) => !approve.includes(hash))
  for (const { hash, finding } of open) {
    const { location } = finding
    refuse(
      'approval',
      `${location === undefined ? '' : `${location.file}:${location.line}: `}${finding.message} [${finding.rule}]`,
      `${(finding.fix?.split('\n', 1)[0] ?? 'Rewrite it.').replace(/:$/, '.')} To run this very statement all the same: --approve ${hash}`,
    )
  }
}

/** Hashes that match nothing: the statement was changed since, or is applied already. */
export function unusedApprovals(approvals: readonly Approval[], approve: readonly string[]): string[] {
  return approve.filter((hash) => !approvals.some((one) => one.hash === hash))
}
