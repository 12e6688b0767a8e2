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
import { addSuggestion, type FileContext, type Job, replayFile } from './replay-file.ts'
import { betweenFiles, readSession, restoreSession, type SessionState } from './session.ts'
import { sourceStatements } from './statements.ts'

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
  /** Called outside of a transaction when so many migrations have run; `initial` is the session’s state before the first. */
  onApplied?: (count: number, result: ReplayResult, initial: SessionState) => Promise<void>
  /** What the replay of the migrations that a checkpoint holds found. */
  before?: Pick<ReplayResult, 'failures' | 'substitutions' | 'findings'>
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
  const history = jobs.some((job) => job.source.transaction === 'history') ? { open: true } : undefined
  const initial = await readSession(database)
  const result = emptyResult(workspace, database)
  result.failures.push(...(options.before?.failures ?? []))
  result.substitutions.push(...(options.before?.substitutions ?? []))
  result.findings.push(...(options.before?.findings ?? []))
  const context: FileContext = { workspace, database, history, keepGoing, signal, result, suggestLater: true }
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
    if (applied > 0 && index < applied) {
      file.status = result.failures.some((failure) => failure.file === file.file) ? 'failed' : 'cached'
      continue
    }
    if (result.failures.length > 0 && !keepGoing) continue
    options.onProgress?.({ done, total: jobs.length, file: file.file })
    const start = performance.now()
    if (!history) await betweenFiles(database, behaviours[workspace.tool].session, initial)
    const outcome = await replayFile(context, job)
    file.milliseconds = performance.now() - start
    file.statements = outcome.statements
    file.status = outcome.failure === undefined ? 'applied' : 'failed'
    if (outcome.failure !== undefined) result.failures.push(outcome.failure)
    if (kind === 'migration' && !history && (outcome.failure === undefined || keepGoing)) {
      await options.onApplied?.(index + 1, result, initial)
    }
  }
  if (history) await endHistory(context)
  await restoreSession(database, initial)
  // Only now, so that the advice does not depend on where a checkpoint began.
  for (const failure of result.failures) {
    const job = jobs.find(({ source }) => source.file === failure.file)
    if (failure.suggestion !== undefined || job === undefined) continue
    const statement = sourceStatements(job.source).statements[failure.statementNumber - 1]
    await addSuggestion(context, failure, job.index, statement)
  }
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

/** Ends the one transaction of a history, where no file did: what ran in it counts only if all of it did. */
async function endHistory({ database, result, history, keepGoing }: FileContext): Promise<void> {
  if (!history?.open) return
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
