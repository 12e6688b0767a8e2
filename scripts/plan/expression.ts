/**
 * Conditions of a plan, read with Postgres's own parser: which columns they compare, what stands around those, and what
 * with. EXPLAIN writes some things that are no SQL (`hashed SubPlan 1`, `(InitPlan 1).col1`, a lone ANY): they are read
 * as columns and functions of that name. See get_rule_expr of ruleutils.c.
 */

import { parseSql } from '../sql/parse.ts'
import { tokens } from '../sql/tokens.ts'
import { listName, type Name, stringConstant, type Tree, typeOf, walk } from '../sql/tree.ts'

/** The conditions that AND joins at the outermost level, each in its own parentheses. */
export function conjuncts(text: string): string[] {
  const own = stripParentheses(text.trim())
  const parts = splitAt(own, 'AND')
  return parts.length === 1 ? [text.trim()] : parts.flatMap((part) => conjuncts(part))
}

/** The alternatives of an OR; one where it is none. */
export function disjuncts(text: string): string[] {
  const parts = splitAt(stripParentheses(text.trim()), 'OR')
  return parts.length === 1 ? [text.trim()] : parts.flatMap((part) => disjuncts(part))
}

function stripParentheses(text: string): string {
  if (!text.startsWith('(')) return text
  let depth = 0
  for (const { kind, start, end } of tokens(text)) {
    if (kind !== 'symbol') continue
    if (text[start] === '(') depth++
    else if (text[start] === ')' && --depth === 0) return end === text.length ? text.slice(1, -1).trim() : text
  }
  return text
}

function splitAt(text: string, word: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { kind, start, end } of tokens(text)) {
    if (kind === 'symbol') {
      const symbol = text[start]
      if (symbol === '(' || symbol === '[') depth++
      else if (symbol === ')' || symbol === ']') depth--
    } else if (kind === 'word' && depth === 0 && end - start === word.length) {
      if (text.slice(start, end) !== word) continue
      parts.push(text.slice(from, start).trim())
      from = end
    }
  }
  parts.push(text.slice(from).trim())
  return parts
}

const known = new Map<string, Tree | undefined>()
const mostKnown = 2_000

/** An expression's parse tree; undefined where it is none that the parser takes. `loadParser()` must have run. */
export function parseExpression(text: string): Tree | undefined {
  const cached = known.get(text)
  if (cached !== undefined || known.has(text)) return cached
  let tree: Tree | undefined
  try {
    const [statement] = parseSql(`select ${asSql(text)}`).statements
    tree = statement?.tree.targetList?.[0]?.ResTarget?.val
  } catch {
    tree = undefined
  }
  if (known.size >= mostKnown) known.clear()
  known.set(text, tree)
  return tree
}

/** The text with what is no SQL in it quoted. */
function asSql(text: string): string {
  if (!/\b(?:SubPlan|InitPlan|ANY|ALL|EXISTS|ARRAY|PARTIAL)\b/.test(text)) return text
  const list = [...tokens(text)]
  let sql = ''
  let from = 0
  const quote = (start: number, end: number): void => {
    sql += `${text.slice(from, start)}"${text.slice(start, end)}"`
    from = end
  }
  for (const [index, token] of list.entries()) {
    if (token.start < from || token.kind !== 'word') continue
    const word = text.slice(token.start, token.end)
    const next = list[index + 1]
    const previous = list[index - 1]
    if ((word === 'SubPlan' || word === 'InitPlan') && next?.kind === 'number') {
      const hashed = previous !== undefined && text.slice(previous.start, previous.end) === 'hashed'
      quote(hashed && previous.start >= from ? previous.start : token.start, next.end)
    } else if (word === 'ANY' || word === 'ALL' || word === 'EXISTS' || word === 'ARRAY') {
      // `x = ANY (…)` is SQL; a sub-select's `(ANY (x = …))` and `EXISTS(SubPlan 1)` are not.
      const operand = previous?.kind === 'symbol' && /[=<>!~@#%^&|*/+-]/.test(text[previous.start]!)
      if (text[next?.start ?? 0] === '(' && !operand) quote(token.start, token.end)
    } else if (word === 'PARTIAL' && next?.kind === 'word') {
      sql += text.slice(from, token.start)
      from = next.start
    }
  }
  return sql + text.slice(from)
}

export interface ColumnUse {
  /** As the plan writes it before the dot: a relation's alias. */
  alias?: string
  column: string
}

/** What stands on a side of a comparison. */
export interface Side {
  /**
   * `column` alone; `cast`, `function` or `operator` around columns; `constant` without any column, volatile or not;
   * `parameter` of a prepared statement or an outer query; `subplan` the result of one.
   */
  kind: 'column' | 'cast' | 'function' | 'operator' | 'constant' | 'parameter' | 'subplan' | 'other'
  columns: ColumnUse[]
  /** Of a function: its name; of a cast: the type's; of an operator: its sign. */
  name?: string
  schema?: string
  /** Of a constant that is a string: its value. */
  value?: string
  collation?: string
}

export interface Condition {
  text: string
  /**
   * `compare` two sides with an operator; `any` one side with each of an array's elements; `null` IS [NOT] NULL; `boolean`
   * a column or function that is true by itself, or its negation; `or`, `not`: of others; `other` anything else.
   */
  kind: 'compare' | 'any' | 'null' | 'boolean' | 'or' | 'not' | 'other'
  operator?: string
  left?: Side
  right?: Side
  columns: ColumnUse[]
  functions: Name[]
  /** Names of subplans it uses, e.g. `hashed SubPlan 1`. */
  subplans: string[]
  tree: Tree | undefined
}

/** One of `conjuncts`, read. */
export function readCondition(text: string): Condition {
  const tree = parseExpression(text)
  const condition: Condition = { text, kind: 'other', columns: [], functions: [], subplans: [], tree }
  if (tree === undefined) return condition
  const uses = usesOf(tree)
  condition.columns = uses.columns
  condition.functions = uses.functions
  condition.subplans = uses.subplans
  if (tree.A_Expr !== undefined) {
    const { kind, name, lexpr, rexpr } = tree.A_Expr
    condition.operator = listName(name).name
    if (kind === 'AEXPR_OP' && lexpr !== undefined && rexpr !== undefined) condition.kind = 'compare'
    else if (kind === 'AEXPR_OP_ANY' || kind === 'AEXPR_OP_ALL') condition.kind = 'any'
    else return condition
    condition.left = sideOf(lexpr)
    condition.right = sideOf(rexpr)
  } else if (tree.NullTest !== undefined) {
    condition.kind = 'null'
    condition.operator = tree.NullTest.nulltesttype === 'IS_NULL' ? 'is null' : 'is not null'
    condition.left = sideOf(tree.NullTest.arg)
  } else if (tree.BoolExpr !== undefined) {
    condition.kind = tree.BoolExpr.boolop === 'OR_EXPR' ? 'or' : tree.BoolExpr.boolop === 'NOT_EXPR' ? 'not' : 'other'
  } else if (tree.ColumnRef !== undefined || tree.FuncCall !== undefined || tree.BooleanTest !== undefined) {
    condition.kind = 'boolean'
    condition.left = sideOf(tree.BooleanTest?.arg ?? tree)
  }
  return condition
}

function sideOf(tree: Tree): Side {
  const { columns, subplans, parameters } = usesOf(tree)
  const side = (kind: Side['kind'], more: Partial<Side> = {}): Side => ({ kind, columns, ...more })
  if (tree.CollateClause !== undefined) {
    return { ...sideOf(tree.CollateClause.arg), collation: listName(tree.CollateClause.collname).name }
  }
  if (subplans.length > 0) return side('subplan')
  if (columns.length === 0) {
    if (parameters > 0) return side('parameter')
    const value = stringConstant(tree)
    return side('constant', value === undefined ? {} : { value })
  }
  if (tree.ColumnRef !== undefined) return side('column')
  if (tree.TypeCast !== undefined) {
    const inner = sideOf(tree.TypeCast.arg)
    const type = typeOf(tree.TypeCast.typeName)
    // A cast around a function is the function's business: (lower(x))::text.
    return inner.kind === 'column' ? side('cast', { name: `${type.name}${type.array ? '[]' : ''}` }) : inner
  }
  if (tree.FuncCall !== undefined) {
    const { schema, name } = listName(tree.FuncCall.funcname)
    return side('function', { name, ...(schema === undefined ? {} : { schema }) })
  }
  if (tree.A_Expr !== undefined) return side('operator', { name: listName(tree.A_Expr.name).name })
  if (tree.CoalesceExpr !== undefined) return side('function', { name: 'coalesce' })
  if (tree.SQLValueFunction !== undefined) return side('constant')
  return side('other')
}

interface Uses {
  columns: ColumnUse[]
  functions: Name[]
  subplans: string[]
  parameters: number
}

/** What an expression uses, each once. */
export function usesOf(tree: Tree): Uses {
  const columns = new Map<string, ColumnUse>()
  const functions = new Map<string, Name>()
  const subplans = new Set<string>()
  let parameters = 0
  walk(tree, (kind, node) => {
    if (kind === 'ColumnRef') {
      const fields = (node.fields as Tree[]).map((field) => field.String?.sval as string | undefined)
      const name = fields.at(-1)
      if (name === undefined) return
      if (/^(?:hashed )?(?:SubPlan|InitPlan) \d+$/.test(name)) subplans.add(name)
      else {
        const alias = fields.length > 1 ? fields.at(-2) : undefined
        columns.set(`${alias ?? ''}.${name}`, { ...(alias === undefined ? {} : { alias }), column: name })
      }
    } else if (kind === 'FuncCall') {
      const name = listName(node.funcname)
      functions.set(`${name.schema ?? ''}.${name.name}`, name)
    } else if (kind === 'ParamRef') parameters++
  })
  return { columns: [...columns.values()], functions: [...functions.values()], subplans: [...subplans], parameters }
}
