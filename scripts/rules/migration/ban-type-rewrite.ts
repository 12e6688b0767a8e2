import { ident } from '../../core/identifier.ts'
import { columnName, formatType, type Tree, typeOf } from '../../sql/tree.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'
import { keepsRows } from '../type-change.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Type change that rewrites the table',
  why: 'Every row and every index is written anew while an `ACCESS EXCLUSIVE` lock is held: all reads and writes of the table wait, and twice its size is needed on disk. Not so where the stored bytes stay the same: a wider varchar, varchar to text, more digits of numeric at the same scale, timestamp to timestamptz under UTC.',
  fix: `Add a column of the new type, keep both in step by a trigger, copy the rows in batches, switch readers over, and drop the old column later:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN quantity_new bigint;
\`\`\``,
  others: {
    squawk: 'changing-column-type',
    eugene: 'E5',
    'postgres-language-server': 'changingColumnType',
    strong_migrations: 'change_column',
  },
  on: ['AlterTableStmt.AT_AlterColumnType'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const utc = /^(utc|etc\/utc|gmt|0)$/i.test(context.transaction.timeZone ?? '')
    for (const { command, relation, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_AlterColumnType') continue
      const definition = command.def.ColumnDef as Tree
      const to = typeOf(definition.typeName)
      const from = relation?.columns.get(command.name)?.type
      const converts = definition.raw_default !== undefined && !isPlainCast(definition.raw_default, command.name)
      if (from !== undefined && !converts && keepsRows(from, to, utc)) continue
      const old = from === undefined ? 'a type that no migration here names' : `\`${formatType(from)}\``
      report({
        message: `Unexpected change of \`${label}.${ident(command.name)}\` from ${old} to \`${formatType(to)}\`, expected a new column that is filled in batches`,
        object: `column ${label}.${ident(command.name)}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, quantity integer)',
        sql: 'alter table orders alter column quantity type bigint',
        messages: [
          'Unexpected change of `orders.quantity` from `integer` to `bigint`, expected a new column that is filled in batches',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, number varchar(20))',
        sql: 'alter table orders alter column number type varchar(10)',
        messages: [
          'Unexpected change of `orders.number` from `varchar(20)` to `varchar(10)`, expected a new column that is filled in batches',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, at timestamp)',
        sql: "set timezone = 'Europe/Vienna'; alter table orders alter column at type timestamptz",
        messages: [
          'Unexpected change of `orders.at` from `timestamp` to `timestamptz`, expected a new column that is filled in batches',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, number varchar(10), total numeric(10,2), at timestamp)',
        sql: `set local lock_timeout = '5s';
              alter table orders alter column number type varchar(20), alter column total type numeric(12,2);
              alter table orders alter column number type text using number::text;
              alter table orders alter column at type timestamptz`,
      },
    ],
  },
}

/** USING that only casts the column itself: the same as none. */
function isPlainCast(expression: Tree, column: string): boolean {
  let at: Tree | undefined = expression
  while (at?.TypeCast !== undefined) at = at.TypeCast.arg
  return columnName(at) === column
}
