/** The fingerprint of a schema. */

import { hash, stableJson } from '../core/hash.ts'
import type { Schema } from './schema.ts'

/** SHA-256 in hex over everything but the facts of the engine: equal schemas, equal hashes, on every machine. */
export function hashSchema(schema: Schema): string {
  const { engine: _engine, ...design } = schema
  return hash(stableJson(design))
}
