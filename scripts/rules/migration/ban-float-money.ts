import { ident } from '../../core/identifier.ts'
import { baseType, formatType } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

/** Words of a column's name that stand for an amount of money. */
const money =
  /(^|_)(price|prices|amount|cost|costs|fee|fees|salary|wage|revenue|balance|payment|payout|refund|discount|subtotal|tax|vat|invoice_total|total_(price|amount|cost|due|paid))(_|$)/i

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Amount of money in a floating-point column',
  why: '`real` and `double precision` cannot hold 0.1: sums drift by fractions of a cent, and equal amounts compare as different.',
  fix: `Use numeric, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.products (id bigint PRIMARY KEY, price numeric(12,2) NOT NULL);
\`\`\``,
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (!['float4', 'float8'].includes(baseType(type)) || !money.test(column.colname)) continue
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\` for an amount of money`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.items (id bigint primary key, unit_price double precision)',
        messages: [
          'Unexpected type `double precision` of `app.items.unit_price`, expected `numeric` for an amount of money',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app',
        sql: 'create table app.items (id bigint primary key, unit_price numeric(12,2), weight double precision)',
      },
    ],
  },
}
