import { ident } from '../../core/identifier.ts'
import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Column renamed',
  why: 'Code that is still running fails on the old name from that moment, and so do bodies of functions when they next run. Views keep working, under the old name. It takes an `ACCESS EXCLUSIVE` lock.',
  fix: `Add a column with the new name, keep both in step by a trigger, fill the old rows in batches, switch readers over, and drop the old column later:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN total_amount numeric;
\`\`\``,
  others: {
    squawk: 'renaming-column',
    'postgres-language-server': 'renamingColumn',
    strong_migrations: 'rename_column',
  },
  on: ['RenameStmt'],
  check({ tree }, context, report) {
    if (tree.renameType !== 'OBJECT_COLUMN' || tree.relation === undefined) return
    const table = rangeName(tree.relation)
    if (!isExisting(table, context)) return
    if (context.known.isFresh(context.known.relation(table)?.columns.get(tree.subname)?.born)) return
    const column = `${formatName(table)}.${ident(tree.subname)}`
    report({
      message: `Unexpected RENAME of the column \`${column}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
      object: `column ${column}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'alter table orders rename column total to total_amount',
        messages: [
          'Unexpected RENAME of the column `orders.total` to `total_amount`, expected the old name to stay until nothing uses it',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              alter table orders add column total numeric;
              alter table orders rename column total to total_amount`,
      },
    ],
  },
}
