import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
alter table public.members enable row level security;
grant select on public.members to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policy whose function reads the same table under the same policy',
  why: 'The function runs with the caller’s rights, so its query of the table is judged by the policy that called it, which calls it again: “stack depth limit exceeded” (54001).',
  fix: "Make the function SECURITY DEFINER with `set search_path = ''`, owned by a role that passes row level security by, in a schema that is not exposed.",
  sql: sql`
    select p.object,
      format('Unexpected function that reads the table of its policy \`%s\`, expected SECURITY DEFINER: %s calls itself without end', p.object,
        string_agg(distinct f.qualified, ', ')) as message,
      string_agg(distinct format('alter %s %s security definer set search_path = '''';', f.kind, f.qualified), E'\n') as fix
    from policy p
    join policy_call c on c.policy = p.oid
    join user_function f on f.oid = c.function and not f.definer
    join user_relation r on r.oid = p.relation
    where p.rls and p.command in ('select', 'all')
      and f.code ~* ('\m(from|join)\s+(only\s+)?("?' || r.schema || '"?\.)?"?' || regexp_replace(r.name, '(\W)', '\\\1', 'g') || '"?\M(?!\s*\.)')
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
create policy "of my orgs" on public.members for select to authenticated using (public.is_member(org_id));`,
        messages: [
          'Unexpected function that reads the table of its policy `policy "of my orgs" on public.members`, expected SECURITY DEFINER: public.is_member(org bigint) calls itself without end',
        ],
      },
    ],
    good: [
      {
        given: `${table}
create schema private;
grant usage on schema private to authenticated;`,
        sql: `create function private.is_member(org bigint) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
create policy "of my orgs" on public.members for select to authenticated using (private.is_member(org_id));`,
      },
    ],
  },
}
