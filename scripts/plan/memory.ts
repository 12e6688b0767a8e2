/** How much memory would have held what went to disk: sizes of Postgres's structures in memory. */

import type { View } from './view.ts'

/** work_mem as the plan or the server has it, e.g. `4MB`; undefined where neither says. */
export function workMem(view: View): string | undefined {
  return view.setting('work_mem')
}

/** kB of work_mem; the default of 4 MB where nobody says. */
export function workMemKilobytes(view: View): number {
  const found = /^(\d+)\s*(B|kB|MB|GB|TB)?$/.exec(workMem(view) ?? '')
  if (found === null) return 4096
  const units: Record<string, number> = { B: 1 / 1024, kB: 1, MB: 1024, GB: 1024 ** 2, TB: 1024 ** 3 }
  return Number(found[1]) * (units[found[2] ?? 'kB'] ?? 1)
}

/** What of work_mem hashes may use. The multiplier is 2 since PostgreSQL 15, 1 in 13 and 14. */
export function hashMemory(view: View): { multiplier: number } {
  const set = Number(view.setting('hash_mem_multiplier'))
  if (Number.isFinite(set) && set > 0) return { multiplier: set }
  return { multiplier: (view.facts?.versionNumber ?? 150_000) >= 150_000 ? 2 : 1 }
}

/**
 * kB of work_mem in which a sort of so many rows stays, from the kB that it wrote to disk. On disk a tuple has a length
 * word; in memory a SortTuple of 24 bytes in an array that doubles, and the tuple in a chunk of its own, rounded up
 * (src/backend/utils/sort/tuplesort.c; aset.c before PostgreSQL 16, generation.c and bump.c since).
 */
export function sortKilobytes(disk: number, rows: number): number {
  const tuples = disk * 1024
  const array = 24 * 2 ** Math.ceil(Math.log2(Math.max(1024, rows)))
  const chunks = 24 * rows
  return roundUp(((tuples + array + chunks) / 1024) * 1.1)
}

/** kB of work_mem in which a bitmap of so many pages stays exact: sizeof(PagetableEntry) and two pointers each (tidbitmap.c). */
export function bitmapKilobytes(pages: number): number {
  return roundUp((pages * 72) / 1024)
}

/** Up to two significant digits, as people set it. */
function roundUp(kilobytes: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, kilobytes))) - 1)
  return Math.max(64, Math.ceil(kilobytes / unit) * unit)
}
