import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Timestamp without time zone',
  why: '`timestamp` stores what the clock showed and forgets where: two clients with different time zones read different instants, `now()` is cut to the session’s zone, and daylight saving makes an hour a year ambiguous. One finding a table.',
  fix: 'Change the type to timestamptz, naming the zone that the values were written in. Where the session’s time zone is UTC when it runs, the table is not rewritten.',
  sql: sql`
    select t.object,
      format('Unexpected timestamp without time zone in \`%s\`, expected timestamptz: %s', t.qualified,
        string_agg(quote_ident(c.name), ', ' order by c.number)) as message,
      case when bool_and(not c.generated) and t.relkind = 'r' then
        format(E'set timezone = ''UTC'';\nalter table %s %s;', t.qualified,
          string_agg(format('alter column %I type timestamptz', c.name), ', ' order by c.number)) end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'timestamp'::regtype
    group by t.oid, t.object, t.qualified, t.relkind`,
  examples: {
    bad: [
      {
        sql: 'create table public.events (id bigint generated always as identity primary key, starts_at timestamp not null, ends_at timestamp);',
        messages: [
          'Unexpected timestamp without time zone in `public.events`, expected timestamptz: starts_at, ends_at',
        ],
      },
    ],
    good: [
      {
        sql: 'create table public.events (id bigint generated always as identity primary key, starts_at timestamptz not null, day date not null);',
      },
    ],
  },
}
