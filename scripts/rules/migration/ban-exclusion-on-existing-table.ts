import { ident } from '../../core/identifier.ts'
import { addedConstraints } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'EXCLUDE constraint added to an existing table',
  why: 'Its index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait. Unlike UNIQUE it can neither take over an index nor be NOT VALID.',
  fix: `There is no way around the lock on the table itself. Where it is small, set a lock_timeout and run it in a quiet hour, with a suppression that says so. Where it is large, create a new table with the constraint, copy the rows in batches while a trigger keeps both in step, and swap the names.`,
  others: {
    eugene: 'E8',
    'postgres-language-server': 'avoidAddingExclusionConstraint',
    strong_migrations: 'add_exclusion_constraint',
  },
  on: ['AlterTableStmt.AT_AddConstraint'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { constraint, label, place } of addedConstraints(statement, context, 'CONSTR_EXCLUSION')) {
      const name = constraint.conname === undefined ? '' : ` \`${ident(constraint.conname)}\``
      report({
        message: `Unexpected EXCLUDE constraint${name} on the existing table \`${label}\`, expected one on a new table`,
        object: `table ${label}`,
        at: place(),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table bookings (id bigint primary key, during tstzrange)',
        sql: 'alter table bookings add constraint bookings_during_excl exclude using gist (during with &&)',
        messages: [
          'Unexpected EXCLUDE constraint `bookings_during_excl` on the existing table `bookings`, expected one on a new table',
        ],
      },
    ],
    good: [
      {
        sql: `create schema app;
              create table app.bookings (
                id bigint primary key,
                during tstzrange,
                constraint bookings_during_excl exclude using gist (during with &&)
              )`,
      },
    ],
  },
}
