import { ident } from '../../core/identifier.ts'
import { strings, type Tree } from '../../sql/tree.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { Relation } from '../known/known.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Column made NOT NULL by a scan',
  why: 'Every row is checked while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until the scan ends. A validated `CHECK (column IS NOT NULL)` makes the scan unnecessary.',
  fix: `Prove it first, without blocking anybody:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_total_not_null CHECK (total IS NOT NULL) NOT VALID;
\`\`\`

\`\`\`sql fragment
-- in a later migration:
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_not_null;
-- and in one after that:
ALTER TABLE orders ALTER COLUMN total SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_total_not_null;
\`\`\`

From PostgreSQL 18 on, \`ADD CONSTRAINT … NOT NULL total NOT VALID\` and VALIDATE CONSTRAINT do the same in two steps.`,
  others: {
    squawk: 'adding-not-nullable-field',
    eugene: 'E2',
    'postgres-language-server': 'addingNotNullField',
    strong_migrations: 'change_column_null',
  },
  on: ['AlterTableStmt.AT_SetNotNull', 'AlterTableStmt.AT_AddConstraint'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      let columns: string[] = []
      if (command.subtype === 'AT_SetNotNull') columns = [command.name]
      const constraint =
        command.subtype === 'AT_AddConstraint' ? (command.def?.Constraint as Tree | undefined) : undefined
      if (constraint?.contype === 'CONSTR_NOTNULL' && constraint.skip_validation !== true)
        columns = strings(constraint.keys)
      for (const column of columns) {
        if (relation?.columns.get(column)?.notNull === true || isProven(relation, column)) continue
        report({
          message: `Unexpected SET NOT NULL of \`${label}.${ident(column)}\` that scans the table, expected a validated CHECK (${ident(column)} IS NOT NULL) before it`,
          object: `column ${label}.${ident(column)}`,
          at: commandPlace(statement, number),
        })
      }
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'alter table orders alter column total set not null',
        messages: [
          'Unexpected SET NOT NULL of `orders.total` that scans the table, expected a validated CHECK (total IS NOT NULL) before it',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'alter table orders add constraint total_set not null total',
        messages: [
          'Unexpected SET NOT NULL of `orders.total` that scans the table, expected a validated CHECK (total IS NOT NULL) before it',
        ],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, total numeric);
                alter table orders add constraint orders_total_not_null check (total is not null) not valid;
                alter table orders validate constraint orders_total_not_null`,
        sql: "set local lock_timeout = '5s'; alter table orders alter column total set not null",
      },
    ],
  },
}

/** Whether a validated CHECK of the table has `column IS NOT NULL` as one of its ANDed conditions. */
function isProven(relation: Relation | undefined, column: string): boolean {
  for (const { validated, notNull } of relation?.constraints.values() ?? []) {
    if (validated && notNull?.columns.includes(column)) return true
  }
  return false
}
