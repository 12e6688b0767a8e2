/** Values of PL/pgSQL expressions that are the same on every run: constants, `||`, format() and quote_*() of constants. */

import { ident, literal } from '../core/identifier.ts'
import { parseSql } from '../sql/parse.ts'
import { columnName, listName, type Tree } from '../sql/tree.ts'

/** What is known of variables: text, or the elements of an array. */
export type Variables = ReadonlyMap<string, string | string[]>

/** The expression's parse tree, or undefined where it does not parse. */
export function expressionTree(expression: string): Tree | undefined {
  try {
    const { statements } = parseSql(`SELECT ${expression}`)
    if (statements.length !== 1) return undefined
    return statements[0]!.tree.targetList?.[0]?.ResTarget?.val
  } catch {
    return undefined
  }
}

/** Longer values are not followed: a loop that doubles a text would fill the memory. */
const longest = 1 << 20

/** The value of an expression's tree, or undefined where it is not the same on every run. */
export function evaluate(tree: Tree | undefined, variables: Variables): string | string[] | undefined {
  const value = valueAt(tree, variables, 0)
  return typeof value === 'string' && value.length > longest ? undefined : value
}

function valueAt(tree: Tree | undefined, variables: Variables, depth: number): string | string[] | undefined {
  if (tree === undefined || depth > 50) return undefined
  const text = (node: Tree | undefined): string | undefined => {
    const value = valueAt(node, variables, depth + 1)
    return typeof value === 'string' && value.length <= longest ? value : undefined
  }
  if (tree.A_Const !== undefined) {
    const { sval, ival, fval, boolval } = tree.A_Const
    if (sval !== undefined) return sval.sval ?? ''
    if (ival !== undefined) return String(ival.ival ?? 0)
    if (fval !== undefined) return fval.fval
    if (boolval !== undefined) return boolval.boolval === true ? 'true' : 'false'
    return undefined
  }
  if (tree.ColumnRef !== undefined) {
    return tree.ColumnRef.fields?.length === 1 ? variables.get(columnName(tree) ?? '') : undefined
  }
  if (tree.TypeCast !== undefined) {
    const value = valueAt(tree.TypeCast.arg, variables, depth + 1)
    // '{a,b}'::text[]
    if (typeof value === 'string' && tree.TypeCast.typeName?.arrayBounds !== undefined) {
      const inner = /^\{([^{}"\\]*)\}$/.exec(value)?.[1]
      return inner === undefined ? undefined : inner.split(',').map((item) => item.trim())
    }
    return value
  }
  if (tree.A_ArrayExpr !== undefined) {
    const items = ((tree.A_ArrayExpr.elements ?? []) as Tree[]).map(text)
    return items.every((item) => item !== undefined) ? items : undefined
  }
  if (tree.A_Expr?.kind === 'AEXPR_OP' && listName(tree.A_Expr.name).name === '||') {
    const left = text(tree.A_Expr.lexpr)
    const right = text(tree.A_Expr.rexpr)
    return left === undefined || right === undefined ? undefined : left + right
  }
  if (tree.FuncCall !== undefined) {
    const args = ((tree.FuncCall.args ?? []) as Tree[]).map(text)
    if (!args.every((arg) => arg !== undefined)) return undefined
    const name = listName(tree.FuncCall.funcname).name
    if (name === 'format' && args.length > 0) return format(args[0]!, args.slice(1))
    if (name === 'concat') return args.join('')
    if (name === 'quote_ident' && args.length === 1) return ident(args[0]!)
    if (name === 'quote_literal' && args.length === 1) return literal(args[0]!)
    if ((name === 'lower' || name === 'upper') && args.length === 1) {
      return name === 'lower' ? args[0]!.toLowerCase() : args[0]!.toUpperCase()
    }
  }
  return undefined
}

/** Postgres's format(): %s, %I, %L with positions; widths are not read. Undefined where an argument is missing. */
function format(template: string, args: readonly string[]): string | undefined {
  let next = 0
  let failed = false
  const result = template.replace(/%(?:(\d+)\$)?([sIL%])/g, (_, position: string | undefined, kind: string) => {
    if (kind === '%') return '%'
    const value = position === undefined ? args[next++] : args[Number(position) - 1]
    if (position !== undefined) next = Number(position)
    if (value === undefined) {
      failed = true
      return ''
    }
    return kind === 'I' ? ident(value) : kind === 'L' ? literal(value) : value
  })
  return failed ? undefined : result
}
