/**
 * What each node took itself, and of the whole: averages over loops become totals, children are taken off, and the work
 * of parallel processes counts as the time that passed.
 */

import { blocks, type Plan, type PlanNode } from './tree.ts'

export interface Measure {
  /** Rows that it gave over all its loops and processes; absent where the plan was not executed. */
  rows?: number
  /** Rows that it read and threw away, over all loops. */
  removed?: number
  /** Milliseconds that passed in it and below it. */
  elapsed?: number
  /** Milliseconds that passed in it alone. */
  self?: number
  /** Blocks (shared and local) that it asked for itself, and how many of them were not in the buffers. */
  blocks?: number
  read?: number
  /** Temporary blocks that it wrote and read itself. */
  temp?: number
  /** Milliseconds of reading and writing in it alone (track_io_timing). */
  io?: number
  /** The planner's cost of it alone, over the loops that the planner expected. */
  cost?: number
  /** Its part of the whole plan's work, 0 to 1: of the time, else of the blocks, else of the cost. */
  share: number
  /** The same of it and all below it. */
  below: number
}

export interface Measures {
  /** What `share` is a part of. */
  basis: 'time' | 'blocks' | 'cost'
  /** The whole by that basis: milliseconds, blocks or cost. */
  whole: number
  /** By node id less one. */
  nodes: Measure[]
  of(node: PlanNode): Measure
}

export function measure(plan: Plan): Measures {
  const { nodes } = plan
  const measures: Measure[] = totals(plan)
  const inclusive = measures.map(({ elapsed, blocks, read, temp, io }) => ({ self: elapsed, blocks, read, temp, io }))
  const charged = chargeSubplans(plan, measures)
  for (const node of nodes) {
    const parent = charged.get(node) ?? node.parent
    if (parent === undefined) continue
    const from = measures[parent.id - 1]!
    const own = inclusive[node.id - 1]!
    for (const key of ['self', 'blocks', 'read', 'temp', 'io'] as const) {
      if (from[key] !== undefined && own[key] !== undefined) from[key] = Math.max(0, from[key] - own[key])
    }
  }
  const costsBelow = costs(plan, measures)
  const basis = plan.timed ? 'time' : plan.buffered ? 'blocks' : 'cost'
  const key = basis === 'time' ? 'self' : basis
  const below = (id: number): number =>
    basis === 'cost' ? costsBelow[id]! : (inclusive[id]![key === 'cost' ? 'self' : key] ?? 0)
  const whole = basis === 'time' ? Math.max(plan.executionTime ?? 0, below(0)) : below(0)
  for (const [id, each] of measures.entries()) {
    each.share = whole > 0 ? Math.min(1, (each[key] ?? 0) / whole) : 0
    each.below = whole > 0 ? Math.min(1, below(id) / whole) : 0
  }
  return { basis, whole, nodes: measures, of: (node) => measures[node.id - 1]! }
}

/** Sums over the loops of each node, children's included. */
function totals(plan: Plan): Measure[] {
  /** Of each node how many workers the Gather above it launched; -1 where there is none. */
  const launched = new Int32Array(plan.nodes.length).fill(-1)
  /** Below a parallel Append processes work on different members at once. */
  const shared = new Uint8Array(plan.nodes.length)
  return plan.nodes.map((node) => {
    const { parent, actual, buffers, ioTimes } = node
    if (parent !== undefined) {
      const gather = parent.type === 'Gather' || parent.type === 'Gather Merge'
      launched[node.id - 1] = gather ? (parent.workersLaunched ?? parent.workersPlanned ?? 0) : launched[parent.id - 1]!
      shared[node.id - 1] =
        (parent.type === 'Append' && parent.parallelAware) || (shared[parent.id - 1] && !gather) ? 1 : 0
    }
    const own: Measure = { share: 0, below: 0 }
    if (actual !== undefined) {
      const { loops } = actual
      const removed =
        (node.removedByFilter ?? 0) +
        (node.removedByJoinFilter ?? 0) +
        (node.removedByRecheck ?? 0) +
        (node.removedByConflictFilter ?? 0)
      own.rows = actual.rows * loops
      own.removed = removed * loops
      if (actual.totalTime !== undefined) {
        // Workers and the leader, which takes part, run side by side: their times are added up, and passed at once.
        const most = launched[node.id - 1]! + 1
        const processes = Math.max(1, shared[node.id - 1] ? most : Math.min(loops, most))
        own.elapsed = (actual.totalTime * loops) / processes
        own.self = own.elapsed
      }
    }
    if (buffers !== undefined) {
      own.blocks = blocks(buffers)
      own.read = buffers.shared.read + buffers.local.read
      own.temp = buffers.temp.read + buffers.temp.written
    }
    if (ioTimes !== undefined) own.io = Object.values(ioTimes).reduce((sum: number, each: number) => sum + each, 0)
    return own
  })
}

/**
 * Subplans run when their result is first asked for: their time is part of the node that asks, which for an InitPlan or a
 * CTE is seldom the node that they hang from. By subplan the node whose time holds theirs.
 */
function chargeSubplans(plan: Plan, measures: readonly Measure[]): Map<PlanNode, PlanNode> {
  const elapsedOf = (node: PlanNode): number => measures[node.id - 1]!.elapsed ?? 0
  const charged = new Map<PlanNode, PlanNode>()
  const initPlans = plan.nodes.filter(({ relationship }) => relationship === 'InitPlan')
  if (initPlans.length === 0) return charged
  const used = mentions(plan)
  for (const subplan of initPlans) {
    const cte = /^CTE (.+)$/.exec(subplan.subplanName ?? '')?.[1]
    const readers =
      cte !== undefined
        ? plan.nodes.filter(({ type, cteName }) => type === 'CTE Scan' && cteName === cte)
        : readersOf(subplan, used)
    const time = elapsedOf(subplan)
    // The first to ask waits for it. Postgres does not say which that was: the one that took the longest.
    const asked = readers.filter((reader) => elapsedOf(reader) >= time * 0.99)
    const found = asked.reduce<PlanNode | undefined>(
      (best, each) => (best === undefined || elapsedOf(each) > elapsedOf(best) ? each : best),
      undefined,
    )
    if (found !== undefined) charged.set(subplan, deepest(found, asked))
  }
  return charged
}

/** Of nodes that contain each other the one furthest down. */
function deepest(found: PlanNode, all: readonly PlanNode[]): PlanNode {
  let best = found
  for (const each of all) {
    for (let at = each.parent; at !== undefined; at = at.parent) if (at === best) best = each
  }
  return best
}

/** Nodes by the results of InitPlans that they use: `(InitPlan 1).col1`, before PostgreSQL 17 `$0`. */
function mentions(plan: Plan): Map<string, PlanNode[]> {
  const found = new Map<string, PlanNode[]>()
  for (const node of plan.nodes) {
    const words = new Set(expressions(node).flatMap((text) => text.match(/\(InitPlan \d+\)|\$\d+/g) ?? []))
    for (const word of words) {
      const readers = found.get(word)
      if (readers === undefined) found.set(word, [node])
      else readers.push(node)
    }
  }
  return found
}

/** Who uses an InitPlan's result: nodes outside of it. */
function readersOf(subplan: PlanNode, used: Map<string, PlanNode[]>): PlanNode[] {
  const name = /^(InitPlan \d+)(?: \(returns (.*)\))?$/.exec(subplan.subplanName ?? '')
  if (name === null) return []
  const words = name[2]?.split(',').map((each) => each.trim()) ?? [`(${name[1]})`]
  return words.flatMap((word) => used.get(word) ?? []).filter((node) => !isWithin(node, subplan))
}

function isWithin(node: PlanNode, top: PlanNode): boolean {
  for (let at: PlanNode | undefined = node; at !== undefined && at.depth >= top.depth; at = at.parent) {
    if (at === top) return true
  }
  return false
}

/** Every expression that a node evaluates. */
export function expressions(node: PlanNode): string[] {
  const single = [
    ...[node.indexCond, node.recheckCond, node.filter, node.joinFilter, node.hashCond, node.mergeCond, node.tidCond],
    ...[node.oneTimeFilter, node.runCondition, node.conflictFilter, node.orderBy, node.functionCall, node.memoize?.key],
  ]
  return [
    ...single.filter((text) => text !== undefined),
    ...(node.output ?? []),
    ...(node.sortKey ?? []),
    ...(node.groupKey ?? []),
  ]
}

/** The planner's cost of each node alone; returned: with all below it, over the loops that the planner expected. */
function costs(plan: Plan, measures: Measure[]): Float64Array {
  const times = new Float64Array(plan.nodes.length)
  const below = new Float64Array(plan.nodes.length)
  const all = new Float64Array(plan.nodes.length)
  for (const node of plan.nodes) {
    const { parent } = node
    let factor = 1
    if (parent !== undefined) {
      factor = times[parent.id - 1]!
      const outer = parent.children.find(({ relationship }) => relationship === 'Outer')
      if (parent.type === 'Nested Loop' && node.relationship === 'Inner') factor *= Math.max(1, outer?.planRows ?? 1)
      else if (node.relationship === 'SubPlan' && !isHashed(node)) factor *= Math.max(1, parent.planRows ?? 1)
      else if (parent.type === 'Limit' && node.totalCost)
        factor *= Math.min(1, (parent.totalCost ?? 0) / node.totalCost)
    }
    times[node.id - 1] = factor
    if (parent !== undefined) below[parent.id - 1]! += (node.totalCost ?? 0) * factor
  }
  for (const node of plan.nodes) {
    if (node.totalCost === undefined) continue
    all[node.id - 1] = node.totalCost * times[node.id - 1]!
    measures[node.id - 1]!.cost = Math.max(0, all[node.id - 1]! - below[node.id - 1]!)
  }
  return all
}

/** Whether a SubPlan is executed once into a hash table: its parent says so where it uses it. */
export function isHashed(subplan: PlanNode): boolean {
  const { parent, subplanName } = subplan
  if (parent === undefined || subplanName === undefined) return false
  const hashed = `hashed ${subplanName}`
  return expressions(parent).some(
    (text) => text.includes(hashed) && !/\d/.test(text[text.indexOf(hashed) + hashed.length] ?? ''),
  )
}
