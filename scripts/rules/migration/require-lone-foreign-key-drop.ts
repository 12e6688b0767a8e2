import { ident } from '../../core/identifier.ts'
import { formatName, objectName, type Tree } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { alterExisting, isExisting, madeByUndone } from '../judge.ts'
import type { Relation } from '../known/known.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Foreign key dropped beside other statements',
  why: 'Dropping a foreign key, or the table that has it, takes an `ACCESS EXCLUSIVE` lock on **both** tables (measured): reads and writes of the table that it points to, often the busiest of all, wait until the transaction ends.',
  fix: `Drop it alone in its migration, with a lock_timeout, so that the parent is locked for a moment only:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
-- dbops-ignore ban-drop-constraint: the application checks customers since 2.4
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
\`\`\`

A rollback that drops the tables of its own migration needs the lock_timeout alone.`,
  on: ['AlterTableStmt.AT_DropConstraint', 'DropStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    if (!context.inTransaction || isAlone(statement, context)) return
    for (const { what, parent } of droppedKeys(statement, context)) {
      report({
        message: `Unexpected ${what} beside other statements, expected it alone in its migration: it locks \`${parent}\` as well`,
        object: `table ${parent}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `alter table orders drop constraint orders_customer_id_fkey;
              alter table orders add column note text`,
        messages: [
          'Unexpected DROP of the foreign key `orders_customer_id_fkey` beside other statements, expected it alone in its migration: it locks `public.customers` as well',
        ],
      },
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `drop table orders; create schema shop`,
        messages: [
          'Unexpected DROP TABLE of `orders` beside other statements, expected it alone in its migration: it locks `public.customers` as well',
        ],
      },
    ],
    good: [
      {
        given: `create table customers (id bigint primary key);
                create table orders (id bigint primary key, customer_id bigint references customers (id));
                create index on orders (customer_id)`,
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-constraint: the application checks customers
              alter table orders drop constraint orders_customer_id_fkey`,
      },
      {
        given: 'create table customers (id bigint primary key)',
        up: `set local lock_timeout = '5s';
             create type order_state as enum ('open', 'paid');
             create table orders (id bigint primary key, state order_state, customer_id bigint references customers (id));
             create index on orders (customer_id);
             alter table orders enable row level security`,
        sql: `set local lock_timeout = '5s'; drop table orders; drop type order_state`,
        role: 'down',
      },
    ],
  },
}

/** Whether the transaction holds nothing but this and settings. */
function isAlone(statement: LintStatement, context: MigrationContext): boolean {
  if (statement.kind === 'AlterTableStmt' && (statement.tree.cmds as Tree[]).length > 1) return false
  return (
    statement.origin === 'file' &&
    context.statements.every(
      ({ kind }, index) => index === context.index || kind === 'VariableSetStmt' || kind === 'TransactionStmt',
    )
  )
}

function* droppedKeys(
  statement: LintStatement,
  context: MigrationContext,
): Generator<{ what: string; parent: string }> {
  const parents = (relation: Relation | undefined, constraint?: string): string[] =>
    [...(relation?.constraints.values() ?? [])]
      .filter(({ name }) => constraint === undefined || name === constraint)
      .flatMap(({ references }) => (references === undefined ? [] : [references.table]))
      .filter((table) => isExisting(table, context))
      .map(formatName)
  for (const { command, relation } of alterExisting(statement, context)) {
    if (command.subtype !== 'AT_DropConstraint') continue
    for (const parent of parents(relation, command.name)) {
      yield { what: `DROP of the foreign key \`${ident(command.name)}\``, parent }
    }
  }
  if (statement.kind !== 'DropStmt' || statement.tree.removeType !== 'OBJECT_TABLE') return
  for (const node of statement.tree.objects as Tree[]) {
    const table = objectName(node)
    if (!isExisting(table, context)) continue
    // A rollback has to drop all that its migration made, in one transaction: with a lock_timeout nobody waits for long.
    if (madeByUndone(context.known.relation(table)?.born, context) && context.transaction.lockTimeout) continue
    for (const parent of new Set(parents(context.known.relation(table)))) {
      yield { what: `DROP TABLE of \`${formatName(table)}\``, parent }
    }
  }
}
