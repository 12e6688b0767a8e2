/** Whether a committed file of types is what the database would give now. */

import { resolve } from 'node:path'
import { platformSchemas } from '../../catalog/scope.ts'
import { DbopsError, messageOf } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import { type CommittedTypes, compareTypes } from './compare.ts'
import { findTypes, readText } from './find.ts'
import { generateTypes, presentSchemas, type TypesOptions } from './generate.ts'
import { readTypes } from './read.ts'

/** What a repository has committed: the file that its settings name, else every file of generated types under `root`. */
export async function committedTypes(root: string, file: string | undefined): Promise<CommittedTypes[]> {
  if (file === undefined) return findTypes(root)
  try {
    return [{ file, text: await readText(resolve(root, file)) }]
  } catch (error) {
    throw new DbopsError(`Cannot read the types: ${messageOf(error)}`, {
      where: file,
      hint: `Make it: dbops types -o ${file}`,
      cause: error,
    })
  }
}

/** Compares all that a repository has committed. `file`: as its settings name it. */
export async function checkTypes(
  database: Database,
  root: string,
  file?: string,
): Promise<{ files: string[]; findings: Finding[] }> {
  const committed = await committedTypes(root, file)
  const findings: Finding[] = []
  for (const one of committed) findings.push(...(await checkTypesFile(database, one)))
  return { files: committed.map((one) => one.file), findings }
}

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
