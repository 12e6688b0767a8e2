import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const table =
  'create table public.pages (id bigint generated always as identity primary key, site text not null, slug text not null, deleted_at timestamptz);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Unique key with a nullable column',
  why: 'Nulls are distinct: two rows that are equal but for a null in the key are both let in. `unique (site, slug, deleted_at)` allows any number of live pages with one slug.',
  fix: 'Use a partial unique index (`where deleted_at is null`), or `unique nulls not distinct` (PostgreSQL 15).',
  sql: sql`
    select i.object,
      format('Unexpected nullable column in the unique key \`%s (%s)\`, expected NOT NULL, a partial index or NULLS NOT DISTINCT: %s',
        i.relation_name, ${columnNames('i.relation', 'i.keys')},
        (select string_agg(quote_ident(c.name), ', ' order by c.number) from user_column c
          where c.relation = i.relation and c.number = any (i.keys) and c.nullable)) as message
    from user_index i
    join designed_table t on t.oid = i.relation
    where i.is_unique and not i.is_primary and not i.exclusion and not i.nulls_not_distinct and i.indpred is null
      and cardinality(i.keys) > 1 and 0 <> all (i.keys)
      and exists (select from user_column c where c.relation = i.relation and c.number = any (i.keys) and c.nullable)
      and exists (select from user_column c where c.relation = i.relation and c.number = any (i.keys) and not c.nullable)`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'alter table public.pages add constraint pages_slug unique (site, slug, deleted_at);',
        messages: [
          'Unexpected nullable column in the unique key `public.pages (site, slug, deleted_at)`, expected NOT NULL, a partial index or NULLS NOT DISTINCT: deleted_at',
        ],
      },
    ],
    good: [
      { given: table, sql: 'create unique index pages_slug on public.pages (site, slug) where deleted_at is null;' },
    ],
  },
}
