import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Table without a primary key',
  why: 'No row can be named: duplicates slip in, foreign keys cannot refer to it, logical replication and Supabase Realtime refuse its UPDATEs and DELETEs, and the Data API cannot address one row.',
  fix: 'Add a primary key: the natural one where it exists, else an identity column.',
  alias: 'no_primary_key',
  others: { splinter: 'no_primary_key' },
  sql: sql`
    select t.object,
      format('Unexpected table without a primary key \`%s\`, expected one', t.qualified) as message,
      format('alter table %s add column %I bigint generated always as identity primary key;', t.qualified,
        case when exists (select from user_column c where c.relation = t.oid and c.name = 'id') then t.name || '_key' else 'id' end) as fix
    from designed_table t
    where not exists (select from user_index i where i.relation = t.oid and i.is_primary)
      and not exists (select from pg_inherits h where h.inhrelid = t.oid)`,
  examples: {
    bad: [
      {
        sql: 'create table public.readings (sensor bigint not null, value numeric not null);',
        messages: ['Unexpected table without a primary key `public.readings`, expected one'],
      },
    ],
    good: [
      {
        sql: 'create table public.readings (sensor bigint not null, at timestamptz not null, value numeric not null, primary key (sensor, at));',
      },
    ],
  },
}
