import { ident } from '../../core/identifier.ts'
import { addedConstraints } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'
import { splitValidation } from '../split-validation.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'CHECK constraint added without NOT VALID',
  why: 'Every row is checked while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until the scan ends. A CHECK written beside a new column scans as well.',
  fix: `Add it \`NOT VALID\`, which checks new rows only, and validate it in a later migration: that takes a \`SHARE UPDATE EXCLUSIVE\` lock, under which reads and writes go on.

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;
\`\`\``,
  others: {
    squawk: 'constraint-missing-not-valid',
    eugene: 'E1',
    'postgres-language-server': 'constraintMissingNotValid',
    strong_migrations: 'add_check_constraint',
  },
  on: ['AlterTableStmt.AT_AddConstraint', 'AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, 'CONSTR_CHECK')) {
      if (constraint.skip_validation === true || constraint.is_enforced === false) continue
      const name = constraint.conname === undefined ? '' : ` \`${ident(constraint.conname)}\``
      report({
        message: `Unexpected CHECK constraint${name} on \`${label}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
        object: `table ${label}`,
        at: place(),
        repair: () =>
          alone && column === undefined ? splitValidation(statement, context, constraint.conname) : undefined,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'alter table orders add constraint orders_total_check check (total >= 0)',
        messages: [
          'Unexpected CHECK constraint `orders_total_check` on `orders` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column total numeric check (total >= 0)',
        messages: [
          'Unexpected CHECK constraint on `orders` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_total_check check (total >= 0) not valid`,
      },
    ],
  },
}
