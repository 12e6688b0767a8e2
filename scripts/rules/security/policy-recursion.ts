import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create index on public.members (org_id);
alter table public.members enable row level security;
grant select on public.members to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policies that read each other’s tables',
  why: 'A subquery in a policy is judged by the policies of the table that it reads. Where those lead back, every query ends in “infinite recursion detected in policy for relation” (42P17). Also reported: a policy for writing that reads its own table, where the policies for reading that table hold a subquery of any kind.',
  fix: "Put the lookup into a SECURITY DEFINER function with `set search_path = ''` in a schema that is not exposed: it reads past row level security.",
  sql: sql`
    with recursive subject as (
      -- Whoever a policy names; 0 stands for all others.
      select distinct role from policy cross join unnest(roles) as role
      where role not in (select oid from pg_roles where rolbypassrls or rolsuper)
      union
      select oid from api_role
    ),
    applied as (
      select p.oid, p.relation, p.command, p.has_subquery, s.role
      from policy p join subject s on p.to_public or s.role = any (p.roles)
      where p.rls
    ),
    reading as (
      select distinct p.relation, d.read, p.role
      from applied p join policy_read d on d.policy = p.oid
      where p.command in ('select', 'all')
    ),
    nested as (
      select distinct relation, role from applied where command in ('select', 'all') and has_subquery
    ),
    reach as (
      select relation as start, read as current, role, array[relation, read] as path from reading
      union all
      select reach.start, reading.read, reach.role, reach.path || reading.read
      from reach
      join reading on reading.relation = reach.current and reading.role = reach.role
      where reach.current <> all (reach.path[:cardinality(reach.path) - 1]) and cardinality(reach.path) < 8
    ),
    circle as (
      select start as relation, path from reach where current = start
      union all
      -- A policy for writing that leads to a read of its own table, whose own policies hold a subquery.
      select p.relation, array[p.relation, d.read] || coalesce(reach.path[2:], '{}')
      from applied p
      join policy_read d on d.policy = p.oid
      join nested n on n.relation = p.relation and n.role = p.role
      left join reach on reach.start = d.read and reach.current = p.relation and reach.role = p.role and d.read <> p.relation
      where p.command in ('insert', 'update', 'delete') and (d.read = p.relation or reach.start is not null)
    ),
    shortest as (
      select distinct on (relation) relation, path from circle order by relation, cardinality(path), path
    )
    select format('table %s', relation::regclass) as object,
      format('Unexpected recursion in policies of \`%s\`, expected a SECURITY DEFINER function for the lookup: %s', relation::regclass,
        (select string_agg(oid::regclass::text, ' → ' order by at) from unnest(path) with ordinality as step (oid, at))) as message
    from shortest`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          'Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.members',
        ],
      },
      {
        given: `${table}
create table public.orgs (id bigint primary key, owner_id uuid not null);
create index on public.orgs (owner_id);
alter table public.orgs enable row level security;
grant select on public.orgs to authenticated;`,
        sql: `create policy "mine" on public.orgs for select to authenticated
  using (id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));
create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select o.id from public.orgs o where o.owner_id = (select auth.uid())));`,
        messages: [
          'Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.orgs → public.members',
          'Unexpected recursion in policies of `public.orgs`, expected a SECURITY DEFINER function for the lookup: public.orgs → public.members → public.orgs',
        ],
      },
      {
        given: table,
        sql: `grant insert on public.members to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
create policy "invite" on public.members for insert to authenticated
  with check (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          'Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.members',
        ],
      },
    ],
    good: [
      {
        given: `${table}
create schema private;
grant usage on schema private to authenticated;
create function private.my_orgs() returns setof bigint language sql stable security definer set search_path = '' as $$
  select m.org_id from public.members m where m.user_id = (select auth.uid())
$$;`,
        sql: `create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select private.my_orgs()));`,
      },
    ],
  },
}
