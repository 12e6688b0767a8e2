import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = 'create table public.events (id bigint generated always as identity primary key);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Column that names a table and is no foreign key',
  why: 'A column `event_id` beside a table `events` whose key has the same type refers to it in everybody’s mind but not in the database: rows outlive their parent, and the Data API cannot embed one in the other.',
  fix: 'Add the foreign key NOT VALID, repair the rows that break it, then validate it. A column that refers to another system: say so in a comment on it.',
  sql: sql`
    with wanted as materialized (
      select c.*, t.schema, unnest(array[left(c.name, -3), left(c.name, -3) || 's', left(c.name, -3) || 'es',
        case when c.name like '%y\_id' then left(c.name, -4) || 'ies' end]) as parent_name
      from user_column c
      join designed_table t on t.oid = c.relation
      where c.name like '%\_id' and not c.generated
    )
    select c.object,
      format('Unexpected reference without a foreign key \`%s\`, expected one to %s', c.qualified, min(parent.qualified)) as message,
      format('alter table %s add foreign key (%I) references %s (%I) not valid;', c.relation_name, c.name, min(parent.qualified), min(key.name)) as fix
    from wanted c
    join designed_table parent on parent.schema = c.schema and parent.name = c.parent_name and parent.oid <> c.relation
    join user_index i on i.relation = parent.oid and i.is_primary and cardinality(i.keys) = 1
    join user_column key on key.relation = parent.oid and key.number = i.keys[1] and key.type = c.type
    where col_description(c.relation, c.number) is null
      and not exists (select from foreign_key k where k.relation = c.relation and c.number = any (k.columns))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name
    having count(*) = 1`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null);',
        messages: [
          'Unexpected reference without a foreign key `public.bookings.event_id`, expected one to public.events',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null references public.events (id), stripe_id text not null);
create index on public.bookings (event_id);`,
      },
    ],
  },
}
