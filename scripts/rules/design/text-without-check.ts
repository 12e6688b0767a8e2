import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Text column that holds one of a few values, unchecked',
  why: 'A status with a default is one of a few words. Without a CHECK, an enum or a table of its own, a typing error is a new status that no query knows, and the row disappears from every list.',
  fix: 'Add a CHECK with the words, or an enum type, or a foreign key to a table of them.',
  sql: sql`
    select c.object,
      format('Unexpected unchecked text \`%s\` with the default %s, expected a CHECK, an enum or a foreign key', c.qualified,
        (regexp_match(d.value, '^''(?:[^'']|'''')*'''))[1]) as message,
      jsonb_build_object('default', d.value) as detail
    from user_column c
    join designed_table t on t.oid = c.relation
    join lateral (
      select pg_get_expr(adbin, adrelid) as value from pg_attrdef where adrelid = c.relation and adnum = c.number
    ) d on true
    where c.base_type in ('text'::regtype, 'varchar'::regtype) and not c.generated and c.base_type = c.type
      and d.value ~ '^''[A-Za-z][\w -]*''::(text|character varying)'
      and lower(c.name) ~ '(^|_)(status|state|type|kind|role|category|level|priority|visibility|phase|stage|plan|tier|severity|mode)$'
      and not exists (select from pg_constraint k where k.conrelid = c.relation and k.contype in ('c', 'f') and c.number = any (k.conkey))`,
  examples: {
    bad: [
      {
        sql: `create table public.bookings (id bigint generated always as identity primary key, status text not null default 'pending');`,
        messages: [
          "Unexpected unchecked text `public.bookings.status` with the default 'pending', expected a CHECK, an enum or a foreign key",
        ],
      },
    ],
    good: [
      {
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  status text not null default 'pending' check (status in ('pending', 'confirmed', 'cancelled'))
);`,
      },
      {
        sql: `create type public.booking_status as enum ('pending', 'confirmed', 'cancelled');
create table public.bookings (
  id bigint generated always as identity primary key,
  status public.booking_status not null default 'pending'
);`,
      },
    ],
  },
}
