import { bulkWrite } from '../bulk.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'Rows written in one go',
  why: 'All matching rows are written in one transaction: each stays locked against other writers until it ends, dead rows cannot be cleaned up meanwhile, and a failure near the end loses the whole work.',
  fix: `Where more than some thousand rows can match, write them in batches, each in a transaction of its own.

\`\`\`sql
UPDATE orders SET status = 'open'
 WHERE id IN (SELECT id FROM orders WHERE status IS NULL ORDER BY id LIMIT 1000);
\`\`\``,
  others: { strong_migrations: 'backfill' },
  on: ['UpdateStmt', 'DeleteStmt'],
  check(statement, context, report) {
    const write = bulkWrite(statement, context)
    if (write === undefined || !write.filtered) return
    report({
      message: `Unexpected ${write.verb} of an unknown number of rows of \`${write.label}\`, expected batches`,
      object: `table ${write.label}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, status text)',
        sql: "update orders set status = 'open' where status is null",
        messages: ['Unexpected UPDATE of an unknown number of rows of `orders`, expected batches'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, status text)',
        sql: "update orders set status = 'open' where id = 7",
      },
    ],
  },
}
