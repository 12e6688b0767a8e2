import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Column of type json',
  why: '`json` is text that is parsed at every access: it has no equality (DISTINCT, GROUP BY and UNION fail), takes no GIN index, and keeps duplicate keys.',
  fix: 'Use jsonb, unless the exact text must be kept.',
  sql: sql`
    select c.object,
      format('Unexpected json \`%s\`, expected jsonb', c.qualified) as message,
      format('alter table %s alter column %I type jsonb;', c.relation_name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'json'::regtype`,
  examples: {
    bad: [
      {
        sql: 'create table public.webhooks (id bigint generated always as identity primary key, payload json not null);',
        messages: ['Unexpected json `public.webhooks.payload`, expected jsonb'],
      },
    ],
    good: [
      {
        sql: 'create table public.webhooks (id bigint generated always as identity primary key, payload jsonb not null);',
      },
    ],
  },
}
