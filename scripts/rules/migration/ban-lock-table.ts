import { formatName, rangeName, type Tree } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import { blocks, blocksQueries, statementLocks } from '../locks.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'LOCK TABLE',
  why: 'The lock is held until the transaction ends, whatever it goes on to do, and its default is `ACCESS EXCLUSIVE`: all reads and writes of the table wait.',
  fix: 'Leave it out: each statement takes the lock that it needs. Where several statements must see the same rows, use SELECT … FOR UPDATE on those rows, or the weakest mode that does, with a lock_timeout.',
  on: ['LockStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const [first] = statementLocks(statement, context)
    if (first === undefined || !blocksQueries(first.mode)) return
    for (const node of statement.tree.relations as Tree[]) {
      const table = rangeName(node.RangeVar)
      if (!isExisting(table, context)) continue
      report({
        message: `Unexpected LOCK TABLE of \`${formatName(table)}\` in ${first.mode} mode, which blocks ${blocks[first.mode]}, expected the locks that the statements take themselves`,
        object: `table ${formatName(table)}`,
        at: node.RangeVar.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'lock table orders',
        messages: [
          'Unexpected LOCK TABLE of `orders` in ACCESS EXCLUSIVE mode, which blocks every read and write, expected the locks that the statements take themselves',
        ],
      },
    ],
    good: [{ given: 'create table orders (id bigint primary key)', sql: 'lock table orders in row exclusive mode' }],
  },
}
