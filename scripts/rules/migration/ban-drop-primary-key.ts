import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Primary key dropped',
  why: 'Duplicates are accepted from that moment, lookups by key scan the table, logical replication (Realtime included) refuses UPDATE and DELETE, and foreign keys to the table stop the drop or go with CASCADE. It takes an `ACCESS EXCLUSIVE` lock.',
  fix: `Build the index of the new key first, CONCURRENTLY, and swap both in one short statement:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-primary-key: replaced in the same statement
ALTER TABLE orders DROP CONSTRAINT orders_pkey,
  ADD CONSTRAINT orders_new_pkey PRIMARY KEY USING INDEX orders_new_pkey;
\`\`\``,
  on: ['AlterTableStmt.AT_DropConstraint'],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DropConstraint') continue
      const constraint = relation?.constraints.get(command.name)
      if (constraint?.type !== 'primary key' || context.known.isFresh(constraint.born)) continue
      report({
        message: `Unexpected DROP of the primary key of \`${label}\`, expected a table with one`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, ref uuid not null); create unique index orders_new_pkey on orders (ref)',
        sql: 'alter table orders drop constraint orders_pkey',
        messages: ['Unexpected DROP of the primary key of `orders`, expected a table with one'],
      },
    ],
    good: [
      {
        sql: `create schema app; create table app.orders (id bigint primary key, ref uuid not null);
              alter table app.orders drop constraint orders_pkey, add primary key (ref)`,
      },
    ],
  },
}
