import { ident } from '../../core/identifier.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Column dropped',
  why: 'The column’s data is gone for good, and code that still names the column fails from that moment. The `ACCESS EXCLUSIVE` lock is short, but indexes, constraints and views on the column go with it or stop the drop.',
  fix: `First release code that no longer reads or writes the column, keep a copy of the data if it may be wanted, then drop it in a migration of its own and say so:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-column: no release since 2.4 reads it
ALTER TABLE orders DROP COLUMN legacy_status;
\`\`\``,
  others: {
    squawk: 'ban-drop-column',
    'postgres-language-server': 'banDropColumn',
    strong_migrations: 'remove_column',
  },
  on: ['AlterTableStmt.AT_DropColumn'],
  check(statement, context, report) {
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DropColumn') continue
      if (context.known.isFresh(relation?.columns.get(command.name)?.born)) continue
      report({
        message: `Unexpected DROP COLUMN of \`${label}.${ident(command.name)}\`, expected the column to stay until nothing uses it`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, legacy_status text, note text)',
        sql: 'alter table orders drop column legacy_status, drop column if exists note',
        messages: [
          'Unexpected DROP COLUMN of `orders.legacy_status`, expected the column to stay until nothing uses it',
          'Unexpected DROP COLUMN of `orders.note`, expected the column to stay until nothing uses it',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: `set local lock_timeout = '5s'; alter table orders add column a text; alter table orders drop column a`,
      },
    ],
  },
}
