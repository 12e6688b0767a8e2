/**
 * How long statements would take on tables of production's size: rows and bytes of its statistics, divided by rates that
 * are stated. An estimate, always a range: from a machine with everything in memory to a small one on a network volume.
 */

import type { RelationStats, Stats } from '../catalog/stats.ts'
import { compareText } from '../core/finding.ts'
import { qualified } from '../core/identifier.ts'
import type { Work } from './work.ts'

/** From the best case to the worst. */
export interface Range {
  low: number
  high: number
}

export interface Estimate {
  seconds: Range
  /** Rows of the tables that are read or written, each table once. */
  rows: number
  /** Their bytes on disk, each table and index once. */
  bytes: number
  /** Tables of which the statistics know nothing: their work is not counted. */
  unknown?: string[]
}

/**
 * Bytes a second. Fast: pages in memory, as measured on PostgreSQL 18 with two cores of a 2024 virtual machine and a local
 * SSD (npm run bench lock-time). Slow: a network volume of 100 MB/s, below what the smallest volume of the large clouds
 * sustains, with the write-ahead log on the same volume.
 */
const bytesPerSecond = {
  read: { fast: 4_000e6, slow: 100e6 },
  /** A table written anew: read, written, logged. */
  rewrite: { fast: 300e6, slow: 40e6 },
  index: { fast: 400e6, slow: 50e6 },
}

/** Seconds a row, on top of the bytes. */
const secondsPerRow = {
  scan: { fast: 0.02e-6, slow: 0.4e-6 },
  lookup: { fast: 0.2e-6, slow: 3e-6 },
  rewrite: { fast: 0.2e-6, slow: 2e-6 },
  update: { fast: 1.5e-6, slow: 10e-6 },
  delete: { fast: 0.8e-6, slow: 6e-6 },
  insert: { fast: 0.3e-6, slow: 5e-6 },
  /** An entry in one index of a row that is written. */
  entry: { fast: 0.5e-6, slow: 10e-6 },
}

/** Seconds a row to build an index, by access method. Vectors: hnsw and ivfflat of some 1,000 dimensions. */
const secondsPerEntry: Record<string, { fast: number; slow: number }> = {
  btree: { fast: 0.2e-6, slow: 2e-6 },
  hash: { fast: 0.6e-6, slow: 4e-6 },
  gin: { fast: 0.1e-6, slow: 20e-6 },
  gist: { fast: 1e-6, slow: 20e-6 },
  spgist: { fast: 1e-6, slow: 20e-6 },
  brin: { fast: 0.03e-6, slow: 0.5e-6 },
  hnsw: { fast: 200e-6, slow: 10_000e-6 },
  ivfflat: { fast: 20e-6, slow: 500e-6 },
}
const unknownMethod = { fast: 1e-6, slow: 50e-6 }

/** Bytes of an index entry where the statistics do not know the index yet: a key of 8 to 64 bytes; BRIN has none a row. */
const entryBytes = (method: string | undefined): Range =>
  method === 'brin' ? { low: 0, high: 1 } : method === 'gin' ? { low: 4, high: 80 } : { low: 18, high: 80 }

/** Bytes of a row where nothing ever counted rows. */
const rowBytes = 100

export const statedRates = { bytesPerSecond, secondsPerRow, secondsPerEntry }

interface Size {
  rows: number
  heap: number
  toast: number
  indexes: { name: string; bytes: number }[]
}

export class Estimator {
  readonly #sizes = new Map<string, Size>()
  /** Leaves of production below each partitioned table, that the history does not make. */
  readonly #leaves = new Map<string, string[]>()
  readonly #parent = new Map<string, string>()
  readonly #origins: ReadonlySet<string>

  /** `origins`: names of all relations before the first migration that is proven. */
  constructor(stats: Stats, origins: ReadonlySet<string>) {
    this.#origins = origins
    const key = ({ schema, name }: { schema: string; name: string }): string => qualified(schema, name)
    for (const relation of stats.relations) {
      if (relation.kind === 'index') continue
      this.#sizes.set(key(relation), sizeOf(relation))
      if (relation.partitionOf !== undefined) this.#parent.set(key(relation), key(relation.partitionOf))
    }
    for (const relation of stats.relations) {
      if (relation.kind !== 'index' || relation.table === undefined) continue
      const table = this.#sizes.get(qualified(relation.schema, relation.table))
      table?.indexes.push({ name: key(relation), bytes: relation.bytes })
    }
    for (const relation of stats.relations) {
      if (relation.kind !== 'table' || relation.partitionOf === undefined || origins.has(key(relation))) continue
      const root = this.#root(key(relation))
      this.#leaves.set(root, [...(this.#leaves.get(root) ?? []), key(relation)])
    }
  }

  /** What a statement's work costs; undefined where it does none that grows with the rows. */
  estimate(work: readonly Work[]): Estimate | undefined {
    const seconds: Range = { low: 0, high: 0 }
    const tables = new Map<string, Size>()
    const unknown = new Set<string>()
    let counted = false
    const all = this.#everyPartition(work)
    for (const item of all) {
      const size = this.#size(item)
      if (size === undefined) {
        if (!item.born) unknown.add(item.table)
        continue
      }
      counted = true
      tables.set(item.table, size)
      const cost = costOf(item, size, all, (table) => this.#sizes.get(table))
      seconds.low += cost.low
      seconds.high += cost.high
    }
    if (!counted && unknown.size === 0) return undefined
    const sizes = [...tables.values()]
    const sum = (of: (size: Size) => number): number => sizes.reduce((total, size) => total + of(size), 0)
    return {
      seconds: { low: round(seconds.low), high: round(seconds.high) },
      rows: sum(({ rows }) => rows),
      bytes: sum(({ heap, toast, indexes }) => heap + toast + indexes.reduce((total, { bytes }) => total + bytes, 0)),
      ...(unknown.size > 0 ? { unknown: [...unknown].sort(compareText) } : {}),
    }
  }

  #size({ table, born }: Work): Size | undefined {
    // A new table under an old name is not the one that the statistics speak of.
    if (born === true && this.#origins.has(table)) return undefined
    return this.#sizes.get(table)
  }

  #root(table: string): string {
    const parent = this.#parent.get(table)
    return parent === undefined ? table : this.#root(parent)
  }

  /** The work, with that on partitions which only production has: what happens to one partition happens to all. */
  #everyPartition(work: readonly Work[]): Work[] {
    const all = [...work]
    const done = new Set<string>()
    for (const item of work) {
      const root = this.#root(item.table)
      const leaves = this.#leaves.get(root)
      if (leaves === undefined || item.kind === 'rebuild') continue
      const { table: _, index: _index, ...same } = item
      const key = JSON.stringify([root, same])
      if (done.has(key)) continue
      done.add(key)
      for (const leaf of leaves) {
        all.push({ ...item, table: leaf })
        if (item.kind !== 'rewrite') continue
        for (const { name } of this.#sizes.get(leaf)!.indexes)
          all.push({ kind: 'rebuild', table: leaf, index: name, method: 'btree' })
      }
    }
    return all
  }
}

function sizeOf({ rows, bytes, toastBytes = 0 }: RelationStats): Size {
  return { rows: rows ?? Math.round(bytes / rowBytes), heap: bytes, toast: toastBytes, indexes: [] }
}

function costOf(item: Work, size: Size, statement: readonly Work[], sizes: (table: string) => Size | undefined): Range {
  const { rows, heap, toast, indexes } = size
  const scan = add(bytes('read', heap), each('scan', rows))
  switch (item.kind) {
    case 'scan':
      return item.lookup ? add(scan, each('lookup', rows)) : scan
    case 'rewrite':
      return add(bytes('rewrite', heap + toast), each('rewrite', rows))
    case 'build':
    case 'rebuild': {
      const rate = secondsPerEntry[item.method ?? ''] ?? unknownMethod
      const known = indexes.find(({ name }) => name === item.index)?.bytes
      const sort = { low: rows * rate.fast, high: rows * rate.slow }
      const write = {
        low: (known ?? rows * entryBytes(item.method).low) / bytesPerSecond.index.fast,
        high: (known ?? rows * entryBytes(item.method).high) / bytesPerSecond.index.slow,
      }
      const build = add(sort, write)
      // The pass over the table is counted once a statement as its scan; at worst each index makes one of its own.
      return { low: item.partial ? 0 : build.low, high: build.high + scan.high }
    }
    case 'copy':
      return { low: 0, high: bytes('rewrite', heap + toast).high }
    case 'write': {
      const change = item.change ?? 'update'
      // Rows come from what the statement reads: at most all of it.
      const source =
        change === 'insert'
          ? statement
              .filter(({ kind }) => kind === 'scan')
              .reduce((sum, { table }) => sum + (sizes(table)?.rows ?? 0), 0)
          : rows
      const entries = change === 'delete' ? 0 : indexes.length * source
      const cost = add(each(change, source), each('entry', entries))
      // An update that changes no indexed column needs no entries (HOT).
      const low = change === 'update' ? each('update', source).low : cost.low
      return { low: item.filtered || change === 'insert' ? 0 : low, high: cost.high }
    }
  }
}

function bytes(kind: keyof typeof bytesPerSecond, count: number): Range {
  return { low: count / bytesPerSecond[kind].fast, high: count / bytesPerSecond[kind].slow }
}

function each(kind: keyof typeof secondsPerRow, rows: number): Range {
  return { low: rows * secondsPerRow[kind].fast, high: rows * secondsPerRow[kind].slow }
}

function add(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** Two significant digits: more would claim too much. */
export function round(seconds: number): number {
  return seconds === 0 ? 0 : Number(seconds.toPrecision(2))
}
