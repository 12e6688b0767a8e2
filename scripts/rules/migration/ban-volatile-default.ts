import { ident } from '../../core/identifier.ts'
import { columnConstraint, newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'
import { volatileCall } from '../volatility.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Column added with a volatile default',
  why: 'A constant default is stored once, but one that differs from row to row is written into every row while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait.',
  fix: `Add the column without a default, set the default for new rows, and fill the old ones in batches:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN token uuid;
ALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();
\`\`\``,
  others: {
    squawk: 'adding-field-with-default',
    eugene: 'E10',
    'postgres-language-server': 'addingFieldWithDefault',
    strong_migrations: 'add_column_default_callable',
  },
  on: ['AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { column, label, existing } of newColumns(statement, context)) {
      if (!existing) continue
      const call = volatileCall(columnConstraint(column, 'CONSTR_DEFAULT')?.raw_expr, context.known)
      if (call === undefined) continue
      report({
        message: `Unexpected volatile default \`${call}()\` of the new column \`${label}.${ident(column.colname)}\`, expected SET DEFAULT after ADD COLUMN`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column token uuid default gen_random_uuid()',
        messages: [
          'Unexpected volatile default `gen_random_uuid()` of the new column `orders.token`, expected SET DEFAULT after ADD COLUMN',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              alter table orders add column created_at timestamptz not null default now(), add column open boolean not null default true`,
      },
    ],
  },
}
