/** Two plans of one statement: trees aligned, what changed at each node, work as ratios. */

import { type Measures, measure } from './measure.ts'
import { blocks, nodeName, nodeTitle, type Plan, type PlanNode } from './tree.ts'

export interface NodeChange {
  /** Ids in the plan before and after; absent: the node is in one of them only. */
  before?: number
  after?: number
  /** `way`: another node does the work; `index`: the same, through another index; `rows`, `blocks`: twice or half as many. */
  kinds: ('way' | 'index' | 'rows' | 'blocks' | 'gone' | 'new')[]
  from: string
  to: string
  rows?: { before: number; after: number }
  blocks?: { before: number; after: number }
}

export interface PlanComparison {
  /** Whether nodes, joins or indexes differ: another plan, not another measurement. */
  flipped: boolean
  /** After by before; absent where one of them does not say. Time is noisy, blocks and rows are not. */
  time?: number
  blocks?: number
  cost?: number
  changes: NodeChange[]
}

export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const measures: [Measures, Measures] = [measure(before), measure(after)]
  const changes: NodeChange[] = []
  const open: [PlanNode | undefined, PlanNode | undefined][] = [[before.root, after.root]]
  while (open.length > 0) {
    const [left, right] = open.pop()!
    const change = changeOf(left, right, measures)
    if (change !== undefined) changes.push(change)
    if (left !== undefined && right !== undefined) open.push(...align(left.children, right.children).reverse())
  }
  const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : Math.round((Math.max(b, 0.001) / Math.max(a, 0.001)) * 1000) / 1000
  const all = (plan: Plan): number | undefined =>
    plan.root.buffers === undefined ? undefined : Math.max(1, blocks(plan.root.buffers))
  const found: PlanComparison = {
    flipped: changes.some(({ kinds }) => kinds.some((kind) => ['way', 'index', 'gone', 'new'].includes(kind))),
    changes,
  }
  const time = ratio(before.executionTime, after.executionTime)
  const read = ratio(all(before), all(after))
  const cost = ratio(before.root.totalCost, after.root.totalCost)
  if (time !== undefined) found.time = time
  if (read !== undefined) found.blocks = read
  if (cost !== undefined) found.cost = cost
  return found
}

function changeOf(
  left: PlanNode | undefined,
  right: PlanNode | undefined,
  [a, b]: [Measures, Measures],
): NodeChange | undefined {
  const kinds: NodeChange['kinds'] = []
  if (left === undefined) kinds.push('new')
  else if (right === undefined) kinds.push('gone')
  else if (nodeName(left) !== nodeName(right) || left.relation !== right.relation) kinds.push('way')
  else if (left.index !== right.index) kinds.push('index')
  const rows = pair(left && a.of(left).rows, right && b.of(right).rows)
  const read = pair(left && a.of(left).blocks, right && b.of(right).blocks)
  if (differs(rows, 100)) kinds.push('rows')
  if (differs(read, 16)) kinds.push('blocks')
  if (kinds.length === 0) return undefined
  return {
    ...(left === undefined ? {} : { before: left.id }),
    ...(right === undefined ? {} : { after: right.id }),
    kinds,
    from: left === undefined ? '' : nodeTitle(left),
    to: right === undefined ? '' : nodeTitle(right),
    ...(rows === undefined ? {} : { rows }),
    ...(read === undefined ? {} : { blocks: read }),
  }
}

function pair(before: number | undefined, after: number | undefined): { before: number; after: number } | undefined {
  return before === undefined || after === undefined ? undefined : { before, after }
}

/** Twice as many, or half; small numbers say nothing. */
function differs(values: { before: number; after: number } | undefined, least: number): boolean {
  if (values === undefined || Math.max(values.before, values.after) < least) return false
  const factor = Math.max(values.after, 1) / Math.max(values.before, 1)
  return factor >= 2 || factor <= 0.5
}

/** Children side by side: those on the same relation first, then those alike, then in order. */
function align(left: readonly PlanNode[], right: readonly PlanNode[]): [PlanNode | undefined, PlanNode | undefined][] {
  const rest = [...right]
  const take = (holds: (node: PlanNode) => boolean): PlanNode | undefined => {
    const at = rest.findIndex(holds)
    return at === -1 ? undefined : rest.splice(at, 1)[0]
  }
  const partners = new Map<PlanNode, PlanNode>()
  const rules: ((a: PlanNode, b: PlanNode) => boolean)[] = [
    (a, b) => a.type === b.type && a.relation === b.relation && a.index === b.index && a.subplanName === b.subplanName,
    (a, b) => a.relation !== undefined && a.relation === b.relation,
    (a, b) => a.type === b.type && a.relationship === b.relationship,
    (a, b) => a.relationship === b.relationship,
  ]
  for (const rule of rules) {
    for (const node of left) {
      if (partners.has(node)) continue
      const partner = take((other) => rule(node, other))
      if (partner !== undefined) partners.set(node, partner)
    }
  }
  return [
    ...left.map((node): [PlanNode, PlanNode | undefined] => [node, partners.get(node)]),
    ...rest.map((node): [undefined, PlanNode] => [undefined, node]),
  ]
}
