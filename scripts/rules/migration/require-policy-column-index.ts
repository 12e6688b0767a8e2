import { ident } from '../../core/identifier.ts'
import { formatName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'performance',
  level: 'warning',
  title: 'Policy that filters by a column without index',
  why: 'Every query of the table gets the policy’s condition added. Without an index that begins with the column, each of them reads the whole table to find the caller’s rows.',
  fix: `Add an index that begins with the column (CONCURRENTLY, in a migration of its own, where the table has rows):

\`\`\`sql
CREATE INDEX orders_user_id_idx ON app.orders (user_id);
\`\`\``,
  checkFile({ made }, report) {
    for (const { relation, policy } of made.policies) {
      if (relation.stub || (relation.kind !== 'table' && relation.kind !== 'partitioned table')) continue
      const leading = new Set([...relation.indexes.values()].map(({ columns }) => columns[0]))
      for (const column of policy.filters) {
        if (leading.has(column) || (relation.complete && !relation.columns.has(column))) continue
        const table = formatName(relation)
        report({
          message: `Unexpected filter of the policy ${ident(policy.name)} by \`${table}.${ident(column)}\`, which no index begins with, expected an index`,
          object: `column ${table}.${ident(column)}`,
          at: policy.at,
          fix: `CREATE INDEX ON ${table} (${ident(column)});`,
        })
      }
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key, user_id uuid)',
        sql: `set local lock_timeout = '5s';
              alter table app.orders enable row level security;
              create policy read on app.orders for select to authenticated using ((select auth.uid()) = user_id)`,
        messages: [
          'Unexpected filter of the policy read by `app.orders.user_id`, which no index begins with, expected an index',
        ],
      },
    ],
    good: [
      {
        sql: `create schema app; create table app.orders (id bigint primary key, user_id uuid);
              alter table app.orders enable row level security;
              create policy read on app.orders for select to authenticated using ((select auth.uid()) = user_id);
              create index on app.orders (user_id, id)`,
      },
    ],
  },
}
