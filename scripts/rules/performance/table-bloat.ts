import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.events (id bigint generated always as identity primary key, place text not null);
insert into public.events (place) select 'hall ' || n from generate_series(1, 1000) n;
analyze public.events;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'info',
  title: 'Table that is mostly empty space',
  why: 'Dead rows that vacuum freed stay as empty space in the file: sequential scans read it and the cache holds it. Estimated from the statistics of ANALYZE: more than half of the file, and more than 100 MB.',
  fix: 'Let autovacuum run more often on this table (`autovacuum_vacuum_scale_factor`), and give the space back with pg_repack, or with VACUUM FULL in a maintenance window: it locks the table against reads.',
  alias: 'table_bloat',
  others: { splinter: 'table_bloat' },
  sql: sql`
    with width as (
      select s.starelid as relation, sum((1 - s.stanullfrac) * s.stawidth) as bytes from pg_statistic s
      where not s.stainherit group by s.starelid
    ),
    size as (
      -- 24 bytes of tuple header and 4 of line pointer, rows aligned to 8; a page has 24 bytes of header.
      select r.object, r.qualified, c.relpages::float8 as pages, current_setting('block_size')::float8 as page,
        ceil(c.reltuples * (28 + ceil(w.bytes / 8) * 8) / (current_setting('block_size')::float8 - 24)
          * 100 / coalesce(nullif(substring(c.reloptions::text from 'fillfactor=(\d+)'), '')::float8, 100)) as needed
      from user_relation r
      join pg_class c on c.oid = r.oid
      join width w on w.relation = r.oid
      where c.relkind in ('r', 'm') and c.reltuples >= 0 and c.relpages > 12800
    )
    select object,
      format('Unexpected empty space in \`%s\`, expected less: about %s MB of %s MB', qualified,
        round((pages - needed) * page / 1048576), round(pages * page / 1048576)) as message,
      jsonb_build_object('bytes', pages * page, 'needed_bytes', needed * page) as detail
    from size where pages > 2 * needed and (pages - needed) * page > 104857600`,
  examples: {
    bad: [
      {
        given: table,
        sql: `select pg_catalog.pg_restore_relation_stats('schemaname', 'public', 'relname', 'events', 'relpages', 25600, 'reltuples', 100000::real);`,
        messages: ['Unexpected empty space in `public.events`, expected less: about 196 MB of 200 MB'],
      },
    ],
    good: [{ sql: table }],
  },
}
