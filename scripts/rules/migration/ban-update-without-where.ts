import { bulkWrite } from '../bulk.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'UPDATE without WHERE',
  why: 'Every row of the table is written in one transaction: each stays locked against other writers until it ends, the table grows to twice its size, and every index, trigger and replica follows.',
  fix: `Write only the rows that need it, in batches, each in a transaction of its own. Rows that already have the value are left alone:

\`\`\`sql
UPDATE orders SET currency = 'EUR'
 WHERE id IN (SELECT id FROM orders WHERE currency IS NULL ORDER BY id LIMIT 1000);
\`\`\``,
  others: { 'postgres-language-server': 'banUpdateWithoutWhere', strong_migrations: 'backfill' },
  on: ['UpdateStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const write = bulkWrite(statement, context)
    if (write === undefined || write.filtered) return
    report({
      message: `Unexpected UPDATE of \`${write.label}\` without WHERE, expected one that names the rows, in batches`,
      object: `table ${write.label}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, currency text)',
        sql: "update orders set currency = 'EUR'",
        messages: ['Unexpected UPDATE of `orders` without WHERE, expected one that names the rows, in batches'],
      },
    ],
    good: [
      {
        given: 'create table settings (name text primary key, value text)',
        sql: "update settings set value = 'on' where name = 'beta'",
      },
      { sql: 'create temp table staging (id bigint, n int); update staging set n = 1' },
    ],
  },
}
