import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const table = 'create table public.seats (hall text not null, number bigint not null, primary key (hall, number));'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Composite foreign key that a half-null row escapes',
  why: 'Under MATCH SIMPLE, the default, a row with one null among the key’s columns is not checked at all: the other columns may hold anything. One optional column beside mandatory ones is a common way to say “no reference”, and is not reported.',
  fix: 'Use MATCH FULL, or add a CHECK that all columns are null or none is.',
  sql: sql`
    with keyed as (
      select k.*, ${columnNames('k.relation', 'k.columns')} as names,
        (select count(*) from user_column c where c.relation = k.relation and c.number = any (k.columns) and c.nullable) as nullable
      from foreign_key k
      where cardinality(k.columns) > 1 and k.match = 's'
    )
    select k.object,
      format('Unexpected nullable columns in the foreign key \`%s (%s)\`, expected all null or none: a half-null row is not checked',
        k.relation_name, k.names) as message,
      format('alter table %s add constraint %I check (num_nulls(%s) in (0, %s));', k.relation_name,
        left(k.name, 54) || '_whole', k.names, cardinality(k.columns)) as fix
    from keyed k
    where k.nullable > 1 and not k.is_partition
      and not exists (select from pg_constraint o where o.conrelid = k.relation and o.contype = 'c' and o.conkey @> k.columns)`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text,
  number bigint,
  foreign key (hall, number) references public.seats (hall, number) on delete set null
);
create index on public.bookings (hall, number);`,
        messages: [
          'Unexpected nullable columns in the foreign key `public.bookings (hall, number)`, expected all null or none: a half-null row is not checked',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text,
  number bigint,
  foreign key (hall, number) references public.seats (hall, number) match full on delete set null
);
create index on public.bookings (hall, number);`,
      },
    ],
  },
}
