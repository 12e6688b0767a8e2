import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { addedConstraints, columnConstraint } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'
import { splitValidation } from '../split-validation.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Foreign key added without NOT VALID',
  why: 'Every row is checked while `SHARE ROW EXCLUSIVE` locks are held on **both** tables: all writes to either wait until the check ends.',
  fix: `Add it \`NOT VALID\`, which checks new rows only, and validate it in a later migration: that takes a \`SHARE UPDATE EXCLUSIVE\` lock, under which reads and writes go on.

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey
  FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
\`\`\``,
  others: {
    squawk: 'adding-foreign-key-constraint',
    eugene: 'E1',
    'postgres-language-server': 'addingForeignKeyConstraint',
    strong_migrations: 'add_foreign_key',
  },
  on: ['AlterTableStmt.AT_AddConstraint', 'AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { constraint, column, label, place, alone } of addedConstraints(statement, context, 'CONSTR_FOREIGN')) {
      if (constraint.skip_validation === true) continue
      // A new column that is NULL in every row has nothing to check (transformFKConstraints, parse_utilcmd.c).
      if (column !== undefined && columnConstraint(column, 'CONSTR_DEFAULT') === undefined) continue
      const target = formatName(rangeName(constraint.pktable))
      const name = constraint.conname === undefined ? '' : ` \`${ident(constraint.conname)}\``
      report({
        message: `Unexpected foreign key${name} from \`${label}\` to \`${target}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
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
        given:
          'create table customers (id bigint primary key); create table orders (id bigint primary key, customer_id bigint)',
        sql: 'alter table orders add constraint orders_customer_id_fkey foreign key (customer_id) references customers (id)',
        messages: [
          'Unexpected foreign key `orders_customer_id_fkey` from `orders` to `customers` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT',
        ],
      },
    ],
    good: [
      {
        given: `create schema app; create table app.customers (id bigint primary key);
                create table app.orders (id bigint primary key, customer_id bigint);
                create index on app.orders (customer_id)`,
        sql: `set local lock_timeout = '5s';
              alter table app.orders add constraint orders_customer_id_fkey
                foreign key (customer_id) references app.customers (id) not valid`,
      },
      {
        given: `create schema app; create table app.customers (id bigint primary key);
                create table app.orders (id bigint primary key, customer_id bigint);
                create index on app.orders (customer_id);
                alter table app.orders add constraint orders_customer_id_fkey
                  foreign key (customer_id) references app.customers (id) not valid`,
        sql: 'alter table app.orders validate constraint orders_customer_id_fkey',
      },
    ],
  },
}
