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
  const charged = chargeSubplans(plan)
  const measures: Measure[] = nodes.map((node) => ({ ...totals(node), share: 0 }))
  // Of each node what it and all below took: times, blocks and so on are inclusive, children are taken off below.
  for (const node of nodes) {
    const own = measures[node.id - 1]!
    own.self = own.elapsed
    if (node.buffers !== undefined) {
      own.blocks = blocks(node.buffers)
      own.read = node.buffers.shared.read + node.buffers.local.read
      own.temp = node.buffers.temp.read + node.buffers.temp.written
    }
    if (node.ioTimes !== undefined)
      own.io = Object.values(node.ioTimes).reduce((sum: number, each: number) => sum + each, 0)
  }
  const inclusive = measures.map((each) => ({ ...each }))
  for (const node of nodes) {
    const parent = charged.get(node) ?? node.parent
    if (parent === undefined) continue
    const from = measures[parent.id - 1]!
    const own = inclusive[node.id - 1]!
    for (const key of ['self', 'blocks', 'read', 'temp', 'io'] as const) {
      if (from[key] !== undefined && own[key] !== undefined) from[key] = Math.max(0, from[key] - own[key])
    }
  }
  costs(plan, measures)
  const basis = plan.timed ? 'time' : plan.buffered ? 'blocks' : 'cost'
  const key = basis === 'time' ? 'self' : basis
  const whole =
    basis === 'time'
      ? Math.max(plan.executionTime ?? 0, inclusive[0]!.elapsed ?? 0)
      : basis === 'blocks'
        ? (inclusive[0]!.blocks ?? 0)
        : (nodes[0]!.totalCost ?? 0)
  for (const each of measures) each.share = whole > 0 ? Math.min(1, (each[key] ?? 0) / whole) : 0
  return { basis, whole, nodes: measures, of: (node) => measures[node.id - 1]! }
}

function totals(node: PlanNode): Omit<Measure, 'share'> {
  const { actual } = node
  if (actual === undefined) return {}
  const removed =
    (node.removedByFilter ?? 0) +
    (node.removedByJoinFilter ?? 0) +
    (node.removedByRecheck ?? 0) +
    (node.removedByConflictFilter ?? 0)
  return {
    rows: actual.rows * actual.loops,
    removed: removed * actual.loops,
    ...(actual.totalTime === undefined ? {} : { elapsed: (actual.totalTime * actual.loops) / processes(node) }),
  }
}

/** How many processes ran a node side by side: below a Gather its workers, and the leader which takes part. */
export function processes(node: PlanNode): number {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.type !== 'Gather' && at.type !== 'Gather Merge') continue
    const launched = at.workersLaunched ?? at.workersPlanned ?? 0
    return Math.max(1, Math.min(node.actual?.loops ?? 1, launched + 1))
  }
  return 1
}

/**
 * Subplans run when their result is first asked for: their time is part of the node that asks, which for an InitPlan or a
 * CTE is seldom the node that they hang from. By subplan the node whose time holds theirs.
 */
function chargeSubplans(plan: Plan): Map<PlanNode, PlanNode> {
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

function elapsedOf(node: PlanNode): number {
  return node.actual?.totalTime === undefined ? 0 : (node.actual.totalTime * node.actual.loops) / processes(node)
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

/** The planner's cost of each node alone, for plans that were not executed. */
function costs(plan: Plan, measures: Measure[]): void {
  const times = new Float64Array(plan.nodes.length)
  const below = new Float64Array(plan.nodes.length)
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
    measures[node.id - 1]!.cost = Math.max(0, node.totalCost * times[node.id - 1]! - below[node.id - 1]!)
  }
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
