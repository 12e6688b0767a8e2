import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'BEGIN without COMMIT',
  why: 'The file is run statement by statement. When the connection closes at its end, everything since BEGIN is rolled back, without an error.',
  fix: 'End the file with COMMIT.',
  others: { squawk: 'ban-uncommitted-transaction' },
  files: ['up', 'down', 'seed'],
  checkFile({ file, unended }, report) {
    if (file.transaction !== 'statement' || unended === undefined) return
    report({ message: 'Unexpected BEGIN without COMMIT, expected the file to end its transaction', at: unended })
  },
  examples: {
    bad: [
      {
        sql: 'begin; create schema shop',
        transaction: 'statement',
        messages: ['Unexpected BEGIN without COMMIT, expected the file to end its transaction'],
      },
    ],
    good: [{ sql: 'begin; create schema shop; commit', transaction: 'statement' }],
  },
}
