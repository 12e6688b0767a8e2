import { ident } from '../../core/identifier.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Constraint validated in the transaction that added it',
  why: 'The lock that ADD CONSTRAINT took (`ACCESS EXCLUSIVE` for a CHECK, `SHARE ROW EXCLUSIVE` on both tables for a foreign key) is held until the transaction ends, so the scan of VALIDATE CONSTRAINT runs under it: NOT VALID has gained nothing.',
  fix: `Move VALIDATE CONSTRAINT into a migration of its own, after the one that adds the constraint.`,
  others: { squawk: 'constraint-missing-not-valid', 'postgres-language-server': 'requireSeparateConstraintValidation' },
  on: ['AlterTableStmt.AT_ValidateConstraint'],
  files: ['up', 'down'],
  check(statement, context, report) {
    if (!context.inTransaction) return
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_ValidateConstraint') continue
      const constraint = relation?.constraints.get(command.name)
      if (constraint === undefined || constraint.born.transaction !== context.transaction.id) continue
      report({
        message: `Unexpected VALIDATE CONSTRAINT \`${ident(command.name)}\` on \`${label}\` in the transaction that added it, expected a later one`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: `alter table orders add constraint orders_total_check check (total >= 0) not valid;
              alter table orders validate constraint orders_total_check`,
        messages: [
          'Unexpected VALIDATE CONSTRAINT `orders_total_check` on `orders` in the transaction that added it, expected a later one',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: `set lock_timeout = '5s';
              alter table orders add constraint orders_total_check check (total >= 0) not valid;
              alter table orders validate constraint orders_total_check`,
        transaction: 'statement',
      },
    ],
  },
}
