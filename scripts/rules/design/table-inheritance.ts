import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = 'create table public.cities (id bigint generated always as identity primary key, name text not null);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Table inheritance',
  why: 'Queries of the parent read the children as well, but its unique keys, foreign keys and policies’ grants do not span them: two rows with one “primary key” are possible.',
  fix: 'Use declarative partitioning, or a foreign key from one table to the other.',
  sql: sql`
    select t.object,
      format('Unexpected inheritance \`%s\` from %s, expected partitioning or a foreign key', t.qualified,
        string_agg(h.inhparent::regclass::text, ', ' order by h.inhseqno)) as message,
      string_agg(format('alter table %s no inherit %s;', t.qualified, h.inhparent::regclass), E'\n' order by h.inhseqno) as fix
    from pg_inherits h
    join designed_table t on t.oid = h.inhrelid
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create table public.capitals (country text primary key) inherits (public.cities);',
        messages: [
          'Unexpected inheritance `public.capitals` from public.cities, expected partitioning or a foreign key',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: 'create table public.capitals (country text primary key, city_id bigint not null unique references public.cities (id));',
      },
    ],
  },
}
