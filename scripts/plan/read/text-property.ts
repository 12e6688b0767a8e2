/** A property line of text format, e.g. `Buffers: shared hit=3 read=1`, as the properties that FORMAT JSON has for it. */

import { commaParts } from '../../sql/tokens.ts'
import type { Raw } from './value.ts'

type Reader = (value: string, raw: Raw) => void

const asText =
  (key: string): Reader =>
  (value, raw) => {
    raw[key] = value
  }
const asNumber =
  (key: string): Reader =>
  (value, raw) => {
    raw[key] = Number.parseFloat(value)
  }
const asFlag =
  (key: string): Reader =>
  (value, raw) => {
    raw[key] = value === 'true'
  }
const asList =
  (key: string): Reader =>
  (value, raw) => {
    raw[key] = commaParts(value, 0, value.length).map(({ start, end }) => value.slice(start, end))
  }

/** `Memory Usage: 25kB` and kin anywhere in a line: the number behind a label. */
function labelled(line: string, label: string): number | undefined {
  const at = line.indexOf(label)
  if (at === -1) return undefined
  const value = Number.parseFloat(line.slice(at + label.length))
  return Number.isNaN(value) ? undefined : value
}

function assign(raw: Raw, key: string, value: unknown): void {
  if (value !== undefined) raw[key] = value
}

const buffers: Reader = (value, raw) => {
  for (const kind of ['Shared', 'Local', 'Temp']) {
    for (const what of kind === 'Temp' ? ['Read', 'Written'] : ['Hit', 'Read', 'Dirtied', 'Written']) {
      raw[`${kind} ${what} Blocks`] = 0
    }
  }
  for (const part of value.split(',')) {
    const kind = /^\s*(shared|local|temp)\b/.exec(part)?.[1]
    if (kind === undefined) continue
    const title = kind[0]!.toUpperCase() + kind.slice(1)
    for (const [, what, count] of part.matchAll(/(hit|read|dirtied|written)=(\d+)/g)) {
      raw[`${title} ${what![0]!.toUpperCase()}${what!.slice(1)} Blocks`] = Number(count)
    }
  }
}

/** `shared read=1.2 write=0.1, temp read=…`; before PostgreSQL 15 `read=1.2 write=0.1`, before 17 `shared/local read=…`. */
const ioTimings: Reader = (value, raw) => {
  for (const part of value.split(',')) {
    const kind = /^\s*(shared\/local|shared|local|temp)\b/.exec(part)?.[1]
    const title =
      kind === undefined || kind === 'shared/local' ? 'I/O' : `${kind[0]!.toUpperCase()}${kind.slice(1)} I/O`
    for (const what of ['Read', 'Write']) {
      const time = new RegExp(`\\b${what.toLowerCase()}=([\\d.]+)`).exec(part)?.[1]
      if (time !== undefined) raw[`${title} ${what} Time`] = Number(time)
    }
  }
  // The reader of JSON takes the shared time as the sign that there are any.
  if (raw['I/O Read Time'] === undefined && raw['Shared I/O Read Time'] === undefined) raw['I/O Read Time'] = 0
}

const wal: Reader = (value, raw) => {
  raw['WAL Records'] = labelled(value, 'records=') ?? 0
  raw['WAL FPI'] = labelled(value, 'fpi=') ?? 0
  raw['WAL Bytes'] = labelled(value, 'bytes=') ?? 0
  assign(raw, 'WAL Buffers Full', labelled(value, 'buffers full='))
}

const sortMethod: Reader = (value, raw) => {
  const found = /^(.*?)(?:\s{2,}(Memory|Disk):\s*(\d+)kB)?\s*$/.exec(value)!
  raw['Sort Method'] = found[1]
  if (found[2] !== undefined) {
    raw['Sort Space Type'] = found[2]
    raw['Sort Space Used'] = Number(found[3])
  }
}

/** `3  Sort Methods: quicksort, external merge  Average Memory: 28kB  Peak Memory: 28kB`. */
const sortGroups =
  (kind: string): Reader =>
  (value, raw) => {
    // PostgreSQL 13 writes both kinds on one line.
    const [own, other] = value.split(/\s+(?=(?:Pre-sorted|Full-sort) Groups:)/)
    const methods = /Sort Methods?: (.*?)(?=\s{2,}|$)/.exec(own!)?.[1] ?? ''
    const group: Raw = {
      'Group Count': Number.parseFloat(own!),
      'Sort Methods Used': methods.split(', ').filter(Boolean),
    }
    for (const type of ['Memory', 'Disk']) {
      const average = labelled(own!, `Average ${type}: `) ?? labelled(own!, `${type}: avg=`)
      const peak = labelled(own!, `Peak ${type}: `) ?? labelled(own!, 'peak=')
      if (average !== undefined) {
        group[`Sort Space ${type}`] = { 'Average Sort Space Used': average, 'Peak Sort Space Used': peak ?? average }
      }
    }
    raw[`${kind} Groups`] = group
    if (other !== undefined) readProperty(other, raw)
  }

/** Of Hash and of HashAggregate: `Buckets: 1024 (originally 512)  Batches: 1  Memory Usage: 9kB`. */
const hashUse: Reader = (line, raw) => {
  const buckets = labelled(line, 'Buckets: ')
  const batches = labelled(line, 'Batches: ')
  const memory = labelled(line, 'Memory Usage: ')
  assign(raw, 'Planned Partitions', labelled(line, 'Planned Partitions: '))
  assign(raw, 'Peak Memory Usage', memory)
  if (buckets === undefined) {
    assign(raw, 'HashAgg Batches', batches)
    assign(raw, 'Disk Usage', labelled(line, 'Disk Usage: ') ?? (batches === undefined ? undefined : 0))
    return
  }
  const originals = [...line.matchAll(/(Buckets|Batches): \d+ \(originally (\d+)\)/g)]
  const original = (what: string) => Number(originals.find((each) => each[1] === what)?.[2] ?? Number.NaN)
  raw['Hash Buckets'] = buckets
  raw['Original Hash Buckets'] = original('Buckets') || buckets
  raw['Hash Batches'] = batches ?? 1
  raw['Original Hash Batches'] = original('Batches') || batches || 1
}

const memoizeUse: Reader = (line, raw) => {
  for (const what of ['Hits', 'Misses', 'Evictions', 'Overflows'])
    raw[`Cache ${what}`] = labelled(line, `${what}: `) ?? 0
  raw['Peak Memory Usage'] = labelled(line, 'Memory Usage: ') ?? 0
}

const tuples: Reader = (value, raw) => {
  for (const what of ['Inserted', 'Updated', 'Deleted', 'Skipped']) {
    raw[`Tuples ${what}`] = labelled(value, `${what.toLowerCase()}=`) ?? 0
  }
}

/** Whole lines: several labels in one. */
const lines: [RegExp, Reader][] = [
  [/^(?:Buckets|Batches|Planned Partitions|(?:Peak )?Memory Usage): /, hashUse],
  [/^Hits: \d/, memoizeUse],
]

/** By label: what stands before the first `: `. */
const properties = new Map<string, Reader>([
  ...(
    [
      ...[
        'Index Cond',
        'Recheck Cond',
        'Filter',
        'Join Filter',
        'Hash Cond',
        'Merge Cond',
        'TID Cond',
        'One-Time Filter',
      ],
      ...['Run Condition', 'Conflict Filter', 'Order By', 'Cache Key', 'Cache Mode', 'Window', 'Function Call'],
      ...['Table Function Call', 'Remote SQL', 'Relations', 'Conflict Resolution'],
    ] as const
  ).map((key): [string, Reader] => [key, asText(key)]),
  ...(
    [
      ...['Rows Removed by Filter', 'Rows Removed by Join Filter', 'Rows Removed by Index Recheck'],
      ...['Rows Removed by Conflict Filter', 'Heap Fetches', 'Index Searches', 'Workers Planned', 'Workers Launched'],
      ...['Subplans Removed', 'Tuples Inserted', 'Conflicting Tuples'],
    ] as const
  ).map((key): [string, Reader] => [key, asNumber(key)]),
  ...(['Disabled', 'Inner Unique', 'Single Copy'] as const).map((key): [string, Reader] => [key, asFlag(key)]),
  ...(['Output', 'Sort Key', 'Presorted Key', 'Group Key', 'Conflict Arbiter Indexes'] as const).map(
    (key): [string, Reader] => [key, asList(key)],
  ),
  ['Buffers', buffers],
  [
    'Sampling',
    (value, raw) => {
      const found = /^(\S+) \((.*?)\)(?: REPEATABLE \((.*)\))?$/.exec(value)
      if (found === null) raw.Sampling = value
      else {
        raw['Sampling Method'] = found[1]
        raw['Sampling Parameters'] = commaParts(found[2]!, 0, found[2]!.length).map(({ start, end }) =>
          found[2]!.slice(start, end),
        )
        if (found[3] !== undefined) raw['Repeatable Seed'] = found[3]
      }
    },
  ],
  ['I/O Timings', ioTimings],
  ['WAL', wal],
  ['Sort Method', sortMethod],
  ['Full-sort Groups', sortGroups('Full-sort')],
  ['Pre-sorted Groups', sortGroups('Pre-sorted')],
  ['Tuples', tuples],
  [
    'Heap Blocks',
    (value, raw) => {
      raw['Exact Heap Blocks'] = labelled(value, 'exact=') ?? 0
      raw['Lossy Heap Blocks'] = labelled(value, 'lossy=') ?? 0
    },
  ],
  [
    'Storage',
    (value, raw) => {
      raw.Storage = /^\w+/.exec(value)?.[0] ?? value
      raw['Maximum Storage'] = labelled(value, 'Maximum Storage: ') ?? 0
    },
  ],
  [
    'Memory',
    (value, raw) => {
      raw['Memory Used'] = labelled(value, 'used=') ?? 0
      raw['Memory Allocated'] = labelled(value, 'allocated=') ?? 0
    },
  ],
])

/** Whether a line begins with a label that EXPLAIN prints. */
export function isProperty(line: string): boolean {
  return lines.some(([pattern]) => pattern.test(line)) || properties.has(labelOf(line) ?? '')
}

/** The label of a line, `Filter` of `Filter: (a = 1)`; undefined where it has none. */
export function labelOf(line: string): string | undefined {
  return /^([A-Z][A-Za-z0-9_/ ()-]*?):(?: |$)/.exec(line)?.[1]
}

/** Adds what a line says. False where the line is none that is known; a labelled one is then kept by its label. */
export function readProperty(line: string, raw: Raw): boolean {
  const whole = lines.find(([pattern]) => pattern.test(line))
  if (whole !== undefined) {
    whole[1](line, raw)
    return true
  }
  const label = labelOf(line)
  if (label === undefined) return false
  const value = line.slice(label.length + 1).trimStart()
  const reader = properties.get(label)
  if (reader !== undefined) reader(value, raw)
  else raw[label] = value
  return reader !== undefined
}
