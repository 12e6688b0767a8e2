import { ident } from '../../core/identifier.ts'
import { columnConstraint, newColumns } from '../judge.ts'
import { serialType } from '../known/columns.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Serial or identity column added to an existing table',
  why: 'A number is drawn and written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.',
  fix: `Add a plain column and a sequence for new rows, number the old ones in batches, and make it NOT NULL by a validated CHECK:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE SEQUENCE orders_number_seq;
ALTER TABLE orders ADD COLUMN number bigint;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');
ALTER SEQUENCE orders_number_seq OWNED BY orders.number;
\`\`\``,
  others: {
    squawk: 'adding-serial-primary-key-field',
    eugene: 'E11',
    'postgres-language-server': 'addSerialColumn',
    strong_migrations: 'add_column_auto_incrementing',
  },
  on: ['AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue
      const identity = columnConstraint(column, 'CONSTR_IDENTITY') !== undefined
      if (!identity && serialType(column.typeName) === undefined) continue
      report({
        message: `Unexpected ${identity ? 'identity' : 'serial'} column \`${label}.${ident(column.colname)}\` on an existing table, expected a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column number bigint generated always as identity',
        messages: [
          'Unexpected identity column `orders.number` on an existing table, expected a column filled in batches',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column number bigserial',
        messages: [
          'Unexpected serial column `orders.number` on an existing table, expected a column filled in batches',
        ],
      },
    ],
    good: [
      {
        sql: 'create schema app; create table app.orders (id bigint generated always as identity primary key)',
      },
    ],
  },
}
