import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create role app login;
grant create, usage on schema public to app;
create table public.notes (id bigint generated always as identity primary key, tenant text not null);
create index on public.notes (tenant);
alter table public.notes owner to app;
alter table public.notes enable row level security;
revoke create on schema public from app;
create policy "tenant" on public.notes to app using (tenant = (select current_setting('app.tenant')));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Table whose owner logs in and is not held by its policies',
  why: 'Row level security does not apply to the owner of the table. Where the program logs in as the owner, as most do without Supabase, the policies are never evaluated.',
  fix: 'Force row level security, or let the program log in as a role that owns nothing.',
  sql: sql`
    select t.object,
      format('Unexpected policies that do not hold the owner of \`%s\`, expected FORCE: %I may log in', t.qualified, o.rolname) as message,
      format('alter table %s force row level security;', t.qualified) as fix
    from user_relation t
    join pg_roles o on o.oid = t.owner
    where t.relkind in ('r', 'p') and t.rls and not t.forced and not t.is_partition
      and o.rolcanlogin and not o.rolsuper and not o.rolbypassrls
      and exists (select from pg_policy p where p.polrelid = t.oid)`,
  examples: {
    bad: [
      {
        sql: table,
        messages: ['Unexpected policies that do not hold the owner of `public.notes`, expected FORCE: app may log in'],
      },
    ],
    good: [{ given: table, sql: 'alter table public.notes force row level security;' }],
  },
}
