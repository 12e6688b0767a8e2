/** Boolean expressions (policies, checks, filters) taken apart and put together again. */

import { Deparser } from 'pgsql-deparser'
import { parseSql } from './parse.ts'
import { listName, type Tree, walk } from './tree.ts'

/** The tree of one expression. Throws `SqlSyntaxError`. Call `loadParser()` before. */
export function parseExpression(text: string): Tree {
  return parseSql(`select (${text}\n)`).statements[0]!.tree.targetList[0].ResTarget.val
}

/** An expression as SQL on one line, without the names that Postgres gives columns of subqueries (`auth.uid() AS uid`). */
export function formatExpression(tree: Tree): string {
  const plain = rewrite(tree, (kind, node) =>
    kind === 'ResTarget' && node.val?.FuncCall !== undefined && node.name === listName(node.val.FuncCall.funcname).name
      ? { ResTarget: { ...node, name: undefined } }
      : undefined,
  )
  return withoutDoubleParentheses(new Deparser(plain, { pretty: false }).deparseQuery())
}

/** `((x))` as `(x)`. What stands in quotes is left alone. */
function withoutDoubleParentheses(text: string): string {
  const opened: number[] = []
  const closes = new Map<number, number>()
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === "'" || character === '"') {
      const end = text.indexOf(character, index + 1)
      // A doubled quote inside is the end of one string and the beginning of the next.
      index = end === -1 ? text.length : end
    } else if (character === '(') opened.push(index)
    else if (character === ')' && opened.length > 0) closes.set(opened.pop()!, index)
  }
  const dropped = new Set<number>()
  for (const [open, close] of closes) {
    if (text[open + 1] !== '(' || closes.get(open + 1) !== close - 1) continue
    // `f((select …))` needs both: the call's and the subquery's.
    if (/[\w"]$/.test(text.slice(0, open)) && !/\b(AND|OR|NOT|USING|WHERE|IN)\s*$/i.test(text.slice(0, open))) continue
    dropped.add(open + 1).add(close - 1)
  }
  return [...text].every((character) => character.length === 1)
    ? [...text].filter((_, index) => !dropped.has(index)).join('')
    : text
}

/** The parts of a conjunction or disjunction, nested ones of the same kind included; of anything else the thing itself. */
export function partsOf(tree: Tree, kind: 'AND_EXPR' | 'OR_EXPR'): Tree[] {
  const args = tree.BoolExpr?.boolop === kind ? (tree.BoolExpr.args as Tree[]) : undefined
  return args === undefined ? [tree] : args.flatMap((each) => partsOf(each, kind))
}

export function allOf(parts: readonly Tree[]): Tree {
  return parts.length === 1 ? parts[0]! : { BoolExpr: { boolop: 'AND_EXPR', args: parts } }
}

export function anyOf(parts: readonly Tree[]): Tree {
  return parts.length === 1 ? parts[0]! : { BoolExpr: { boolop: 'OR_EXPR', args: parts } }
}

/** Every part of the tree of AND, OR and NOT, the whole first. */
export function booleanParts(tree: Tree): Tree[] {
  const args = (tree.BoolExpr?.args ?? []) as Tree[]
  return [tree, ...args.flatMap(booleanParts)]
}

/**
 * Whether an expression may depend on who asks: it calls a function that is not built in, reads a setting or the
 * current user, or asks another table. What it is made of otherwise is the row alone.
 */
export function mayDependOnCaller(tree: Tree): boolean {
  let depends = false
  walk(tree, (kind, node) => {
    if (kind === 'SubLink' || kind === 'SQLValueFunction') depends = true
    if (kind === 'FuncCall') {
      const { schema, name } = listName(node.funcname)
      if ((schema !== undefined && schema !== 'pg_catalog') || name === 'current_setting') depends = true
    }
    return !depends
  })
  return depends
}

/** A deep copy in which every node that `change` answers for is replaced by its answer. */
export function rewrite(tree: Tree, change: (kind: string, node: Tree) => Tree | undefined): Tree {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value)
    if (entries.length === 1 && /^[A-Z]/.test(entries[0]![0])) {
      const changed = change(entries[0]![0], entries[0]![1] as Tree)
      if (changed !== undefined) return changed
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner)]))
  }
  return copy(tree) as Tree
}
