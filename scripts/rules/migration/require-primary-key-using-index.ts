import { ident } from '../../core/identifier.ts'
import { addedConstraints } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'PRIMARY KEY that builds its index or scans in place',
  why: 'The index is built while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait until it is done. Where a key column is not yet NOT NULL, USING INDEX scans the table under the same lock.',
  fix: `Make the columns NOT NULL first (see require-check-before-set-not-null), and build the index alone in its file and outside a transaction:

\`\`\`sql
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON orders (id);
\`\`\`

Then make it the key’s, which reads no rows:

\`\`\`sql fragment
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;
\`\`\``,
  others: {
    squawk: 'adding-serial-primary-key-field',
    eugene: 'W14',
    'postgres-language-server': 'addingPrimaryKeyConstraint',
  },
  on: ['AlterTableStmt.AT_AddConstraint', 'AlterTableStmt.AT_AddColumn'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { constraint, relation, label, place } of addedConstraints(statement, context, 'CONSTR_PRIMARY')) {
      if (constraint.indexname === undefined) {
        report({
          message: `Unexpected PRIMARY KEY on \`${label}\` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and PRIMARY KEY USING INDEX`,
          object: `table ${label}`,
          at: place(),
        })
        continue
      }
      const nullable = (relation?.indexes.get(constraint.indexname)?.columns ?? []).filter(
        (column) => column !== undefined && relation?.columns.get(column)?.notNull === false,
      )
      if (nullable.length > 0) {
        report({
          message: `Unexpected PRIMARY KEY on \`${label}\` over the nullable ${nullable.map((column) => `\`${ident(column!)}\``).join(', ')}, expected NOT NULL columns, which need no scan`,
          object: `table ${label}`,
          at: place(),
        })
      }
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint not null)',
        sql: 'alter table orders add constraint orders_pkey primary key (id)',
        messages: [
          'Unexpected PRIMARY KEY on `orders` that builds its index in place, expected CREATE UNIQUE INDEX CONCURRENTLY and PRIMARY KEY USING INDEX',
        ],
      },
      {
        given: 'create table orders (id bigint); create unique index orders_pkey on orders (id)',
        sql: 'alter table orders add constraint orders_pkey primary key using index orders_pkey',
        messages: [
          'Unexpected PRIMARY KEY on `orders` over the nullable `id`, expected NOT NULL columns, which need no scan',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint not null); create unique index orders_pkey on orders (id)',
        sql: `set local lock_timeout = '5s';
              alter table orders add constraint orders_pkey primary key using index orders_pkey`,
      },
    ],
  },
}
