/** How a statement uses tables: which columns it compares, with what, orders by and returns. From the parse tree alone. */

import type { Schema, Table } from '../../catalog/schema.ts'
import { ident, qualified } from '../../core/identifier.ts'
import { isConstant, rangeName, stringConstant, strings, type Tree } from '../../sql/tree.ts'

export interface Predicate {
  column: string
  /** `equal`: = or IN; `join`: = another table's column; `range`: < > BETWEEN; `null`: IS [NOT] NULL; `contains`: @> ? && of a document, list or range; `match`: @@; `like`: prefix; `infix`: a pattern that begins with %. */
  kind: 'equal' | 'join' | 'range' | 'null' | 'contains' | 'match' | 'like' | 'infix' | 'boolean'
  /** The condition as SQL without a table's alias, where it compares with a constant: what a partial index may say. */
  constant?: string
  /** Of an expression over one column: the expression as SQL. */
  expression?: string
}

export interface Usage {
  /** Qualified. */
  table: string
  predicates: Predicate[]
  /** Columns of ORDER BY, where all are this table's, with the direction of each. */
  order: { column: string; descending: boolean }[]
  limited: boolean
  /** Columns that are returned or grouped by; undefined: all of them. */
  columns?: string[]
}

/** The uses of every SELECT, UPDATE and DELETE in a statement, subqueries included. */
export function usagesOf(tree: Tree, kind: string, schema: Schema): Usage[] {
  const found: Usage[] = []
  const ctes = new Set<string>()
  const visit = (node: unknown, nodeKind: string): void => {
    if (node === null || typeof node !== 'object') return
    const statement = node as Tree
    if (nodeKind === 'SelectStmt' || nodeKind === 'UpdateStmt' || nodeKind === 'DeleteStmt')
      found.push(...scopeOf(statement, schema, ctes))
  }
  for (const cte of tree.withClause?.ctes ?? []) ctes.add(cte.CommonTableExpr?.ctename)
  visit(tree, kind)
  each(tree, visit)
  return found
}

/** Every node below, with its kind; bounded by the tree. */
function each(tree: unknown, visit: (node: unknown, kind: string) => void): void {
  const pending: unknown[] = [tree]
  while (pending.length > 0) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value)
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === null || typeof inner !== 'object') continue
        if (/^[A-Z]/.test(key) || key === 'larg' || key === 'rarg')
          visit(inner, key.length === 4 && key.endsWith('arg') ? 'SelectStmt' : key)
        pending.push(inner)
      }
    }
  }
}

interface Source {
  alias: string
  table: Table
}

function scopeOf(statement: Tree, schema: Schema, ctes: ReadonlySet<string>): Usage[] {
  const sources: Source[] = []
  const quals: Tree[] = []
  const from = (node: Tree | undefined): void => {
    if (node?.RangeVar) addSource(node.RangeVar)
    else if (node?.JoinExpr) {
      from(node.JoinExpr.larg)
      from(node.JoinExpr.rarg)
      if (node.JoinExpr.quals) quals.push(node.JoinExpr.quals)
      for (const column of strings(node.JoinExpr.usingClause)) using.push(column)
    }
  }
  const using: string[] = []
  const addSource = (range: Tree): void => {
    const name = rangeName(range)
    if (name.schema === undefined && ctes.has(name.name)) return
    const table =
      schema.tables.find(
        (each) =>
          each.name === name.name &&
          (name.schema === undefined ? each.schema === 'public' : each.schema === name.schema),
      ) ?? schema.tables.find((each) => name.schema === undefined && each.name === name.name)
    if (table !== undefined) sources.push({ alias: range.alias?.aliasname ?? name.name, table })
  }
  for (const item of (statement.fromClause ?? statement.usingClause ?? []) as Tree[]) from(item)
  if (statement.relation?.relname !== undefined) addSource(statement.relation)
  if (statement.whereClause) quals.push(statement.whereClause)
  if (sources.length === 0) return []

  const resolve = (node: Tree | undefined): { source: Source; column: string } | undefined => {
    const fields = (node?.ColumnRef?.fields ?? []) as Tree[]
    const names = fields.map((field) => field.String?.sval as string | undefined)
    const column = names.at(-1)
    if (column === undefined || names.includes(undefined)) return undefined
    const alias = names.length > 1 ? names.at(-2) : undefined
    const source = sources.find(
      (each) => (alias === undefined || each.alias === alias) && each.table.columns.some(({ name }) => name === column),
    )
    return source && { source, column }
  }
  const predicates = new Map<Source, Predicate[]>(sources.map((source) => [source, []]))
  const add = (source: Source, predicate: Predicate) => predicates.get(source)!.push(predicate)
  for (const column of using)
    for (const source of sources)
      if (source.table.columns.some(({ name }) => name === column)) add(source, { column, kind: 'join' })
  const pending = [...quals]
  while (pending.length > 0) {
    const node = pending.shift()!
    if (node.BoolExpr?.boolop === 'AND_EXPR') pending.unshift(...node.BoolExpr.args)
    else judge(node, resolve, add)
  }

  const order = ((statement.sortClause ?? []) as Tree[]).map(({ SortBy }) => ({
    found: resolve(SortBy?.node),
    descending: SortBy?.sortby_dir === 'SORTBY_DESC',
  }))
  const returned = columnsReturned(statement, resolve)
  return sources.map((source) => ({
    table: qualified(source.table.schema, source.table.name),
    predicates: predicates.get(source)!,
    order:
      order.length > 0 && order.every(({ found }) => found?.source === source)
        ? order.map(({ found, descending }) => ({ column: found!.column, descending }))
        : [],
    limited: statement.limitCount !== undefined,
    ...(returned === undefined
      ? {}
      : { columns: [...new Set(returned.filter((each) => each.source === source).map(({ column }) => column))] }),
  }))
}

type Resolve = (node: Tree | undefined) => { source: Source; column: string } | undefined

/** Columns that the target list and the grouping name; undefined where a star or a whole row is returned. */
function columnsReturned(statement: Tree, resolve: Resolve): { source: Source; column: string }[] | undefined {
  const found: { source: Source; column: string }[] = []
  const pending: unknown[] = [statement.targetList, statement.groupClause, statement.returningList]
  while (pending.length > 0) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value)
    else if (value !== null && typeof value === 'object') {
      const node = value as Tree
      if (node.A_Star) return undefined
      if (node.ColumnRef) {
        if ((node.ColumnRef.fields as Tree[]).some((field) => field.A_Star)) return undefined
        const column = resolve(node)
        if (column === undefined) return undefined
        found.push(column)
      } else if (node.SubLink === undefined) pending.push(...Object.values(node))
    }
  }
  return found
}

const comparisons: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function judge(node: Tree, resolve: Resolve, add: (source: Source, predicate: Predicate) => void): void {
  if (node.NullTest) {
    const found = resolve(node.NullTest.arg)
    if (found)
      add(found.source, {
        column: found.column,
        kind: 'null',
        constant: `${ident(found.column)} is ${node.NullTest.nulltesttype === 'IS_NULL' ? '' : 'not '}null`,
      })
    return
  }
  if (node.ColumnRef || node.BoolExpr?.boolop === 'NOT_EXPR') {
    const found = resolve(node.ColumnRef ? node : node.BoolExpr.args[0])
    if (found)
      add(found.source, {
        column: found.column,
        kind: 'boolean',
        constant: `${node.ColumnRef ? '' : 'not '}${ident(found.column)}`,
      })
    return
  }
  const expression = node.A_Expr
  if (expression === undefined) return
  const operator = strings(expression.name).at(-1) ?? ''
  const left = resolve(uncast(expression.lexpr))
  const right =
    Array.isArray(expression.rexpr) || expression.rexpr?.List ? undefined : resolve(uncast(expression.rexpr))
  switch (expression.kind) {
    case 'AEXPR_OP': {
      if (operator === '=' && left && right) {
        if (left.source !== right.source) {
          add(left.source, { column: left.column, kind: 'join' })
          add(right.source, { column: right.column, kind: 'join' })
        }
        return
      }
      const side = left ?? right
      const other = left ? expression.rexpr : expression.lexpr
      if (side === undefined) {
        const over = operator === '=' || operator === '@@' ? expressionOf(expression.lexpr, resolve) : undefined
        if (over)
          add(over.source, { column: over.column, kind: operator === '=' ? 'equal' : 'match', expression: over.sql })
        return
      }
      if (operator === '=') {
        const text = isConstant(other) ? constantText(other) : undefined
        add(side.source, {
          column: side.column,
          kind: 'equal',
          ...(text === undefined ? {} : { constant: `${ident(side.column)} = ${text}` }),
        })
      } else if (comparisons[operator] !== undefined) add(side.source, { column: side.column, kind: 'range' })
      else if (['@>', '<@', '&&', '?', '?|', '?&'].includes(operator))
        add(side.source, { column: side.column, kind: 'contains' })
      else if (operator === '@@') add(side.source, { column: side.column, kind: 'match' })
      return
    }
    case 'AEXPR_IN':
    case 'AEXPR_OP_ANY':
      if (operator !== '=') return
      // `$1 = any (tags)` asks for an element of a list.
      if (left) add(left.source, { column: left.column, kind: 'equal' })
      else if (right && expression.kind === 'AEXPR_OP_ANY')
        add(right.source, { column: right.column, kind: 'contains' })
      return
    case 'AEXPR_BETWEEN':
      if (left) add(left.source, { column: left.column, kind: 'range' })
      return
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE': {
      if (!left) return
      const pattern = stringConstant(expression.rexpr)
      add(left.source, {
        column: left.column,
        kind: expression.kind === 'AEXPR_LIKE' && pattern !== undefined && !/^[%_]/.test(pattern) ? 'like' : 'infix',
      })
    }
  }
}

function uncast(node: Tree | undefined): Tree | undefined {
  let at = node
  while (at?.TypeCast !== undefined) at = at.TypeCast.arg
  return at
}

/** `lower(email)`, `email::citext`-free functions of one column and constants. */
function expressionOf(
  node: Tree | undefined,
  resolve: Resolve,
): { source: Source; column: string; sql: string } | undefined {
  const call = node?.FuncCall
  const names = strings(call?.funcname)
  const args = (call?.args ?? []) as Tree[]
  const columns = args.map((arg) => resolve(uncast(arg))).filter((each) => each !== undefined)
  if (call === undefined || columns.length !== 1) return undefined
  const parts = args.map((arg) =>
    resolve(uncast(arg)) === undefined ? constantText(arg) : ident(resolve(uncast(arg))!.column),
  )
  if (parts.includes(undefined)) return undefined
  return { ...columns[0]!, sql: `${names.at(-1)}(${parts.join(', ')})` }
}

/** A constant as SQL; undefined for a parameter. */
function constantText(node: Tree | undefined): string | undefined {
  const text = stringConstant(node)
  if (text !== undefined) return `'${text.replaceAll("'", "''")}'`
  const constant = uncast(node)?.A_Const
  if (constant?.ival) return String(constant.ival.ival ?? 0)
  if (constant?.boolval) return String(constant.boolval.boolval ?? false)
  return constant?.fval?.fval
}
