import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
create policy "own" on public.notes to authenticated using (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'TRUNCATE granted to an API role',
  why: 'Row level security does not filter TRUNCATE: whoever may, empties the table for all. The Data API has no verb for it, but each function with the caller’s rights that truncates, or runs SQL that it is given, does it. Supabase’s default privileges until 2026-10-30 grant it on every new table. One finding a schema.',
  fix: 'Revoke it from the tables and from the default privileges.',
  sql: sql`
    select format('schema %I', r.schema) as object,
      format('Unexpected TRUNCATE on %s of \`%I\`, expected none for API roles: row level security does not filter it (%s)',
        case count(distinct r.oid) when 1 then 'a table' else count(distinct r.oid) || ' tables' end, r.schema,
        string_agg(distinct p.role_name, ' and ')) as message,
      format(E'revoke truncate on all tables in schema %I from %s;\nalter default privileges in schema %I revoke truncate on tables from %s;',
        r.schema, string_agg(distinct p.role_name, ', '), r.schema, string_agg(distinct p.role_name, ', ')) as fix,
      jsonb_build_object('tables', count(distinct r.oid), 'first', (array_agg(distinct r.qualified))[1:5]) as detail
    from api_privilege p
    join user_relation r on r.oid = p.relation and r.relkind in ('r', 'p')
    where p.privilege = 'TRUNCATE'
    group by r.schema`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'grant all on public.notes to authenticated;',
        messages: [
          'Unexpected TRUNCATE on a table of `public`, expected none for API roles: row level security does not filter it (authenticated)',
        ],
      },
    ],
    good: [{ given: table, sql: 'grant select, insert, update, delete on public.notes to authenticated;' }],
  },
}
