/** Where in a plan a node stands: what repeats it, what reads it, what it feeds. */

import { ident } from '../core/identifier.ts'
import { parseExpression } from './expression.ts'
import type { Scan } from './scans.ts'
import { descendants, type PlanNode } from './tree.ts'
import type { View } from './view.ts'

/** Whether a scan is executed anew for each row of something else: the inner side of a nested loop, or a subplan. */
export function isRepeated(scan: Pick<Scan, 'node'>, view: View): boolean {
  return repeater(scan.node, view) !== undefined
}

/** What executes a node anew for each row: a nested loop whose inner side it is in, or a subplan that it is part of. */
export function repeater(node: PlanNode, view: View): PlanNode | undefined {
  const loops = node.actual?.loops ?? (view.of(node).cost === undefined ? 1 : 2)
  if (loops <= 1) return undefined
  let below = node
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.type === 'Nested Loop' && below.relationship === 'Inner') return at
    if (below.relationship === 'SubPlan') return below
    if (at.type === 'Materialize' || at.type === 'Hash' || at.type === 'Sort' || below.relationship === 'InitPlan') {
      // These run what is below them once, unless they are themselves executed anew.
      if ((at.actual?.loops ?? 1) <= 1) return undefined
    }
    below = at
  }
  return undefined
}

/** Nodes that hand rows on as they come. */
const passing = new Set([
  'Gather',
  'Gather Merge',
  'Subquery Scan',
  'Result',
  'Append',
  'Merge Append',
  'Materialize',
  'ProjectSet',
])

/** The one scan that a node's rows come from, without a join or an aggregate between. */
export function sourceScan(node: PlanNode, view: View): Scan | undefined {
  let at: PlanNode | undefined = node
  while (at !== undefined) {
    const here: PlanNode = at
    const scan = view.scanOf(here)
    if (scan !== undefined) return scan
    const inputs: PlanNode[] = here.children.filter(
      ({ relationship }) => relationship !== 'InitPlan' && relationship !== 'SubPlan',
    )
    if (!passing.has(here.type) || inputs.length === 0) return undefined
    // Partitions of one table are one scan.
    const first = inputs[0]!
    if (inputs.length > 1 && !view.scans.some(({ nodes }) => inputs.every((each) => nodes.includes(each))))
      return undefined
    at = first
  }
  return undefined
}

/** Sort keys that an index on the scan's columns could give: as `create index` writes them; undefined where one is an expression. */
export function plainSortKeys(sortKey: readonly string[], scan: Scan): string[] | undefined {
  const keys: string[] = []
  for (const text of sortKey) {
    const found = /^(.*?)( COLLATE "?\w+"?)?( DESC)?( NULLS (?:FIRST|LAST))?$/.exec(text)!
    const column = parseExpression(found[1]!)?.ColumnRef?.fields
    if (column === undefined) return undefined
    const names = (column as { String?: { sval?: string } }[]).map((field) => field.String?.sval)
    const family = scan.nodes.length > 1 ? scan.node.alias?.replace(/_\d+$/, '') : undefined
    if (names.length > 1 && names.at(-2) !== scan.node.alias && names.at(-2) !== family) return undefined
    keys.push(
      `${ident(names.at(-1) ?? '')}${(found[2] ?? '').replace('COLLATE', 'collate')}${(found[3] ?? '').toLowerCase()}${(found[4] ?? '').toLowerCase()}`,
    )
  }
  return keys
}

/** Whether a node only removes duplicates: Unique, or an aggregate that groups and computes nothing. */
export function isDistinct(node: PlanNode, view: View): boolean {
  if (node.type === 'Unique') return true
  if (node.type !== 'Aggregate' || node.groupKey === undefined || node.partialMode === 'Partial') return false
  if (node.output !== undefined) return node.output.every((text) => node.groupKey!.includes(text))
  return view.query?.statement.tree.distinctClause !== undefined
}

/** The policy whose subquery a subplan is, by the tables that both name. */
export function inPolicy(subplan: PlanNode, view: View): string | undefined {
  const { parent } = subplan
  const policies = parent === undefined ? undefined : view.relation(parent)?.policies
  if (policies === undefined) return undefined
  const inner = [subplan, ...descendants(subplan)].flatMap(({ relation }) => (relation === undefined ? [] : [relation]))
  return policies.find(({ using }) => inner.some((name) => using?.includes(name)))?.name
}
