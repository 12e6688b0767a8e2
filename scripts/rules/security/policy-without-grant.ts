import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policy whose role lacks the grant',
  why: 'A policy narrows what a grant allows; without the grant every request ends in “permission denied for table” (42501). Since 2026-10-30 Supabase grants nothing on new tables by default: the migration must. The usual repair in a hurry, `grant all … to anon`, opens more than the policy means.',
  fix: 'Grant the verbs that the policies are for to the roles that they are for.',
  sql: sql`
    with wanted as (
      select p.relation, p.relation_name, p.name, p.to_public, verb.privilege, r.role, r.role_name, r.anonymous, p.command = 'all' as every_verb
      from policy p
      join policy_role r on r.policy = p.oid
      join (values ('select', 'SELECT'), ('insert', 'INSERT'), ('update', 'UPDATE'), ('delete', 'DELETE')) as verb (command, privilege)
        on p.command in ('all', verb.command)
      where p.permissive and p.rls and p.exposed and not p.of_platform
        and coalesce(p.qual, p.with_check, 'true') !~* '^\(*false\)*$'
    ),
    judged as (
      select w.*, g.relation is not null as granted,
        bool_or(g.relation is not null) over (partition by w.relation, w.name, w.role) as some_granted,
        bool_or(g.relation is not null) over (partition by w.relation, w.name, w.privilege) as granted_to_some
      from wanted w
      left join api_privilege g on g.relation = w.relation and g.role = w.role and g.privilege = w.privilege
    ),
    missing as (
      -- FOR ALL is content with one verb; a policy for PUBLIC with one role.
      select distinct relation, relation_name, role_name, privilege from judged
      where not granted and not (every_verb and some_granted) and not (to_public and (granted_to_some or anonymous))
    )
    select format('table %s', relation_name) as object,
      format('Unexpected policies without grants on \`%s\`, expected them granted: %s', relation_name,
        string_agg(format('%s to %s', privileges, role_name), '; ' order by role_name)) as message,
      string_agg(format('grant %s on table %s to %s;', privileges, relation_name, role_name), E'\n' order by role_name) as fix
    from (
      select relation, relation_name, role_name, string_agg(lower(privilege), ', ' order by privilege) as privileges
      from missing group by relation, relation_name, role_name
    ) as listed
    group by relation, relation_name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));
grant select on public.notes to authenticated;`,
        messages: [
          'Unexpected policies without grants on `public.notes`, expected them granted: insert to authenticated',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));
grant select, insert on public.notes to authenticated;`,
      },
    ],
  },
}
