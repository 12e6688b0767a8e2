/** The embedded engine: PGlite, PostgreSQL 18 in this process. */

import { DbopsError, messageOf } from '../core/error.ts'
import type { Database, Row } from './database.ts'
import { valueParsers } from './values.ts'

/** Opens an empty embedded database. Throws `DbopsError` (environment) where the engine is not installed. */
export async function openEmbedded(): Promise<Database> {
  const { PGlite } = await importEngine()
  const lite = await PGlite.create({ parsers: valueParsers })
  return {
    kind: 'embedded',
    versionNumber: (
      (await lite.query("select current_setting('server_version_num')::int as n")).rows[0] as { n: number }
    ).n,
    async query<T extends Row>(sql: string, parameters?: unknown[]) {
      return (await lite.query<T>(sql, parameters)).rows
    },
    async rows(sql, parameters) {
      return (await lite.query(sql, parameters, { rowMode: 'array' })).rows as unknown[][]
    },
    async exec(sql) {
      await lite.exec(sql)
    },
    async close() {
      await lite.close()
    },
  }
}

async function importEngine(): Promise<typeof import('@electric-sql/pglite')> {
  try {
    return await import('@electric-sql/pglite')
  } catch (error) {
    throw new DbopsError(`The embedded PostgreSQL is not installed (${messageOf(error)})`, {
      kind: 'environment',
      hint: 'Run `npm ci --omit=dev --ignore-scripts` in the plugin folder, or give a server with --db.',
      cause: error,
    })
  }
}
