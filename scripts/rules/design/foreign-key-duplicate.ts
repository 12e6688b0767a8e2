import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const tables = `create table public.events (id bigint generated always as identity primary key);
create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null constraint bookings_event references public.events (id)
);
create index on public.bookings (event_id);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Foreign key that another one repeats',
  why: 'Every write is checked twice, and the Data API can no longer embed one table in the other: “more than one relationship was found” (PGRST201). Where their ON DELETE differs, both happen.',
  fix: 'Drop one of them.',
  sql: sql`
    with same as (
      select k.*, ${columnNames('k.relation', 'k.columns')} as names,
        first_value(k.name) over alike as kept, row_number() over alike as place
      from foreign_key k
      window alike as (partition by k.relation, k.columns, k.referenced, k.referenced_columns order by k.oid)
    )
    select object,
      format('Unexpected second foreign key \`%I\` on \`%s (%s)\`, expected only %I', name, relation_name, names, kept) as message,
      format('alter table %s drop constraint %I;', relation_name, name) as fix
    from same where place > 1`,
  examples: {
    bad: [
      {
        given: tables,
        sql: 'alter table public.bookings add constraint bookings_event_again foreign key (event_id) references public.events (id) on delete cascade;',
        messages: [
          'Unexpected second foreign key `bookings_event_again` on `public.bookings (event_id)`, expected only bookings_event',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `alter table public.bookings add column moved_from bigint not null constraint bookings_moved_from references public.events (id);
create index on public.bookings (moved_from);`,
      },
    ],
  },
}
