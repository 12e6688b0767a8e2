import { formatName } from '../../sql/tree.ts'
import { existingLocks } from '../locks.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'ACCESS EXCLUSIVE locks on several tables in one transaction',
  why: 'Each lock is held until the transaction ends. While the second table’s lock is waited for, nobody can read or write the first; and a transaction that takes them in the other order (a foreign key’s check, a join) meets this one in a deadlock.',
  fix: 'Change one table a migration, each with a lock_timeout, so that it can be tried again. Where the changes must come together, lock in the order in which the application does.',
  others: { 'postgres-language-server': 'avoidWideLockWindow' },
  on: [
    'AlterTableStmt',
    'DropStmt',
    'RenameStmt',
    'AlterObjectSchemaStmt',
    'TruncateStmt',
    'CreatePolicyStmt',
    'AlterPolicyStmt',
    'CreateStmt',
  ],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.held.length === 0) return
    const own = existingLocks(statement, context).filter(({ mode }) => mode === 'ACCESS EXCLUSIVE')
    if (own.length === 0) return
    const held = context.transaction.held.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE')
    for (const { table } of own) {
      const { schema, name } = context.known.resolve(table)
      const other = held.find(({ key }) => key !== `${schema}.${name}`)
      if (other === undefined || held.some(({ key }) => key === `${schema}.${name}`)) continue
      report({
        message: `Unexpected ACCESS EXCLUSIVE lock on \`${formatName(table)}\` while the transaction holds one on \`${formatName(other.table)}\`, expected one table a migration`,
        object: `table ${formatName(table)}`,
      })
      return
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); create table customers (id bigint primary key)',
        sql: 'alter table orders add column note text; alter table customers add column note text',
        messages: [
          'Unexpected ACCESS EXCLUSIVE lock on `customers` while the transaction holds one on `orders`, expected one table a migration',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); create table customers (id bigint primary key)',
        sql: `set lock_timeout = '5s';
              alter table orders add column note text; alter table customers add column note text`,
        transaction: 'statement',
      },
    ],
  },
}
