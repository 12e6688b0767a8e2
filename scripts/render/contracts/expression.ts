/**
 * CHECK expressions as JavaScript, with SQL's three-valued logic: the part of the language whose meaning does not depend
 * on the server (its clock, collations, functions of its own). What is not in that part is not carried, and is said so.
 */

import { parseSql } from '../../sql/parse.ts'
import { baseType, columnName, stringConstant, strings, type Tree, typeOf } from '../../sql/tree.ts'
import { translateLike, translatePattern } from './pattern.ts'

/** How values of an expression compare. `other`: only NULL tests mean the same here and there. */
export type Comparable = 'number' | 'text' | 'boolean' | 'time' | 'json' | 'array' | 'null' | 'other'

export interface Compiled {
  /** JavaScript whose value is true, false or null; it uses the functions of runtime.ts. */
  js: string
  /** Columns that it reads. */
  columns: string[]
  /** Functions of runtime.ts that it uses. */
  uses: string[]
}

interface Value {
  js: string
  type: Comparable
  /** Of a constant: its text. */
  constant?: string
}

/** One conjunct of a CHECK: the whole holds where each of them does. */
export interface Conjunct {
  tree: Tree
}

/** The conjuncts of an expression, or undefined where the parser does not take it. */
export function conjuncts(expression: string): Conjunct[] | undefined {
  let tree: Tree | undefined
  try {
    tree = parseSql(`select ${expression}`).statements[0]?.tree.targetList?.[0]?.ResTarget?.val
  } catch {
    return undefined
  }
  if (tree === undefined) return undefined
  const found: Conjunct[] = []
  const pending = [tree]
  while (pending.length > 0) {
    const each = pending.shift()!
    if (each.BoolExpr?.boolop === 'AND_EXPR') pending.unshift(...each.BoolExpr.args)
    else found.push({ tree: each })
  }
  return found
}

/**
 * Compiles a conjunct. `typeOfColumn` says how a column compares; `read` gives the JavaScript that reads one (its value or
 * null). Undefined: a part of it has no exact twin.
 */
export function compileCheck(
  { tree }: Conjunct,
  typeOfColumn: (column: string) => Comparable | undefined,
  read: (column: string) => string,
): Compiled | undefined {
  const compiler = new Compiler(typeOfColumn, read)
  const value = compiler.value(tree, 0)
  if (value === undefined || (value.type !== 'boolean' && value.type !== 'null')) return undefined
  return { js: value.js, columns: [...compiler.columns], uses: [...compiler.uses].sort() }
}

/** Deeper than this nobody writes by hand, and JavaScript's stack is finite. */
const deepest = 60

const comparisons: Record<string, string> = { '=': 'eq', '<>': 'ne', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' }
const arithmetic: Record<string, string> = { '+': 'add', '-': 'subtract', '*': 'multiply' }

class Compiler {
  readonly columns = new Set<string>()
  readonly uses = new Set<string>()

  constructor(
    private readonly typeOfColumn: (column: string) => Comparable | undefined,
    private readonly read: (column: string) => string,
  ) {}

  value(node: Tree | undefined, depth: number): Value | undefined {
    if (node === undefined || depth > deepest) return undefined
    const next = (each: Tree | undefined) => this.value(each, depth + 1)
    if (node.ColumnRef) return this.#column(node)
    if (node.A_Const) return constant(node.A_Const)
    if (node.TypeCast) return this.#cast(node.TypeCast, depth)
    if (node.BoolExpr) return this.#logic(node.BoolExpr, next)
    if (node.NullTest) {
      const arg = next(node.NullTest.arg)
      if (arg === undefined) return undefined
      const call = this.#call('isNull', [arg], 'boolean')
      return node.NullTest.nulltesttype === 'IS_NULL' ? call : this.#call('not', [call], 'boolean')
    }
    if (node.BooleanTest) return this.#booleanTest(node.BooleanTest, next)
    if (node.A_Expr) return this.#operator(node.A_Expr, depth)
    if (node.CoalesceExpr) return this.#coalesce((node.CoalesceExpr.args as Tree[]).map(next))
    if (node.FuncCall) return this.#function(node.FuncCall, next)
    return undefined
  }

  #column(node: Tree): Value | undefined {
    const name = columnName(node)
    const type = name === undefined ? undefined : this.typeOfColumn(name)
    if (name === undefined || type === undefined) return undefined
    this.columns.add(name)
    if (type === 'time') this.uses.add('instant')
    return { js: this.read(name), type }
  }

  #cast(cast: Tree, depth: number): Value | undefined {
    const type = typeOf(cast.typeName)
    const base = baseType(type)
    const text = stringConstant(cast.arg)
    if (text !== undefined && !type.array) {
      if (/^(date|timestamptz?)$/.test(base))
        return this.#call('instant', [{ js: JSON.stringify(text), type: 'text' }], 'time')
      if (/^(int[248]|numeric|float[48])$/.test(base) && /^-?\d+(\.\d+)?$/.test(text))
        return { js: text, type: 'number', constant: text }
    }
    const inner = this.value(cast.arg, depth + 1)
    if (inner === undefined) return undefined
    if (inner.type === 'null') return inner
    // Casts that leave what is compared as it is.
    if (/^(text|varchar)$/.test(base) && (inner.type === 'text' || (inner.type === 'array' && type.array))) return inner
    if (/^(int8|numeric|float8)$/.test(base) && inner.type === 'number' && !type.array && type.mods.length === 0)
      return inner
    if (/^int[24]$/.test(base) && inner.type === 'number' && inner.constant !== undefined) return inner
    if (/^timestamptz?$/.test(base) && inner.type === 'time') return undefined
    return inner.constant !== undefined &&
      inner.type === 'text' &&
      !/^(bpchar|char|bytea|bit|varbit)$/.test(base) &&
      type.schema !== 'pg_catalog' &&
      type.schema !== undefined
      ? inner // An enum's or domain's constant: its text.
      : undefined
  }

  #logic(node: Tree, next: (each: Tree) => Value | undefined): Value | undefined {
    const args = (node.args as Tree[]).map(next)
    if (args.some((arg) => arg === undefined || (arg.type !== 'boolean' && arg.type !== 'null'))) return undefined
    const name = { AND_EXPR: 'and', OR_EXPR: 'or', NOT_EXPR: 'not' }[node.boolop as string]
    return name === undefined ? undefined : this.#call(name, args as Value[], 'boolean')
  }

  #booleanTest(node: Tree, next: (each: Tree) => Value | undefined): Value | undefined {
    const arg = next(node.arg)
    if (arg === undefined || arg.type !== 'boolean') return undefined
    const wanted = {
      IS_TRUE: 'true',
      IS_FALSE: 'false',
      IS_UNKNOWN: 'null',
      IS_NOT_TRUE: 'true',
      IS_NOT_FALSE: 'false',
      IS_NOT_UNKNOWN: 'null',
    }[node.booltesttype as string]
    if (wanted === undefined) return undefined
    return { js: `(${arg.js} ${/_NOT_/.test(node.booltesttype) ? '!==' : '==='} ${wanted})`, type: 'boolean' }
  }

  #operator(node: Tree, depth: number): Value | undefined {
    const name = strings(node.name).at(-1) ?? ''
    const left = this.value(node.lexpr, depth + 1)
    const many = (items: Tree[] | undefined) => items?.map((each) => this.value(each, depth + 1))
    switch (node.kind) {
      case 'AEXPR_OP': {
        const right = this.value(node.rexpr, depth + 1)
        if (right === undefined) return undefined
        if (node.lexpr === undefined)
          return name === '-' && right.type === 'number'
            ? { js: `-(${right.js})`, type: 'number', constant: right.constant && `-${right.constant}` }
            : undefined
        if (left === undefined) return undefined
        if (comparisons[name] !== undefined) return this.#comparison(comparisons[name], left, right)
        if (arithmetic[name] !== undefined && left.type === 'number' && right.type === 'number')
          return this.#call(arithmetic[name], [left, right], 'number')
        return this.#pattern(name, left, node.rexpr)
      }
      case 'AEXPR_IN': {
        const items = many(node.rexpr?.List?.items)
        return items && left && this.#oneOf(left, items, name === '<>')
      }
      case 'AEXPR_OP_ANY': {
        const items = many(elements(node.rexpr))
        return name === '=' && items && left ? this.#oneOf(left, items, false) : undefined
      }
      case 'AEXPR_OP_ALL': {
        const items = many(elements(node.rexpr))
        return name === '<>' && items && left ? this.#oneOf(left, items, true) : undefined
      }
      case 'AEXPR_BETWEEN': {
        const [low, high] = many(node.rexpr?.List?.items) ?? []
        const above = left && low && this.#comparison('gte', left, low)
        const below = left && high && this.#comparison('lte', left, high)
        return above && below ? this.#call('and', [above, below], 'boolean') : undefined
      }
      case 'AEXPR_LIKE':
      case 'AEXPR_ILIKE':
        return left && this.#pattern(name, left, node.rexpr)
      case 'AEXPR_DISTINCT':
      case 'AEXPR_NOT_DISTINCT': {
        const right = this.value(node.rexpr, depth + 1)
        if (!left || !right || !comparable('eq', left.type, right.type)) return undefined
        const same = this.#call('same', [left, right], 'boolean')
        return node.kind === 'AEXPR_DISTINCT' ? this.#call('not', [same], 'boolean') : same
      }
      default:
        return undefined
    }
  }

  #comparison(operator: string, left: Value, right: Value): Value | undefined {
    // A text constant beside a time is one.
    const [a, b] = [this.#asTime(left, right), this.#asTime(right, left)]
    return comparable(operator, a.type, b.type) ? this.#call(operator, [a, b], 'boolean') : undefined
  }

  #asTime(value: Value, other: Value): Value {
    return other.type === 'time' && value.constant !== undefined && value.type === 'text'
      ? this.#call('instant', [value], 'time')
      : value
  }

  #oneOf(value: Value, items: (Value | undefined)[], negated: boolean): Value | undefined {
    if (items.some((item) => item === undefined || !comparable('eq', value.type, item.type))) return undefined
    this.uses.add('oneOf')
    const call: Value = { js: `oneOf(${value.js}, [${items.map((item) => item!.js).join(', ')}])`, type: 'boolean' }
    return negated ? this.#call('not', [call], 'boolean') : call
  }

  /** `~`, `LIKE` and their kin. Matching without regard to case follows the server's locale: refused. */
  #pattern(operator: string, left: Value, right: Tree): Value | undefined {
    const pattern = stringConstant(right)
    if (pattern === undefined || left.type !== 'text') return undefined
    const source =
      operator === '~' || operator === '!~'
        ? translatePattern(pattern)
        : operator === '~~' || operator === '!~~'
          ? translateLike(pattern)
          : undefined
    if (source === undefined) return undefined
    this.uses.add('matches')
    const call: Value = { js: `matches(${left.js}, /${source}/su)`, type: 'boolean' }
    return operator.startsWith('!') ? this.#call('not', [call], 'boolean') : call
  }

  #coalesce(args: (Value | undefined)[]): Value | undefined {
    const type = args.find((arg) => arg !== undefined && arg.type !== 'null')?.type
    if (type === undefined || args.some((arg) => arg === undefined || (arg.type !== type && arg.type !== 'null')))
      return undefined
    return this.#call('coalesce', args as Value[], type)
  }

  #function(node: Tree, next: (each: Tree) => Value | undefined): Value | undefined {
    const names = strings(node.funcname)
    if (names.length > 1 && names[0] !== 'pg_catalog') return undefined
    const args = ((node.args as Tree[] | undefined) ?? []).map(next)
    const [first] = args
    if (first === undefined || args.includes(undefined)) return undefined
    const name = names.at(-1)!
    if (name === 'num_nulls' || name === 'num_nonnulls') {
      this.uses.add('countNulls')
      const nulls = `countNulls([${args.map((arg) => arg!.js).join(', ')}])`
      return { js: name === 'num_nulls' ? nulls : `(${args.length} - ${nulls})`, type: 'number' }
    }
    const known = (type: Comparable, count = 1) => first.type === type && args.length === count
    switch (name) {
      case 'length':
      case 'char_length':
      case 'character_length':
        return known('text') ? this.#call('length', [first], 'number') : undefined
      case 'octet_length':
        return known('text') ? this.#call('octets', [first], 'number') : undefined
      case 'btrim':
      case 'ltrim':
      case 'rtrim':
        return known('text') ? this.#call(name, [first], 'text') : undefined
      case 'cardinality':
        return known('array') ? this.#call('cardinality', [first], 'number') : undefined
      case 'array_length':
        // NULL for an empty array, unlike cardinality.
        return known('array', 2) && args[1]!.constant === '1' ? this.#call('arrayLength', [first], 'number') : undefined
      case 'jsonb_typeof':
      case 'json_typeof':
        return known('json') ? this.#call('jsonType', [first], 'text') : undefined
      case 'abs':
        return known('number') ? this.#call('abs', [first], 'number') : undefined
      default:
        return undefined
    }
  }

  #call(name: string, args: Value[], type: Comparable): Value {
    this.uses.add(name)
    return { js: `${name}(${args.map((arg) => arg.js).join(', ')})`, type }
  }
}

/** Elements of an ARRAY[…], with the casts around it, or of an array literal without quoting. */
function elements(node: Tree | undefined): Tree[] | undefined {
  let at = node
  while (at?.TypeCast !== undefined && at.TypeCast.arg?.A_Const === undefined) at = at.TypeCast.arg
  if (at?.A_ArrayExpr) return at.A_ArrayExpr.elements as Tree[]
  const literal = stringConstant(at)
  const inside = literal === undefined ? undefined : /^\{([^{}"\\]*)\}$/.exec(literal)?.[1]
  return inside?.split(',').map((sval) => ({ A_Const: { sval: { sval } } }))
}

function constant(node: Tree): Value | undefined {
  if (node.isnull) return { js: 'null', type: 'null' }
  if (node.sval) return { js: JSON.stringify(node.sval.sval ?? ''), type: 'text', constant: node.sval.sval ?? '' }
  if (node.boolval) return { js: String(node.boolval.boolval ?? false), type: 'boolean' }
  const number = node.ival ? String(node.ival.ival ?? 0) : (node.fval?.fval as string | undefined)
  // A number that JavaScript does not hold exactly is not compared.
  return number !== undefined &&
    Number.isFinite(Number(number)) &&
    (node.fval === undefined || !/\d{16}/.test(number.replace('.', '')))
    ? { js: number.replace(/^\./, '0.'), type: 'number', constant: number }
    : undefined
}

/** Whether two kinds of values compare the same here and in Postgres. The order of texts is a collation's. */
function comparable(operator: string, left: Comparable, right: Comparable): boolean {
  if (left === 'null' || right === 'null') return true
  if (left !== right) return false
  const equality = operator === 'eq' || operator === 'ne'
  return left === 'number' || left === 'time' || left === 'boolean' || (left === 'text' && equality)
}
