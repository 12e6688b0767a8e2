import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'info',
  title: 'Index that no query has used',
  why: 'Since statistics were last reset, no scan has used the index, and every write maintains it. Only tables of 10,000 rows and more count: on an empty copy no index is ever used. Before dropping it, look at the replicas (they count for themselves) and at queries that run once a month.',
  fix: 'Drop it if a full business cycle has passed since the statistics were reset (`pg_stat_database.stats_reset`).',
  alias: 'unused_index',
  others: { splinter: 'unused_index' },
  sql: sql`
    select i.object,
      format('Unexpected index \`%s\` without a scan, expected it used or dropped: each write of %s maintains it',
        i.qualified, i.relation_name) as message,
      format('drop index concurrently %s;', i.qualified) as fix,
      jsonb_build_object('bytes', pg_relation_size(i.oid), 'estimated_rows', r.estimated_rows) as detail
    from user_index i
    join user_relation r on r.oid = i.relation
    where r.estimated_rows >= 10000 and pg_stat_get_numscans(i.oid) = 0
      and not i.is_unique and not i.exclusion and not i.replica_identity and not i.is_partition and i.valid
      and not exists (select from foreign_key k where k.relation = i.relation and i.keys[1] = any (k.columns))`,
  examples: {
    bad: [
      {
        given: table,
        sql: `insert into public.events (place) select 'hall ' || n from generate_series(1, 10000) n;
analyze public.events;`,
        messages: [
          'Unexpected index `public.events_place` without a scan, expected it used or dropped: each write of public.events maintains it',
        ],
      },
    ],
    good: [{ given: table, sql: "insert into public.events (place) values ('hall');" }],
  },
}
