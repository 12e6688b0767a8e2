/** `@supabase/postgres-meta`, the program behind `supabase gen types`: run as the Supabase CLI runs it. */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = join(import.meta.dirname, 'node_modules/@supabase/postgres-meta/dist/server/server.js')

/** Why it cannot run here, or undefined. */
export const postgresMetaUnavailable: string | undefined = existsSync(program)
  ? undefined
  : 'postgres-meta is not installed (npm ci --prefix test/oracles)'

/** The types of a database as the Supabase CLI prints them. Environment as in its internal/gen/types/types.go. */
export async function postgresMetaTypes(url: string, schemas: string[], oneToOne = true): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    maxBuffer: 64 << 20,
    env: {
      PATH: process.env.PATH,
      PG_META_DB_URL: url,
      PG_META_GENERATE_TYPES: 'typescript',
      PG_META_GENERATE_TYPES_INCLUDED_SCHEMAS: schemas.join(','),
      PG_META_GENERATE_TYPES_DETECT_ONE_TO_ONE_RELATIONSHIPS: String(oneToOne),
      PG_QUERY_TIMEOUT_SECS: '60',
    },
  })
  // It prints the text with console.log.
  return stdout.replace(/\n$/, '')
}
