import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const table =
  'create table public.jobs (id bigint generated always as identity primary key, done boolean not null default false);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'info',
  title: 'Index on a boolean alone',
  why: 'Two values cut the table in two at best: Postgres uses the index for the rare value only, and keeps it up to date for the common one as well.',
  fix: 'Make it a partial index on what the queries sort or look up, WHERE the boolean has its rare value.',
  sql: sql`
    select i.object,
      format('Unexpected index on the boolean \`%s (%s)\` alone, expected a partial index on the rare value',
        i.relation_name, ${columnNames('i.relation', 'i.keys')}) as message
    from user_index i
    join user_column c on c.relation = i.relation and c.number = i.keys[1]
    where cardinality(i.keys) = 1 and c.base_type = 'boolean'::regtype and i.indpred is null and not i.is_unique and not i.is_partition`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create index jobs_done on public.jobs (done);',
        messages: [
          'Unexpected index on the boolean `public.jobs (done)` alone, expected a partial index on the rare value',
        ],
      },
    ],
    good: [{ given: table, sql: 'create index jobs_open on public.jobs (id) where not done;' }],
  },
}
