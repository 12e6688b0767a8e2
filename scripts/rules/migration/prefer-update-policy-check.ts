import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'info',
  title: 'UPDATE policy without WITH CHECK',
  why: 'Postgres then holds the changed row to USING as well. That is right for `user_id = auth.uid()`, and wrong wherever the condition looks at anything that the caller may change: a row that is let in by its status, or by another table, may be handed to somebody else.',
  fix: `Say what a changed row must be, even where it is the same:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ['CreatePolicyStmt'],
  oncePerFile: true,
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy?.command !== 'update' || policy.using === undefined || policy.check !== undefined) return
    const table = formatName(rangeName(policy.table))
    report({
      message: `Unexpected UPDATE policy ${ident(policy.name)} on \`${table}\` without WITH CHECK, expected what a changed row must be`,
      object: `policy ${ident(policy.name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy change on orders for update to authenticated using ((select auth.uid()) = user_id)',
        messages: [
          'Unexpected UPDATE policy change on `orders` without WITH CHECK, expected what a changed row must be',
        ],
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
