import { ident } from '../../core/identifier.ts'
import { columnConstraint, newColumns } from '../judge.ts'
import { serialType } from '../known/columns.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'NOT NULL column added without a default',
  why: 'Where the table has a single row, the statement fails (“column contains null values”, SQLSTATE 23502) and the migration is rolled back. Where it has none yet, code that is still running and does not know the column can no longer insert.',
  fix: `Give it a constant default, which is stored once and rewrites nothing:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN currency text NOT NULL DEFAULT 'EUR';
\`\`\`

Or add it nullable, fill it in batches, and make it NOT NULL by a validated CHECK.`,
  others: {
    squawk: 'adding-required-field',
    'postgres-language-server': 'addingRequiredField',
    strong_migrations: 'add_column_not_null',
  },
  on: ['AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || serialType(column.typeName) !== undefined) continue
      const required =
        columnConstraint(column, 'CONSTR_NOTNULL') !== undefined ||
        columnConstraint(column, 'CONSTR_PRIMARY') !== undefined
      if (!required) continue
      const filled = ['CONSTR_IDENTITY', 'CONSTR_GENERATED'].some(
        (kind) => columnConstraint(column, kind) !== undefined,
      )
      const value = columnConstraint(column, 'CONSTR_DEFAULT')?.raw_expr
      if (filled || (value !== undefined && value.A_Const?.isnull !== true)) continue
      report({
        message: `Unexpected NOT NULL column \`${label}.${ident(column.colname)}\` without a default on an existing table, expected a constant default`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); insert into orders values (1)',
        sql: 'alter table orders add column currency text not null',
        messages: [
          'Unexpected NOT NULL column `orders.currency` without a default on an existing table, expected a constant default',
        ],
        fails: '23502',
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); insert into orders values (1)',
        sql: "set local lock_timeout = '5s'; alter table orders add column currency text not null default 'EUR'",
      },
    ],
  },
}
