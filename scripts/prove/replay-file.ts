/** Executes one file: its statements in order, with the transactions that its tool would open around them. */

import { DbopsError } from '../core/error.ts'
import { type Database, type PostgresFailure, postgresFailure } from '../postgres/database.ts'
import type { EmbeddedDatabase } from '../postgres/embedded.ts'
import { adaptStatement, type Substitution, standInOf } from '../postgres/extensions.ts'
import type { Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import { transactionControl } from '../sql/transaction.ts'
import { behaviours } from '../workspace/behaviour.ts'
import { planTransactions } from '../workspace/transaction.ts'
import type { SqlSource, Workspace } from '../workspace/workspace.ts'
import { copiesFromClient, copyAsInserts, copyFailureIndex } from './copy.ts'
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
  /** The one transaction around all files, where the tool has it: open until a file ends it. */
  history?: { open: boolean }
  keepGoing: boolean
  signal: AbortSignal | undefined
  /** Takes the substitutions and findings of the files. */
  result: ReplayResult
  /** Leave `suggestion` empty: `addSuggestion` is called when the whole history has run. */
  suggestLater?: boolean
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
  const { database, history, keepGoing, signal, observer } = context
  const { source } = job
  if (source.unreadable !== undefined) return { statements: 0, failure: unexecutable(job, source.unreadable) }
  const { map, statements } = sourceStatements(source)
  const plan = planTransactions(source.transaction, statements, history?.open)
  if (plan.refused !== undefined) {
    return { statements: 0, failure: mixedScript(job, map, statements[plan.refused]!, plan.refused) }
  }
  if (history?.open && keepGoing) await database.exec('savepoint dbops_file')
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
      if (history?.open && ['commit', 'rollback'].includes(transactionControl(statement) ?? '')) history.open = false
      if (step.commit) {
        observer?.ending()
        await database.exec('commit')
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      const failure = postgresFailure(error) ?? ownFailure(error)
      if (failure === undefined) throw error
      if (/^(57P|08)/.test(failure.code)) {
        throw new DbopsError(`The server ended the connection: ${failure.message}`, {
          kind: 'environment',
          where: source.file,
        })
      }
      await recover(context)
      const at = sent.at ?? failureIndex(map, statement, failure, sent.exact)
      const described = describeFailure(source.file, job.version, map, statement, index + 1, failure, at)
      if (!context.suggestLater) await addSuggestion(context, described, job.index, statement)
      return { statements: index, failure: described }
    }
  }
  if (plan.leftOpen) await reportLeftOpen(context, job, map, statements)
  return { statements: statements.length }
}

const isEmbedded = (database: Database): database is EmbeddedDatabase => database.kind === 'embedded'

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
    const rows = source.copies?.find((copy) => copy.at === statement.start)
    // Without rows after it, psql reads none; a server would wait for them.
    const data = rows === undefined ? '' : source.text.slice(rows.start, rows.end)
    const start = rows?.start ?? statement.start
    if (isEmbedded(database)) {
      try {
        return await database.copyIn(statement.text, Buffer.from(data))
      } catch (error) {
        sent.at = copyFailureIndex(postgresFailure(error), data, start)
        throw error
      }
    }
    for (const chunk of copyAsInserts(statement, data)) {
      sent.at = start + chunk.at
      await database.exec(chunk.sql)
    }
    sent.at = undefined
    return
  }
  if (!isEmbedded(database)) return database.exec(statement.text)
  const location = { file: source.file, ...map.position(statement.start) }
  const { sql, substitution } = adaptStatement(statement)
  const told = new Set<string | undefined>()
  const tell = (each: Substitution) => {
    if (!told.has(each.extension)) result.substitutions.push({ ...each, location })
    told.add(each.extension)
  }
  if (substitution !== undefined) tell(substitution)
  sent.exact = sql === statement.text
  // A stand-in says so itself when it is created, wherever the CREATE EXTENSION is: in a DO block too.
  const stop = database.onNotice((notice) => {
    const standIn = standInOf(notice)
    if (standIn !== undefined) tell({ statement: statement.text, ...standIn })
  })
  try {
    await database.exec(sql)
  } finally {
    stop()
  }
}

/** Makes the session usable after a failure. A rollback outside of a transaction only warns. */
async function recover({ database, history, keepGoing }: FileContext): Promise<void> {
  // A failed history ends with its one transaction, unless the other files are to be tried as well.
  if (history?.open && keepGoing) await database.exec('rollback to savepoint dbops_file')
  else await database.exec('rollback')
}

/** Says what to do about a failure, outside of a transaction. `statement` is the one that failed. */
export async function addSuggestion(
  { workspace, database, result }: Pick<FileContext, 'workspace' | 'database' | 'result'>,
  failure: ReplayFailure,
  index: number,
  statement: Statement | undefined,
): Promise<void> {
  if (failure.suggestion !== undefined || failure.code === undefined || statement === undefined) return
  const failed = new Set(result.failures.filter((one) => one !== failure).map(({ file }) => file))
  const said = { severity: 'ERROR', code: failure.code, message: failure.message, detail: failure.detail }
  failure.suggestion = await suggest({ workspace, database, index, statement, failure: said, failed })
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
