/** Runs pgTAP files one after the other, each as if it were alone, on a database that the migrations made. */

import type { Location } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import { loadParser } from '../../sql/parse.ts'
import { refusesTransaction } from '../../sql/transaction.ts'
import { includedFile } from '../../workspace/choose-tests.ts'
import type { SourceFile, Workspace } from '../../workspace/workspace.ts'
import type { PlacedSubstitution } from '../replay.ts'
import { readSession, restoreSession, type SessionState } from '../session.ts'
import { callsHelpers, helpersExtension, prepareHelpers, preparePgtap } from './prepare.ts'
import { countTests, type TestFileReport, type TestReport } from './report.ts'
import { type RunFileOptions, runTestFile } from './run-file.ts'
import { leftoversOf, readScript, type Script } from './script.ts'

export interface RunTestsOptions {
  files: readonly SourceFile[]
  /** Called before each file. */
  onProgress?: (progress: { done: number; total: number; file: string }) => void
  /** Called after each file. */
  onFile?: (report: TestFileReport) => void
  signal?: AbortSignal
}

/**
 * Runs the files on a database that may be written to; it is left with what files define for others (helper functions)
 * and nothing else. Throws `DbopsError`: pgTAP is not there, the database is lost, or it was stopped.
 */
export async function runTests(
  workspace: Workspace,
  database: Database,
  options: RunTestsOptions,
): Promise<TestReport> {
  await loadParser()
  const substitutions: PlacedSubstitution[] = []
  const notes: string[] = []
  const laid = await preparePgtap(workspace, database)
  if (laid.has('pgtap')) notes.push('The server has no extension pgtap: its functions were laid in.')
  const session = await readSession(database)
  const include = async (name: string, from: string | undefined) => {
    const file = await includedFile(workspace, name, from)
    return file && readScript(file)
  }
  const runOptions: Omit<RunFileOptions, 'nested'> = {
    database,
    include,
    signal: options.signal,
    laid: new Set([...laid, ...(database.kind === 'server' ? [helpersExtension] : [])]),
    onSubstitution: (substitution, location: Location) => void substitutions.push({ ...substitution, location }),
  }
  const reports: TestFileReport[] = []
  const helped: string[] = []
  let bailedOut: string | undefined
  for (const [done, source] of options.files.entries()) {
    if (options.signal?.aborted) throw options.signal.reason
    options.onProgress?.({ done, total: options.files.length, file: source.file })
    const script = readScript(source)
    const takeAway = callsHelpers(script) ? await prepareHelpers(database) : undefined
    const report = await runAlone(script, runOptions, session)
    await takeAway?.()
    if (takeAway !== undefined) helped.push(source.file)
    reports.push(report)
    options.onFile?.(report)
    bailedOut = report.problems.find(({ kind }) => kind === 'bail-out')?.message
    if (bailedOut !== undefined) break
  }
  if (helped.length > 0) {
    const others = helped.length > 1 ? ` and ${helped.length - 1} more` : ''
    notes.push(
      `Functions of our own stand in for ${helpersExtension}, which ${helped[0]}${others} call without making it.`,
    )
  }
  return {
    format: 1,
    engine: { kind: database.kind, versionNumber: database.versionNumber },
    files: reports,
    counts: countTests(reports),
    ...(bailedOut === undefined ? {} : { bailedOut }),
    substitutions,
    notes,
  }
}

/** Runs a file in a session like a new one, and rolls back the rows it would leave. */
async function runAlone(
  script: Script,
  options: Omit<RunFileOptions, 'nested'>,
  session: SessionState,
): Promise<TestFileReport> {
  const { database } = options
  const leftovers = leftoversOf(script)
  const nested =
    leftovers === 'rows' &&
    !script.steps.some((step) => step.kind === 'sql' && step.statement && refusesTransaction(step.statement))
  try {
    if (nested) await database.exec('begin')
    const report = await runTestFile(script, { ...options, nested })
    return { ...report, leftovers: nested ? 'rolled back' : leftovers === 'nothing' ? 'none' : 'kept' }
  } finally {
    if (!options.signal?.aborted) {
      // Outside of a transaction this only warns.
      await database.exec('rollback')
      await database.exec('reset session authorization')
      await database.exec('discard all')
      await restoreSession(database, session)
    }
  }
}
