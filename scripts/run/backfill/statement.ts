/**
 * The statement of a backfill: which table's rows it goes through, and how it is cut into batches. The text stays the
 * user's own; a condition on the key is added to its WHERE, and the parser confirms that nothing else changed.
 */

import { DbopsError } from '../../core/error.ts'
import { hash } from '../../core/hash.ts'
import { ident } from '../../core/identifier.ts'
import { parseSql, type Statement } from '../../sql/parse.ts'
import { commaParts } from '../../sql/tokens.ts'
import { type Name, rangeName, type Tree, walk } from '../../sql/tree.ts'
import { type Clauses, clausesOf, equalsSign, withCondition } from './clauses.ts'

export interface BatchStatement {
  kind: 'update' | 'delete' | 'insert'
  /** Without a semicolon at its end. */
  text: string
  /** SHA-256 of the text: a name stands for one statement. */
  checksum: string
  /** The table that is changed. */
  target: Name
  /** The table whose rows are gone through in the order of a key, as the statement calls it. */
  driving: Name
  /** What its columns are qualified with. */
  alias: string
  /** Of an UPDATE: what it assigns, column by column; undefined where that cannot be told. */
  assignments?: { column: string; expression: string }[]
  /** Of an INSERT: whether it has ON CONFLICT. */
  conflict?: 'nothing' | 'update'
  clauses: Clauses
}

export interface StatementOptions {
  /** Of an INSERT … SELECT: the table of its FROM to go by, where it is not the first; by name or alias. */
  by?: string
}

/** Reads a statement. Throws `DbopsError` (input) for what cannot be cut into batches. Call `loadParser()` first. */
export function readStatement(sql: string, options: StatementOptions = {}): BatchStatement {
  let statements: Statement[]
  try {
    statements = parseSql(sql).statements
  } catch (error) {
    throw new DbopsError(`Unexpected SQL that PostgreSQL cannot parse: ${(error as Error).message}`)
  }
  const [statement, ...more] = statements
  if (statement === undefined || more.length > 0) {
    throw new DbopsError(`Unexpected ${statements.length} statements, expected one UPDATE, DELETE or INSERT … SELECT`)
  }
  const { kind, tree, text } = statement
  if (kind !== 'UpdateStmt' && kind !== 'DeleteStmt' && kind !== 'InsertStmt') {
    throw new DbopsError(`Unexpected ${kind.replace(/Stmt$/, '')}, expected UPDATE, DELETE or INSERT … SELECT`)
  }
  refuse(
    tree.returningClause !== undefined || tree.returningList !== undefined,
    'RETURNING',
    'Leave it out: nobody reads the rows.',
  )
  refuse(hasParameters(tree), 'parameters ($1)', 'Write the values.')
  refuse(
    changesInWith(tree),
    'a WITH query that changes rows',
    'It would run once a batch: make it a backfill of its own.',
  )
  const clauses = clausesOf(text, kind)
  const base = { text, checksum: hash(text.replaceAll('\r\n', '\n')), clauses }
  if (kind === 'InsertStmt') return insert(tree, base, options)
  const target = rangeName(tree.relation)
  refuse(tree.whereClause?.CurrentOfExpr !== undefined, 'WHERE CURRENT OF', 'Write the condition.')
  const alias = tree.relation.alias?.aliasname ?? target.name
  const result: BatchStatement = {
    ...base,
    kind: kind === 'UpdateStmt' ? 'update' : 'delete',
    target,
    driving: target,
    alias,
  }
  if (kind === 'UpdateStmt') result.assignments = assignmentsOf(tree, text, clauses)
  return result
}

type Base = Pick<BatchStatement, 'text' | 'checksum' | 'clauses'>

function insert(tree: Tree, base: Base, { by }: StatementOptions): BatchStatement {
  const select = tree.selectStmt?.SelectStmt as Tree | undefined
  if (select === undefined || select.fromClause === undefined) {
    throw new DbopsError('Unexpected INSERT of values, expected INSERT … SELECT … FROM a table')
  }
  const cut = 'A batch holds only some of the rows: '
  refuse(
    select.op !== undefined && select.op !== 'SETOP_NONE',
    'UNION, INTERSECT or EXCEPT',
    'Make a backfill of each part.',
  )
  refuse(
    select.groupClause !== undefined || aggregates(select.targetList),
    'GROUP BY or an aggregate',
    `${cut}groups would be cut in pieces. Group in a lateral subquery of the row that it belongs to.`,
  )
  refuse(select.distinctClause !== undefined, 'DISTINCT', `${cut}it would be distinct within each only.`)
  refuse(
    select.limitCount !== undefined || select.limitOffset !== undefined,
    'LIMIT or OFFSET',
    `${cut}it would hold for each.`,
  )
  refuse(windows(select.targetList), 'a window function', `${cut}it would see those only.`)
  const tables: { name: Name; alias: string }[] = []
  for (const item of select.fromClause as Tree[]) collectTables(item, tables)
  const driving = by === undefined ? tables[0] : tables.find(({ name, alias }) => alias === by || name.name === by)
  if (driving === undefined) {
    throw new DbopsError(
      by === undefined
        ? 'Unexpected SELECT without a table, expected one whose rows are gone through'
        : `Unexpected --by ${by}, expected one of: ${tables.map(({ alias }) => alias).join(', ') || 'none'}`,
    )
  }
  const action = tree.onConflictClause?.OnConflictClause?.action ?? tree.onConflictClause?.action
  return {
    ...base,
    kind: 'insert',
    target: rangeName(tree.relation),
    driving: driving.name,
    alias: driving.alias,
    ...(action === undefined ? {} : { conflict: action === 'ONCONFLICT_UPDATE' ? 'update' : 'nothing' }),
  }
}

/** Tables of a FROM item that are not on the side of a join whose rows may be missing. */
function collectTables(item: Tree, found: { name: Name; alias: string }[]): void {
  if (item.RangeVar !== undefined) {
    const name = rangeName(item.RangeVar)
    found.push({ name, alias: item.RangeVar.alias?.aliasname ?? name.name })
  } else if (item.JoinExpr !== undefined) {
    const { jointype, larg, rarg } = item.JoinExpr
    if (jointype === 'JOIN_INNER' || jointype === 'JOIN_LEFT') collectTables(larg, found)
    if (jointype === 'JOIN_INNER' || jointype === 'JOIN_RIGHT') collectTables(rarg, found)
  }
}

/** What each column is set to, as it is written; undefined for forms that are not column = expression. */
function assignmentsOf(tree: Tree, text: string, clauses: Clauses): BatchStatement['assignments'] {
  const targets = (tree.targetList ?? []) as Tree[]
  const parts = commaParts(text, clauses.set!.start, clauses.set!.end)
  if (parts.length !== targets.length) return undefined
  const found: { column: string; expression: string }[] = []
  for (const [index, part] of parts.entries()) {
    const { name, indirection, val } = targets[index]!.ResTarget as Tree
    const sign = equalsSign(text, part)
    if (
      sign === undefined ||
      indirection !== undefined ||
      val?.MultiAssignRef !== undefined ||
      val?.SetToDefault !== undefined
    )
      return undefined
    found.push({ column: name, expression: text.slice(sign.end, part.end).trim() })
  }
  return found
}

/** Columns that an UPDATE assigns, also in forms that `assignments` cannot tell. */
export function assignedColumns(statement: BatchStatement): string[] {
  if (statement.kind !== 'update') return []
  const { tree } = parseSql(statement.text).statements[0]!
  return ((tree.targetList ?? []) as Tree[]).map(({ ResTarget: target }) => target?.name ?? '')
}

/** A key's columns with their types, as the database spells them. */
export interface KeyColumn {
  name: string
  type: string
}

export type Bounds = 'first' | 'between' | 'after'

/**
 * The statement for the rows of a range of keys: above `$1 …` (not for `first`) and up to the next parameters (not for
 * `after`). Throws `DbopsError` where the parser finds that more than the condition would change.
 */
export function batchSql(statement: BatchStatement, key: readonly KeyColumn[], bounds: Bounds): string {
  const condition = keyCondition(statement.alias, key, bounds)
  const text = withCondition(statement.text, statement.clauses, condition).trimEnd()
  assertSame(statement, text)
  return text
}

/** `t.id > $1::bigint and t.id <= $2::bigint`, as rows where the key has several columns. */
export function keyCondition(alias: string, key: readonly KeyColumn[], bounds: Bounds, from = 1): string {
  const columns = key.map(({ name }) => `${ident(alias)}.${ident(name)}`)
  const row = (list: readonly string[]): string => (list.length === 1 ? list[0]! : `(${list.join(', ')})`)
  const values = (at: number): string => row(key.map(({ type }, index) => `$${at + index}::text::${type}`))
  const parts: string[] = []
  if (bounds !== 'first') parts.push(`${row(columns)} > ${values(from)}`)
  if (bounds !== 'after') parts.push(`${row(columns)} <= ${values(bounds === 'first' ? from : from + key.length)}`)
  return parts.join(' and ')
}

/** The new text must be the old statement with one more condition, in the parser's eyes. */
function assertSame(statement: BatchStatement, text: string): void {
  const [old, now] = [statement.text, text].map((each) => parseSql(each).statements)
  const where = now!.length === 1 ? whereOf(now![0]!) : undefined
  const before = whereOf(old![0]!)
  // The grammar makes one list of `(a and b) and (c)`.
  const list = conditions(where)
  const own = conditions(before)
  const kept = list.length === own.length + 1 && own.every((one, index) => shape(one) === shape(list[index]))
  if (before === undefined ? where !== undefined : kept) return
  throw new DbopsError('The WHERE of the statement was not found', {
    hint: 'Write the statement without unusual forms, e.g. with its condition last.',
  })
}

function whereOf({ kind, tree }: Statement): Tree | undefined {
  return kind === 'InsertStmt' ? tree.selectStmt.SelectStmt.whereClause : tree.whereClause
}

function conditions(where: Tree | undefined): Tree[] {
  if (where === undefined) return []
  return where.BoolExpr?.boolop === 'AND_EXPR' ? (where.BoolExpr.args as Tree[]) : [where]
}

/** A tree without the places of its nodes. */
function shape(tree: Tree | undefined): string {
  return JSON.stringify(tree, (name, value) => (name === 'location' || name === 'stmt_location' ? undefined : value))
}

function refuse(found: boolean, what: string, hint: string): void {
  if (found) throw new DbopsError(`Unexpected ${what} in the statement of a backfill`, { hint })
}

function hasParameters(tree: Tree): boolean {
  let found = false
  walk(tree, (kind) => {
    if (kind === 'ParamRef') found = true
  })
  return found
}

function changesInWith(tree: Tree): boolean {
  const list = (tree.withClause?.ctes ?? tree.withClause?.WithClause?.ctes ?? []) as Tree[]
  return list.some(({ CommonTableExpr: one }) => one?.ctequery?.SelectStmt === undefined)
}

/** Aggregates that every PostgreSQL has; one of the user's own is found when its batch is planned. */
const aggregateNames: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'array_agg',
  'string_agg',
  'json_agg',
  'jsonb_agg',
  'json_object_agg',
  'jsonb_object_agg',
  'bool_and',
  'bool_or',
  'every',
  'stddev',
  'variance',
  'bit_and',
  'bit_or',
  'xmlagg',
])

function aggregates(list: readonly Tree[] | undefined): boolean {
  let found = false
  walk(list, (kind, node) => {
    if (kind === 'SubLink') return false
    const name = kind === 'FuncCall' ? node.funcname?.at(-1)?.String?.sval : undefined
    if (name !== undefined && node.over === undefined && (node.agg_star === true || aggregateNames.has(name)))
      found = true
    return undefined
  })
  return found
}

function windows(list: readonly Tree[] | undefined): boolean {
  let found = false
  walk(list, (kind, node) => {
    if (kind === 'SubLink') return false
    if (kind === 'FuncCall' && node.over !== undefined) found = true
    return undefined
  })
  return found
}
