import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Text that is padded with spaces',
  why: '`char(n)` pads shorter values with spaces, which count in `length()` after a cast and not in comparisons, and lets no value of the wrong length be refused. It saves nothing.',
  fix: 'Use text with a CHECK on the length.',
  sql: sql`
    select c.object,
      format('Unexpected %s \`%s\`, expected text with a CHECK on its length', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type text;', c.relation_name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'bpchar'::regtype`,
  examples: {
    bad: [
      {
        sql: 'create table public.prices (id bigint generated always as identity primary key, currency char(3) not null);',
        messages: ['Unexpected character(3) `public.prices.currency`, expected text with a CHECK on its length'],
      },
    ],
    good: [
      {
        sql: "create table public.prices (id bigint generated always as identity primary key, currency text not null check (currency ~ '^[A-Z]{3}$'));",
      },
    ],
  },
}
