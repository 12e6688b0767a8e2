import { tokens } from '../../sql/tokens.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Index built on an existing table without CONCURRENTLY',
  why: '`CREATE INDEX` holds a `SHARE` lock until the index is built: every INSERT, UPDATE and DELETE on the table waits. On a large table that is minutes.',
  fix: `Build it with \`CONCURRENTLY\`, alone in its file and outside a transaction. That takes a \`SHARE UPDATE EXCLUSIVE\` lock, which blocks no reads and no writes:

\`\`\`sql
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);
\`\`\`

Should it fail, drop the invalid index that it leaves before the next try.`,
  others: {
    squawk: 'require-concurrent-index-creation',
    eugene: 'E6',
    'postgres-language-server': 'requireConcurrentIndexCreation',
    strong_migrations: 'add_index',
  },
  on: ['IndexStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const { tree } = statement
    const table = rangeName(tree.relation)
    if (tree.concurrent === true || !isExisting(table, context)) return
    const name = formatName(table)
    if (context.known.relation(table)?.kind === 'partitioned table') {
      // ON ONLY makes the index of the partitioned table alone: no rows are read.
      if (tree.relation.inh !== true) return
      report({
        message: `Unexpected CREATE INDEX on the existing partitioned table \`${name}\`, expected ON ONLY and one index a partition, built CONCURRENTLY`,
        object: `table ${name}`,
        fix: `Create it \`ON ONLY ${name}\`, build the same index CONCURRENTLY on each partition, then \`ALTER INDEX … ATTACH PARTITION\` each: Postgres refuses CONCURRENTLY on a partitioned table.`,
      })
    } else {
      report({
        message: `Unexpected CREATE INDEX on the existing table \`${name}\`, expected CREATE INDEX CONCURRENTLY`,
        object: `table ${name}`,
        repair: () => {
          // IF NOT EXISTS with CONCURRENTLY is a hazard of its own; inside a transaction only another file helps.
          if (context.inTransaction || statement.origin !== 'file' || tree.if_not_exists === true) return undefined
          const words = [...tokens(statement.text)].filter(({ kind }) => kind === 'word')
          const index = words.find(({ start, end }) => /^index$/i.test(statement.text.slice(start, end)))
          const at = statement.start + index!.end
          return [{ start: at, end: at, text: ' CONCURRENTLY' }]
        },
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: 'create index orders_customer_id_idx on orders (customer_id)',
        messages: ['Unexpected CREATE INDEX on the existing table `orders`, expected CREATE INDEX CONCURRENTLY'],
      },
      {
        given: 'create table events (id bigint, at timestamptz) partition by range (at)',
        sql: 'create index events_at_idx on events (at)',
        messages: [
          'Unexpected CREATE INDEX on the existing partitioned table `events`, expected ON ONLY and one index a partition, built CONCURRENTLY',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: `do $$ begin execute format('create index on %I (customer_id)', 'orders'); end $$`,
        messages: ['Unexpected CREATE INDEX on the existing table `orders`, expected CREATE INDEX CONCURRENTLY'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: 'create index concurrently orders_customer_id_idx on orders (customer_id)',
        transaction: 'statement',
      },
      {
        sql: `create schema shop;
              create table shop.orders (id bigint primary key, customer_id bigint);
              create index on shop.orders (customer_id)`,
      },
    ],
  },
}
