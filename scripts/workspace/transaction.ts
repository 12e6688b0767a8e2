/** Which statements of a file share a transaction when the workspace's own tool runs it. */

import type { Statement } from '../sql/parse.ts'
import { refusesTransaction, transactionControl } from '../sql/transaction.ts'
import type { TransactionMode } from './workspace.ts'

export interface TransactionStep {
  /** The tool (or the server, implicitly) opens a transaction before the statement. */
  begin: boolean
  /** It is committed after the statement. */
  commit: boolean
  /** Whether the statement runs inside a transaction block, the tool's or one that the file opened. */
  inTransaction: boolean
}

export interface TransactionPlan {
  /** One step a statement, in order. */
  steps: TransactionStep[]
  /** Index of the statement for which the tool refuses the whole file, where it does (Flyway's mixed scripts). */
  refused?: number
  /** The file opens a transaction block and never ends it. */
  leftOpen: boolean
  /** Mode `history`: whether the one transaction is still open after the file. */
  historyOpen: boolean
}

type Parsed = Pick<Statement, 'kind' | 'tree'>

/**
 * Plans one file. In mode `history` the steps open no transaction of their own: one is open already, unless an earlier file
 * ended it (`historyOpen`); then, and after a COMMIT of the file's own, each statement stands alone, also in the files that
 * follow. In every other mode that has transactions, a COMMIT or ROLLBACK of the file's own is followed by another one, as
 * the server does for the rest of a message or pipeline.
 */
export function planTransactions(
  mode: TransactionMode,
  statements: readonly Parsed[],
  historyOpen = true,
): TransactionPlan {
  let wraps: boolean
  let refused: number | undefined
  // A statement's tree is read only where the mode depends on it.
  if (mode === 'statement' || mode === 'history') wraps = false
  else if (mode === 'message') wraps = statements.length > 1
  else if (mode === 'split') wraps = statements.length > 1 && !statements.some(refusesTransaction)
  else if (mode === 'detect') {
    const refusing = statements.map(refusesTransaction)
    wraps = !refusing.includes(true)
    if (!wraps && refusing.includes(false)) refused = refusing.indexOf(refusing[0] === false)
  } else wraps = true

  const steps: TransactionStep[] = []
  let open = (mode === 'history' && historyOpen ? 'tool' : 'no') as 'no' | 'tool' | 'file'
  for (const [index, statement] of statements.entries()) {
    const control = transactionControl(statement)
    const last = index === statements.length - 1
    const step: TransactionStep = { begin: false, commit: false, inTransaction: open !== 'no' }
    if (control === 'begin') {
      step.inTransaction = true
      open = 'file'
    } else if (control !== undefined) {
      open = 'no'
    } else if (open === 'no' && wraps && !(mode === 'pipeline' && (last || refusesTransaction(statement)))) {
      step.begin = true
      step.inTransaction = true
      open = 'tool'
    }
    steps.push(step)
  }
  // What is still open at the end of the file, the tool commits: also a BEGIN that the file never ended.
  if (open !== 'no' && mode !== 'history' && mode !== 'statement') steps.at(-1)!.commit = true
  return {
    steps,
    refused,
    leftOpen: open === 'file' && mode !== 'history',
    historyOpen: mode === 'history' && open !== 'no',
  }
}
