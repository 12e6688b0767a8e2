import { ident } from '../../core/identifier.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'NOT NULL dropped',
  why: 'Code that relies on a value (generated types say that it is never null) meets NULL from that moment, `NOT IN` and comparisons change their meaning, and the way back needs a scan of the whole table.',
  fix: `Teach every reader that the value may be missing first, or keep NOT NULL and use a value that says so. Then:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-not-null: every reader handles orders without a customer since 2.4
ALTER TABLE orders ALTER COLUMN customer_id DROP NOT NULL;
\`\`\``,
  others: { squawk: 'ban-drop-not-null', 'postgres-language-server': 'banDropNotNull' },
  on: ['AlterTableStmt.AT_DropNotNull'],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DropNotNull') continue
      const column = relation?.columns.get(command.name)
      if (context.known.isFresh(column?.born) || column?.notNull === false) continue
      report({
        message: `Unexpected DROP NOT NULL of \`${label}.${ident(command.name)}\`, expected the column to keep it until every reader handles NULL`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint not null)',
        sql: 'alter table orders alter column customer_id drop not null',
        messages: [
          'Unexpected DROP NOT NULL of `orders.customer_id`, expected the column to keep it until every reader handles NULL',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: "set local lock_timeout = '5s'; alter table orders alter column customer_id drop not null",
      },
    ],
  },
}
