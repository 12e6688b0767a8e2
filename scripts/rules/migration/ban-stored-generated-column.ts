import { ident } from '../../core/identifier.ts'
import { columnConstraint, newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Stored generated column added to an existing table',
  why: 'The value is computed and written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.',
  fix: `From PostgreSQL 18 on, a virtual column computes the value when it is read and writes nothing:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) VIRTUAL;
\`\`\`

Where it must be stored (to be indexed, or before 18), add a plain column, fill it by a trigger, and the old rows in batches.`,
  others: {
    eugene: 'E11',
    'postgres-language-server': 'addSerialColumn',
    strong_migrations: 'add_column_generated_stored',
  },
  on: ['AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing || columnConstraint(column, 'CONSTR_GENERATED')?.generated_kind !== 's') continue
      report({
        message: `Unexpected stored generated column \`${label}.${ident(column.colname)}\` on an existing table, expected a virtual one or a column filled in batches`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, net numeric)',
        sql: 'alter table orders add column gross numeric generated always as (net * 1.2) stored',
        messages: [
          'Unexpected stored generated column `orders.gross` on an existing table, expected a virtual one or a column filled in batches',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, net numeric)',
        sql: `set local lock_timeout = '5s';
              alter table orders add column gross numeric generated always as (net * 1.2) virtual`,
      },
    ],
  },
}
