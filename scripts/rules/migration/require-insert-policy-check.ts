import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { policyOf } from '../policy.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'warning',
  title: 'INSERT policy without WITH CHECK',
  why: 'A permissive policy without any condition lets nothing through: every INSERT fails with “new row violates row-level security policy” (measured). Somebody then “repairs” it with `WITH CHECK (true)`.',
  fix: `Say which rows the role may insert:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE POLICY "owners add" ON orders FOR INSERT TO authenticated
  WITH CHECK ((SELECT auth.uid()) = user_id);
\`\`\``,
  on: ['CreatePolicyStmt'],
  check(statement, _context, report) {
    const policy = policyOf(statement)
    if (policy?.command !== 'insert' || policy.check !== undefined) return
    const table = formatName(rangeName(policy.table))
    report({
      message: `Unexpected INSERT policy ${ident(policy.name)} on \`${table}\` without WITH CHECK, expected the rows that may be inserted`,
      object: `policy ${ident(policy.name)} on ${table}`,
    })
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: 'create policy add on orders for insert to authenticated',
        messages: [
          'Unexpected INSERT policy add on `orders` without WITH CHECK, expected the rows that may be inserted',
        ],
      },
    ],
    good: [
      {
        given:
          'create table orders (id bigint primary key, user_id uuid); alter table orders enable row level security',
        sql: `set local lock_timeout = '5s';
              create policy add on orders for insert to authenticated with check ((select auth.uid()) = user_id)`,
      },
    ],
  },
}
