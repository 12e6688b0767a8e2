/** TypeScript types of a database, in the exact form of `supabase gen types typescript`. */

import { generateTypescript, sortGeneratorMetadata } from '@supabase/postgrest-typegen/generation'
import { introspect } from '@supabase/postgrest-typegen/introspection'
import { DbopsError } from '../../core/error.ts'
import type { Database } from '../../postgres/database.ts'
import { formatTypescript } from './format.ts'

export interface TypesOptions {
  /** Schemas to generate, e.g. those that the Data API exposes. */
  schemas: readonly string[]
  /** Written as `__InternalSupabase.PostgrestVersion`, as for a hosted project; absent as for a local one. */
  postgrestVersion?: string
  /** Whether relationships say `isOneToOne`. The Supabase CLI asks for it, but for PostgREST 9. Default true. */
  oneToOne?: boolean
}

/** Generates the types: the text of the file, ending in one newline. Throws `DbopsError` where a schema does not exist. */
export async function generateTypes(database: Database, options: TypesOptions): Promise<string> {
  const present = new Set(
    (await database.query('select nspname from pg_namespace')).map((row) => row.nspname as string),
  )
  const missing = options.schemas.filter((schema) => !present.has(schema))
  if (missing.length > 0) {
    throw new DbopsError(`Unexpected schema "${missing.join('", "')}", expected one that the database has`, {
      hint: 'Name schemas that exist with --schema a,b, separated by commas.',
    })
  }
  const found = await introspect(queryable(database), { includedSchemas: [...options.schemas] })
  const inherited = new Set<string>()
  const metadata = sortGeneratorMetadata({
    ...found,
    functions: found.functions.map((routine) => {
      if (!(routine.name in Object.prototype)) return routine
      inherited.add(routine.name)
      return { ...routine, name: disguise(routine.name) }
    }),
  })
  return generateTypescript(metadata, {
    detectOneToOneRelationships: options.oneToOne ?? true,
    postgrestVersion: options.postgrestVersion,
    format: async (code) => {
      let revealed = code
      for (const name of inherited) {
        revealed = revealed.replaceAll(JSON.stringify(disguise(name)), JSON.stringify(name))
      }
      return formatTypescript(revealed)
    },
  })
}

/** Those of the schemas that the database has, in their order. */
export async function presentSchemas(database: Database, schemas: readonly string[]): Promise<string[]> {
  const rows = await database.rows('select nspname from pg_namespace')
  const present = new Set(rows.map(([name]) => name))
  return schemas.filter((schema) => present.has(schema))
}

/**
 * The generator groups functions in a plain object, so that one named `constructor` or `toString` makes it fail
 * (postgrest-typegen 0.2). A NUL, which no name in Postgres can hold and which collation ignores, keeps such a name apart.
 */
function disguise(name: string): string {
  return `${name}\u0000`
}

/** Introspection sends its queries at once; a connection takes one at a time. */
function queryable(database: Database): { query(sql: string): Promise<{ rows: unknown[] }> } {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query(sql) {
      const next = last.then(async () => ({ rows: await database.query(sql) }))
      last = next.catch(() => {})
      return next
    },
  }
}
