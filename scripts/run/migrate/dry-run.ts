/** `--dry-run`: the pending migrations on the server itself, in one transaction that is rolled back. */

import { messageOf } from '../../core/error.ts'
import { postgresFailure } from '../../postgres/database.ts'
import { copiesFromClient, copyAsInserts } from '../../prove/copy.ts'
import { describeFailure, failureIndex, type ReplayFailure } from '../../prove/failure.ts'
import { sourceStatements } from '../../prove/statements.ts'
import type { Statement } from '../../sql/parse.ts'
import { refusesTransaction } from '../../sql/transaction.ts'
import type { Migration } from '../../workspace/workspace.ts'
import type { Report } from '../events.ts'
import type { Session } from '../session.ts'
import { watched } from '../watch.ts'

export interface DryRun {
  /** Versions whose every statement ran. */
  ran: string[]
  /** Statements that were left out, and why: they cannot be rolled back. */
  skipped: { file: string; line: number; statement: string; why: string }[]
  failure?: ReplayFailure
  /** Files after the failure, or after one whose effect could not be had. */
  notTried: string[]
}

export interface DryRunOptions {
  session: Session
  monitor?: Session
  migrations: readonly Migration[]
  /** Milliseconds a statement may run: everybody waits for the locks until the transaction is over. */
  statementTimeout: number
  signal?: AbortSignal
  report: Report
}

/** Runs it; nothing stays. A failing statement is a result. */
export async function dryRun(options: DryRunOptions): Promise<DryRun> {
  const { session, migrations } = options
  const result: DryRun = { ran: [], skipped: [], notTried: [] }
  await session.exec('begin')
  try {
    await session.exec(`set local statement_timeout = ${options.statementTimeout}`)
    for (const [index, migration] of migrations.entries()) {
      if (!(await tryFile(options, migration, result))) {
        result.notTried = migrations.slice(index + 1).map(({ up }) => up.file)
        break
      }
      result.ran.push(migration.version || migration.name)
    }
  } finally {
    if (!session.lost) await session.exec('rollback')
  }
  return result
}

/** Whether all of the file ran that can run in a transaction. */
async function tryFile(options: DryRunOptions, { version, up }: Migration, result: DryRun): Promise<boolean> {
  const { session, monitor, signal } = options
  const { map, statements } = sourceStatements(up)
  for (const [index, statement] of statements.entries()) {
    if (signal?.aborted) throw signal.reason
    const why = leaveOut(statement)
    if (why !== undefined) {
      const text = statement.text.split('\n', 1)[0]!.slice(0, 120)
      result.skipped.push({ file: up.file, line: map.position(statement.start).line, statement: text, why })
      continue
    }
    try {
      await watched({ session, monitor, signal }, async () => {
        if (!copiesFromClient(statement)) return session.exec(statement.text)
        const rows = up.copies?.find((copy) => copy.at === statement.start)
        for (const { sql } of copyAsInserts(statement, rows === undefined ? '' : up.text.slice(rows.start, rows.end)))
          await session.exec(sql)
      })
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      const failure = postgresFailure(error) ?? { severity: 'ERROR', code: 'XX000', message: messageOf(error) }
      const at = failureIndex(map, statement, failure, true)
      result.failure = describeFailure(up.file, version, map, statement, index + 1, failure, at)
      return false
    }
  }
  return true
}

/** What cannot be tried inside of a transaction that is rolled back. */
function leaveOut(statement: Statement): string | undefined {
  if (refusesTransaction(statement)) return 'it cannot run in a transaction'
  if (statement.kind === 'TransactionStmt') return 'it would end the transaction of the dry run'
  if (statement.kind === 'CallStmt') return 'a procedure may commit'
  return undefined
}
