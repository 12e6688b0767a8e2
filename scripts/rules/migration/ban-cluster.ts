import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'CLUSTER',
  why: 'The table and its indexes are written anew in another order while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.',
  fix: 'Order the rows with `pg_repack --order-by`, which locks the table for moments only.',
  others: { squawk: 'prefer-repack' },
  on: ['ClusterStmt'],
  files: ['up', 'down'],
  check({ tree }, context, report) {
    if (tree.relation !== undefined && !isExisting(rangeName(tree.relation), context)) return
    const name = tree.relation === undefined ? undefined : formatName(rangeName(tree.relation))
    report({
      message: `Unexpected CLUSTER of ${name === undefined ? 'every clustered table' : `\`${name}\``}, expected pg_repack`,
      ...(name === undefined ? {} : { object: `table ${name}` }),
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'cluster orders using orders_pkey',
        messages: ['Unexpected CLUSTER of `orders`, expected pg_repack'],
      },
    ],
    good: [
      {
        sql: 'create schema app; create table app.orders (id bigint primary key); cluster app.orders using orders_pkey',
      },
    ],
  },
}
