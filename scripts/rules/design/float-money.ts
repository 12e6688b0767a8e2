import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Money in a type that rounds',
  why: 'Binary floating point cannot hold 0.10: sums drift and comparisons fail. The type `money` prints and parses by the server’s `lc_monetary` and knows no currency.',
  fix: 'Use numeric(precision, scale), or bigint in the smallest unit, and a column for the currency.',
  sql: sql`
    select c.object,
      format('Unexpected %s for money \`%s\`, expected numeric or an integer of the smallest unit', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type numeric(19, 4) using %I::numeric;', c.relation_name, c.name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'money'::regtype
      or c.base_type in ('float4'::regtype, 'float8'::regtype)
        and lower(c.name) ~ '(^|_)(price|amount|total|subtotal|balance|cost|fee|salary|revenue|budget|discount|refund|payout|tax|wage|invoice)s?(_|$)'
        and lower(c.name) !~ '(rate|ratio|percent|pct|factor|score|tokens?|count)s?$'`,
  examples: {
    bad: [
      {
        sql: 'create table public.orders (id bigint generated always as identity primary key, total_price double precision not null, fee money not null);',
        messages: [
          'Unexpected money for money `public.orders.fee`, expected numeric or an integer of the smallest unit',
          'Unexpected double precision for money `public.orders.total_price`, expected numeric or an integer of the smallest unit',
        ],
      },
    ],
    good: [
      {
        sql: 'create table public.orders (id bigint generated always as identity primary key, total_price numeric(12, 2) not null, tax_rate double precision not null);',
      },
    ],
  },
}
