import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = 'create table public.events (id bigint generated always as identity primary key);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Nullable foreign key without a reason',
  why: 'A row without its parent passes every check, drops out of inner joins, and is hidden by policies that go through the parent. Reasons that are seen: ON DELETE SET NULL, a reference to the table itself, a CHECK that names the column, a comment on the column.',
  fix: 'Set the column NOT NULL, or say in a comment on it what a missing parent means.',
  sql: sql`
    select c.object,
      format('Unexpected nullable foreign key \`%s\`, expected NOT NULL or a comment that says what null means', c.qualified) as message,
      format('alter table %s alter column %I set not null;', c.relation_name, c.name) as fix
    from foreign_key k
    join designed_table t on t.oid = k.relation
    join user_column c on c.relation = k.relation and c.number = any (k.columns) and c.nullable
    where k.on_delete <> 'n' and k.referenced <> k.relation and cardinality(k.columns) = 1
      and col_description(k.relation, c.number) is null
      and not exists (select from pg_constraint o where o.conrelid = k.relation and o.contype = 'c' and c.number = any (o.conkey))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint references public.events (id) on delete cascade
);
create index on public.bookings (event_id);`,
        messages: [
          'Unexpected nullable foreign key `public.bookings.event_id`, expected NOT NULL or a comment that says what null means',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null references public.events (id),
  moved_from bigint references public.events (id),
  repeats bigint references public.bookings (id)
);
create index on public.bookings (event_id);
create index on public.bookings (moved_from);
create index on public.bookings (repeats);
comment on column public.bookings.moved_from is 'Null: the booking was made for this event.';`,
      },
    ],
  },
}
