/** Whether a committed file of types is what the database would give now. */

import { platformSchemas } from '../../catalog/scope.ts'
import type { Finding } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import { type CommittedTypes, compareTypes } from './compare.ts'
import { generateTypes, presentSchemas, type TypesOptions } from './generate.ts'
import { readTypes } from './read.ts'

/** Compares. `options` override what the file says of itself: its schemas and the version of PostgREST. */
export async function checkTypesFile(
  database: Database,
  committed: CommittedTypes,
  options: Partial<TypesOptions> = {},
): Promise<Finding[]> {
  const held = readTypes(committed.text)
  const own = Object.keys(held?.schemas ?? {})
  const wanted = options.schemas ?? own
  const schemas = options.schemas ?? (await presentSchemas(database, own))
  if (held === undefined || schemas.length === 0) return compareTypes(committed, '', fixFor(committed.file, wanted))
  const generated = await generateTypes(database, { postgrestVersion: held.postgrestVersion, ...options, schemas })
  // The platform's own types change with its version and not with a migration: no reason to call a file stale.
  const compared = wanted.filter((schema) => !platformSchemas.has(schema) || options.schemas !== undefined)
  return compareTypes(committed, generated, fixFor(committed.file, wanted), compared)
}

function fixFor(file: string, schemas: readonly string[]): string {
  return `dbops types -o ${file}${schemas.length > 0 ? ` --schema ${schemas.join(',')}` : ''}`
}
