/**
 * From the properties that EXPLAIN prints, by the names that FORMAT JSON gives them, to the plan tree. Every reader ends
 * here. Property names: src/backend/commands/explain.c of PostgreSQL 12 to 18, contrib/auto_explain, contrib/postgres_fdw.
 */

import type { Plan, PlanFormat, PlanNode } from '../tree.ts'
import {
  actualOf,
  buffersOf,
  groupingSets,
  hashAggregateOf,
  heapBlocksOf,
  incrementalGroups,
  ioTimesOf,
  jitOf,
  memoizeOf,
  sortOf,
  trigger,
  walOf,
  worker,
} from './parts.ts'
import { number, type Raw, records, text } from './value.ts'

/** What a reader found for one statement: an object with `Plan`, or the plan's node itself. */
export function planOf(raw: Raw, format: PlanFormat, ordinal: number, line: number): Plan {
  const nodes = nodesOf((raw.Plan ?? raw) as Raw)
  // Text format leaves out what is zero: where one node has buffers, the others used none.
  if (format === 'text' && nodes.some(({ buffers }) => buffers !== undefined)) {
    for (const node of nodes) node.buffers ??= buffersOf({ 'Shared Hit Blocks': 0 })!
  }
  const planning = raw.Planning === undefined ? {} : (raw.Planning as Raw)
  const plan: Plan = {
    root: nodes[0]!,
    nodes,
    triggers: records(raw.Triggers).map(trigger),
    analyzed: nodes.some(({ actual }) => actual !== undefined),
    timed: nodes.some(({ actual }) => actual?.totalTime !== undefined),
    buffered: nodes.some(({ buffers }) => buffers !== undefined),
    source: { format, ordinal, line },
  }
  const set = <K extends keyof Plan>(key: K, value: Plan[K] | undefined): void => {
    if (value !== undefined) plan[key] = value
  }
  set('query', text(raw['Query Text']))
  set('parameters', text(raw['Query Parameters']))
  set('queryId', text(raw['Query Identifier']))
  set('executionTime', number(raw['Execution Time']))
  set('duration', number(raw.Duration))
  if (raw.Settings !== null && typeof raw.Settings === 'object') {
    plan.settings = Object.fromEntries(
      Object.entries(raw.Settings as Raw).map(([name, value]) => [name, text(value) ?? '']),
    )
  }
  const time = number(raw['Planning Time'])
  const planningBuffers = buffersOf(planning)
  const used = number(planning['Memory Used'])
  if (time !== undefined || planningBuffers !== undefined || used !== undefined) {
    plan.planning = {
      ...(time === undefined ? {} : { time }),
      ...(planningBuffers === undefined ? {} : { buffers: planningBuffers }),
      ...(used === undefined
        ? {}
        : { memoryUsed: used, memoryAllocated: number(planning['Memory Allocated']) ?? used }),
    }
  }
  if (raw.JIT !== undefined) plan.jit = jitOf(raw.JIT as Raw)
  if (raw.Serialization !== undefined) {
    const serialization = raw.Serialization as Raw
    const buffers = buffersOf(serialization)
    const spent = number(serialization.Time)
    plan.serialization = {
      output: number(serialization['Output Volume']) ?? 0,
      format: text(serialization.Format) ?? 'text',
      ...(spent === undefined ? {} : { time: spent }),
      ...(buffers === undefined ? {} : { buffers }),
    }
  }
  return plan
}

/** Nodes in preorder, without recursion. */
function nodesOf(root: Raw): PlanNode[] {
  const nodes: PlanNode[] = []
  const open: { raw: Raw; parent: PlanNode | undefined }[] = [{ raw: root, parent: undefined }]
  while (open.length > 0) {
    const { raw, parent } = open.pop()!
    const node = nodeOf(raw, nodes.length + 1, parent)
    nodes.push(node)
    parent?.children.push(node)
    const children = raw.Plans
    if (Array.isArray(children)) {
      for (let index = children.length - 1; index >= 0; index--)
        open.push({ raw: children[index] as Raw, parent: node })
    }
  }
  return nodes
}

/** Properties that are copied as they are, by their name in the tree. */
const texts = new Map<string, keyof PlanNode>(
  Object.entries({
    'Parent Relationship': 'relationship',
    'Subplan Name': 'subplanName',
    Strategy: 'strategy',
    'Join Type': 'joinType',
    Command: 'command',
    'Custom Plan Provider': 'provider',
    Schema: 'schema',
    'Relation Name': 'relation',
    Alias: 'alias',
    'Index Name': 'index',
    'Function Name': 'functionName',
    'Table Function Name': 'functionName',
    'CTE Name': 'cteName',
    'Tuplestore Name': 'tuplestoreName',
    'Index Cond': 'indexCond',
    'Recheck Cond': 'recheckCond',
    Filter: 'filter',
    'Join Filter': 'joinFilter',
    'Hash Cond': 'hashCond',
    'Merge Cond': 'mergeCond',
    'TID Cond': 'tidCond',
    'One-Time Filter': 'oneTimeFilter',
    'Run Condition': 'runCondition',
    'Conflict Filter': 'conflictFilter',
    'Order By': 'orderBy',
    Window: 'window',
    'Function Call': 'functionCall',
    'Table Function Call': 'functionCall',
    'Remote SQL': 'remoteSql',
    Relations: 'relations',
    'Conflict Resolution': 'conflictResolution',
  }),
)

const numbers = new Map<string, keyof PlanNode>(
  Object.entries({
    'Startup Cost': 'startupCost',
    'Total Cost': 'totalCost',
    'Plan Rows': 'planRows',
    'Plan Width': 'planWidth',
    'Rows Removed by Filter': 'removedByFilter',
    'Rows Removed by Join Filter': 'removedByJoinFilter',
    'Rows Removed by Index Recheck': 'removedByRecheck',
    'Rows Removed by Conflict Filter': 'removedByConflictFilter',
    'Heap Fetches': 'heapFetches',
    'Index Searches': 'indexSearches',
    'Workers Planned': 'workersPlanned',
    'Workers Launched': 'workersLaunched',
    'Subplans Removed': 'subplansRemoved',
  }),
)

const lists = new Map<string, keyof PlanNode>(
  Object.entries({
    Output: 'output',
    'Sort Key': 'sortKey',
    'Presorted Key': 'presortedKey',
    'Group Key': 'groupKey',
    'Conflict Arbiter Indexes': 'conflictArbiters',
  }),
)

/** False is what they are where nothing is said. */
const flags = new Map<string, keyof PlanNode>(
  Object.entries({
    'Parallel Aware': 'parallelAware',
    'Async Capable': 'asyncCapable',
    Disabled: 'disabled',
    'Inner Unique': 'innerUnique',
    'Single Copy': 'singleCopy',
  }),
)

/** Read together below. */
const grouped = new Set([
  ...['Node Type', 'Plans', 'Partial Mode', 'Operation', 'Scan Direction', 'Workers', 'Grouping Sets', 'Target Tables'],
  ...[
    'Actual Startup Time',
    'Actual Total Time',
    'Actual Rows',
    'Actual Loops',
    'Full-sort Groups',
    'Pre-sorted Groups',
  ],
  ...['Sort Method', 'Sort Space Used', 'Sort Space Type', 'Hash Buckets', 'Original Hash Buckets', 'Hash Batches'],
  ...['Original Hash Batches', 'Peak Memory Usage', 'Planned Partitions', 'HashAgg Batches', 'Disk Usage', 'Cache Key'],
  ...['Cache Mode', 'Cache Hits', 'Cache Misses', 'Cache Evictions', 'Cache Overflows', 'Storage', 'Maximum Storage'],
  ...[
    'Exact Heap Blocks',
    'Lossy Heap Blocks',
    'Tuples Inserted',
    'Tuples Updated',
    'Tuples Deleted',
    'Tuples Skipped',
  ],
  ...['Conflicting Tuples', 'WAL Records', 'WAL FPI', 'WAL Bytes', 'WAL Buffers Full'],
  ...['I/O Read Time', 'I/O Write Time', 'Shared I/O Read Time', 'Shared I/O Write Time', 'Local I/O Read Time'],
  ...['Local I/O Write Time', 'Temp I/O Read Time', 'Temp I/O Write Time'],
  ...['Shared', 'Local'].flatMap((kind) =>
    ['Hit', 'Read', 'Dirtied', 'Written'].map((what) => `${kind} ${what} Blocks`),
  ),
  ...['Temp Read Blocks', 'Temp Written Blocks'],
])

function nodeOf(raw: Raw, id: number, parent: PlanNode | undefined): PlanNode {
  const node: PlanNode = {
    id,
    type: text(raw['Node Type']) ?? 'Unknown',
    children: [],
    depth: parent === undefined ? 0 : parent.depth + 1,
  }
  if (parent !== undefined) node.parent = parent
  const fields = node as unknown as Record<string, unknown>
  for (const key in raw) {
    const value = raw[key]
    if (value === undefined || value === null) continue
    let name: string | undefined
    if ((name = texts.get(key)) !== undefined) fields[name] = text(value)
    else if ((name = numbers.get(key)) !== undefined) fields[name] = number(value)
    else if ((name = flags.get(key)) !== undefined) {
      if (value === true || value === 'true') fields[name] = true
    } else if ((name = lists.get(key)) !== undefined)
      fields[name] = Array.isArray(value) ? value.map(String) : [String(value)]
    else if (!grouped.has(key)) (node.other ??= {})[key] = value
  }
  const mode = raw['Partial Mode']
  if (mode === 'Partial' || mode === 'Finalize') node.partialMode = mode
  // A foreign scan that reads says so, as every other scan does not.
  if (raw.Operation !== undefined && raw.Operation !== 'Select') node.operation = text(raw.Operation)!
  if (raw['Scan Direction'] === 'Backward') node.backward = true
  const actual = actualOf(raw)
  if (actual !== undefined) node.actual = actual
  const sort = sortOf(raw)
  if (sort !== undefined) node.sort = sort
  const groups = incrementalGroups(raw)
  if (groups.length > 0) node.sortGroups = groups
  if (raw['Hash Batches'] !== undefined) {
    const buckets = number(raw['Hash Buckets']) ?? 0
    const batches = number(raw['Hash Batches']) ?? 1
    node.hash = {
      buckets,
      originalBuckets: number(raw['Original Hash Buckets']) ?? buckets,
      batches,
      originalBatches: number(raw['Original Hash Batches']) ?? batches,
      peakMemory: number(raw['Peak Memory Usage']) ?? 0,
    }
  }
  const aggregate = hashAggregateOf(raw)
  if (aggregate !== undefined) node.hashAggregate = aggregate
  const memoize = memoizeOf(raw)
  if (memoize !== undefined) node.memoize = memoize
  if (raw.Storage !== undefined) {
    node.storage = { type: text(raw.Storage)!, maximum: number(raw['Maximum Storage']) ?? 0 }
  }
  const heapBlocks = heapBlocksOf(raw)
  if (heapBlocks !== undefined) node.heapBlocks = heapBlocks
  const buffers = buffersOf(raw)
  if (buffers !== undefined) node.buffers = buffers
  const ioTimes = ioTimesOf(raw)
  if (ioTimes !== undefined) node.ioTimes = ioTimes
  const wal = walOf(raw)
  if (wal !== undefined) node.wal = wal
  if (raw.Workers !== undefined) {
    const workers = records(raw.Workers).map(worker)
    if (workers.length > 0) node.workers = workers
  }
  if (raw['Grouping Sets'] !== undefined) node.groupingSets = groupingSets(raw['Grouping Sets'])
  if (raw['Target Tables'] !== undefined) {
    node.targets = records(raw['Target Tables']).map((target) => ({
      ...(target.Schema === undefined ? {} : { schema: text(target.Schema)! }),
      relation: text(target['Relation Name']) ?? '',
      ...(target.Alias === undefined ? {} : { alias: text(target.Alias)! }),
    }))
  }
  if (
    raw['Tuples Inserted'] !== undefined ||
    raw['Conflicting Tuples'] !== undefined ||
    raw['Tuples Skipped'] !== undefined
  ) {
    node.tuples = {}
    for (const [key, name] of [
      ['Tuples Inserted', 'inserted'],
      ['Tuples Updated', 'updated'],
      ['Tuples Deleted', 'deleted'],
      ['Tuples Skipped', 'skipped'],
      ['Conflicting Tuples', 'conflicting'],
    ] as const) {
      const count = number(raw[key])
      if (count !== undefined) node.tuples[name] = count
    }
  }
  return node
}
