/** Whose something is that comes out of a view or a function: told by the keys of rows that it holds. */

import type { Filled } from '../data/fill.ts'
import type { Label } from '../data/pool.ts'
import type { CensusRow } from './census.ts'

/** A key that no other row has by chance: UUIDs, long texts. Small numbers are told apart by their column alone. */
const telling = /^(?=.{8,})(?!\d{1,11}$).+$/

export class Recogniser {
  readonly #byValue = new Map<string, { label: Label; rank: number }>()
  readonly #byColumn = new Map<string, Map<string, Label>>()

  constructor(filled: Filled, census: ReadonlyMap<string, readonly CensusRow[]>) {
    for (const table of filled.plan) {
      const single = [table.primaryKey, ...table.uniques]
        .filter((columns) => columns.length === 1)
        .map(([name]) => name!)
      for (const row of census.get(table.table) ?? []) {
        for (const column of single) {
          const value = row.values[column]
          if (value == null) continue
          const ofColumn = this.#byColumn.get(`${table.table}\0${column}`) ?? new Map<string, Label>()
          this.#byColumn.set(`${table.table}\0${column}`, ofColumn.set(value, row.label))
          // A row's own key says more than that of a user or tenant which many rows hold.
          if (telling.test(value)) this.#tell(value, row.label, table.primaryKey.join() === column ? 0 : 1)
        }
      }
    }
  }

  #tell(value: string, label: Label, rank: number): void {
    const known = this.#byValue.get(value)
    if (known === undefined || rank < known.rank) this.#byValue.set(value, { label, rank })
  }

  /**
   * The label of a result's row (JSON). `bases`: tables that it is made of: their keys are told by their columns' names
   * even where they are small numbers. Undefined: nothing in it is known.
   */
  label(row: unknown, bases: readonly string[] = []): Label | undefined {
    const leaves = flatten(row)
    for (const base of bases) {
      for (const { name, value } of leaves) {
        const label = this.#byColumn.get(`${base}\0${name}`)?.get(value)
        if (label !== undefined && (label.actor !== undefined || label.tenant !== undefined)) return label
      }
    }
    const found: Label = {}
    for (const { value } of leaves) {
      const known = this.#byValue.get(value)?.label
      if (known === undefined) continue
      found.actor ??= known.actor
      found.tenant ??= known.tenant
      if (found.actor !== undefined && found.tenant !== undefined) break
    }
    if (found.actor === undefined) delete found.actor
    if (found.tenant === undefined) delete found.tenant
    return found.actor === undefined && found.tenant === undefined ? undefined : found
  }
}

/** Scalars of a JSON value in order, `id` first. */
function flatten(value: unknown, name = ''): { name: string; value: string }[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, name))
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => Number(b === 'id') - Number(a === 'id'))
    return entries.flatMap(([key, each]) => flatten(each, key))
  }
  return [{ name, value: String(value) }]
}
