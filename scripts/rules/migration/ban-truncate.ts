import { formatName, rangeName, type Tree } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'TRUNCATE of an existing table',
  why: 'Every row is gone for good, whatever row-level security says, and no trigger FOR EACH ROW sees it. It takes an `ACCESS EXCLUSIVE` lock.',
  fix: 'Delete the rows that have to go in batches, by a WHERE that names them, after a copy was kept. A table whose rows may all go says so in a suppression.',
  others: { squawk: 'ban-truncate-cascade', 'postgres-language-server': 'banTruncate' },
  on: ['TruncateStmt'],
  check({ tree }, context, report) {
    for (const node of tree.relations as Tree[]) {
      const table = rangeName(node.RangeVar)
      if (!isExisting(table, context)) continue
      report({
        message: `Unexpected TRUNCATE of \`${formatName(table)}\`, expected a DELETE that names the rows`,
        object: `table ${formatName(table)}`,
        at: node.RangeVar.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table sessions (id bigint primary key)',
        sql: 'truncate sessions',
        messages: ['Unexpected TRUNCATE of `sessions`, expected a DELETE that names the rows'],
      },
    ],
    good: [{ sql: 'create temp table staging (id bigint); truncate staging' }],
  },
}
