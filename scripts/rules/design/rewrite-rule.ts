import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = 'create table public.notes (id bigint generated always as identity primary key, body text not null);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Rewrite rule on a table',
  why: 'A RULE rewrites the query, not the row: volatile expressions run twice, RETURNING and ON CONFLICT break, and COPY passes it by. Postgres’s own documentation advises triggers.',
  fix: 'Use a trigger.',
  sql: sql`
    select t.object,
      format('Unexpected rewrite rules on \`%s\`, expected triggers: %s', t.qualified,
        string_agg(quote_ident(w.rulename), ', ' order by w.rulename)) as message,
      string_agg(format('drop rule %I on %s;', w.rulename, t.qualified), E'\n' order by w.rulename) as fix
    from pg_rewrite w
    join user_relation t on t.oid = w.ev_class
    where w.rulename <> '_RETURN' and t.relkind in ('r', 'p')
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create rule keep as on delete to public.notes do instead nothing;',
        messages: ['Unexpected rewrite rules on `public.notes`, expected triggers: keep'],
      },
    ],
    good: [{ sql: table }],
  },
}
