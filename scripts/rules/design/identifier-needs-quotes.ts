import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Name that must be quoted',
  why: 'A name with capitals, spaces or signs, or a reserved word, must be quoted in every query, function and policy for ever; unquoted it means something else or is an error. One finding a table.',
  fix: 'Rename it to snake_case, in an expand and contract migration where code uses it.',
  sql: sql`
    with named as (
      select r.oid, r.object, r.qualified, 0 as position, r.name from user_relation r where not r.is_partition and not r.bookkeeping
      union all
      select r.oid, r.object, r.qualified, c.number, c.name
      from user_column c join user_relation r on r.oid = c.relation where not r.is_partition and not r.bookkeeping
    ),
    listed as (
      select *, row_number() over (partition by oid order by position) as at, count(*) over (partition by oid) as names
      from named
      where name !~ '^[a-z_][a-z0-9_$]*$'
        or name in (select word from pg_get_keywords() where catcode in ('R', 'T'))
    )
    select object,
      format('Unexpected names that need quotes in \`%s\`, expected snake_case and no reserved word: %s%s', qualified,
        string_agg(quote_ident(name), ', ' order by position), case when max(names) > 6 then format(' and %s more', max(names) - 6) else '' end) as message
    from listed where at <= 6
    group by oid, object, qualified`,
  examples: {
    bad: [
      {
        sql: 'create table public."Events" (id bigint generated always as identity primary key, "startsAt" timestamptz not null, "order" bigint not null);',
        messages: [
          'Unexpected names that need quotes in `public."Events"`, expected snake_case and no reserved word: "Events", "startsAt", "order"',
        ],
      },
    ],
    good: [
      {
        sql: 'create table public.events (id bigint generated always as identity primary key, starts_at timestamptz not null, position bigint not null);',
      },
    ],
  },
}
