/**
 * What must be equal between two readings of one plan: all but what text format leaves out, because it is zero or for
 * brevity. `estimates`: leaves out what a second execution of a statement that writes changes.
 */

import type { Plan, PlanNode } from '../../scripts/plan/tree.ts'

export function comparable(plan: Plan, writes = false): unknown {
  const { root: _root, nodes, source: _source, planning, triggers, ...rest } = plan
  return withoutZeros({
    ...rest,
    buffered: undefined,
    planning,
    triggers: triggers.map((trigger) => ({ ...trigger, relation: undefined })),
    nodes: nodes.map((node) => ({ ...flat(node), ...(writes ? changing : {}) })),
  })
}

const changing = { totalCost: 0, startupCost: 0, planRows: 0, buffers: 0, heapBlocks: 0, actual: 0 }

function flat({ parent, children, innerUnique: _unique, ioTimes: _times, ...rest }: PlanNode): Record<string, unknown> {
  // Times are another thing each time. Before PostgreSQL 14 the child of ModifyTable was a member.
  const relationship = parent?.type === 'ModifyTable' ? 'Outer' : rest.relationship
  return { ...rest, relationship, parent: parent?.id, children: children.map(({ id }) => id) }
}

/** Without zeros, empty lists and groups that hold nothing else; undefined for what is nothing else. */
function withoutZeros(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZeros)
  if (value === null || typeof value !== 'object') return value === 0 ? undefined : value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutZeros(inner)] as const)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
