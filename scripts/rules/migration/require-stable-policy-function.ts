import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'
import { volatileCall } from '../volatility.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'performance',
  level: 'warning',
  title: 'Volatile function in a policy',
  why: 'A function that is not marked STABLE or IMMUTABLE is VOLATILE: Postgres calls it for every row, looks nothing up in an index by its result, and may run it on rows that another condition would have left out.',
  fix: `Mark a function that only reads as STABLE:

\`\`\`sql
CREATE OR REPLACE FUNCTION app.my_team() RETURNS bigint LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT 1::bigint $$;
\`\`\``,
  on: ['CreatePolicyStmt', 'AlterPolicyStmt'],
  check(statement, context, report) {
    const policy = policyOf(statement)
    if (policy === undefined) return
    const call = volatileCall({ List: { items: [policy.using, policy.check].filter(Boolean) } }, context.known)
    if (call === undefined) return
    const table = formatName(rangeName(policy.table))
    report({
      message: `Unexpected volatile function \`${call}()\` in the policy ${ident(policy.name)} on \`${table}\`, expected a STABLE one`,
      object: `policy ${ident(policy.name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given: `create schema app; create table app.orders (id bigint primary key, team_id bigint);
                create function app.my_team() returns bigint language sql as $$ select 1::bigint $$`,
        sql: 'create policy read on app.orders for select to authenticated using (team_id = app.my_team())',
        messages: [
          'Unexpected volatile function `app.my_team()` in the policy read on `app.orders`, expected a STABLE one',
        ],
      },
    ],
    good: [
      {
        given: `create schema app; create table app.orders (id bigint primary key, team_id bigint); create index on app.orders (team_id);
                create function app.my_team() returns bigint language sql stable as $$ select 1::bigint $$`,
        sql: `set local lock_timeout = '5s';
              create policy read on app.orders for select to authenticated using (team_id = app.my_team())`,
      },
    ],
  },
}
