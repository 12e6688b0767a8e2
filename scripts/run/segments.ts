/**
 * A migration → the parts in which it is executed: each a transaction, or a statement that must run outside of one. What is
 * done of a part is all or nothing, so that a run which was cut off goes on with the next part.
 */

import { hash } from '../core/hash.ts'
import type { Statement } from '../sql/parse.ts'
import { refusesTransaction, transactionControl } from '../sql/transaction.ts'
import { planTransactions } from '../workspace/transaction.ts'
import type { SqlSource } from '../workspace/workspace.ts'

export interface Segment {
  /** Indexes of its statements, in order; without the BEGIN and COMMIT that the file itself has. */
  statements: number[]
  /**
   * `transaction`: sent between BEGIN and COMMIT. `alone`: one statement that refuses a transaction. `either`: one
   * statement that stands alone in the file, which may be given a transaction, but may also end one itself (CALL, DO).
   */
  kind: 'transaction' | 'alone' | 'either'
  /** The file's own BEGIN, with its options, where there is one. */
  begin?: string
  /** Whether the file ends the transaction with ROLLBACK: nothing of it stays. */
  rolledBack: boolean
  /** SHA-256 of its statements' texts. */
  checksum: string
}

/** Why a file cannot be executed in parts that are all or nothing. `index` is that of the statement to point at. */
export interface Unsegmentable {
  index: number
  reason: string
  fix: string
}

/**
 * The parts of a source, or why there are none. A statement that refuses transactions is told apart from the transaction
 * that the tool would open around the file; in one that the file opens itself it stays, and Postgres refuses it.
 */
export function segmentsOf(source: SqlSource, statements: readonly Statement[]): Segment[] | Unsegmentable {
  // One transaction over all pending files (Drizzle) is one a file here: the rows of its history are one a file as well.
  const mode = source.transaction === 'history' ? 'file' : source.transaction
  const plan = planTransactions(mode, statements)
  if (plan.refused !== undefined) {
    return {
      index: plan.refused,
      reason: 'Flyway refuses a script that mixes statements that refuse a transaction with others',
      fix: 'Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf.',
    }
  }
  const segments: Segment[] = []
  let open: { statements: number[]; begin?: string; own: boolean } | undefined
  const close = (rolledBack: boolean): void => {
    if (open === undefined) return
    if (open.statements.length > 0 || open.own) {
      const { statements: list, begin } = open
      segments.push(segment(statements, list, 'transaction', rolledBack, begin))
    }
    open = undefined
  }
  for (const [index, statement] of statements.entries()) {
    const control = transactionControl(statement)
    if (statement.kind === 'TransactionStmt') {
      if (statement.tree.chain === true) return chained(index)
      if (/PREPARED$|_PREPARE$/.test(statement.tree.kind)) return prepared(index)
    }
    const step = plan.steps[index]!
    if (control === 'begin') {
      // BEGIN inside of a transaction is only a warning: it goes on.
      if (open !== undefined) open.own = true
      else open = { statements: [], begin: statement.text, own: true }
    } else if (control !== undefined) {
      close(control === 'rollback')
    } else if (!step.inTransaction && open === undefined) {
      segments.push(segment(statements, [index], refusesTransaction(statement) ? 'alone' : 'either', false))
    } else if (refusesTransaction(statement) && open?.own !== true) {
      close(false)
      segments.push(segment(statements, [index], 'alone', false))
    } else {
      open ??= { statements: [], own: false }
      open.statements.push(index)
    }
    if (step.commit && open !== undefined && (index === statements.length - 1 || plan.steps[index + 1]?.begin))
      close(false)
  }
  if (open !== undefined) {
    if (plan.leftOpen && mode === 'statement') {
      return {
        index: statements.length - 1,
        reason: 'The file ends inside a transaction block: psql rolls it back when it ends',
        fix: 'End the file with COMMIT;',
      }
    }
    close(false)
  }
  return segments
}

function segment(
  statements: readonly Statement[],
  list: number[],
  kind: Segment['kind'],
  rolledBack: boolean,
  begin?: string,
): Segment {
  return {
    statements: list,
    kind,
    ...(begin === undefined ? {} : { begin }),
    rolledBack,
    checksum: hash(kind, ...list.map((index) => statements[index]!.text.replaceAll('\r\n', '\n'))),
  }
}

function chained(index: number): Unsegmentable {
  return {
    index,
    reason: 'COMMIT AND CHAIN leaves no moment at which the work so far could be written down',
    fix: 'Write COMMIT; and BEGIN; instead.',
  }
}

function prepared(index: number): Unsegmentable {
  return {
    index,
    reason: 'A prepared transaction outlives the run and keeps its locks',
    fix: 'Commit the transaction in the migration itself.',
  }
}
