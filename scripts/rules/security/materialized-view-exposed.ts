import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.orders (id bigint generated always as identity primary key, owner_id uuid not null, total numeric not null);
create index on public.orders (owner_id);
alter table public.orders enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Materialised view in an exposed schema',
  why: 'A materialised view holds rows that its owner read, and has no row level security of its own: each role with a grant reads all of it, whatever the policies of the tables say.',
  fix: 'Move it to a schema that is not exposed, or revoke it from the API roles, and serve it through a function or a view that filters.',
  alias: 'materialized_view_in_api',
  others: { splinter: 'materialized_view_in_api' },
  sql: sql`
    select v.object,
      format('Unexpected materialised view in the Data API \`%s\`, expected no grant: %s may read every row%s', v.qualified, a.roles,
        coalesce((select ', past the policies of ' || string_agg(distinct t.oid::regclass::text, ', ')
          from view_reach reach join pg_class t on t.oid = reach.read where reach.view = v.oid and t.relrowsecurity), '')) as message,
      format('revoke all on table %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation v
    join api_access a on a.relation = v.oid and a.readable
    where v.relkind = 'm'`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create materialized view public.revenue as select owner_id, sum(total) as total from public.orders group by owner_id;
grant select on public.revenue to authenticated;`,
        messages: [
          'Unexpected materialised view in the Data API `public.revenue`, expected no grant: authenticated may read every row, past the policies of public.orders',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create schema reports;
create materialized view reports.revenue as select owner_id, sum(total) as total from public.orders group by owner_id;`,
      },
    ],
  },
}
