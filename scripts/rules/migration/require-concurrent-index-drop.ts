import { formatName, objectName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Index dropped without CONCURRENTLY',
  why: '`DROP INDEX` takes an `ACCESS EXCLUSIVE` lock on the table: it waits for every running query on it, and every later one waits behind it.',
  fix: `Drop it with \`CONCURRENTLY\`, one index a statement, alone in its file and outside a transaction:

\`\`\`sql
DROP INDEX CONCURRENTLY orders_customer_id_idx;
\`\`\``,
  others: {
    squawk: 'require-concurrent-index-deletion',
    'postgres-language-server': 'requireConcurrentIndexDeletion',
    strong_migrations: 'remove_index',
  },
  on: ['DropStmt'],
  files: ['up', 'down'],
  check({ tree }, context, report) {
    if (tree.removeType !== 'OBJECT_INDEX' || tree.concurrent === true) return
    for (const node of tree.objects) {
      const index = objectName(node)
      const table = context.known.relation(index)?.index?.table
      if (!isExisting(index, context) || (table !== undefined && !isExisting(table, context))) continue
      const name = formatName(index)
      report({
        message: `Unexpected DROP INDEX of \`${name}\` on a table in use, expected DROP INDEX CONCURRENTLY`,
        object: `index ${name}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)',
        sql: 'drop index orders_customer_id_idx',
        messages: [
          'Unexpected DROP INDEX of `orders_customer_id_idx` on a table in use, expected DROP INDEX CONCURRENTLY',
        ],
      },
    ],
    good: [
      {
        given:
          'create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)',
        sql: 'drop index concurrently orders_customer_id_idx',
        transaction: 'statement',
      },
    ],
  },
}
