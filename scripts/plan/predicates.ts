/** What an index could do for a scan's conditions, and what keeps it from doing so. */

import { ident } from '../core/identifier.ts'
import { type ColumnUse, type Condition, disjuncts, readCondition, type Side } from './expression.ts'
import type { IndexFacts } from './facts.ts'
import type { Scan } from './scans.ts'
import { manyRows, type View } from './view.ts'

/** How an index on the column serves a condition. */
export type Use = 'equal' | 'range' | 'null' | 'true'

/** Why an ordinary index on the column does not. */
export type Obstacle =
  | 'function'
  | 'cast'
  | 'prefix'
  | 'wildcard'
  | 'containment'
  | 'text search'
  | 'array element'
  | 'json field'
  | 'or'
  | 'not in'

export interface Predicate {
  condition: Condition
  /** The column that an index would be on. */
  column?: string
  /** A B-tree on the column (or the expression) answers it. */
  use?: Use
  obstacle?: Obstacle
  /** What stands around the column, as SQL: what an index on an expression would be on. */
  expression?: string
  /** The side that is compared with. */
  other?: Side
}

const ranges = new Set(['<', '<=', '>', '>='])
const patterns = new Set(['~~', '~~*', '~', '~*'])
/** Operators of GIN, GiST and the like. */
const containments = new Set([
  '@>',
  '<@',
  '&&',
  '?',
  '?|',
  '?&',
  '@?',
  '@@',
  '-|-',
  '<<',
  '>>',
  '&<',
  '&>',
  '%',
  '<%',
  '%>',
])
const jsonAccess = new Set(['->', '->>', '#>', '#>>'])

/** A scan's filter, condition by condition. */
export function predicatesOf(scan: Scan): Predicate[] {
  return scan.filters.map((condition) => predicateOf(condition, scan))
}

export function predicateOf(condition: Condition, scan: Scan): Predicate {
  const { kind, left, right, operator } = condition
  if (condition.tree === undefined) return { condition }
  if (kind === 'or') return alternatives(condition, scan)
  if (kind === 'not') {
    const column = soleColumn(condition, scan)
    if (condition.subplans.length > 0) return { condition, obstacle: 'not in' }
    return column !== undefined && /^\(NOT "?\w+"?(?:\."?\w+"?)?\)$/.test(condition.text)
      ? { condition, column, use: 'true' }
      : { condition }
  }
  if (kind === 'null' || kind === 'boolean') {
    const column = left?.kind === 'column' ? own(left.columns, scan)?.column : undefined
    if (column === undefined) return { condition }
    return operator === 'is not null'
      ? { condition, column }
      : { condition, column, use: kind === 'null' ? 'null' : 'true' }
  }
  if (left === undefined || right === undefined || operator === undefined) return { condition }
  if (kind === 'any') {
    // 'x' = ANY (column): no B-tree answers that.
    if (left.columns.length === 0 && right.kind === 'column' && own(right.columns, scan)) {
      return { condition, column: right.columns[0]!.column, obstacle: 'array element', other: left }
    }
    return side(condition, left, right, operator === '=' ? 'equal' : undefined, scan)
  }
  const leftOwn = left.columns.some((each) => isOwn(each, scan))
  const rightOwn = right.columns.some((each) => isOwn(each, scan))
  // A condition between two columns of one row is nothing to look up.
  if (leftOwn === rightOwn) return { condition }
  const [inner, other] = leftOwn ? [left, right] : [right, left]
  if (patterns.has(operator) && leftOwn) return pattern(condition, left, right, operator, scan)
  if (containments.has(operator)) {
    const searched = operator === '@@' && (inner.name === 'to_tsvector' || condition.text.includes('to_tsvector('))
    const column = own(inner.columns, scan)?.column
    return {
      condition,
      ...(column === undefined ? {} : { column }),
      obstacle: searched ? 'text search' : 'containment',
      other,
    }
  }
  const use = operator === '=' ? 'equal' : ranges.has(operator) ? 'range' : undefined
  return side(condition, inner, other, use, scan)
}

function side(condition: Condition, inner: Side, other: Side, use: Use | undefined, scan: Scan): Predicate {
  const column = own(inner.columns, scan)?.column
  if (column === undefined || use === undefined) return { condition }
  if (inner.kind === 'column') return { condition, column, use, other }
  if (inner.kind === 'cast' && isHarmless(inner, column, scan)) return { condition, column, use, other }
  const expression = expressionOf(condition, inner)
  const found = { condition, column, other, ...(expression === undefined ? {} : { expression }) }
  if (inner.kind === 'cast') return { ...found, obstacle: 'cast' }
  if (inner.kind === 'operator' && jsonAccess.has(inner.name ?? '')) return { ...found, obstacle: 'json field' }
  if (inner.kind === 'function' || inner.kind === 'operator') return { ...found, obstacle: 'function' }
  return { condition }
}

function pattern(condition: Condition, left: Side, right: Side, operator: string, scan: Scan): Predicate {
  const column = own(left.columns, scan)?.column
  if (column === undefined || right.kind !== 'constant') return { condition }
  const value = right.value ?? ''
  const insensitive = operator.endsWith('*')
  const anchored = operator.startsWith('~~') ? !/^[%_]/.test(value) && value !== '' : /^\^[\w\s-]/.test(value)
  const found = { condition, column, other: right }
  if (left.kind === 'function') return { ...found, obstacle: 'function', expression: expressionOf(condition, left) }
  return { ...found, obstacle: anchored && !insensitive ? 'prefix' : 'wildcard' }
}

/** An OR whose every branch an index could answer, but not one index for all. */
function alternatives(condition: Condition, scan: Scan): Predicate {
  const branches = disjuncts(condition.text).map((text) => predicateOf(readCondition(text), scan))
  const columns = new Set(branches.map(({ column }) => column))
  const answered = branches.every(({ use, condition: each }) => use !== undefined || each.subplans.length > 0)
  if (condition.subplans.some((name) => name.startsWith('hashed')) || (answered && columns.size > 1)) {
    return { condition, obstacle: 'or' }
  }
  const [column] = columns
  return answered && columns.size === 1 && column !== undefined ? { condition, column, use: 'equal' } : { condition }
}

export function isOwn({ alias }: ColumnUse, { node }: Pick<Scan, 'node'>): boolean {
  return alias === undefined || alias === node.alias || (node.alias === undefined && alias === node.relation)
}

function own(columns: readonly ColumnUse[], scan: Scan): ColumnUse | undefined {
  return columns.find((each) => isOwn(each, scan))
}

function soleColumn(condition: Condition, scan: Scan): string | undefined {
  return condition.columns.length === 1 ? own(condition.columns, scan)?.column : undefined
}

/** Built-in types whose values a cast to text writes anew; varchar, name and domains over text are text already. */
const converted =
  /^(?:smallint|integer|bigint|numeric|real|double precision|uuid|date|time|timestamp|interval|boolean|jsonb?|inet|cidr|character\(|bytea|oid)/

/** Whether a cast changes nothing that an index would see: varchar read as text. */
function isHarmless(inner: Side, column: string, scan: Scan): boolean {
  if (inner.name !== 'text' && inner.name !== 'varchar' && inner.name !== 'bpchar') return false
  const type = scan.facts?.columns.find(({ name }) => name === column)?.type
  // Without the type: most columns that a plan shows so are varchar.
  return type === undefined || !converted.test(type)
}

/** The compared side as SQL, without the relation's alias: what `CREATE INDEX … ((expression))` takes. */
function expressionOf(condition: Condition, inner: Side): string | undefined {
  const text = condition.text.replace(/^\(/, '').replace(/\)$/, '')
  const operators = condition.kind === 'any' ? [' = ANY '] : [` ${condition.operator} `]
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    if (char === "'") {
      const end = text.indexOf("'", index + 1)
      if (end === -1) return undefined
      index = end
    } else if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth === 0 && operators.some((each) => text.startsWith(each, index))) {
      const sides = [text.slice(0, index), text.slice(index + operators[0]!.length)]
      const found = sides.find((each) => inner.columns.some(({ column }) => each.includes(column)))
      const alias = inner.columns[0]?.alias
      return found === undefined || alias === undefined
        ? found?.trim()
        : found
            .trim()
            .replaceAll(`${ident(alias)}.`, '')
            .replaceAll(`${alias}.`, '')
    }
  }
  return undefined
}

/** Conditions that an index on columns answers: equalities first, then one range. Constants of few values become its predicate. */
export interface IndexKeys {
  keys: string[]
  /** Conditions that hold for every row the query wants: `deleted_at is null`. */
  where: string[]
}

export function indexKeys(predicates: readonly Predicate[], sortKeys: readonly string[] = []): IndexKeys {
  const equal: string[] = []
  const where: string[] = []
  let range: string | undefined
  for (const { column, use, condition } of predicates) {
    if (column === undefined) continue
    if (use === 'equal') equal.push(ident(column))
    else if (use === 'range') range ??= ident(column)
    else if (use === 'null') where.push(`${ident(column)} is null`)
    else if (use === 'true') where.push(condition.kind === 'not' ? `not ${ident(column)}` : ident(column))
  }
  const keys = [...equal, ...(sortKeys.length > 0 ? sortKeys : range === undefined ? [] : [range])]
  if (keys.length === 0 && where.length > 0) {
    const [first] = predicates.filter(({ use }) => use === 'null' || use === 'true')
    return { keys: [ident(first!.column!)], where }
  }
  return { keys: [...new Set(keys)], where }
}

/** What the table's indexes hold of a column. */
export interface Coverage {
  /** Valid ones that lead with it and hold every row. */
  leading: IndexFacts[]
  /** Those that hold some rows only. */
  partial: IndexFacts[]
  /** Those that have it behind another key. */
  behind: IndexFacts[]
  /** Those that an interrupted CREATE INDEX CONCURRENTLY left behind. */
  invalid: IndexFacts[]
}

export function coverage(scan: Scan, column: string): Coverage {
  const found: Coverage = { leading: [], partial: [], behind: [], invalid: [] }
  for (const index of scan.facts?.indexes ?? []) {
    const at = index.keys.findIndex((key) => key.column === column)
    if (at === -1 || (index.method !== 'btree' && index.method !== 'hash')) continue
    if (!index.valid) found.invalid.push(index)
    else if (at > 0) found.behind.push(index)
    else if (index.predicate !== undefined) found.partial.push(index)
    else found.leading.push(index)
  }
  return found
}

/** The index that leads with a column, where there is one. */
export function leading(scan: Scan, column: string): IndexFacts | undefined {
  return coverage(scan, column).leading[0]
}

/** Whether a scan throws away most of many rows: the sign of a missing index. */
export function discardsMost(scan: Scan): boolean {
  return scan.filtered >= manyRows && scan.filtered >= 0.9 * scan.read
}

/** Scans that throw most rows away for a condition that no index answers as it is written. */
export function* obstructed(view: View, obstacle: Obstacle): Generator<{ scan: Scan; predicate: Predicate }> {
  for (const scan of view.scans) {
    if (scan.kind === 'foreign' || !discardsMost(scan) || scan.share < worthParsing) continue
    const predicate = predicatesOf(scan).find((each) => each.obstacle === obstacle)
    if (predicate !== undefined) yield { scan, predicate }
  }
}

/** Below this share of the work nothing is said: conditions need not be read. */
export const worthParsing = 0.005

/** Whether a condition depends on nothing but the row and constants: what the predicate of a partial index may hold. */
export function isConstantTest({ kind, tree, functions, subplans, left, right }: Condition): boolean {
  if (tree === undefined || functions.length > 0 || subplans.length > 0) return false
  if (kind === 'null') return true
  return (
    (kind === 'compare' || kind === 'any') &&
    [left, right].every((each) => each?.kind === 'column' || each?.kind === 'constant' || each?.kind === 'cast')
  )
}

/** Evidence that every finding on a scan carries. */
export function scanEvidence(scan: Scan, view: View): Record<string, unknown> {
  return {
    table: scan.relation,
    rowsRead: Math.round(scan.read),
    rowsKept: Math.round(scan.kept),
    ...(scan.estimated ? { estimated: true } : {}),
    ...(view.plan.buffered ? { blocks: scan.blocks } : {}),
    ...(scan.time === undefined ? {} : { milliseconds: Math.round(scan.time * 100) / 100 }),
    ...(scan.node.filter === undefined ? {} : { filter: clip(scan.node.filter) }),
    ...(scan.nodes.length > 1 ? { partitions: scan.nodes.length } : {}),
  }
}

/** An expression short enough for evidence. */
export function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
