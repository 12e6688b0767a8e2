import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.jobs (
  id bigint generated always as identity primary key,
  title text not null,
  search tsvector generated always as (to_tsvector('english', title)) stored
);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'tsvector column without an index',
  why: 'A column of type tsvector is there to be searched with `@@`, which reads the whole table without a GIN or GiST index.',
  fix: 'Create a GIN index on it.',
  sql: sql`
    select c.object,
      format('Unexpected tsvector column without an index \`%s\`, expected a GIN index', c.qualified) as message,
      format('create index %son %s using gin (%I);', case when t.relkind = 'p' then '' else 'concurrently ' end, t.qualified, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'tsvector'::regtype
      and not exists (select from user_index i where i.relation = c.relation and c.number = any (i.keys) and i.method in ('gin', 'gist', 'rum'))`,
  examples: {
    bad: [
      {
        sql: table,
        messages: ['Unexpected tsvector column without an index `public.jobs.search`, expected a GIN index'],
      },
    ],
    good: [{ given: table, sql: 'create index on public.jobs using gin (search);' }],
  },
}
