import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'View that filters by the caller without security_barrier',
  why: 'The view’s owner passes row level security by, so the view’s own condition is the only wall. Without `security_barrier` the planner may evaluate a condition of the query first: one that calls a function which reports its arguments, or divides by zero for a value, tells about rows of others.',
  fix: 'Set security_barrier, or security_invoker with policies on the tables.',
  sql: sql`
    select v.object,
      format('Unexpected view without a barrier \`%s\`, expected security_barrier: its condition is all that hides rows of others', v.qualified) as message,
      format('alter view %s set (security_barrier = on);', v.qualified) as fix
    from user_relation v
    join api_access a on a.relation = v.oid
    where v.relkind = 'v' and not v.security_invoker
      and not coalesce(v.options::text ~* '[{,"]security_barrier=(1|true|yes|on)[},"]', false)
      and v.oid in (select oid from caller_filtered_view)
      and exists (select from view_reach r join pg_class t on t.oid = r.read where r.view = v.oid and t.relkind in ('r', 'p') and t.relrowsecurity)`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create view public.my_notes as select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`,
        messages: [
          'Unexpected view without a barrier `public.my_notes`, expected security_barrier: its condition is all that hides rows of others',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create view public.my_notes with (security_barrier) as select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`,
      },
    ],
  },
}
