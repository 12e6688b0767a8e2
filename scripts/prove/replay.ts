/**
 * Executes a migration history statement by statement, with the transactions and the session of the workspace's own tool,
 * and says what became of each file. Works on any `Database` that may be written to; `openReplayed` (replayed.ts) adds
 * the choice of the database and the checkpoints.
 */

import { DbopsError } from '../core/error.ts'
import { compareFindings, type Finding, type Location } from '../core/finding.ts'
import { closest } from '../core/similar.ts'
import type { Database } from '../postgres/database.ts'
import type { Substitution } from '../postgres/extensions.ts'
import { loadParser } from '../sql/parse.ts'
import { behaviours } from '../workspace/behaviour.ts'
import type { Migration, Tool, Workspace } from '../workspace/workspace.ts'
import { bookkeepingSql } from './bookkeeping.ts'
import { failureFinding, type ReplayFailure } from './failure.ts'
import { type FileContext, type Job, replayFile } from './replay-file.ts'
import { betweenFiles, readSession, restoreSession, type SessionState } from './session.ts'

/**
 * `applied` it ran; `cached` a checkpoint holds its effect; `failed` a statement of it failed and the file's transaction
 * was rolled back; `rolled-back` it ran, but shared its transaction with a file that failed; `skipped` it was not reached.
 */
export type FileStatus = 'applied' | 'cached' | 'failed' | 'rolled-back' | 'skipped'

export interface FileResult {
  file: string
  /** Empty for what is no migration (supabase/roles.sql, seeds). */
  version: string
  name: string
  kind: 'globals' | 'migration' | 'seed'
  status: FileStatus
  /** Statements that ran; of a cached or skipped file 0. */
  statements: number
  milliseconds: number
}

/** A statement that this engine could not run as it is written, and what was done instead. */
export interface PlacedSubstitution extends Substitution {
  location: Location
}

export interface ReplayResult {
  tool: Tool
  platform: Workspace['platform']
  /** `server_version_num` of the database. */
  engine: { kind: Database['kind']; versionNumber: number }
  /** Every file of the history, in order. */
  files: FileResult[]
  /** At most one, unless `keepGoing`. */
  failures: ReplayFailure[]
  substitutions: PlacedSubstitution[]
  /** One for each failure, and what else the replay noticed. Not those of the workspace. */
  findings: Finding[]
}

export interface ReplayProgress {
  done: number
  total: number
  file: string
}

export interface ReplayOptions {
  /** The last version to apply. */
  until?: string
  /** How many migrations the database already holds (from a checkpoint). */
  applied?: number
  /** The state of the session after those, where it was not a new one's. */
  session?: SessionState
  /** Go on after a failure with the next file. */
  keepGoing?: boolean
  /** Load the seeds after the last migration. */
  seed?: boolean
  onProgress?: (progress: ReplayProgress) => void
  /** Called outside of a transaction when so many migrations are in the database, before the next one begins. */
  onApplied?: (count: number, state: { session: () => Promise<SessionState>; result: ReplayResult }) => Promise<void>
  /** Substitutions of the migrations that a checkpoint holds. */
  substitutions?: PlacedSubstitution[]
  signal?: AbortSignal
}

/** Replays a workspace. A failing statement is a result, never thrown; throws `DbopsError` for an unknown version or when stopped. */
export async function replay(
  workspace: Workspace,
  database: Database,
  options: ReplayOptions = {},
): Promise<ReplayResult> {
  const { applied = 0, keepGoing = false, signal } = options
  const jobs = jobsOf(workspace, options)
  await loadParser()
  const history = jobs.some((job) => job.source.transaction === 'history')
  const initial = await readSession(database)
  const result = emptyResult(workspace, database)
  result.substitutions.push(...(options.substitutions ?? []))
  const context: FileContext = { workspace, database, history, keepGoing, signal, result }
  if (options.session !== undefined) await restoreSession(database, options.session)
  const bookkeeping = bookkeepingSql(workspace)
  if (bookkeeping !== undefined) await database.exec(bookkeeping)
  if (history) await database.exec('begin')
  for (const [done, job] of jobs.entries()) {
    const { source, kind, version, name, index } = job
    const file: FileResult = {
      file: source.file,
      version,
      name,
      kind,
      status: 'skipped',
      statements: 0,
      milliseconds: 0,
    }
    result.files.push(file)
    if (applied > 0 && (kind === 'globals' || (kind === 'migration' && index < applied))) file.status = 'cached'
    if (file.status === 'cached' || (result.failures.length > 0 && !keepGoing)) continue
    options.onProgress?.({ done, total: jobs.length, file: file.file })
    const start = performance.now()
    if (!history) await betweenFiles(database, behaviours[workspace.tool].session, initial)
    const outcome = await replayFile(context, job)
    file.milliseconds = performance.now() - start
    file.statements = outcome.statements
    file.status = outcome.failure === undefined ? 'applied' : 'failed'
    if (outcome.failure !== undefined) result.failures.push(outcome.failure)
    else if (kind === 'migration' && !history && result.failures.length === 0) {
      await options.onApplied?.(index + 1, { session: () => readSession(database), result })
    }
  }
  if (history) await endHistory(context)
  await restoreSession(database, initial)
  result.findings.push(...result.failures.map(failureFinding))
  result.findings.sort(compareFindings)
  return result
}

/** A result of nothing yet. */
export function emptyResult(workspace: Workspace, database: Database): ReplayResult {
  return {
    tool: workspace.tool,
    platform: workspace.platform,
    engine: { kind: database.kind, versionNumber: database.versionNumber },
    files: [],
    failures: [],
    substitutions: [],
    findings: [],
  }
}

function jobsOf({ globals, migrations, seeds }: Workspace, { until, seed }: ReplayOptions): Job[] {
  const count = countUntil(migrations, until)
  const unnamed = { version: '', name: '' }
  return [
    ...globals.map((source): Job => ({ source, kind: 'globals', ...unnamed, index: -1 })),
    ...migrations
      .slice(0, count)
      .map(({ up, version, name }, index): Job => ({ source: up, kind: 'migration', version, name, index })),
    ...(seed ? seeds : []).map((source): Job => ({ source, kind: 'seed', ...unnamed, index: count })),
  ]
}

/** Ends the one transaction of a history: what ran in it counts only if all of it did. */
async function endHistory({ database, result, keepGoing }: FileContext): Promise<void> {
  if (result.failures.length === 0 || keepGoing) return database.exec('commit')
  await database.exec('rollback')
  for (const file of result.files) if (file.status === 'applied') file.status = 'rolled-back'
}

/** How many migrations there are up to a version. Throws `DbopsError` (input) where no migration has it. */
export function countUntil(migrations: readonly Migration[], until: string | undefined): number {
  if (until === undefined) return migrations.length
  const index = migrations.findLastIndex(({ version, name, up }) =>
    [version, `${version}_${name}`, up.file, up.file.split('/').at(-1)].includes(until),
  )
  if (index !== -1) return index + 1
  const versions = migrations.map(({ version }) => version)
  const near = closest(until, versions)
  throw new DbopsError(`Unexpected version "${until}", expected one of the history`, {
    hint: near
      ? `Did you mean ${near}?`
      : versions.length === 0
        ? undefined
        : `The newest version is ${versions.at(-1)}.`,
  })
}
