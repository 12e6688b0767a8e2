import { transactionControl } from '../../sql/transaction.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'BEGIN or COMMIT in a file that the tool wraps',
  why: 'The migration tool has opened a transaction around the file already. A BEGIN in it has no effect but a warning, and a COMMIT or ROLLBACK ends the tool’s own transaction: what follows runs without one, and a failure leaves half of the migration applied.',
  fix: 'Take BEGIN and COMMIT out. Where a part must run without a transaction, put it into a file that tells the tool so.',
  others: { squawk: 'transaction-nesting', 'postgres-language-server': 'transactionNesting' },
  on: ['TransactionStmt'],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    const control = transactionControl(statement)
    if (control === undefined) return
    const wrapped = context.file.transaction === 'file' || context.file.transaction === 'history'
    if (!wrapped && !(control === 'begin' && context.openBefore)) return
    report({
      message: `Unexpected ${control.toUpperCase()} in a transaction that is already open, expected the migration tool to begin and end it`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'begin; create schema shop; commit',
        messages: [
          'Unexpected BEGIN in a transaction that is already open, expected the migration tool to begin and end it',
        ],
      },
    ],
    good: [{ sql: 'begin; create schema shop; commit', transaction: 'statement' }],
  },
}
