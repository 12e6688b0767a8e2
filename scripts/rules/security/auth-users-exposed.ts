import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Accounts readable through the Data API',
  why: '`auth.users` holds the e-mail addresses, phone numbers and metadata of every account. A view with its owner’s rights, a materialised view, or a grant on the table itself gives them to each holder of the public key, or to each account. Not reported: a view that reads nothing but the id, and one whose conditions name the caller.',
  fix: 'Keep what others may see in a table of your own (`public.profiles`) that refers to `auth.users (id)`, and read that.',
  alias: 'auth_users_exposed',
  others: { splinter: 'auth_users_exposed' },
  requires: ['auth.users'],
  sql: sql`
    select v.object,
      format('Unexpected auth.users behind \`%s\`, expected a table of profiles: %s may read accounts', v.qualified, a.roles) as message,
      format('revoke all on table %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation v
    join api_access a on a.relation = v.oid and a.readable
    join view_reach reach on reach.view = v.oid
    where reach.read = 'auth.users'::regclass
      and v.oid not in (select oid from caller_filtered_view)
      and exists (
        select from view_reach inner_view
        join pg_rewrite w on w.ev_class = inner_view.view
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
          and d.refobjid = 'auth.users'::regclass
        left join pg_attribute c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
        where inner_view.view in (select reach.view union select r.read from view_reach r where r.view = v.oid)
          and c.attname is distinct from 'id' and d.refobjsubid > 0)
    group by v.oid, v.object, v.qualified, a.roles
    union all
    select 'table auth.users',
      format('Unexpected grant on \`auth.users\`, expected none: %s may read accounts', string_agg(r.name, ' and ' order by r.name)),
      format('revoke all on table auth.users from %s;', string_agg(r.name, ', ' order by r.name))
    from api_role r
    where has_any_column_privilege(r.oid, 'auth.users'::regclass, 'SELECT') and has_schema_privilege(r.oid, 'auth', 'USAGE')
    having count(*) > 0`,
  examples: {
    bad: [
      {
        sql: `create view public.people as select id, email from auth.users;
grant select on public.people to authenticated;`,
        messages: [
          'Unexpected auth.users behind `public.people`, expected a table of profiles: authenticated may read accounts',
        ],
      },
      {
        sql: 'grant select on auth.users to authenticated;',
        messages: ['Unexpected grant on `auth.users`, expected none: authenticated may read accounts'],
      },
    ],
    good: [
      {
        sql: `create table public.profiles (id uuid primary key references auth.users (id) on delete cascade, name text not null);
alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
create policy "signed in" on public.profiles for select to authenticated using (true);`,
      },
      {
        sql: `create view public.me with (security_barrier) as select id, email from auth.users where id = (select auth.uid());
grant select on public.me to authenticated;`,
      },
    ],
  },
}
