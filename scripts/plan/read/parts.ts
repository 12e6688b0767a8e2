/** Groups of properties that a node, a worker or a statement carries. Absent where the first of the group is. */

import type {
  Actual,
  Buffers,
  GroupingSet,
  IoTimes,
  Jit,
  PlanNode,
  SortGroups,
  TriggerCalls,
  Wal,
  Worker,
} from '../tree.ts'
import { number, type Raw, records, strings, text } from './value.ts'

export function actualOf(raw: Raw): Actual | undefined {
  const loops = number(raw['Actual Loops'])
  if (loops === undefined) return undefined
  const actual: Actual = { rows: number(raw['Actual Rows']) ?? 0, loops }
  const total = number(raw['Actual Total Time'])
  if (total !== undefined) {
    actual.startupTime = number(raw['Actual Startup Time']) ?? 0
    actual.totalTime = total
  }
  return actual
}

export function sortOf(raw: Raw): PlanNode['sort'] {
  const method = text(raw['Sort Method'])
  if (method === undefined) return undefined
  return {
    method,
    space: number(raw['Sort Space Used']) ?? 0,
    on: raw['Sort Space Type'] === 'Disk' ? 'Disk' : 'Memory',
  }
}

export function hashAggregateOf(raw: Raw): PlanNode['hashAggregate'] {
  const planned = number(raw['Planned Partitions'])
  const batches = number(raw['HashAgg Batches'])
  if (planned === undefined && batches === undefined) return undefined
  return {
    ...(planned === undefined ? {} : { plannedPartitions: planned }),
    ...(batches === undefined
      ? {}
      : { batches, peakMemory: number(raw['Peak Memory Usage']) ?? 0, diskUsage: number(raw['Disk Usage']) ?? 0 }),
  }
}

export function memoizeOf(raw: Raw): PlanNode['memoize'] {
  const key = text(raw['Cache Key'])
  const misses = number(raw['Cache Misses'])
  if (key === undefined && misses === undefined) return undefined
  return {
    ...(key === undefined ? {} : { key }),
    ...(raw['Cache Mode'] === undefined ? {} : { mode: text(raw['Cache Mode'])! }),
    ...(misses === undefined
      ? {}
      : {
          hits: number(raw['Cache Hits']) ?? 0,
          misses,
          evictions: number(raw['Cache Evictions']) ?? 0,
          overflows: number(raw['Cache Overflows']) ?? 0,
          peakMemory: number(raw['Peak Memory Usage']) ?? 0,
        }),
  }
}

export function heapBlocksOf(raw: Raw): PlanNode['heapBlocks'] {
  if (raw['Exact Heap Blocks'] === undefined && raw['Lossy Heap Blocks'] === undefined) return undefined
  return { exact: number(raw['Exact Heap Blocks']) ?? 0, lossy: number(raw['Lossy Heap Blocks']) ?? 0 }
}

export function buffersOf(raw: Raw): Buffers | undefined {
  if (raw['Shared Hit Blocks'] === undefined) return undefined
  const count = (key: string): number => number(raw[key]) ?? 0
  return {
    shared: {
      hit: count('Shared Hit Blocks'),
      read: count('Shared Read Blocks'),
      dirtied: count('Shared Dirtied Blocks'),
      written: count('Shared Written Blocks'),
    },
    local: {
      hit: count('Local Hit Blocks'),
      read: count('Local Read Blocks'),
      dirtied: count('Local Dirtied Blocks'),
      written: count('Local Written Blocks'),
    },
    temp: { read: count('Temp Read Blocks'), written: count('Temp Written Blocks') },
  }
}

/** Before PostgreSQL 17 one figure stood for shared and local blocks. */
export function ioTimesOf(raw: Raw): IoTimes | undefined {
  const sharedRead = number(raw['Shared I/O Read Time']) ?? number(raw['I/O Read Time'])
  if (sharedRead === undefined) return undefined
  return {
    sharedRead,
    sharedWrite: number(raw['Shared I/O Write Time']) ?? number(raw['I/O Write Time']) ?? 0,
    localRead: number(raw['Local I/O Read Time']) ?? 0,
    localWrite: number(raw['Local I/O Write Time']) ?? 0,
    tempRead: number(raw['Temp I/O Read Time']) ?? 0,
    tempWrite: number(raw['Temp I/O Write Time']) ?? 0,
  }
}

export function walOf(raw: Raw): Wal | undefined {
  const records = number(raw['WAL Records'])
  if (records === undefined) return undefined
  const full = number(raw['WAL Buffers Full'])
  return {
    records,
    fpi: number(raw['WAL FPI']) ?? 0,
    bytes: number(raw['WAL Bytes']) ?? 0,
    ...(full === undefined ? {} : { buffersFull: full }),
  }
}

export function trigger(raw: Raw): TriggerCalls {
  const calls: TriggerCalls = { calls: number(raw.Calls) ?? 0 }
  for (const [key, name] of [
    ['Trigger Name', 'name'],
    ['Constraint Name', 'constraint'],
    ['Relation', 'relation'],
  ] as const) {
    const value = text(raw[key])
    if (value !== undefined) calls[name] = value
  }
  const time = number(raw.Time)
  if (time !== undefined) calls.time = time
  return calls
}

export function jitOf(raw: Raw): Jit {
  const options = (raw.Options ?? {}) as Raw
  const on = (name: string): boolean => options[name] === true || options[name] === 'true'
  const jit: Jit = {
    functions: number(raw.Functions) ?? 0,
    inlining: on('Inlining'),
    optimization: on('Optimization'),
    expressions: on('Expressions'),
    deforming: on('Deforming'),
  }
  if (raw.Timing !== undefined) {
    const timing = raw.Timing as Raw
    // PostgreSQL 17 gives the part of deforming within generation.
    const generation = timing.Generation
    const nested = generation !== null && typeof generation === 'object' ? (generation as Raw) : undefined
    const deform = number(nested?.Deform)
    jit.timing = {
      generation: number(nested?.Total ?? generation) ?? 0,
      ...(deform === undefined ? {} : { deform }),
      inlining: number(timing.Inlining) ?? 0,
      optimization: number(timing.Optimization) ?? 0,
      emission: number(timing.Emission) ?? 0,
      total: number(timing.Total) ?? 0,
    }
  }
  return jit
}

export function worker(raw: Raw): Worker {
  const found: Worker = { number: number(raw['Worker Number']) ?? 0 }
  const parts: Omit<Worker, 'number'> = {
    actual: actualOf(raw),
    sort: sortOf(raw),
    hashAggregate: hashAggregateOf(raw),
    memoize: memoizeOf(raw),
    heapBlocks: heapBlocksOf(raw),
    buffers: buffersOf(raw),
    ioTimes: ioTimesOf(raw),
    wal: walOf(raw),
  }
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) Object.assign(found, { [key]: value })
  const groups = incrementalGroups(raw)
  if (groups.length > 0) found.sortGroups = groups
  return found
}

export function incrementalGroups(raw: Raw): SortGroups[] {
  const found: SortGroups[] = []
  for (const kind of ['Full-sort', 'Pre-sorted'] as const) {
    const group = raw[`${kind} Groups`] as Raw | undefined
    if (group === undefined) continue
    const space = (name: string) => {
      const used = group[name] as Raw | undefined
      return used === undefined
        ? undefined
        : { average: number(used['Average Sort Space Used']) ?? 0, peak: number(used['Peak Sort Space Used']) ?? 0 }
    }
    const memory = space('Sort Space Memory')
    const disk = space('Sort Space Disk')
    found.push({
      kind,
      groups: number(group['Group Count']) ?? 0,
      methods: strings(group['Sort Methods Used']),
      ...(memory === undefined ? {} : { memory }),
      ...(disk === undefined ? {} : { disk }),
    })
  }
  return found
}

/** One entry a set. A set without columns, `()`, is an empty list, or in text format the text `()`. */
export function groupingSets(value: unknown): GroupingSet[] {
  return records(value).flatMap((raw) => {
    const hashed = raw['Hash Keys'] !== undefined
    const keys = raw['Hash Keys'] ?? raw['Group Keys']
    return (Array.isArray(keys) ? keys : []).map((key) => ({
      hashed,
      key: text(key) === '()' ? [] : strings(key),
      ...(raw['Sort Key'] === undefined ? {} : { sortKey: strings(raw['Sort Key']) }),
    }))
  })
}
