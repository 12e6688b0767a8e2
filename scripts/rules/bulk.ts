/** Which statements write many rows of a table at once. */

import { columnName, formatName, isConstant, listName, type Name, rangeName, type Tree, walk } from '../sql/tree.ts'
import type { LintStatement, MigrationContext } from './context.ts'
import { isExisting } from './judge.ts'
import type { Relation } from './known/known.ts'

export interface BulkWrite {
  verb: 'UPDATE' | 'DELETE' | 'INSERT'
  table: Name
  label: string
  /** Whether a WHERE narrows it at all (always true of INSERT). */
  filtered: boolean
}

/** Tables of the platform that hold a handful of rows. */
const small = new Set(['storage.buckets', 'cron.job'])

/**
 * The write of an UPDATE, DELETE or INSERT … SELECT on a table from before the file, where it is neither bound to one row
 * by a key nor to a batch by LIMIT. Undefined for every other statement.
 */
export function bulkWrite({ kind, tree }: LintStatement, context: MigrationContext): BulkWrite | undefined {
  if (kind === 'UpdateStmt' || kind === 'DeleteStmt') {
    const table = rangeName(tree.relation)
    if (!isExisting(table, context) || small.has(formatName(table))) return undefined
    const where = tree.whereClause as Tree | undefined
    if (where !== undefined && (isBatch(where) || isOneRow(where, context.known.relation(table)))) return undefined
    const verb = kind === 'UpdateStmt' ? 'UPDATE' : 'DELETE'
    return { verb, table, label: formatName(table), filtered: where !== undefined && !isTrue(where) }
  }
  if (kind !== 'InsertStmt' || tree.selectStmt?.SelectStmt?.fromClause === undefined) return undefined
  const table = rangeName(tree.relation)
  if (!isExisting(table, context) || small.has(formatName(table))) return undefined
  const select = tree.selectStmt.SelectStmt as Tree
  if (select.limitCount !== undefined || !readsExisting(select, context)) return undefined
  return { verb: 'INSERT', table, label: formatName(table), filtered: true }
}

/** WHERE true. */
function isTrue(where: Tree): boolean {
  return where.A_Const?.boolval?.boolval === true
}

/** A WHERE that a LIMIT or ctid bounds: `id IN (SELECT id … LIMIT 1000)`. */
function isBatch(where: Tree): boolean {
  let bounded = false
  walk(where, (kind, node) => {
    if (kind === 'SelectStmt' && node.limitCount !== undefined) bounded = true
    if (kind === 'ColumnRef' && columnName({ ColumnRef: node }) === 'ctid') bounded = true
    return !bounded
  })
  return bounded
}

/** A WHERE that pins a key to a constant, so that at most one row (or a listed few) is written. */
function isOneRow(where: Tree, relation: Relation | undefined): boolean {
  const conditions: Tree[] = where.BoolExpr?.boolop === 'AND_EXPR' ? where.BoolExpr.args : [where]
  const pinned = new Set<string>()
  for (const { A_Expr: expression } of conditions) {
    if (expression === undefined || listName(expression.name).name !== '=') continue
    const column = columnName(expression.lexpr)
    const values: (Tree | undefined)[] =
      expression.kind === 'AEXPR_IN' ? (expression.rexpr?.List?.items ?? []) : [expression.rexpr]
    if (column !== undefined && values.every(isConstant)) pinned.add(column)
    const reversed = expression.kind === 'AEXPR_OP' ? columnName(expression.rexpr) : undefined
    if (reversed !== undefined && isConstant(expression.lexpr)) pinned.add(reversed)
  }
  if (pinned.size === 0) return false
  if (relation === undefined || relation.stub) return pinned.has('id')
  for (const index of relation.indexes.values()) {
    if (index.unique && !index.partial && index.columns.every((column) => column !== undefined && pinned.has(column)))
      return true
  }
  return false
}

function readsExisting(select: Tree, context: MigrationContext): boolean {
  let found = false
  walk(select.fromClause, (kind, node) => {
    if (kind === 'RangeVar' && isExisting(rangeName(node), context)) found = true
    return !found
  })
  return found
}
