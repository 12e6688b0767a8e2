import type { CatalogRule } from '../rule.ts'
import { sensitiveName } from '../sensitive.ts'
import { alwaysTruePattern, sql } from '../sql.ts'

const table = `create table public.integrations (id bigint generated always as identity primary key, name text not null, api_key text not null);
alter table public.integrations enable row level security;
create policy "all" on public.integrations for select to authenticated using (true);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Secrets that a policy shows to everybody',
  why: 'Row level security is on, but the policy for reading is always true and the role has a grant on the column: each account (or each visitor) reads the secrets in every row. Policies choose rows, not columns.',
  fix: 'Grant SELECT on the other columns only, narrow the policy, or move the column to a table of its own.',
  sql: sql`
    select c.object,
      format('Unexpected secret that every row shows \`%s\`, expected no grant on the column: %s may read it', c.qualified,
        string_agg(distinct r.role_name, ' and ')) as message,
      jsonb_build_object('policies', jsonb_agg(distinct p.name)) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    join user_column c on c.relation = p.relation
    join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = 'SELECT'
    where p.rls and p.permissive and p.command in ('select', 'all')
      and (p.qual ~ '^\(*(true|1 = 1)\)*$' or not r.anonymous and p.qual ~ '${alwaysTruePattern}')
      and has_column_privilege(r.role, c.relation, c.number, 'SELECT')
      and ${sensitiveName('c.name')}
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('r', '*'))
    group by c.relation, c.number, c.object, c.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'grant select on public.integrations to authenticated;',
        messages: [
          'Unexpected secret that every row shows `public.integrations.api_key`, expected no grant on the column: authenticated may read it',
        ],
      },
    ],
    good: [{ given: table, sql: 'grant select (id, name) on public.integrations to authenticated;' }],
  },
}
