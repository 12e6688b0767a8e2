import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Materialized view refreshed without CONCURRENTLY',
  why: '`REFRESH MATERIALIZED VIEW` holds an `ACCESS EXCLUSIVE` lock on the view while its query runs: nobody can read it.',
  fix: `Give the view a unique index on plain columns and refresh it with \`CONCURRENTLY\`, which takes an \`EXCLUSIVE\` lock: reads go on.

\`\`\`sql
REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales;
\`\`\``,
  others: { 'postgres-language-server': 'requireConcurrentRefreshMatview' },
  on: ['RefreshMatViewStmt'],
  files: ['up', 'down'],
  check({ tree }, context, report) {
    const view = rangeName(tree.relation)
    // WITH NO DATA runs no query: the lock is short.
    if (tree.concurrent === true || tree.skipData === true || !isExisting(view, context)) return
    const name = formatName(view)
    report({
      message: `Unexpected REFRESH of the materialized view \`${name}\`, expected REFRESH MATERIALIZED VIEW CONCURRENTLY`,
      object: `materialized view ${name}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create materialized view daily_sales as select 1 as day; create unique index daily_sales_day_key on daily_sales (day)',
        sql: 'refresh materialized view daily_sales',
        messages: [
          'Unexpected REFRESH of the materialized view `daily_sales`, expected REFRESH MATERIALIZED VIEW CONCURRENTLY',
        ],
      },
    ],
    good: [
      {
        given:
          'create materialized view daily_sales as select 1 as day; create unique index daily_sales_day_key on daily_sales (day)',
        sql: "set local lock_timeout = '5s'; refresh materialized view concurrently daily_sales",
      },
      {
        sql: 'create schema work; create materialized view work.a as select 1 as day; refresh materialized view work.a',
      },
    ],
  },
}
