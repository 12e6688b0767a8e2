/** Statements that delete or overwrite rows. */

import { columnName, type Tree, walk } from '../../sql/tree.ts'
import { type Check, isNew, nameOf, placeholder } from './danger.ts'

/** Columns that name one row, or the rows of one owner. */
const key =
  /(?:^|_)(?:id|ids|uuid|guid|pk|key|slug|email|sku|isbn|token|hash|oid|ctid|code|username|handle|ref|name|version|number|no)$/i

/** A range of keys as wide as this is a batch; wider, it is a table. */
const batch = 10_000

/** Whether a WHERE clause can only mean a few rows: it pins a key, or takes a batch. */
export function pinsKey(where: Tree | undefined, depth = 0): boolean {
  if (where === undefined || depth > 50) return false
  if (where.CurrentOfExpr !== undefined) return true
  const bool = where.BoolExpr
  if (bool !== undefined) {
    const args = (bool.args ?? []) as Tree[]
    if (bool.boolop === 'AND_EXPR') return args.some((arg) => pinsKey(arg, depth + 1))
    return bool.boolop === 'OR_EXPR' && args.every((arg) => pinsKey(arg, depth + 1))
  }
  const link = where.SubLink
  if (link !== undefined)
    return link.subLinkType === 'ANY_SUBLINK' && isKey(link.testexpr) && fewRows(link.subselect?.SelectStmt, depth)
  const compare = where.A_Expr
  if (compare === undefined) return false
  const operator = compare.name?.[0]?.String?.sval
  switch (compare.kind) {
    case 'AEXPR_OP':
      if (operator !== '=') return false
      return (
        (isKey(compare.lexpr) && isFixed(compare.rexpr, depth)) ||
        (isKey(compare.rexpr) && isFixed(compare.lexpr, depth))
      )
    case 'AEXPR_IN':
      return operator === '=' && isKey(compare.lexpr) && isFixed(compare.rexpr, depth)
    case 'AEXPR_OP_ANY':
      return operator === '=' && isKey(compare.lexpr) && isFixed(compare.rexpr, depth)
    case 'AEXPR_BETWEEN': {
      const [from, to] = ((compare.rexpr?.List?.items ?? []) as Tree[]).map((node) => node.A_Const?.ival?.ival)
      return isKey(compare.lexpr) && typeof from === 'number' && typeof to === 'number' && to - from <= batch
    }
    default:
      return false
  }
}

function isKey(node: Tree | undefined): boolean {
  if (node?.RowExpr !== undefined) return ((node.RowExpr.args ?? []) as Tree[]).some(isKey)
  if (node?.TypeCast !== undefined) return isKey(node.TypeCast.arg)
  const column = columnName(node)
  return column !== undefined && key.test(column) && !column.startsWith(placeholder)
}

/** Whether a value does not depend on the row: constants, parameters, the session; no column, no subquery over many. */
function isFixed(node: Tree | undefined, depth: number): boolean {
  if (node === undefined) return false
  let fixed = true
  walk(node, (kind, inner) => {
    if (kind === 'ColumnRef') {
      if (!columnName({ ColumnRef: inner })?.startsWith(placeholder)) fixed = false
    } else if (kind === 'SubLink') {
      if (!fewRows(inner.subselect?.SelectStmt, depth)) fixed = false
      return false
    }
    return fixed
  })
  return fixed
}

/** Whether a subquery gives few rows: it has a limit, or pins a key itself. */
function fewRows(select: Tree | undefined, depth: number): boolean {
  if (select === undefined || depth > 10) return false
  const limit = select.limitCount?.A_Const?.ival?.ival
  if (typeof limit === 'number' && limit <= batch) return true
  return pinsKey(select.whereClause, depth + 1)
}

const countFirst =
  'Count the rows with the same WHERE first, name them by their key, and run it in a transaction: `BEGIN; …; ROLLBACK;`, then COMMIT.'

const deletes: Check = (node, context) => {
  if (isNew(node.relation, context) || pinsKey(node.whereClause)) return undefined
  const table = nameOf(node.relation)
  return {
    what:
      node.whereClause === undefined
        ? `deletes every row of ${table}`
        : `deletes every row of ${table} that a filter matches, however many`,
    safer: countFirst,
    filtered: node.whereClause !== undefined,
  }
}

const updates: Check = (node, context) => {
  if (isNew(node.relation, context) || pinsKey(node.whereClause)) return undefined
  const table = nameOf(node.relation)
  return {
    what:
      node.whereClause === undefined
        ? `overwrites every row of ${table}`
        : `overwrites every row of ${table} that a filter matches, however many`,
    safer: `${countFirst} For many rows use \`dbops backfill\`.`,
    filtered: node.whereClause !== undefined,
  }
}

const truncates: Check = (node, context) => {
  const tables = ((node.relations ?? []) as Tree[])
    .map((one) => one.RangeVar as Tree)
    .filter((range) => !isNew(range, context))
  if (tables.length === 0) return undefined
  const cascade = node.behavior === 'DROP_CASCADE' ? ', and of every table that refers to it' : ''
  return {
    what: `deletes every row of ${tables.map(nameOf).join(', ')}${cascade}`,
    safer: 'Keep the rows first: `CREATE TABLE copy AS TABLE …`, or delete by key.',
  }
}

const merges: Check = (node, context) => {
  if (isNew(node.relation, context)) return undefined
  const actions = ((node.mergeWhenClauses ?? []) as Tree[]).map((one) => one.MergeWhenClause as Tree)
  if (!actions.some((action) => action?.commandType === 'CMD_DELETE')) return undefined
  return { what: `deletes every row of ${nameOf(node.relation)} that the MERGE matches`, safer: countFirst }
}

/** COPY: programs and files of the server; rows from elsewhere are added, which destroys nothing. */
const copies: Check = (node) => {
  if (node.is_program === true) {
    return {
      what: 'runs a program on the database server',
      safer: 'Copy to the client: `\\copy … to file`.',
      final: true,
    }
  }
  if (node.filename === undefined) return undefined
  return node.is_from === true
    ? {
        what: `reads the file ${node.filename} of the database server into a table`,
        safer: 'Copy from the client: `\\copy … from file`.',
      }
    : {
        what: `writes the file ${node.filename} on the database server`,
        safer: 'Copy to the client: `\\copy … to file`.',
        final: true,
      }
}

export const rowChecks: Record<string, Check> = {
  DeleteStmt: deletes,
  UpdateStmt: updates,
  TruncateStmt: truncates,
  MergeStmt: merges,
  CopyStmt: copies,
}
