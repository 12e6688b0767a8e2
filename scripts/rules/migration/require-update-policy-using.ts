import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'warning',
  title: 'UPDATE policy without USING',
  why: 'A permissive policy without USING selects no row, so that every UPDATE changes nothing and reports success (measured): 0 rows, no error.',
  fix: `Say which rows may be changed, and what they may become:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ['CreatePolicyStmt'],
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy?.command !== 'update' || policy.using !== undefined) return
    const table = formatName(rangeName(policy.table))
    report({
      message: `Unexpected UPDATE policy ${ident(policy.name)} on \`${table}\` without USING, expected the rows that may be changed`,
      object: `policy ${ident(policy.name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy change on orders for update to authenticated with check ((select auth.uid()) = user_id)',
        messages: ['Unexpected UPDATE policy change on `orders` without USING, expected the rows that may be changed'],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy change on orders for update to authenticated
                using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id)`,
      },
    ],
  },
}
