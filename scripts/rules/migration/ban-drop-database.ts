import { ident } from '../../core/identifier.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Database dropped',
  why: 'Everything in it is gone for good. Nothing brings it back but a backup.',
  fix: 'Take the statement out of the migration. A database that is no longer used is dropped by hand, after a backup was restored somewhere to prove that it can be.',
  others: { squawk: 'ban-drop-database', 'postgres-language-server': 'banDropDatabase' },
  on: ['DropdbStmt'],
  files: ['up', 'down', 'seed'],
  check({ tree }, _context, report) {
    report({
      message: `Unexpected DROP DATABASE of \`${ident(tree.dbname)}\`, expected no such statement in a migration`,
      object: `database ${ident(tree.dbname)}`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'drop database if exists shop',
        transaction: 'statement',
        messages: ['Unexpected DROP DATABASE of `shop`, expected no such statement in a migration'],
      },
    ],
    good: [{ sql: 'create schema shop' }],
  },
}
