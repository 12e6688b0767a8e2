import { formatName, rangeName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS',
  why: 'A concurrent build that fails leaves an invalid index of that name: it costs every write and helps no query. IF NOT EXISTS then takes it for the wanted one, and the retry reports success.',
  fix: `Drop what a failed try may have left, then build:

\`\`\`sql
DROP INDEX CONCURRENTLY IF EXISTS orders_customer_id_idx;
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);
\`\`\``,
  on: ['IndexStmt'],
  files: ['up', 'down'],
  check({ tree }, _context, report) {
    if (tree.concurrent !== true || tree.if_not_exists !== true) return
    const schema = rangeName(tree.relation).schema
    const name = formatName(schema === undefined ? { name: tree.idxname } : { schema, name: tree.idxname })
    report({
      message: `Unexpected IF NOT EXISTS on the concurrent build of \`${tree.idxname}\`, expected DROP INDEX CONCURRENTLY IF EXISTS \`${name}\` before it`,
      object: `index ${name}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: 'create index concurrently if not exists orders_customer_id_idx on orders (customer_id)',
        transaction: 'statement',
        messages: [
          'Unexpected IF NOT EXISTS on the concurrent build of `orders_customer_id_idx`, expected DROP INDEX CONCURRENTLY IF EXISTS `orders_customer_id_idx` before it',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: `drop index concurrently if exists orders_customer_id_idx;
              create index concurrently orders_customer_id_idx on orders (customer_id)`,
        transaction: 'statement',
      },
    ],
  },
}
