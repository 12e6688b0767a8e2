import { ident } from '../../core/identifier.ts'
import { formatName, rangeName, type Tree } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'info',
  title: 'Policy without TO',
  why: 'It holds for every role, `anon` included. Where its condition is true for a caller without a user (a comparison that a NULL slips through, a public flag), everybody with the public key is let in; and Postgres evaluates it for roles that it was never meant for.',
  fix: `Name the roles that the policy is for:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ['CreatePolicyStmt'],
  oncePerFile: true,
  check({ tree }, context, report) {
    if (context.options.platform !== 'supabase') return
    const roles = (tree.roles ?? []) as Tree[]
    const implicit = roles.every(
      ({ RoleSpec: role }) => role?.roletype === 'ROLESPEC_PUBLIC' && (role.location ?? 0) < 0,
    )
    // A restrictive policy only takes away: for every role is the safe side.
    if (!implicit || tree.permissive !== true) return
    const table = formatName(rangeName(tree.table))
    report({
      message: `Unexpected policy ${ident(tree.policy_name)} on \`${table}\` without TO, expected the roles that it is for`,
      object: `policy ${ident(tree.policy_name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy read on orders for select using ((select auth.uid()) = user_id)',
        messages: ['Unexpected policy read on `orders` without TO, expected the roles that it is for'],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security;
                create index on orders (user_id)`,
        sql: `set local lock_timeout = '5s';
              create policy read on orders for select to authenticated using ((select auth.uid()) = user_id)`,
      },
    ],
  },
}
