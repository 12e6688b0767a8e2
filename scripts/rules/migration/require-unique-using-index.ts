import { ident } from '../../core/identifier.ts'
import { addedConstraints } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'UNIQUE constraint that builds its index in place',
  why: 'The index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until it is done.',
  fix: `Build the index first, alone in its file and outside a transaction:

\`\`\`sql
CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON orders (number);
\`\`\`

Then make it the constraint’s, which reads no rows:

\`\`\`sql fragment
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;
\`\`\``,
  others: {
    squawk: 'disallowed-unique-constraint',
    eugene: 'E7',
    'postgres-language-server': 'disallowUniqueConstraint',
    strong_migrations: 'add_unique_constraint',
  },
  on: ['AlterTableStmt.AT_AddConstraint', 'AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { constraint, label, place } of addedConstraints(statement, context, 'CONSTR_UNIQUE')) {
      if (constraint.indexname !== undefined) continue
      const name = constraint.conname === undefined ? '' : ` \`${ident(constraint.conname)}\``
      report({
        message: `Unexpected UNIQUE constraint${name} on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and UNIQUE USING INDEX`,
        object: `table ${label}`,
        at: place(),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, number text)',
        sql: 'alter table orders add constraint orders_number_key unique (number)',
        messages: [
          'Unexpected UNIQUE constraint `orders_number_key` on `orders` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and UNIQUE USING INDEX',
        ],
      },
    ],
    good: [
      {
        given:
          'create table orders (id bigint primary key, number text); create unique index orders_number_key on orders (number)',
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_number_key unique using index orders_number_key`,
      },
    ],
  },
}
