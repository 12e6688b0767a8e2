/** What a policy's condition compares with the caller. */

import { columnName, listName, type Tree, walk } from '../../sql/tree.ts'

/** Whether an expression is or holds something that is the same for all rows of a statement. */
function isStable(expression: Tree | undefined, table: string): boolean {
  let stable = expression !== undefined
  walk(expression, (kind, node) => {
    if (kind === 'SubLink') {
      // A subquery that reads the row (correlated by the table's name) differs from row to row.
      walk(node.subselect, (inner, ref) => {
        const fields = inner === 'ColumnRef' ? (ref.fields as Tree[]) : []
        if (fields.length > 1 && fields.at(-2)?.String?.sval === table) stable = false
        return stable
      })
      return false
    }
    if (kind === 'ColumnRef') stable = false
    return stable
  })
  return stable
}

/** Columns of the policy's own table that are compared for equality with what is the same for all rows, ANDs at the top only. */
export function filterColumns(expression: Tree | undefined, table: string): string[] {
  const columns = new Set<string>()
  const pending: (Tree | undefined)[] = [expression]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node?.BoolExpr?.boolop === 'AND_EXPR') pending.push(...node.BoolExpr.args)
    const own = (side: Tree | undefined): string | undefined => {
      const fields = side?.ColumnRef?.fields as Tree[] | undefined
      if (fields === undefined || (fields.length > 1 && fields.at(-2)?.String?.sval !== table)) return undefined
      return columnName(side)
    }
    const comparison = node?.A_Expr as Tree | undefined
    if (comparison !== undefined && listName(comparison.name).name === '=') {
      const left = own(comparison.lexpr)
      const right = own(comparison.rexpr)
      if (left !== undefined && isStable(comparison.rexpr, table)) columns.add(left)
      else if (right !== undefined && isStable(comparison.lexpr, table)) columns.add(right)
    }
    const link = node?.SubLink as Tree | undefined
    if (link?.subLinkType === 'ANY_SUBLINK') {
      const tested = own(link.testexpr)
      if (tested !== undefined && isStable({ SubLink: link }, table)) columns.add(tested)
    }
  }
  return [...columns]
}
