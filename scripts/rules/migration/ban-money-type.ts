import { ident } from '../../core/identifier.ts'
import { baseType } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Column of type money',
  why: '`money` holds no currency: it is shown in that of the session’s lc_monetary, and another setting reads the same bytes as another amount. It has a fixed number of digits and divides with rounding.',
  fix: `Use numeric and a currency beside it, or whole minor units in bigint:

\`\`\`sql
CREATE TABLE app.payments (id bigint PRIMARY KEY, amount numeric(12,2) NOT NULL, currency text NOT NULL);
\`\`\``,
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== 'money') continue
      report({
        message: `Unexpected type \`money\` of \`${label}.${ident(column.colname)}\`, expected \`numeric\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id bigint primary key, amount money)',
        messages: ['Unexpected type `money` of `app.invoices.amount`, expected `numeric`'],
      },
    ],
    good: [
      { given: 'create schema app', sql: 'create table app.invoices (id bigint primary key, amount numeric(12,2))' },
    ],
  },
}
