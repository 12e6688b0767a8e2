import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
grant select on public.documents to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policy that reads what its role may not',
  why: 'A policy’s condition runs with the rights of whoever asks: a table in its subquery needs a SELECT grant, a function needs EXECUTE. Without it every query of the table fails with “permission denied”, for every row.',
  fix: 'Grant what the condition reads, or move the condition into a SECURITY DEFINER function in a schema that is not exposed.',
  sql: sql`
    with needed as (
      select distinct r.policy, r.role, r.role_name, c.oid::regclass::text as name, 'select on ' || c.oid::regclass::text as privilege
      from policy_read d
      join policy_role r on r.policy = d.policy
      join pg_class c on c.oid = d.read
      where not has_any_column_privilege(r.role, c.oid, 'SELECT')
      union
      select r.policy, r.role, r.role_name, p.oid::regprocedure::text, 'execute on function ' || p.oid::regprocedure::text
      from policy_call d
      join policy_role r on r.policy = d.policy
      join pg_proc p on p.oid = d.function
      where not has_function_privilege(r.role, p.oid, 'EXECUTE')
    )
    select p.object,
      format('Unexpected policy that reads what %s may not \`%s\`, expected a grant: %s', string_agg(distinct n.role_name, ' and '),
        p.object, string_agg(distinct n.name, ', ')) as message,
      string_agg(distinct format('grant %s to %s;', n.privilege, n.role_name), E'\n') as fix
    from needed n
    join policy p on p.oid = n.policy
    -- Only a role that gets as far as the policy.
    join api_privilege a on a.relation = p.relation and a.role = n.role and p.command in ('all', lower(a.privilege))
    where p.rls
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: tables,
        sql: `create policy "members" on public.documents for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          'Unexpected policy that reads what authenticated may not `policy members on public.documents`, expected a grant: public.members',
        ],
      },
      {
        given: tables,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
revoke execute on function public.is_member(bigint) from public;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`,
        messages: [
          'Unexpected policy that reads what authenticated may not `policy members on public.documents`, expected a grant: public.is_member(bigint)',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `grant select on public.members to authenticated;
create policy "members" on public.documents for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
      },
    ],
  },
}
