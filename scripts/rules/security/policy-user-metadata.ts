import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.reports (id bigint generated always as identity primary key, body text not null);
alter table public.reports enable row level security;
grant select on public.reports to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policy that trusts user_metadata',
  why: 'Users write their own `user_metadata` (`raw_user_meta_data`) with `auth.updateUser()`: whoever sets `role` to `admin` there passes the policy. A function that the policy calls is looked into as well.',
  fix: 'Keep roles and tenants in `app_metadata`, which only servers write, or in a table of your own.',
  alias: 'rls_references_user_metadata',
  others: { splinter: 'rls_references_user_metadata' },
  sql: sql`
    with trusting as (
      select p.oid, null::text as via from policy p
      where coalesce(p.qual, '') || coalesce(p.with_check, '') ~ '\m(raw_)?user_meta_?data\M'
      union all
      select c.policy, f.qualified from policy_call c join user_function f on f.oid = c.function
      where f.code ~ '\m(raw_)?user_meta_?data\M'
    )
    select p.object,
      format('Unexpected user_metadata in \`%s\`, expected app_metadata or a table: users write it themselves%s', p.object,
        coalesce(' (read by ' || string_agg(t.via, ', ' order by t.via) || ')', '')) as message
    from trusting t join policy p on p.oid = t.oid
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "admins" on public.reports for select to authenticated
  using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin');`,
        messages: [
          'Unexpected user_metadata in `policy admins on public.reports`, expected app_metadata or a table: users write it themselves',
        ],
      },
      {
        given: table,
        sql: `create function public.is_admin() returns boolean language sql stable set search_path = '' as $$
  select coalesce((select auth.jwt() -> 'user_metadata' ->> 'role') = 'admin', false)
$$;
create policy "admins" on public.reports for select to authenticated using ((select public.is_admin()));`,
        messages: [
          'Unexpected user_metadata in `policy admins on public.reports`, expected app_metadata or a table: users write it themselves (read by public.is_admin())',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "admins" on public.reports for select to authenticated
  using ((select auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin');`,
      },
    ],
  },
}
