import { formatName, option, optionOn, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Index rebuilt without CONCURRENTLY',
  why: '`REINDEX` takes a `SHARE` lock on the table, so that every write waits, and an `ACCESS EXCLUSIVE` lock on each index, so that queries which would use it wait too, until the rebuild ends.',
  fix: `Rebuild it with \`CONCURRENTLY\`, alone in its file and outside a transaction:

\`\`\`sql
REINDEX INDEX CONCURRENTLY orders_customer_id_idx;
\`\`\``,
  others: { squawk: 'require-concurrent-reindex', 'postgres-language-server': 'requireConcurrentReindex' },
  on: ['ReindexStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const { tree } = statement
    if (optionOn(option(tree.params, 'concurrently'))) return
    if (tree.relation !== undefined) {
      const target = rangeName(tree.relation)
      const table = context.known.relation(target)?.index?.table ?? target
      if (!isExisting(table, context)) return
    }
    const name = tree.relation === undefined ? (tree.name ?? 'the database') : formatName(rangeName(tree.relation))
    report({
      message: `Unexpected REINDEX of \`${name}\`, expected REINDEX … CONCURRENTLY`,
      object: `${tree.kind === 'REINDEX_OBJECT_INDEX' ? 'index' : tree.kind === 'REINDEX_OBJECT_TABLE' ? 'table' : 'schema'} ${name}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, customer_id bigint); create index orders_customer_id_idx on orders (customer_id)',
        sql: 'reindex index orders_customer_id_idx',
        messages: ['Unexpected REINDEX of `orders_customer_id_idx`, expected REINDEX … CONCURRENTLY'],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'reindex (verbose) table orders',
        messages: ['Unexpected REINDEX of `orders`, expected REINDEX … CONCURRENTLY'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'reindex (concurrently) table orders',
        transaction: 'statement',
      },
    ],
  },
}
