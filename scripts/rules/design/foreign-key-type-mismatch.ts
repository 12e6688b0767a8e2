import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = 'create table public.events (id bigint generated always as identity primary key);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Foreign key between columns of different types',
  why: 'An integer that refers to a bigint overflows first; text that refers to varchar, or numeric to bigint, is converted in every check and join, and the converted side cannot use its index.',
  fix: 'Give the referring column the type of the referenced one.',
  sql: sql`
    select c.object,
      format('Unexpected %s in the foreign key \`%s\`, expected %s as in %s', c.type_name, c.qualified, format_type(target.atttypid, null),
        k.referenced_name) as message,
      format('alter table %s alter column %I type %s;', c.relation_name, c.name, format_type(target.atttypid, null)) as fix
    from foreign_key k
    join foreign_key_column pair on pair.foreign_key = k.oid
    join user_column c on c.relation = k.relation and c.number = pair.number
    join pg_attribute target on target.attrelid = k.referenced and target.attnum = pair.referenced_number
    join pg_type type on type.oid = target.atttypid
    cross join lateral (select case when type.typtype = 'd' then type.typbasetype else type.oid end as base) as referenced
    where c.base_type <> referenced.base and not k.is_partition
      and not (c.base_type in ('text'::regtype, 'varchar'::regtype) and referenced.base in ('text'::regtype, 'varchar'::regtype))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name, c.type_name, target.atttypid, k.referenced_name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id integer not null references public.events (id));
create index on public.bookings (event_id);`,
        messages: [
          'Unexpected integer in the foreign key `public.bookings.event_id`, expected bigint as in public.events',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null references public.events (id));
create index on public.bookings (event_id);`,
      },
    ],
  },
}
