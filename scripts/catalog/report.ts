/** The document that a comparison of two schemas gives. */

import { type Change, type CompareOptions, compareSchemas } from './compare.ts'
import type { Schema } from './schema.ts'

export interface SchemaDiff {
  format: 1
  /** What was compared, as the arguments named it. */
  from: string
  to: string
  added: number
  dropped: number
  changed: number
  /** In the order of `Schema`; a relation's parts behind it. */
  changes: Change[]
}

/** Compares two schemas and counts. `from`, `to`: their names in the report. */
export async function diffSchemas(
  from: { name: string; schema: Schema },
  to: { name: string; schema: Schema },
  options: CompareOptions = {},
): Promise<SchemaDiff> {
  const changes = await compareSchemas(from.schema, to.schema, options)
  const count = (kind: Change['change']) => changes.filter(({ change }) => change === kind).length
  return {
    format: 1,
    from: from.name,
    to: to.name,
    added: count('added'),
    dropped: count('dropped'),
    changed: count('changed'),
    changes,
  }
}
