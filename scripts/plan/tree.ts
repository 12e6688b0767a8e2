/**
 * A plan as EXPLAIN gives it, the same whatever format it was read from (see read.ts).
 *
 * Units: times in milliseconds, sizes in kB (1024 bytes), buffers in blocks (8 kB unless the server was built otherwise),
 * costs in the planner's own unit. Of a node, times and row counts are averages over its loops, as Postgres prints them;
 * buffers, WAL and I/O times are totals and include the children's. What the plan does not say is absent, never zero.
 * measure.ts turns these into totals and into what a node took itself.
 */

export interface Plan {
  root: PlanNode
  /** Every node in preorder; `nodes[node.id - 1] === node`. */
  nodes: PlanNode[]
  /** The statement, where the plan carries it (auto_explain, saved captures). */
  query?: string
  /** As auto_explain prints them, e.g. `$1 = '42'`. */
  parameters?: string
  /** As pg_stat_statements has it: a signed 64-bit number in decimal. */
  queryId?: string
  /** Settings that differ from the built-in defaults (option SETTINGS). */
  settings?: Record<string, string>
  planning?: Planning
  /** Milliseconds of execution, start and end of the executor included. */
  executionTime?: number
  /** Milliseconds that auto_explain gives the whole statement. */
  duration?: number
  triggers: TriggerCalls[]
  jit?: Jit
  /** Turning rows into what is sent to the client (option SERIALIZE, PostgreSQL 17). */
  serialization?: { time?: number; output: number; format: string; buffers?: Buffers }
  /** ANALYZE: the statement was executed. */
  analyzed: boolean
  /** Nodes carry times (option TIMING). */
  timed: boolean
  /** Nodes carry buffers (option BUFFERS). */
  buffered: boolean
  /** Where it stands: which of the text's plans, from 1, and the line at which it begins. */
  source: { format: PlanFormat; ordinal: number; line: number }
}

export type PlanFormat = 'json' | 'text' | 'yaml' | 'xml'

export interface Planning {
  time?: number
  buffers?: Buffers
  /** Option MEMORY (PostgreSQL 17). */
  memoryUsed?: number
  memoryAllocated?: number
}

export interface PlanNode {
  /** From 1, in preorder. */
  id: number
  /** As FORMAT JSON names it, e.g. `Seq Scan`, `Hash Join`, `Aggregate`. */
  type: string
  parent?: PlanNode
  children: PlanNode[]
  /** Distance from the root. */
  depth: number
  /** `Outer`, `Inner`, `Member`, `Subquery`, `InitPlan`, `SubPlan`; absent at the root. */
  relationship?: string
  /** e.g. `InitPlan 1`, `CTE recent`, `SubPlan 2`. */
  subplanName?: string
  /** Of Aggregate and SetOp: `Plain`, `Sorted`, `Hashed`, `Mixed`. */
  strategy?: string
  /** `Partial`, `Finalize`; absent where the aggregate is whole. */
  partialMode?: 'Partial' | 'Finalize'
  /** Of ModifyTable and Foreign Scan: `Insert`, `Update`, `Delete`, `Merge`; absent for reading. */
  operation?: string
  /** Of joins: `Inner`, `Left`, `Full`, `Right`, `Semi`, `Anti`, `Right Semi`, `Right Anti`. */
  joinType?: string
  /** Of SetOp, e.g. `Except All`. */
  command?: string
  /** Of Custom Scan. */
  provider?: string
  parallelAware?: boolean
  asyncCapable?: boolean
  /** The planner was told not to use it and had nothing else (PostgreSQL 18). */
  disabled?: boolean

  schema?: string
  relation?: string
  alias?: string
  index?: string
  backward?: boolean
  functionName?: string
  cteName?: string
  tuplestoreName?: string

  startupCost?: number
  totalCost?: number
  /** Estimated rows of one loop. */
  planRows?: number
  /** Estimated bytes of a row. */
  planWidth?: number
  actual?: Actual

  /** Expressions as Postgres deparses them, in parentheses. */
  indexCond?: string
  recheckCond?: string
  filter?: string
  joinFilter?: string
  hashCond?: string
  mergeCond?: string
  tidCond?: string
  oneTimeFilter?: string
  runCondition?: string
  conflictFilter?: string
  /** Of an index scan that orders by distance. */
  orderBy?: string
  /** Rows removed per loop. */
  removedByFilter?: number
  removedByJoinFilter?: number
  removedByRecheck?: number
  removedByConflictFilter?: number

  output?: string[]
  /** With COLLATE, DESC and NULLS FIRST or LAST behind the expression. */
  sortKey?: string[]
  presortedKey?: string[]
  groupKey?: string[]
  groupingSets?: GroupingSet[]
  sort?: SortUse
  sortGroups?: SortGroups[]
  hash?: HashUse
  hashAggregate?: HashAggregateUse
  memoize?: MemoizeUse
  /** Of Materialize, WindowAgg, CTE Scan, Recursive Union, Table Function Scan (PostgreSQL 18). */
  storage?: { type: string; maximum: number }
  heapBlocks?: { exact: number; lossy: number }
  heapFetches?: number
  indexSearches?: number
  workersPlanned?: number
  workersLaunched?: number
  workers?: Worker[]
  subplansRemoved?: number
  window?: string
  functionCall?: string
  remoteSql?: string
  /** Of a foreign scan that joins or aggregates on the other side. */
  relations?: string
  conflictResolution?: string
  conflictArbiters?: string[]
  /** Of ModifyTable: rows by what became of them. */
  tuples?: { inserted?: number; updated?: number; deleted?: number; skipped?: number; conflicting?: number }
  /** Of ModifyTable on a partitioned table. */
  targets?: { schema?: string; relation: string; alias?: string }[]
  innerUnique?: boolean
  singleCopy?: boolean

  buffers?: Buffers
  ioTimes?: IoTimes
  wal?: Wal
  /** What Postgres or an extension says beyond this, by its own words. */
  other?: Record<string, unknown>
}

/** One process's work, averaged over loops. `loops` 0: never executed. */
export interface Actual {
  startupTime?: number
  totalTime?: number
  /** Since PostgreSQL 18 with two decimals, before rounded to a whole number. */
  rows: number
  loops: number
}

export interface BlockCounts {
  hit: number
  read: number
  dirtied: number
  written: number
}

export interface Buffers {
  shared: BlockCounts
  /** Of temporary tables. */
  local: BlockCounts
  /** Of sorts, hashes and the like that did not fit into memory. */
  temp: { read: number; written: number }
}

/** Needs track_io_timing. Local and temp apart since PostgreSQL 17 and 15. */
export interface IoTimes {
  sharedRead: number
  sharedWrite: number
  localRead: number
  localWrite: number
  tempRead: number
  tempWrite: number
}

export interface Wal {
  records: number
  /** Full page images. */
  fpi: number
  bytes: number
  buffersFull?: number
}

export interface Worker {
  number: number
  actual?: Actual
  sort?: SortUse
  sortGroups?: SortGroups[]
  hashAggregate?: HashAggregateUse
  memoize?: MemoizeUse
  heapBlocks?: { exact: number; lossy: number }
  buffers?: Buffers
  ioTimes?: IoTimes
  wal?: Wal
}

export interface SortUse {
  /** e.g. `quicksort`, `top-N heapsort`, `external merge`. */
  method: string
  space: number
  on: 'Memory' | 'Disk'
}

/** Of an incremental sort. */
export interface SortGroups {
  kind: 'Full-sort' | 'Pre-sorted'
  groups: number
  methods: string[]
  memory?: { average: number; peak: number }
  disk?: { average: number; peak: number }
}

export interface HashUse {
  buckets: number
  originalBuckets: number
  batches: number
  originalBatches: number
  peakMemory: number
}

export interface HashAggregateUse {
  plannedPartitions?: number
  batches?: number
  peakMemory?: number
  diskUsage?: number
}

export interface MemoizeUse {
  key?: string
  mode?: string
  hits?: number
  misses?: number
  evictions?: number
  overflows?: number
  peakMemory?: number
}

export interface GroupingSet {
  /** By hashing, else in sorted order. */
  hashed: boolean
  /** Empty for `()`. */
  key: string[]
  /** What the rows are sorted by for it, where that is a sort of the aggregate's own. */
  sortKey?: string[]
}

export interface TriggerCalls {
  name?: string
  constraint?: string
  relation?: string
  time?: number
  calls: number
}

export interface Jit {
  functions: number
  inlining: boolean
  optimization: boolean
  expressions: boolean
  deforming: boolean
  /** Milliseconds, workers included. */
  timing?: {
    generation: number
    deform?: number
    inlining: number
    optimization: number
    emission: number
    total: number
  }
}

/** The node as its first line in text format begins, e.g. `Parallel Hash Left Join`, `Partial HashAggregate`. */
export function nodeName(node: PlanNode): string {
  let name = node.type
  switch (node.type) {
    case 'Aggregate': {
      const forms: Record<string, string> = {
        Sorted: 'GroupAggregate',
        Hashed: 'HashAggregate',
        Mixed: 'MixedAggregate',
      }
      name = forms[node.strategy ?? ''] ?? 'Aggregate'
      if (node.partialMode !== undefined) name = `${node.partialMode} ${name}`
      break
    }
    case 'SetOp':
      name = `${node.strategy === 'Hashed' ? 'HashSetOp' : 'SetOp'}${node.command === undefined ? '' : ` ${node.command}`}`
      break
    case 'ModifyTable':
      name = node.operation ?? name
      break
    case 'Foreign Scan':
      if (node.operation !== undefined) name = `Foreign ${node.operation}`
      break
    case 'Custom Scan':
      if (node.provider !== undefined) name = `Custom Scan (${node.provider})`
      break
    case 'Hash Join':
    case 'Merge Join':
      if (node.joinType !== undefined && node.joinType !== 'Inner') {
        name = `${node.type.slice(0, -' Join'.length)} ${node.joinType} Join`
      }
      break
    case 'Nested Loop':
      if (node.joinType !== undefined && node.joinType !== 'Inner') name = `Nested Loop ${node.joinType} Join`
      break
  }
  if (node.asyncCapable) name = `Async ${name}`
  return node.parallelAware ? `Parallel ${name}` : name
}

/** What the node works on, as text format shows it: relation, index, function, CTE; empty for joins and the like. */
export function nodeTarget(node: PlanNode): string {
  const parts: string[] = []
  if (node.index !== undefined && node.type !== 'Bitmap Index Scan') {
    parts.push(`${node.backward ? 'backward ' : ''}using ${node.index}`)
  }
  const object = node.relation ?? node.functionName ?? node.cteName ?? node.tuplestoreName
  if (node.type === 'Bitmap Index Scan') parts.push(`on ${node.index ?? '?'}`)
  else if (object !== undefined || node.alias !== undefined) {
    const qualified = object === undefined ? '' : node.schema === undefined ? object : `${node.schema}.${object}`
    const alias = node.alias !== undefined && node.alias !== object ? node.alias : ''
    parts.push(`on ${[qualified, alias].filter(Boolean).join(' ')}`)
  }
  return parts.join(' ')
}

/** `Seq Scan on public.orders o`: how messages name a node. */
export function nodeTitle(node: PlanNode): string {
  return [nodeName(node), nodeTarget(node)].filter(Boolean).join(' ')
}

/** The nearest node above that satisfies a condition. */
export function ancestor(node: PlanNode, holds: (node: PlanNode) => boolean): PlanNode | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) if (holds(at)) return at
  return undefined
}

/** Every node below, in preorder; never recurses, for plans of partitioned tables and long unions nest deeply. */
export function descendants(node: PlanNode): PlanNode[] {
  const found: PlanNode[] = []
  const open = node.children.toReversed()
  while (open.length > 0) {
    const next = open.pop()!
    found.push(next)
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!)
  }
  return found
}

/** Blocks found in or brought into shared and local buffers. */
export function blocks({ shared, local }: Buffers): number {
  return shared.hit + shared.read + local.hit + local.read
}
