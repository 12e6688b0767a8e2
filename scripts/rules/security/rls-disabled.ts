import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Table in an exposed schema without row level security',
  why: 'The Data API serves the schema, and the anon key is public: whoever holds it reads and writes every row that the grants allow. Partitions are judged by `partition-rls-bypassed`, tables of extensions not at all.',
  fix: 'Enable row level security and add a policy for each verb that a role needs. A table that only servers use: revoke the grants of `anon` and `authenticated` as well.',
  alias: 'rls_disabled_in_public',
  others: { splinter: 'rls_disabled_in_public' },
  sql: sql`
    select r.object,
      format('Unexpected disabled row level security on \`%s\`, expected it enabled: %s may %s every row',
        r.qualified, a.roles, a.privileges) as message,
      format('alter table %s enable row level security;', r.qualified) as fix,
      jsonb_build_object('roles', a.roles, 'privileges', a.privileges) as detail
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind in ('r', 'p') and not r.rls and not r.is_partition`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
grant select, insert on public.notes to anon, authenticated;`,
        messages: [
          'Unexpected disabled row level security on `public.notes`, expected it enabled: anon and authenticated may select, insert every row',
        ],
      },
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
grant select (id) on public.notes to authenticated;`,
        messages: [
          'Unexpected disabled row level security on `public.notes`, expected it enabled: authenticated may select every row',
        ],
      },
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "members read" on public.notes for select to authenticated using (true);`,
      },
      {
        sql: `create schema internal;
create table internal.jobs (id bigint generated always as identity primary key, payload jsonb not null);`,
      },
    ],
  },
}
