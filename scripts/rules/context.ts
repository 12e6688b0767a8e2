/** What a migration rule may ask: the statement, what is known before it, and the file that it stands in. */

import type { Statement } from '../sql/parse.ts'
import type { TransactionMode } from '../workspace/workspace.ts'
import type { Known, KnownConstraint, KnownFunction, KnownPolicy, Origin, Relation } from './known/known.ts'
import type { TableLock } from './locks.ts'
import type { FileRole, MigrationFacts, Place } from './rule.ts'

/** A statement as the linter meets it: of the file itself, or found inside a block, a function or a constant EXECUTE. */
export interface LintStatement extends Statement {
  /**
   * `file`: written in the file. `do`: in a DO block, or in a function that the migration calls; it runs.
   * `body`: in a function that the migration only defines.
   */
  origin: 'file' | 'do' | 'body'
  /** Whether it may not run: inside IF, CASE, a loop or an exception handler. */
  conditional: boolean
  /** Whether the text was put together by EXECUTE; positions are then those of the EXECUTE. */
  dynamic: boolean
  /** The place in the file of a range of UTF-8 byte offsets of the tree (default: the whole statement). */
  place(from?: number, to?: number): Place
}

/** What a transaction did before a statement. */
export interface TransactionState {
  /** Counts from 1; 0 where no transaction is open. */
  id: number
  /** Whether lock_timeout, statement_timeout hold for the statement: set in this session, transaction or by the server. */
  lockTimeout: boolean
  statementTimeout: boolean
  /** The session's TimeZone, where it is known. */
  timeZone?: string
  /** Locks that earlier statements of the transaction took on tables from before it, in order. */
  held: readonly HeldLock[]
}

export interface HeldLock extends TableLock {
  /** `schema.name`, as far as it is known. */
  key: string
  statement: LintStatement
}

export interface LintOptions {
  platform: 'supabase' | 'postgres'
  /** Schemas that the Data API serves. */
  exposedSchemas: readonly string[]
  /** Whether the platform grants new tables in public to the API's roles by itself. */
  defaultGrants: 'legacy' | 'explicit'
  /** Server settings that hold for migrations, by name. */
  server: Readonly<Record<string, string>>
}

export interface LintFile {
  /** Relative to the workspace root. */
  file: string
  text: string
  role: FileRole
  /** As `SqlSource`: how the tool runs the file. */
  transaction: TransactionMode
  facts?: MigrationFacts
  /** The migration that a rollback undoes. */
  up?: { file: string; sql: string }
}

/** What is known before a statement. */
export interface MigrationContext {
  file: LintFile
  options: LintOptions
  known: Known
  /** Whether the statement runs inside a transaction (the tool's, or one that the file opened). */
  inTransaction: boolean
  /** Whether a transaction was open before the statement: of interest for BEGIN itself. */
  openBefore: boolean
  transaction: TransactionState
  /** The statements of the file, in order (those inside blocks excluded), and the one that holds this one. */
  statements: readonly Statement[]
  index: number
}

/** What is known after the last file of the run, for one of its files. */
export interface FileContext {
  file: LintFile
  options: LintOptions
  known: Known
  /** The file's number in `known`: what it made carries it as birth. */
  number: number
  /** The BEGIN that no COMMIT or ROLLBACK of the file ends. */
  unended?: Place
  /** What the file made and no later file of the run took away, each with where it was written. */
  made: Made
}

export interface Made {
  relations: readonly (Relation & { at: Origin })[]
  constraints: readonly { relation: Relation; constraint: KnownConstraint & { at: Origin } }[]
  policies: readonly { relation: Relation; policy: KnownPolicy & { at: Origin } }[]
  functions: readonly (KnownFunction & { at: Origin })[]
}
