import { ident } from '../../core/identifier.ts'
import { columnName, formatName, rangeName, walk } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  title: 'User metadata in a policy',
  why: 'A user may write his own `user_metadata` (`raw_user_meta_data` in auth.users) with `supabase.auth.updateUser()`: whoever wants the role that the policy asks for gives it to himself.',
  fix: `Keep roles in \`app_metadata\`, which only the service role writes, or in a table of your own:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "admins read" ON orders FOR SELECT TO authenticated
  USING ((SELECT auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin');
\`\`\``,
  alias: 'rls_references_user_metadata',
  on: ['CreatePolicyStmt', 'AlterPolicyStmt'],
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy === undefined) return
    let at: number | undefined
    walk([policy.using, policy.check], (kind, node) => {
      const text =
        kind === 'A_Const' ? node.sval?.sval : kind === 'ColumnRef' ? columnName({ ColumnRef: node }) : undefined
      if (text === 'user_metadata' || text === 'raw_user_meta_data') at ??= node.location
      return undefined
    })
    if (at === undefined) return
    const table = formatName(rangeName(policy.table))
    report({
      message: `Unexpected user metadata in the policy ${ident(policy.name)} on \`${table}\`, expected what the user cannot change`,
      object: `policy ${ident(policy.name)} on ${table}`,
      at,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: `create policy "admins read" on orders for select to authenticated
                using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin')`,
        messages: [
          'Unexpected user metadata in the policy "admins read" on `orders`, expected what the user cannot change',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: `set local lock_timeout = '5s';
              create policy "admins read" on orders for select to authenticated
                using ((select auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin')`,
      },
    ],
  },
}
