/** A plan as a tree for a terminal: what each node took itself, rows against the estimate, the hot path marked. */

import { compareText } from '../../core/finding.ts'
import { count, duration, percent, rows as rowCount, size } from '../../plan/format.ts'
import type { Measures } from '../../plan/measure.ts'
import { nodeTitle, type Plan, type PlanNode } from '../../plan/tree.ts'

export interface PlanTextOptions {
  colour?: boolean
  /** Columns that a line may take. Default 120. */
  width?: number
  /** More nodes than these are summed up, those that took least first. Default 80. */
  limit?: number
}

/** Ids of the nodes from the root to the one that took most itself. */
export function hotPath(plan: Plan, measures: Measures): Set<number> {
  const hottest = plan.nodes.reduce((most, each) => (measures.of(each).share > measures.of(most).share ? each : most))
  const path = new Set<number>()
  for (let at: PlanNode | undefined = hottest; at !== undefined; at = at.parent) path.add(at.id)
  return path
}

/** The tree with a line of headings. Ends with a newline. */
export function planText(plan: Plan, measures: Measures, options: PlanTextOptions = {}): string {
  const { colour = false, width = 120, limit = 80 } = options
  const hot = hotPath(plan, measures)
  const shown = choose(plan, measures, hot, limit)
  const paint = (text: string, code: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text)
  const executed = plan.analyzed
  const headings = [
    measures.basis === 'time' ? 'self' : measures.basis === 'blocks' ? 'blocks' : 'cost',
    '%',
    executed ? 'rows' : 'expected',
    ...(executed ? ['expected'] : []),
    ...(plan.buffered && measures.basis !== 'blocks' ? ['blocks'] : []),
  ]
  const table = plan.nodes.flatMap((node) => (shown.has(node.id) ? [{ node, cells: cells(node) }] : []))
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...table.map(({ cells: own }) => own[index]!.length)),
  )
  const lines = [`  ${headings.map((heading, index) => heading.padStart(widths[index]!)).join('  ')}`]
  const indent = lines[0]!.length + 2
  const roots = new Map<number, string>()
  for (const { node, cells: own } of table) {
    const { branch, below } = branches(node, roots)
    const mark = hot.has(node.id) ? '*' : ' '
    const left = `${mark} ${own.map((cell, index) => cell.padStart(widths[index]!)).join('  ')}  `
    const share = measures.of(node).share
    const title = `${node.subplanName === undefined ? '' : `${node.subplanName}: `}${nodeTitle(node)}`
    const text = printable(`${branch}${title}`)
    lines.push(
      `${share >= 0.25 ? paint(left, '31') : share >= 0.1 ? paint(left, '33') : left}${hot.has(node.id) ? paint(text, '1') : text}`,
    )
    for (const detail of details(node)) {
      lines.push(paint(clip(`${' '.repeat(indent)}${below}${printable(detail)}`, Math.max(width, indent + 40)), '2'))
    }
    const hidden = node.children.filter(({ id }) => !shown.has(id))
    if (hidden.length > 0) lines.push(`${' '.repeat(indent)}${below}… ${summary(hidden)}`)
  }
  return `${lines.join('\n')}\n`

  function cells(node: PlanNode): string[] {
    const own = measures.of(node)
    const { actual } = node
    const never = actual?.loops === 0
    const work =
      measures.basis === 'time'
        ? never
          ? 'never'
          : own.self === undefined
            ? ''
            : duration(own.self)
        : measures.basis === 'blocks'
          ? count(own.blocks ?? 0)
          : own.cost === undefined
            ? ''
            : count(own.cost)
    const expected =
      node.planRows === undefined ? '' : count(node.planRows * (executed ? Math.max(1, actual?.loops ?? 1) : 1))
    return [
      work,
      percent(own.share),
      ...(executed ? [never ? '' : count(own.rows ?? 0)] : []),
      expected,
      ...(plan.buffered && measures.basis !== 'blocks' ? [never ? '' : count(own.blocks ?? 0)] : []),
    ]
  }
}

/** Lines below a node's own: loops, conditions and what was thrown away, spills. */
function details(node: PlanNode): string[] {
  const found: string[] = []
  const loops = node.actual?.loops ?? 1
  const removed = (value: number | undefined): string => (value ? `  (${count(value * loops)} removed)` : '')
  const add = (label: string, text: string | undefined, behind = ''): void => {
    if (text !== undefined) found.push(`${label}: ${text}${behind}`)
  }
  if (loops > 1) found.push(`${count(loops)} loops`)
  add('index', node.indexCond)
  add(
    'recheck',
    node.removedByRecheck ? (node.recheckCond ?? node.indexCond) : undefined,
    removed(node.removedByRecheck),
  )
  add('order by', node.orderBy)
  add('tid', node.tidCond)
  add('join', node.hashCond ?? node.mergeCond)
  add('join filter', node.joinFilter, removed(node.removedByJoinFilter))
  add('once', node.oneTimeFilter)
  add('filter', node.filter, removed(node.removedByFilter))
  add(
    'sort',
    node.sortKey?.join(', '),
    node.sort === undefined
      ? ''
      : `  (${node.sort.method}, ${size(node.sort.space)} ${node.sort.on === 'Disk' ? 'on disk' : 'in memory'})`,
  )
  add(
    'group',
    node.groupKey?.join(', '),
    node.hashAggregate?.diskUsage ? `  (${size(node.hashAggregate.diskUsage)} on disk)` : '',
  )
  if (node.hash !== undefined && node.hash.batches > 1)
    found.push(`${count(node.hash.batches)} batches, ${size(node.hash.peakMemory)} of memory`)
  if (node.heapBlocks?.lossy)
    found.push(`${count(node.heapBlocks.lossy)} lossy pages of ${count(node.heapBlocks.lossy + node.heapBlocks.exact)}`)
  if (node.heapFetches) found.push(`${count(node.heapFetches)} heap fetches`)
  if (node.memoize?.misses !== undefined)
    found.push(
      `${count(node.memoize.hits ?? 0)} hits, ${count(node.memoize.misses)} misses${node.memoize.evictions ? `, ${count(node.memoize.evictions)} evictions` : ''}`,
    )
  if (node.workersPlanned !== undefined) found.push(`workers: ${node.workersLaunched ?? '?'} of ${node.workersPlanned}`)
  if (node.subplansRemoved) found.push(`${count(node.subplansRemoved)} partitions pruned`)
  add('remote', node.remoteSql)
  return found
}

/** The nodes that are shown: the hot path, then those that took most, each with all above it. */
function choose(plan: Plan, measures: Measures, hot: ReadonlySet<number>, limit: number): Set<number> {
  if (plan.nodes.length <= limit) return new Set(plan.nodes.map(({ id }) => id))
  const shown = new Set(hot)
  const order = [...plan.nodes].sort((a, b) => measures.of(b).share - measures.of(a).share || a.id - b.id)
  for (const node of order) {
    if (shown.size >= limit) break
    for (let at: PlanNode | undefined = node; at !== undefined && !shown.has(at.id); at = at.parent) shown.add(at.id)
  }
  return shown
}

function summary(nodes: readonly PlanNode[]): string {
  const kinds = new Map<string, number>()
  let all = 0
  const open = [...nodes]
  while (open.length > 0) {
    const next = open.pop()!
    all++
    kinds.set(next.type, (kinds.get(next.type) ?? 0) + 1)
    open.push(...next.children)
  }
  const most = [...kinds].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, 3)
  return `${rowCount(all).replace(/rows?$/, all === 1 ? 'node' : 'nodes')} more: ${most.map(([type, number]) => `${number} ${type}`).join(', ')}`
}

/** What stands before a node's title, and before the lines below it. Deep trees keep to a bounded width. */
function branches(node: PlanNode, roots: Map<number, string>): { branch: string; below: string } {
  const { parent } = node
  if (parent === undefined) {
    roots.set(node.id, '')
    return { branch: '', below: '  ' }
  }
  const before = roots.get(parent.id) ?? ''
  const last = parent.children.at(-1) === node
  const own = `${before}${last ? '   ' : '│  '}`
  roots.set(node.id, own.length > 90 ? before : own)
  return {
    branch: `${before}${last ? '└─ ' : '├─ '}`,
    below: `${own.length > 90 ? before : own}${node.children.length > 0 ? '│ ' : '  '}`,
  }
}

/** Names and constants come out of a database: control characters must not reach a terminal. */
function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '·')
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}
