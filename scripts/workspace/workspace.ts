/** What a user's repository holds, as far as databases go. Read once, never written. */

import type { Finding } from '../core/finding.ts'
import type { Settings } from './settings.ts'

/** The migration tool whose files and transaction behaviour apply. */
export type Tool = 'supabase' | 'dbmate' | 'golang-migrate' | 'flyway' | 'prisma' | 'drizzle' | 'plain'

/** A text file: decoded, without BOM, with its line ends as they are. */
export interface SourceFile {
  /** Relative to the workspace root, with `/`. */
  file: string
  text: string
}

/** SQL to execute: the whole of a file, or the part of it between two markers (dbmate). */
export interface SqlSource extends SourceFile {
  /** The SQL itself; what is not SQL (markers, psql meta-commands) is blanked out, so that offsets equal those in `text`. */
  sql: string
  /**
   * How the workspace's own tool runs it:
   * `file` one transaction around the file; `statement` each statement on its own; `history` one transaction around all
   * pending files (Drizzle).
   */
  transaction: 'file' | 'statement' | 'history'
}

export interface Migration {
  /** As the tool stores it, e.g. `20250112153000`, `0001`, `2.1`. */
  version: string
  /** What follows the version, e.g. `create_orders`. */
  name: string
  up: SqlSource
  /** The rollback, where there is one. */
  down?: SqlSource
}

export interface Workspace {
  /** Absolute path of the folder that holds the database project (for Supabase the one above `supabase/`). */
  root: string
  tool: Tool
  platform: 'supabase' | 'postgres'
  /** Relative to root. */
  migrationsFolder: string
  rollbacksFolder?: string
  /** In the order in which the tool applies them. */
  migrations: Migration[]
  seeds: SqlSource[]
  tests: SourceFile[]
  /** Names of the edge functions under supabase/functions. */
  functions: string[]
  /** Where `dbops docs` writes, relative to root. */
  docsFolder: string
  /** Schemas that the Data API exposes (supabase/config.toml `[api] schemas`; default public, graphql_public). */
  exposedSchemas: string[]
  settings: Settings
  /** Problems met while reading: duplicate versions, undecodable files, meta-commands … Nothing is skipped in silence. */
  findings: Finding[]
}
