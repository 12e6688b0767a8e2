/** Logical scans: a table's, or that of all partitions which one Append reads in the same way, with their numbers summed. */

import { ident, qualified } from '../core/identifier.ts'
import type { Condition } from './expression.ts'
import type { RelationFacts } from './facts.ts'
import type { PlanNode } from './tree.ts'
import type { View } from './view.ts'

export type ScanKind = 'sequential' | 'index' | 'index only' | 'bitmap' | 'foreign' | 'other'

export class Scan {
  readonly kind: ScanKind
  /** The one that stands for all: of partitions the one that took most. */
  readonly node: PlanNode
  readonly nodes: readonly PlanNode[]
  /** As SQL writes it; of partitions the partitioned table, where that is known. */
  readonly relation: string
  readonly facts: RelationFacts | undefined
  /** Index of an index scan; of a bitmap scan those below it. */
  readonly indexes: string[] = []
  /** Rows that it looked at, gave, and threw away by its filter and by rechecks, over all loops. */
  read = 0
  kept = 0
  filtered = 0
  rechecked = 0
  /** The rows are estimates. */
  readonly estimated: boolean
  loops = 0
  /** Blocks, those not in the buffers, milliseconds, and the share of the whole, of the scan and the bitmaps below it. */
  blocks = 0
  missed = 0
  time: number | undefined
  share = 0
  readonly #view: View

  constructor(nodes: readonly PlanNode[], view: View) {
    this.#view = view
    this.nodes = nodes
    const weight = (node: PlanNode): number => view.of(node).share + (view.of(node).removed ?? 0) * 1e-12
    this.node =
      nodes.length === 1 ? nodes[0]! : nodes.reduce((most, each) => (weight(each) > weight(most) ? each : most))
    this.kind = kinds[this.node.type]!
    this.estimated = this.node.actual === undefined
    const facts = view.relation(this.node)
    const parent = facts?.partitionOf === undefined ? undefined : view.relationNamed(facts.partitionOf)
    const all = nodes.length > 1 && facts?.partitionOf !== undefined
    this.relation = all ? facts.partitionOf! : qualified(facts?.schema ?? this.node.schema, this.node.relation!)
    this.facts = nodes.length > 1 ? (parent ?? facts) : facts
    if (this.node.index !== undefined) this.indexes.push(this.node.index)
    for (const each of nodes) {
      this.#add(each)
      for (const bitmap of bitmapsBelow(each)) {
        this.#addWork(bitmap)
        if (bitmap.index !== undefined && !this.indexes.includes(bitmap.index)) this.indexes.push(bitmap.index)
      }
    }
  }

  /** Conditions that rows are tested with. Parsed when they are asked for: a plan may hold thousands. */
  get filters(): readonly Condition[] {
    return this.#view.conditions(this.node.filter)
  }

  /** Conditions that the index answers. */
  get indexConditions(): readonly Condition[] {
    return [
      ...this.#view.conditions(this.node.indexCond),
      ...bitmapsBelow(this.node).flatMap((each) => this.#view.conditions(each.indexCond)),
    ]
  }

  #add(node: PlanNode): void {
    const { actual } = node
    if (actual === undefined) {
      const kept = node.planRows ?? 0
      const all = this.kind === 'sequential' ? Math.max(this.#view.relation(node)?.rows ?? kept, kept) : kept
      this.kept += kept
      this.read += all
      this.filtered += all - kept
      this.loops += 1
    } else {
      const { loops } = actual
      const kept = actual.rows * loops
      const filtered = (node.removedByFilter ?? 0) * loops
      const rechecked = (node.removedByRecheck ?? 0) * loops
      this.kept += kept
      this.filtered += filtered
      this.rechecked += rechecked
      this.read += kept + filtered + rechecked
      this.loops = Math.max(this.loops, loops)
    }
    this.#addWork(node)
  }

  #addWork(node: PlanNode): void {
    const own = this.#view.of(node)
    this.blocks += own.blocks ?? 0
    this.missed += own.read ?? 0
    if (own.self !== undefined) this.time = (this.time ?? 0) + own.self
    this.share = Math.min(1, this.share + own.share)
  }
}

const kinds: Readonly<Record<string, ScanKind>> = {
  'Seq Scan': 'sequential',
  'Sample Scan': 'other',
  'Index Scan': 'index',
  'Index Only Scan': 'index only',
  'Bitmap Heap Scan': 'bitmap',
  'Foreign Scan': 'foreign',
}

export function readScans(view: View): Scan[] {
  const groups = new Map<string, PlanNode[]>()
  for (const node of view.plan.nodes) {
    if (kinds[node.type] === undefined || node.relation === undefined) continue
    const key = groupOf(node, view)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [node])
    else group.push(node)
  }
  return [...groups.values()].map((nodes) => new Scan(nodes, view))
}

/** Partitions below one Append that are read alike; any other scan is a group of its own. */
function groupOf(node: PlanNode, view: View): string {
  const { parent } = node
  const member = parent !== undefined && (parent.type === 'Append' || parent.type === 'Merge Append')
  if (!member || parent.children.length < 2) return String(node.id)
  // Postgres gives children the parent's alias with a number: events_1, events_2.
  const family = view.relation(node)?.partitionOf ?? node.alias?.replace(/_\d+$/, '')
  return JSON.stringify([parent.id, node.type, family, node.filter !== undefined])
}

/** Bitmap index scans that feed a bitmap heap scan. */
export function bitmapsBelow(node: PlanNode): PlanNode[] {
  if (node.type !== 'Bitmap Heap Scan') return []
  const found: PlanNode[] = []
  const open = [...node.children]
  while (open.length > 0) {
    const next = open.pop()!
    if (next.type === 'Bitmap Index Scan') found.push(next)
    else if (next.type === 'BitmapAnd' || next.type === 'BitmapOr') open.push(...next.children)
  }
  return found.sort((a, b) => a.id - b.id)
}

/** A CREATE INDEX for a scan's relation. On a partitioned table CONCURRENTLY is not to be had: each partition gets its own first. */
export function createIndex(
  scan: Pick<Scan, 'relation' | 'facts'>,
  keys: readonly string[],
  options: { using?: string; where?: string; include?: readonly string[] } = {},
): string {
  const partitioned = scan.facts?.kind === 'partitioned table'
  const using = options.using === undefined ? '' : ` using ${options.using}`
  const include = options.include?.length ? ` include (${options.include.map(ident).join(', ')})` : ''
  const where = options.where === undefined ? '' : ` where ${options.where}`
  return `create index ${partitioned ? '' : 'concurrently '}on ${scan.relation}${using} (${keys.join(', ')})${include}${where};`
}
