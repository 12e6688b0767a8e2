import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'error',
  title: 'Published table whose rows have no identity',
  why: 'Since the table is in a publication of updates or deletes, every UPDATE or DELETE of it fails: “does not have a replica identity and publishes updates”.',
  fix: 'Add a primary key, or name a unique index of NOT NULL columns with REPLICA IDENTITY USING INDEX.',
  sql: sql`
    select r.object,
      format('Unexpected table without replica identity \`%s\` in publication %s, expected a primary key: its updates and deletes fail',
        r.qualified, string_agg(distinct quote_ident(p.pubname), ', ')) as message,
      format('alter table %s replica identity full;', r.qualified) as fix
    from user_relation r
    join pg_class c on c.oid = r.oid
    join pg_publication p on p.pubupdate or p.pubdelete
    where r.relkind = 'r'
      and (p.puballtables or exists (select from pg_publication_tables t
        where t.pubname = p.pubname and t.schemaname = r.schema and t.tablename = r.name))
      and (c.relreplident = 'n'
        or c.relreplident = 'd' and not exists (select from user_index i where i.relation = r.oid and i.is_primary)
        or c.relreplident = 'i' and not exists (select from user_index i where i.relation = r.oid and i.replica_identity))
    group by r.oid, r.object, r.qualified`,
  examples: {
    bad: [
      {
        given: 'create table public.readings (sensor bigint not null, value numeric not null);',
        sql: 'create publication changes for table public.readings;',
        messages: [
          'Unexpected table without replica identity `public.readings` in publication changes, expected a primary key: its updates and deletes fail',
        ],
      },
    ],
    good: [
      {
        given: 'create table public.readings (sensor bigint primary key, value numeric not null);',
        sql: 'create publication changes for table public.readings;',
      },
    ],
  },
}
