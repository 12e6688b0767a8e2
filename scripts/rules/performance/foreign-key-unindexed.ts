import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Foreign key without an index',
  why: 'Every DELETE and every key UPDATE of a referenced row looks for rows that refer to it: without an index that is a scan of the whole table, for each row, under lock. Joins over the key pay as well. The order of the columns does not matter, and an index that leaves out nulls is enough.',
  fix: 'Create an index that begins with the key’s columns.',
  alias: 'unindexed_foreign_keys',
  others: { splinter: 'unindexed_foreign_keys' },
  sql: sql`
    with keyed as (select k.*, ${columnNames('k.relation', 'k.columns')} as names from foreign_key k)
    select k.object,
      format('Unexpected foreign key without an index on \`%s (%s)\`, expected one: each delete in %s reads the whole table',
        k.relation_name, k.names, k.referenced_name) as message,
      format('create index %son %s (%s);', case when r.relkind = 'p' then '' else 'concurrently ' end, k.relation_name, k.names) as fix,
      jsonb_build_object('constraint', k.name, 'references', k.referenced_name) as detail
    from keyed k
    join user_relation r on r.oid = k.relation
    where not exists (
      select from user_index i
      where i.relation = k.relation and i.valid and i.method <> 'brin'
        and i.keys[1:cardinality(k.columns)] @> k.columns
        and (i.indpred is null or pg_get_expr(i.indpred, i.relation) ~ '^\(*("[^"]+"|\w+) IS NOT NULL\)*$'))`,
  examples: {
    bad: [
      {
        given: 'create table public.events (id bigint generated always as identity primary key);',
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null references public.events (id)
);`,
        messages: [
          'Unexpected foreign key without an index on `public.bookings (event_id)`, expected one: each delete in public.events reads the whole table',
        ],
      },
      {
        given: 'create table public.seats (hall text not null, number bigint not null, primary key (hall, number));',
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text not null,
  number bigint not null,
  foreign key (hall, number) references public.seats (hall, number)
);
create index on public.bookings (hall);`,
        messages: [
          'Unexpected foreign key without an index on `public.bookings (hall, number)`, expected one: each delete in public.seats reads the whole table',
        ],
      },
    ],
    good: [
      {
        given: 'create table public.events (id bigint generated always as identity primary key);',
        sql: `create table public.bookings (
  event_id bigint not null references public.events (id),
  seat text not null,
  primary key (event_id, seat)
);`,
      },
      {
        given: 'create table public.seats (hall text not null, number bigint not null, primary key (hall, number));',
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text not null,
  number bigint not null,
  foreign key (hall, number) references public.seats (hall, number)
);
create index on public.bookings (number, hall);`,
      },
    ],
  },
}
