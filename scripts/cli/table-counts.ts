/** Rows by table, as `--scale orders=1M` names them, by the qualified names of a schema. */

import type { Schema } from '../catalog/schema.ts'
import { DbopsError } from '../core/error.ts'
import { qualified } from '../core/identifier.ts'
import { closest } from '../core/similar.ts'

/** A name without a schema is looked for in all. Throws `DbopsError` (input) for a table that is not there. */
export function tableCounts(counts: ReadonlyMap<string, number>, schema: Schema, option: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, count] of counts) {
    const table =
      schema.tables.find((each) => qualified(each.schema, each.name) === name) ??
      schema.tables.find((each) => each.name === name)
    if (table === undefined) {
      const names = schema.tables.map((each) => each.name)
      const near = closest(name, names)
      throw new DbopsError(`Unexpected table "${name}" in --${option}, expected one of the schema`, {
        hint: near === undefined ? `Tables: ${names.slice(0, 20).join(', ')}` : `Did you mean ${near}?`,
      })
    }
    found.set(qualified(table.schema, table.name), count)
  }
  return found
}
