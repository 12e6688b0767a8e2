import { formatName, objectName, rangeName, type Tree } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'CASCADE',
  why: 'Everything that depends on the object goes with it, unnamed and unreviewed: views, foreign keys, policies, functions, columns of a type. What that is differs between databases, and a rollback cannot bring back what nobody listed.',
  fix: 'Leave CASCADE out: Postgres then names what depends on the object. Drop or change each of these in the migration, by name, before it.',
  others: { squawk: 'ban-truncate-cascade', 'postgres-language-server': 'banTruncateCascade' },
  on: ['DropStmt', 'TruncateStmt', 'AlterTableStmt.AT_DropColumn', 'AlterTableStmt.AT_DropConstraint', 'DropOwnedStmt'],
  check(statement, context, report) {
    for (const label of cascades(statement, context)) {
      report({ message: `Unexpected CASCADE ${label}, expected each dependent object to be named` })
    }
  },
  examples: {
    bad: [
      {
        given:
          'create function total() returns numeric language sql as $$ select 1.0 $$; create view totals as select total()',
        sql: 'drop function total() cascade',
        messages: ['Unexpected CASCADE on DROP of `total`, expected each dependent object to be named'],
      },
      {
        given: 'create table orders (id bigint primary key, a text); create view v as select a from orders',
        sql: 'alter table orders drop column a cascade',
        messages: ['Unexpected CASCADE on ALTER TABLE of `orders`, expected each dependent object to be named'],
      },
    ],
    good: [
      {
        given: 'create schema app; create function app.total() returns numeric language sql as $$ select 1.0 $$',
        sql: 'drop function app.total()',
      },
    ],
  },
}

/** Objects whose own making in this file is known: what hangs on them is new as well. */
function isFresh(tree: Tree, node: Tree, context: MigrationContext): boolean {
  const name = objectName(node)
  const { known } = context
  if (tree.removeType === 'OBJECT_SCHEMA') return known.isFresh(known.schemas.get(name.name))
  if (tree.removeType === 'OBJECT_TYPE' || tree.removeType === 'OBJECT_DOMAIN')
    return known.isFresh(known.type(name)?.born)
  if (['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE'].includes(tree.removeType)) {
    const routines = known.function(name)
    return routines.length > 0 && routines.every(({ born }) => known.isFresh(born))
  }
  return known.isNew(name)
}

function* cascades({ kind, tree }: LintStatement, context: MigrationContext): Generator<string> {
  if (kind === 'DropOwnedStmt') {
    if (tree.behavior === 'DROP_CASCADE') yield 'on DROP OWNED'
    return
  }
  if (kind === 'AlterTableStmt') {
    if (tree.relation === undefined || !isExisting(rangeName(tree.relation), context)) return
    const hit = (tree.cmds as Tree[]).some((node) => node.AlterTableCmd?.behavior === 'DROP_CASCADE')
    if (hit) yield `on ALTER TABLE of \`${formatName(rangeName(tree.relation))}\``
    return
  }
  if (tree.behavior !== 'DROP_CASCADE') return
  if (kind === 'TruncateStmt') {
    const tables = (tree.relations as Tree[]).map((node) => rangeName(node.RangeVar))
    const existing = tables.filter((table) => isExisting(table, context))
    if (existing.length > 0) yield `on TRUNCATE of ${existing.map((table) => `\`${formatName(table)}\``).join(', ')}`
    return
  }
  // Of a trigger or a policy nothing can depend.
  if (tree.removeType === 'OBJECT_TRIGGER' || tree.removeType === 'OBJECT_POLICY') return
  const objects = (tree.objects as Tree[]).filter((node) => !isFresh(tree, node, context))
  if (objects.length > 0) yield `on DROP of ${objects.map((node) => `\`${formatName(objectName(node))}\``).join(', ')}`
}
