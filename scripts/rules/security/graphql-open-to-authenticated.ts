import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const graphql = `insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  select 999999, 'pg_graphql', oid, 'public'::regnamespace, false, '1.5.11' from pg_catalog.pg_roles where rolname = current_user;
update pg_catalog.pg_extension set extnamespace = 'extensions'::regnamespace where extname = 'pg_graphql';`

const table = `create table public.drafts (id bigint generated always as identity primary key, body text not null);
alter table public.drafts enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Object that GraphQL introspection shows to every account',
  why: 'With pg_graphql installed, introspection lists each object of which the role may select a column, with its columns and relations, to every account; row level security hides rows, not names. One finding a schema.',
  fix: 'Revoke SELECT where the name itself is not public, or drop pg_graphql where nobody uses `/graphql/v1`.',
  alias: 'pg_graphql_authenticated_table_exposed',
  others: { splinter: 'pg_graphql_authenticated_table_exposed' },
  sql: sql`
    select format('schema %I', t.schema) as object,
      format('Unexpected %s of \`%I\` in the GraphQL schema, expected only what authenticated should know of: %s%s',
        case count(*) when 1 then 'object' else count(*) || ' objects' end, t.schema,
        array_to_string((array_agg(quote_ident(t.name) order by t.name))[1:5], ', '), case when count(*) > 5 then ' …' else '' end) as message,
      jsonb_build_object('objects', jsonb_agg(t.name order by t.name)) as detail
    from user_relation t
    join api_privilege p on p.relation = t.oid and p.privilege = 'SELECT'
    join api_role r on r.oid = p.role and not r.anonymous
    where exists (select from pg_extension where extname = 'pg_graphql')
      and t.relkind in ('r', 'v', 'm', 'f') -- as pg_graphql's own query: partitions, not their parents
    group by t.schema`,
  examples: {
    bad: [
      {
        given: graphql + table,
        sql: `grant select (id) on public.drafts to authenticated;
create policy "none" on public.drafts for select to authenticated using (false);`,
        messages: [
          'Unexpected object of `public` in the GraphQL schema, expected only what authenticated should know of: drafts',
        ],
      },
    ],
    good: [{ given: graphql, sql: table }],
  },
}
