/** CHECKs that say the bound of one column: what JSON Schema and Zod have words of their own for. */

import { baseType, columnName, stringConstant, strings, type Tree, typeOf } from '../../sql/tree.ts'
import type { Comparable, Conjunct } from './expression.ts'
import type { JsonType } from './model.ts'
import { translatePattern } from './pattern.ts'

/** NULL passes each of them. Lengths are in characters (code points). */
export interface Bounds {
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  exclusiveMaximum?: number
  minLength?: number
  maxLength?: number
  /** JavaScript sources for the flags `su`; all must match. */
  patterns?: string[]
}

const flipped: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' }

/** The bound that a conjunct states, or undefined where it states anything else. */
export function bound(
  { tree }: Conjunct,
  typeOfColumn: (column: string) => Comparable | undefined,
): { column: string; bounds: Bounds } | undefined {
  const expression = tree.A_Expr
  if (expression?.kind !== 'AEXPR_OP') return undefined
  const operator = strings(expression.name).at(-1) ?? ''
  const left = subject(expression.lexpr)
  const right = subject(expression.rexpr)
  if (left !== undefined && operator === '~' && left.measure === 'value' && typeOfColumn(left.column) === 'text') {
    const pattern = stringConstant(expression.rexpr)
    const source = pattern === undefined ? undefined : translatePattern(pattern)
    return source === undefined ? undefined : { column: left.column, bounds: { patterns: [source] } }
  }
  const [of, limit, sign] =
    left !== undefined
      ? [left, number(expression.rexpr), operator]
      : [right, number(expression.lexpr), flipped[operator] ?? '']
  if (of === undefined || limit === undefined) return undefined
  const type = typeOfColumn(of.column)
  if (of.measure === 'length') return type === 'text' ? lengthBound(of.column, sign, limit) : undefined
  return type === 'number' ? valueBound(of.column, sign, limit) : undefined
}

function valueBound(column: string, sign: string, limit: number): { column: string; bounds: Bounds } | undefined {
  const key = { '<': 'exclusiveMaximum', '<=': 'maximum', '>': 'exclusiveMinimum', '>=': 'minimum' }[sign]
  return key === undefined ? undefined : { column, bounds: { [key]: limit } }
}

function lengthBound(column: string, sign: string, limit: number): { column: string; bounds: Bounds } | undefined {
  if (!Number.isInteger(limit) || limit < 0) return undefined
  switch (sign) {
    case '<':
      return limit === 0 ? undefined : { column, bounds: { maxLength: limit - 1 } }
    case '<=':
      return { column, bounds: { maxLength: limit } }
    case '>':
      return { column, bounds: { minLength: limit + 1 } }
    case '>=':
      return { column, bounds: { minLength: limit } }
    case '=':
      return { column, bounds: { minLength: limit, maxLength: limit } }
    default:
      return undefined
  }
}

/** A column, or its length in characters. */
function subject(node: Tree | undefined): { column: string; measure: 'value' | 'length' } | undefined {
  const plain = uncast(node)
  const name = columnName(plain)
  if (name !== undefined) return { column: name, measure: 'value' }
  const call = plain?.FuncCall
  const callee = strings(call?.funcname).at(-1)
  if (
    callee === undefined ||
    !['length', 'char_length', 'character_length'].includes(callee) ||
    call!.args?.length !== 1
  )
    return undefined
  const inner = columnName(uncast(call!.args[0]))
  return inner === undefined ? undefined : { column: inner, measure: 'length' }
}

/** Without casts that Postgres adds to compare: to text, to a wider number. */
function uncast(node: Tree | undefined): Tree | undefined {
  let at = node
  while (at?.TypeCast !== undefined) {
    const type = typeOf(at.TypeCast.typeName)
    if (type.array || type.mods.length > 0 || !/^(text|varchar|int8|numeric|float8)$/.test(baseType(type))) return at
    at = at.TypeCast.arg
  }
  return at
}

/** A number that JavaScript holds as it is written. */
function number(node: Tree | undefined): number | undefined {
  let at = node
  let sign = 1
  for (;;) {
    if (at?.TypeCast !== undefined) {
      const type = typeOf(at.TypeCast.typeName)
      if (type.mods.length > 0 || !/^(int[248]|numeric|float8)$/.test(baseType(type))) return undefined
      at = at.TypeCast.arg
    } else if (at?.A_Expr?.kind === 'AEXPR_OP' && at.A_Expr.lexpr === undefined && strings(at.A_Expr.name)[0] === '-') {
      sign = -sign
      at = at.A_Expr.rexpr
    } else break
  }
  const constant = at?.A_Const
  if (constant === undefined || constant.isnull || constant.boolval) return undefined
  const text: string | undefined = constant.ival
    ? String(constant.ival.ival ?? 0)
    : (constant.fval?.fval ?? constant.sval?.sval)
  if (text === undefined || !/^-?\d*\.?\d+$/.test(text) || text.replace(/\D/g, '').length > 15) return undefined
  return sign * Number(text)
}

/** Adds bounds to a type that has words for them; false where it has none. */
export function merge(type: JsonType, bounds: Bounds): boolean {
  const numeric = type.kind === 'integer' || type.kind === 'number'
  const wantsNumber = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'].some((key) => key in bounds)
  if (wantsNumber ? !numeric : type.kind !== 'text') return false
  const old = type.bounds ?? {}
  const tightest = (
    key: 'minimum' | 'exclusiveMinimum' | 'minLength' | 'maximum' | 'exclusiveMaximum' | 'maxLength',
    choose: (...values: number[]) => number,
  ) => {
    const values = [old[key], bounds[key]].filter((value) => value !== undefined)
    return values.length === 0 ? {} : { [key]: choose(...values) }
  }
  const patterns = [...(old.patterns ?? []), ...(bounds.patterns ?? [])]
  type.bounds = {
    ...tightest('minimum', Math.max),
    ...tightest('exclusiveMinimum', Math.max),
    ...tightest('maximum', Math.min),
    ...tightest('exclusiveMaximum', Math.min),
    ...tightest('minLength', Math.max),
    ...tightest('maxLength', Math.min),
    ...(patterns.length === 0 ? {} : { patterns }),
  }
  return true
}
