import { ident } from '../../core/identifier.ts'
import { formatName, rangeName, type Tree } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

/** Roles that pass row-level security anyway, or that nobody outside can be. */
const trusted = new Set(['service_role', 'postgres', 'supabase_admin', 'dashboard_user'])

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'warning',
  title: 'Policy that lets every row be written',
  why: '`USING (true)` or `WITH CHECK (true)` for a write lets each of the policy’s roles insert, change or delete any row of anybody. Permissive policies are ORed: one of these makes all others for the command useless.',
  fix: `Name the rows that the role may write:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners change" ON orders FOR UPDATE TO authenticated
  USING ((SELECT auth.uid()) = user_id) WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\`

A job that must write every row uses \`service_role\`, which needs no policy.`,
  alias: 'rls_policy_always_true',
  on: ['CreatePolicyStmt'],
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy === undefined || !policy.permissive || policy.command === 'select') return
    if (policy.roles.length > 0 && policy.roles.every((role) => trusted.has(role))) return
    const isTrue = (node: Tree | undefined): boolean => node?.A_Const?.boolval?.boolval === true
    // Without WITH CHECK, USING decides on written rows as well.
    if (!isTrue(policy.check ?? policy.using) && !(isTrue(policy.using) && policy.command === 'delete')) return
    const table = formatName(rangeName(policy.table))
    const verb = policy.command === 'all' ? 'write' : policy.command
    report({
      message: `Unexpected policy ${ident(policy.name)} on \`${table}\` that lets ${policy.roles.join(', ')} ${verb} every row, expected a condition`,
      object: `policy ${ident(policy.name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy everything on orders to authenticated using (true)',
        messages: [
          'Unexpected policy everything on `orders` that lets authenticated write every row, expected a condition',
        ],
      },
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy change on orders for update using ((select auth.uid()) = user_id) with check (true)',
        messages: ['Unexpected policy change on `orders` that lets public update every row, expected a condition'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using (true);
              create policy jobs on orders for all to service_role using (true)`,
      },
    ],
  },
}
