import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

const renamed = new Set(['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE'])

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Table or view renamed, or moved to another schema',
  why: 'Code that is still running fails on the old name from that moment, and bodies of functions that name it fail when they next run. It takes an `ACCESS EXCLUSIVE` lock.',
  fix: `Leave a view under the old name until nothing uses it:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-rename-table: orders stays readable and writable as a view
ALTER TABLE orders RENAME TO purchases;
CREATE VIEW orders WITH (security_invoker = true) AS SELECT * FROM purchases;
\`\`\``,
  others: {
    squawk: 'renaming-table',
    'postgres-language-server': 'renamingTable',
    strong_migrations: 'rename_table',
  },
  on: ['RenameStmt', 'AlterObjectSchemaStmt'],
  check({ kind, tree }, context, report) {
    if (!renamed.has(kind === 'RenameStmt' ? tree.renameType : tree.objectType) || tree.relation === undefined) return
    const table = rangeName(tree.relation)
    if (!isExisting(table, context)) return
    const name = formatName(table)
    report(
      kind === 'RenameStmt'
        ? {
            message: `Unexpected RENAME of \`${name}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
            object: `table ${name}`,
          }
        : {
            message: `Unexpected SET SCHEMA of \`${name}\` to \`${ident(tree.newschema)}\`, expected the old name to stay until nothing uses it`,
            object: `table ${name}`,
          },
    )
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders rename to purchases',
        messages: ['Unexpected RENAME of `orders` to `purchases`, expected the old name to stay until nothing uses it'],
      },
      {
        given: 'create schema app; create table orders (id bigint primary key)',
        sql: 'alter table orders set schema app',
        messages: ['Unexpected SET SCHEMA of `orders` to `app`, expected the old name to stay until nothing uses it'],
      },
    ],
    good: [
      {
        sql: 'create schema app; create table app.orders (id bigint primary key); alter table app.orders rename to purchases',
      },
    ],
  },
}
