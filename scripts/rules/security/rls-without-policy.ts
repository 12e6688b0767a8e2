import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Row level security with grants and no policy',
  why: 'Without a policy every row is hidden and every write refused, silently, although the role has grants. Either a policy is missing, or the table is for servers only and the grants are left over: they would take effect the moment somebody disables row level security.',
  fix: 'Add the policies, or revoke the grants to say that the table is closed.',
  alias: 'rls_enabled_no_policy',
  others: { splinter: 'rls_enabled_no_policy' },
  sql: sql`
    select r.object,
      format('Unexpected grants without a policy on \`%s\`, expected a policy or no grants: %s may %s and see no row',
        r.qualified, a.roles, a.privileges) as message,
      format('revoke all on table %s from %s;', r.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind in ('r', 'p') and r.rls and not r.is_partition
      and not exists (select from pg_policy p where p.polrelid = r.oid and p.polpermissive)`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`,
        messages: [
          'Unexpected grants without a policy on `public.notes`, expected a policy or no grants: authenticated may select and see no row',
        ],
      },
    ],
    good: [
      {
        sql: `create table public.outbox (id bigint generated always as identity primary key, payload jsonb not null);
alter table public.outbox enable row level security;
grant select, insert, delete on public.outbox to service_role;`,
      },
    ],
  },
}
