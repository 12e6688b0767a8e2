/** What a user's repository holds, as far as databases go. Read once by `openWorkspace` (open.ts), never written. */

import type { Finding } from '../core/finding.ts'
import type { Settings } from './settings.ts'

/** The migration tool whose files and transaction behaviour apply; each tool's facts are in behaviour.ts. */
export type Tool =
  | 'supabase'
  | 'dbmate'
  | 'golang-migrate'
  | 'flyway'
  | 'prisma'
  | 'drizzle'
  | 'goose'
  | 'sqitch'
  | 'diesel'
  | 'sql-migrate'
  | 'node-pg-migrate'
  | 'atlas'
  | 'sqlx'
  | 'plain'

/**
 * How the workspace's own tool sends a source to the server, and so which statements share a transaction:
 * - `file` one transaction around the file;
 * - `pipeline` the extended protocol's pipeline (Supabase): an implicit transaction, but a statement that refuses
 *   transactions runs where nothing is pending before it;
 * - `message` one simple-query message: an implicit transaction where the file has more than one statement;
 * - `split` a message, but each statement on its own where one of them refuses transactions (Prisma from 7.4);
 * - `detect` a transaction unless every statement refuses one; a mixture is an error (Flyway);
 * - `statement` each statement on its own (psql);
 * - `history` one transaction around all pending files (Drizzle, node-pg-migrate).
 *
 * `planTransactions` (transaction.ts) turns this into what happens at each statement.
 */
export type TransactionMode = 'file' | 'pipeline' | 'message' | 'split' | 'detect' | 'statement' | 'history'

/** A text file: decoded, without BOM, with its line ends as they are. */
export interface SourceFile {
  /** Relative to the workspace root, with `/`. */
  file: string
  text: string
}

/** SQL to execute: the whole of a file, or the part of it between two markers (dbmate). */
export interface SqlSource extends SourceFile {
  /**
   * The SQL itself, of the same length as `text`: what is not SQL (markers' other section, psql meta-commands, rows after
   * COPY … FROM stdin) is blanked out, so that offsets equal those in `text`.
   */
  sql: string
  transaction: TransactionMode
  /** Rows for each `COPY … FROM stdin`, as ranges of `text`; `at` is where its statement starts. */
  copies?: { at: number; start: number; end: number }[]
  /** Why it cannot be executed at all (not UTF-8, too large …). A finding says so too. `sql` is then empty. */
  unreadable?: string
}

export interface Migration {
  /** As the tool stores it, e.g. `20250112153000`, `0001`, `2.1`; empty for a repeatable migration. */
  version: string
  /** What follows the version, e.g. `create_orders`. */
  name: string
  up: SqlSource
  /** The rollback, where there is one. */
  down?: SqlSource
  /** Flyway's `R__`: runs after all versioned ones, again whenever it changes. */
  repeatable?: boolean
}

export interface Workspace {
  /** Absolute path of the folder that holds the database project (for Supabase the one above `supabase/`). */
  root: string
  tool: Tool
  platform: 'supabase' | 'postgres'
  /** Relative to root. */
  migrationsFolder: string
  rollbacksFolder?: string
  /** What runs before the first migration of an empty database: `supabase/roles.sql`. */
  globals: SqlSource[]
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
  /** `project_id` of supabase/config.toml. */
  projectId?: string
  /** Files of a declarative schema (`[db.migrations] schema_paths`, else supabase/schemas), relative to root. */
  schemaFiles: string[]
  settings: Settings
  /** Problems met while reading: duplicate versions, undecodable files, meta-commands … Nothing is skipped in silence. */
  findings: Finding[]
}
