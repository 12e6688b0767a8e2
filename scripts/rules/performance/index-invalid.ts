import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Invalid index',
  why: 'A CREATE INDEX CONCURRENTLY that failed leaves its index behind: no query uses it, every write maintains it, and where it was to be unique, duplicates may be there. `if not exists` then takes it for done.',
  fix: 'Rebuild it with REINDEX INDEX CONCURRENTLY, or drop it and create it again.',
  sql: sql`
    select i.object,
      format('Unexpected invalid index \`%s\`, expected it rebuilt: no query of %s uses it', i.qualified, i.relation_name) as message,
      format('reindex index concurrently %s;', i.qualified) as fix
    from user_index i
    join user_relation r on r.oid = i.relation
    where not i.valid and r.relkind <> 'p'`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`,
        // As a CREATE INDEX CONCURRENTLY that was cancelled leaves it.
        sql: "update pg_catalog.pg_index set indisvalid = false where indexrelid = 'public.events_place'::regclass;",
        messages: [
          'Unexpected invalid index `public.events_place`, expected it rebuilt: no query of public.events uses it',
        ],
      },
    ],
    good: [
      {
        sql: `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`,
      },
    ],
  },
}
