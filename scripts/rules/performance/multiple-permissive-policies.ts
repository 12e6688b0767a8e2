import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.posts (id bigint generated always as identity primary key, owner_id uuid not null, published boolean not null default false);
create index on public.posts (owner_id);
alter table public.posts enable row level security;
grant select on public.posts to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'info',
  title: 'Several permissive policies for one role and command',
  why: 'Postgres evaluates all of them, joined by OR, for every row, which also keeps it from using an index for one. One finding a table.',
  fix: 'Merge them into one policy for the role and command. A policy FOR ALL beside one FOR SELECT: write the first for INSERT, UPDATE and DELETE.',
  alias: 'multiple_permissive_policies',
  others: { splinter: 'multiple_permissive_policies' },
  sql: sql`
    with applied as (
      select distinct p.relation, p.relation_name, named.role, verb.command, other.name
      from policy p
      cross join unnest(p.roles) as named (role)
      cross join (values ('select'), ('insert'), ('update'), ('delete')) as verb (command)
      join policy other on other.relation = p.relation and other.permissive
        and (named.role = any (other.roles) or other.to_public) and other.command in ('all', verb.command)
      where p.permissive and p.rls and not p.of_platform
        and not exists (select from pg_roles r where r.oid = named.role and r.rolbypassrls)
    ),
    crowded as (
      select relation, relation_name, role, command, string_agg(quote_ident(name), ', ' order by name) as names
      from applied group by relation, relation_name, role, command having count(*) > 1
    ),
    crowd as (
      select relation, relation_name, names, string_agg(distinct command, ', ') as commands,
        string_agg(distinct coalesce((select rolname::text from pg_roles where oid = role), 'public'), ', ') as roles
      from crowded group by relation, relation_name, names
    )
    select format('table %s', relation_name) as object,
      format('Unexpected permissive policies for the same role and command on \`%s\`, expected one: %s', relation_name,
        string_agg(format('%s for %s to %s', names, commands, roles), '; ' order by names)) as message
    from crowd group by relation, relation_name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "published" on public.posts for select to authenticated using (published);
create policy "own" on public.posts for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected permissive policies for the same role and command on `public.posts`, expected one: own, published for select to authenticated',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "read" on public.posts for select to authenticated using (published or owner_id = (select auth.uid()));
create policy "not of the blocked" on public.posts as restrictive for select to authenticated using (id > 0);`,
      },
    ],
  },
}
