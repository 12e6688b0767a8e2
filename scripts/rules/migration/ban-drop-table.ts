import { formatName, objectName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Table dropped',
  why: 'Every row is gone for good, and code that still names the table fails from that moment. `DROP TABLE` takes an `ACCESS EXCLUSIVE` lock on the table and on every table that its foreign keys point to.',
  fix: `First release code that no longer uses the table and keep a copy of its rows. Rename it, watch for errors, and drop it in a later migration that says so:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-table: renamed two releases ago, archived to storage
DROP TABLE orders_unused;
\`\`\``,
  others: {
    squawk: 'ban-drop-table',
    'postgres-language-server': 'banDropTable',
    strong_migrations: 'drop_table',
  },
  on: ['DropStmt'],
  check({ tree }, context, report) {
    if (!['OBJECT_TABLE', 'OBJECT_FOREIGN_TABLE'].includes(tree.removeType)) return
    for (const node of tree.objects) {
      const table = objectName(node)
      if (!isExisting(table, context)) continue
      const name = formatName(table)
      report({
        message: `Unexpected DROP TABLE of \`${name}\`, expected the table to stay until nothing uses it and its rows are kept`,
        object: `table ${name}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); create table orders_unused (id bigint)',
        sql: 'drop table orders',
        messages: [
          'Unexpected DROP TABLE of `orders`, expected the table to stay until nothing uses it and its rows are kept',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'do $$ begin drop table if exists orders; end $$',
        messages: [
          'Unexpected DROP TABLE of `orders`, expected the table to stay until nothing uses it and its rows are kept',
        ],
      },
    ],
    good: [{ sql: 'create schema work; create table work.a (id bigint primary key); drop table work.a' }],
  },
}
