/**
 * Where an estimate first goes wrong: the lowest node whose rows are off by ten times or more while those of its inputs
 * are not, and why. What stands above only carries the error on.
 */

import { rows, times } from './format.ts'
import { isOwn, type Predicate, predicatesOf } from './predicates.ts'
import type { Scan } from './scans.ts'
import { descendants, type PlanNode } from './tree.ts'
import type { View } from './view.ts'

/** From this factor on an estimate is wrong. */
const wrong = 10
/** Fewer rows than these mislead nobody. */
const mattering = 1_000

export type Cause =
  | 'stale'
  | 'correlated'
  | 'expression'
  | 'unknown value'
  | 'skew'
  | 'join'
  | 'function'
  | 'derived'
  | 'groups'

export interface Origin {
  node: PlanNode
  cause: Cause
  /** Estimated and actual rows of one loop. */
  estimated: number
  actual: number
  /** Actual by estimated; below one where too many were expected. */
  factor: number
  /** The part of the work that the wrong estimate led astray. */
  share: number
  scan?: Scan
  /** Of a scan: the conditions that select. */
  predicates: Predicate[]
}

/** Nodes that give what they are given: an error in them comes from below. */
const carriers = new Set([
  ...['Sort', 'Incremental Sort', 'Hash', 'Materialize', 'Memoize', 'Gather', 'Gather Merge', 'Limit', 'LockRows'],
  ...['BitmapAnd', 'BitmapOr', 'Bitmap Index Scan', 'ModifyTable', 'WindowAgg', 'Result', 'Append', 'Merge Append'],
])

const known = new WeakMap<View, Origin[]>()

/** Every origin of a wrong estimate, the gravest first. */
export function originsOf(view: View): Origin[] {
  const cached = known.get(view)
  if (cached !== undefined) return cached
  const found: Origin[] = []
  for (const node of view.plan.nodes) {
    const { actual, planRows } = node
    if (actual === undefined || planRows === undefined || actual.loops === 0 || carriers.has(node.type)) continue
    const factor = Math.max(actual.rows, 1) / Math.max(planRows, 1)
    if (!isWrong(factor) || Math.max(actual.rows, planRows) * actual.loops < mattering) continue
    if (factor < 1 && (view.mayStopEarly(node) || isLookup(node))) continue
    if (inputs(node).some((input) => carriesOn(input, factor))) continue
    const scan = view.scanOf(node)
    // Of a table's partitions the sum counts, not each.
    if (scan !== undefined && scan.nodes.length > 1) {
      if (scan.node !== node) continue
      const planned = scan.nodes.reduce((sum, each) => sum + (each.planRows ?? 0), 0)
      if (!isWrong(Math.max(scan.kept, 1) / Math.max(planned, 1))) continue
    }
    const predicates = scan === undefined ? [] : selecting(scan)
    found.push({
      node,
      cause: causeOf(node, scan, predicates),
      estimated: planRows,
      actual: actual.rows,
      factor,
      share: ledAstray(node, factor, view),
      ...(scan === undefined ? {} : { scan }),
      predicates,
    })
  }
  found.sort((a, b) => b.share - a.share || a.node.id - b.node.id)
  known.set(view, found)
  return found
}

function isWrong(factor: number): boolean {
  return factor >= wrong || factor <= 1 / wrong
}

/** An index look-up that finds one row or none: the planner expects one, and a loop that finds none is no error. */
function isLookup(node: PlanNode): boolean {
  return (node.planRows ?? 0) <= 1 && (node.actual?.rows ?? 0) <= 1
}

function inputs(node: PlanNode): PlanNode[] {
  // The bitmaps below a heap scan are a part of it.
  if (node.type === 'Bitmap Heap Scan') return []
  return node.children.filter(({ relationship }) => relationship !== 'InitPlan' && relationship !== 'SubPlan')
}

/** Whether an input, or what it hands on, is wrong in the same direction. */
function carriesOn(node: PlanNode, factor: number): boolean {
  let at: PlanNode | undefined = node
  while (at !== undefined) {
    const { actual, planRows } = at
    if (actual !== undefined && planRows !== undefined) {
      const own = Math.max(actual.rows, 1) / Math.max(planRows, 1)
      if (isWrong(own) && own > 1 === factor > 1) return true
    }
    if (!carriers.has(at.type)) return false
    const below: PlanNode[] = inputs(at)
    if (below.length > 1) return below.some((each) => carriesOn(each, factor))
    at = below[0]
  }
  return false
}

/** A scan's conditions, those that its index answers included. */
function selecting(scan: Scan): Predicate[] {
  const own = predicatesOf(scan)
  const indexed = scan.indexConditions.map((condition): Predicate => {
    const column = condition.left?.columns[0]?.column ?? condition.right?.columns[0]?.column
    return {
      condition,
      ...(column === undefined ? {} : { column }),
      use: condition.operator === '=' ? 'equal' : 'range',
      ...(condition.right === undefined ? {} : { other: condition.right }),
    }
  })
  return [...indexed, ...own]
}

function causeOf(node: PlanNode, scan: Scan | undefined, predicates: readonly Predicate[]): Cause {
  if (node.type === 'Function Scan' || node.type === 'Table Function Scan' || node.type === 'ProjectSet')
    return 'function'
  if (/^(?:CTE|Subquery|WorkTable|Values|Named Tuplestore) Scan$/.test(node.type)) return 'derived'
  if (/^(?:Aggregate|Group|Unique|SetOp)$/.test(node.type)) return 'groups'
  if (/Join$|^Nested Loop$|^Recursive Union$/.test(node.type))
    return node.type === 'Recursive Union' ? 'derived' : 'join'
  if (scan === undefined) return 'derived'
  // Without a condition the planner multiplies pages by the density that it last counted.
  if (predicates.length === 0) return 'stale'
  if (isStale(scan)) return 'stale'
  // Looked up for each row of another table: how often its values come there, no statistics of this one tell.
  if (predicates.some(({ other }) => other?.columns.some((each) => !isOwn(each, scan)))) return 'join'
  if (
    predicates.some(
      ({ condition, use }) => use === undefined && condition.functions.length > 0 && condition.columns.length > 0,
    )
  )
    return 'expression'
  if (predicates.some(({ obstacle }) => obstacle === 'function' || obstacle === 'json field' || obstacle === 'cast'))
    return 'expression'
  const unknown = predicates.some(
    ({ other, obstacle, condition }) =>
      other?.kind === 'parameter' ||
      other?.kind === 'subplan' ||
      condition.subplans.length > 0 ||
      ['containment', 'text search', 'array element', 'wildcard', 'prefix', 'not in', 'or'].includes(obstacle ?? ''),
  )
  const columns = new Set(predicates.flatMap(({ column }) => (column === undefined ? [] : [column])))
  if (columns.size > 1 && !unknown) return 'correlated'
  return unknown ? 'unknown value' : 'skew'
}

/** Whether the table was never analyzed, or holds twice or half as many rows as then. */
function isStale(scan: Scan): boolean {
  const { facts } = scan
  if (facts === undefined || facts.kind !== 'table') return false
  if (facts.rows === undefined || facts.columns.every(({ statistics }) => statistics === undefined)) return true
  // A sequential scan has counted the rows.
  return scan.kind === 'sequential' && (scan.read > 2 * facts.rows + 100 || scan.read < 0.5 * facts.rows - 100)
}

/** What suffers above: nested loops that ran too often, sorts and hashes that did not fit. */
function ledAstray(node: PlanNode, factor: number, view: View): number {
  let share = 0
  let below = node
  for (let at = node.parent; at !== undefined; at = at.parent) {
    const inner = at.children.find(({ relationship }) => relationship === 'Inner')
    if (
      factor > 1 &&
      at.type === 'Nested Loop' &&
      below.relationship === 'Outer' &&
      inner !== undefined &&
      (inner.actual?.loops ?? 0) >= mattering
    ) {
      share = Math.max(share, view.below(inner))
    }
    if (
      factor > 1 &&
      (at.sort?.on === 'Disk' ||
        (at.hash?.batches ?? 1) > (at.hash?.originalBatches ?? 1) ||
        (at.hashAggregate?.diskUsage ?? 0) > 0)
    ) {
      share = Math.max(share, view.of(at).share)
    }
    // Too many expected: a hash or a scan where a look-up would have done.
    if (factor < 1 && (at.type === 'Hash Join' || at.type === 'Merge Join')) {
      const other = at.children.find((each) => each !== below && each.relationship !== 'InitPlan')
      if (other !== undefined && [other, ...descendants(other)].some((each) => each.type === 'Seq Scan')) {
        share = Math.max(share, view.below(other) * 0.99)
      }
    }
    below = at
  }
  return share
}

/** `expected 10 rows, gave 12,000 (1,200×)`. */
export function offBy({ estimated, actual, factor }: Origin): string {
  return `${rows(estimated)} expected, ${rows(actual)} found (${times(factor >= 1 ? factor : 1 / factor)} ${factor >= 1 ? 'more' : 'fewer'})`
}

/** Evidence that every finding on an estimate carries. */
export function originEvidence(origin: Origin): Record<string, unknown> {
  return {
    estimatedRows: origin.estimated,
    actualRows: origin.actual,
    loops: origin.node.actual?.loops,
    ...(origin.predicates.length === 0
      ? {}
      : { conditions: origin.predicates.slice(0, 8).map(({ condition }) => condition.text.slice(0, 200)) }),
  }
}

/** Always worth a word: an estimate ten times off misleads the next plan too. */
export function originShare({ share }: Origin): { share: number; level?: 'info' } {
  return share >= 0.1 ? { share } : { share, level: 'info' }
}
