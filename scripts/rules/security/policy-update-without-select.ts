import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, update, delete on public.notes to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policy for UPDATE or DELETE without one for SELECT',
  why: 'An UPDATE or DELETE with a WHERE reads the rows first, and so needs a policy for SELECT: without one it changes nothing and reports success. The usual “repair” is a SELECT policy that is too wide.',
  fix: 'Add a policy for SELECT with the same USING.',
  sql: sql`
    select t.object,
      format('Unexpected policy for %s without one for SELECT on \`%s\`, expected both for %s: no row is found',
        string_agg(distinct upper(p.command), ' and '), t.qualified, string_agg(distinct r.role_name, ' and ')) as message
    from policy p
    join policy_table t on t.oid = p.relation
    join policy_role r on r.policy = p.oid
    where p.permissive and p.command in ('update', 'delete') and t.rls
      and not exists (
        select from policy reading join policy_role on policy_role.policy = reading.oid
        where reading.relation = p.relation and reading.permissive and reading.command in ('select', 'all')
          and policy_role.role = r.role)
      and not (p.to_public and r.anonymous) and p.qual !~* '^\(*false\)*$'
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));
create policy "delete own" on public.notes for delete to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected policy for DELETE and UPDATE without one for SELECT on `public.notes`, expected both for authenticated: no row is found',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));
create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`,
      },
    ],
  },
}
