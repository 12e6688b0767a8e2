/** Executes one file: its statements in order, with the transactions that its tool would open around them. */

import { DbopsError } from '../core/error.ts'
import { type Database, type PostgresFailure, postgresFailure } from '../postgres/database.ts'
import { adaptStatement } from '../postgres/extensions.ts'
import type { Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import { behaviours } from '../workspace/behaviour.ts'
import { planTransactions } from '../workspace/transaction.ts'
import type { SqlSource, Workspace } from '../workspace/workspace.ts'
import { copiesFromClient, copyAsInserts } from './copy.ts'
import { describeFailure, failureIndex, type ReplayFailure } from './failure.ts'
import type { LockObserver } from './observe.ts'
import type { FileResult, ReplayResult } from './replay.ts'
import { sourceStatements } from './statements.ts'
import { suggest } from './suggest.ts'

/** A file to execute. */
export interface Job {
  source: SqlSource
  kind: FileResult['kind']
  version: string
  name: string
  /** Index among the migrations; -1 before the first. */
  index: number
}

export interface FileContext {
  workspace: Workspace
  database: Database
  /** One transaction is open around all files. */
  history: boolean
  keepGoing: boolean
  signal: AbortSignal | undefined
  /** Takes the substitutions and findings of the files. */
  result: ReplayResult
  /** Watches what each statement locks. */
  observer?: LockObserver
}

export interface FileOutcome {
  /** Statements that ran. */
  statements: number
  failure?: ReplayFailure
}

/** Runs a file. After a failure its transaction is rolled back and the session is usable again. */
export async function replayFile(context: FileContext, job: Job): Promise<FileOutcome> {
  const { database, history, signal, observer } = context
  const { source } = job
  if (source.unreadable !== undefined) return { statements: 0, failure: unexecutable(job, source.unreadable) }
  const { map, statements } = sourceStatements(source)
  const plan = planTransactions(source.transaction, statements)
  if (plan.refused !== undefined) {
    return { statements: 0, failure: mixedScript(job, map, statements[plan.refused]!, plan.refused) }
  }
  // So that after a failure the catalog can still be asked for what to suggest.
  if (history) await database.exec('savepoint dbops_file')
  for (const [index, statement] of statements.entries()) {
    if (signal?.aborted) throw signal.reason
    const step = plan.steps[index]!
    const sent = { exact: true, at: undefined as number | undefined }
    try {
      if (step.begin) await database.exec('begin')
      const run = () => runStatement(context, job, map, statement, sent)
      if (observer === undefined) await run()
      else {
        const location = { file: source.file, ...map.position(statement.start) }
        await observer.watch(statement, { number: index + 1, location, inTransaction: step.inTransaction }, run)
      }
      sent.exact = false
      if (step.commit) {
        observer?.ending()
        await database.exec('commit')
      }
    } catch (error) {
      const failure = postgresFailure(error) ?? ownFailure(error)
      if (failure === undefined) throw error
      await recover(context)
      const at = sent.at ?? failureIndex(map, statement, failure, sent.exact)
      const described = describeFailure(source.file, job.version, map, statement, index + 1, failure, at)
      const { workspace, result } = context
      const failed = new Set(result.failures.map(({ file }) => file))
      described.suggestion = await suggest({ workspace, database, index: job.index, statement, failure, failed })
      return { statements: index, failure: described }
    }
  }
  if (plan.leftOpen) await reportLeftOpen(context, job, map, statements)
  return { statements: statements.length }
}

/** Sends a statement; `sent` says how to read the position of a failure. */
async function runStatement(
  { database, result }: FileContext,
  job: Job,
  map: TextMap,
  statement: Statement,
  sent: { exact: boolean; at: number | undefined },
): Promise<void> {
  const { source } = job
  if (copiesFromClient(statement)) {
    const data = source.copies?.find((copy) => copy.at === statement.start)
    if (data === undefined) return
    for (const chunk of copyAsInserts(statement, source.text.slice(data.start, data.end))) {
      sent.at = data.start + chunk.at
      await database.exec(chunk.sql)
    }
    sent.at = undefined
    return
  }
  if (database.kind !== 'embedded') return database.exec(statement.text)
  const { sql, substitution } = adaptStatement(statement)
  if (substitution !== undefined) {
    result.substitutions.push({ ...substitution, location: { file: source.file, ...map.position(statement.start) } })
  }
  sent.exact = sql === statement.text
  await database.exec(sql)
}

/** Makes the session usable after a failure. A rollback outside of a transaction only warns. */
async function recover({ database, history }: FileContext): Promise<void> {
  if (!history) await database.exec('rollback')
  else {
    try {
      await database.exec('rollback to savepoint dbops_file')
    } catch {
      // The file ended the tool's transaction itself: open another, so that what follows has one.
      await database.exec('rollback')
      await database.exec('begin')
    }
  }
}

/** COPY data that cannot be read is the file's fault, as a statement that Postgres refuses is. */
function ownFailure(error: unknown): PostgresFailure | undefined {
  return error instanceof DbopsError && error.exitCode === 2
    ? { severity: 'ERROR', code: '22P04', message: error.message }
    : undefined
}

function unexecutable(job: Job, message: string): ReplayFailure {
  return {
    file: job.source.file,
    version: job.version,
    location: { file: job.source.file, line: 1, column: 1 },
    statementNumber: 0,
    statement: '',
    message,
    suggestion: 'See the finding about the file itself.',
  }
}

function mixedScript(job: Job, map: TextMap, statement: Statement, index: number): ReplayFailure {
  return {
    file: job.source.file,
    version: job.version,
    location: { file: job.source.file, ...map.position(statement.start) },
    statementNumber: index + 1,
    statement: statement.text.slice(0, 2000),
    message: 'Flyway refuses a script that mixes statements that refuse a transaction with others',
    suggestion: 'Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf.',
  }
}

async function reportLeftOpen(
  { database, workspace, result }: FileContext,
  job: Job,
  map: TextMap,
  statements: readonly Statement[],
): Promise<void> {
  const { label, psql } = behaviours[workspace.tool]
  if (psql) await database.exec('rollback')
  const begin = statements.findLast((statement) => statement.kind === 'TransactionStmt') ?? statements[0]!
  result.findings.push({
    rule: 'transaction-left-open',
    level: psql ? 'error' : 'warning',
    category: 'migration',
    message: 'Unexpected end of file inside a transaction block, expected COMMIT',
    location: { file: job.source.file, ...map.position(begin.start) },
    why: psql
      ? 'psql ends its session with the file: everything after BEGIN is rolled back.'
      : `${label} commits it, or fails at what it does next: which of the two depends on its version.`,
    fix: 'End the file with COMMIT;, or delete BEGIN: the tool opens a transaction itself.',
  })
}
