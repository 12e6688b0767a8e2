import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'View that reads past row level security',
  why: 'A view without `security_invoker` reads with its owner’s rights, and the owner passes row level security by: whoever may select from the view sees every row of the tables under it; where it is updatable he writes them as well. Not reported: views whose conditions name the caller (see `definer-view-leaky`), views over tables without row level security, and what lies behind a view with `security_invoker`.',
  fix: 'Set security_invoker (PostgreSQL 15), or revoke the view from the API roles.',
  alias: 'security_definer_view',
  others: { splinter: 'security_definer_view' },
  sql: sql`
    select v.object,
      format('Unexpected view with its owner’s rights \`%s\`, expected security_invoker: %s may %s past the policies of %s',
        v.qualified, a.roles,
        -- A view that is not simple can only be read.
        case when pg_relation_is_updatable(v.oid, false) = 0 then 'select' else a.privileges end,
        string_agg(distinct t.oid::regclass::text, ', ')) as message,
      case when current_setting('server_version_num')::int >= 150000
        then format('alter view %s set (security_invoker = on);', v.qualified)
        else format('revoke all on %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) end as fix
    from user_relation v
    join api_access a on a.relation = v.oid
    join view_reach reach on reach.view = v.oid
    join pg_roles o on o.oid = reach.as_role
    join pg_class t on t.oid = reach.read and t.relkind in ('r', 'p')
    where v.relkind = 'v' and not v.security_invoker and t.relrowsecurity
      and (o.rolsuper or o.rolbypassrls or pg_has_role(o.oid, t.relowner, 'USAGE') and not t.relforcerowsecurity)
      and v.oid not in (select oid from caller_filtered_view)
    group by v.oid, v.object, v.qualified, a.roles, a.privileges`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create view public.note_list as select id, body from public.notes;
grant select on public.note_list to anon;`,
        messages: [
          'Unexpected view with its owner’s rights `public.note_list`, expected security_invoker: anon may select past the policies of public.notes',
        ],
      },
      {
        given: table,
        sql: `create schema internal;
create view internal.all_notes as select * from public.notes;
create view public.note_list as select id, body from internal.all_notes;
grant select on public.note_list to authenticated;`,
        messages: [
          'Unexpected view with its owner’s rights `public.note_list`, expected security_invoker: authenticated may select past the policies of public.notes',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create view public.note_list with (security_invoker = on) as select id, body from public.notes;
grant select on public.note_list to authenticated;`,
      },
      {
        given: table,
        sql: `create view public.my_notes with (security_barrier = on) as
  select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`,
      },
      { given: table, sql: 'create view public.note_count as select count(*) as notes from public.notes;' },
    ],
  },
}
