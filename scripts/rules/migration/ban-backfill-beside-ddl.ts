import { formatName } from '../../sql/tree.ts'
import { bulkWrite } from '../bulk.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Schema change and backfill in one transaction',
  why: 'The lock that the schema change took is held until the transaction ends, so that everybody waits not for milliseconds but for as long as all the rows take.',
  fix: 'Put the schema change into one migration and the rows into another, in batches.',
  others: { eugene: 'E4', strong_migrations: 'backfill' },
  on: ['UpdateStmt', 'DeleteStmt', 'InsertStmt'],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    const write = bulkWrite(statement, context)
    if (write === undefined) return
    const held = context.transaction.held.find(({ mode }) => mode === 'ACCESS EXCLUSIVE')
    if (held === undefined) return
    report({
      message: `Unexpected ${write.verb} of \`${write.label}\` while the transaction holds an ACCESS EXCLUSIVE lock on \`${formatName(held.table)}\`, expected it in a migration of its own`,
      object: `table ${write.label}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: `alter table orders add column currency text;
              update orders set currency = 'EUR' where currency is null`,
        messages: [
          'Unexpected UPDATE of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: `do $$ begin
                execute 'alter table orders add column currency text';
                update orders set currency = 'EUR';
              end $$`,
        transaction: 'statement',
        messages: [
          'Unexpected UPDATE of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own',
        ],
      },
    ],
    good: [
      {
        given: 'create table settings (name text primary key, value text)',
        sql: `set local lock_timeout = '5s';
              alter table settings add column note text;
              update settings set note = 'x' where name = 'beta'`,
      },
    ],
  },
}
