/**
 * The form of a rule: one file a rule, under migration/, security/, performance/ or design/. The file's name is its id.
 * A rule's file holds its documentation, its check and its examples; one table-driven test runs every example.
 */

import type { Category, Level } from '../core/finding.ts'
import type { FileContext, LintStatement, MigrationContext } from './context.ts'
import type { Edit } from './edit.ts'

export interface RuleBase {
  level: Level
  /** What is wrong, as a noun phrase; the heading of the reference page. */
  title: string
  /** The effect, with the lock taken or the role exposed. Markdown, a short paragraph. */
  why: string
  /** The repair, imperative. Markdown; SQL in a fence is executed by the tests. */
  fix: string
  /** The same lint in Supabase's advisor. */
  alias?: string
  /** Other tools that catch it, each with its name for it, e.g. { squawk: 'require-concurrent-index-creation' }. */
  others?: Record<string, string>
}

/** SQL that must be reported, with every message that it must give, in order. */
export interface BadExample extends ExampleSetting {
  /** Applied before; what already exists in production. */
  given?: string
  sql: string
  messages: string[]
}

export interface GoodExample extends ExampleSetting {
  given?: string
  sql: string
}

/** Where an example of a migration rule differs from a Supabase migration in one transaction. Catalog rules leave it out. */
export interface ExampleSetting {
  /** How the tool runs it; default `file`. */
  transaction?: 'file' | 'statement' | 'pipeline'
  /** What the file is; default `up`. */
  role?: FileRole
  /** The migration that a rollback (`role: 'down'`) undoes; applied after `given`. */
  up?: string
  /** Default `supabase`. */
  platform?: 'supabase' | 'postgres'
  /** Settings of the server that migrations may rely on, e.g. { lock_timeout: '5s' }. */
  server?: Record<string, string>
  /** What the repository says about the file, for rules that judge that. */
  migration?: Partial<MigrationFacts>
  /** The SQLSTATE with which Postgres refuses the example, where that is the hazard. */
  fails?: string
}

/** An executed file's part in the repository. */
export type FileRole = 'up' | 'down' | 'seed'

/** What the repository knows about a migration beyond its SQL. */
export interface MigrationFacts {
  version: string
  name: string
  /** The file with the rollback; null where there is none although the repository keeps rollbacks. */
  rollback?: string | null
  /** Another file with the same version. */
  duplicateOf?: string
  /** A migration on the main branch with a later version, where this file is not on the main branch. */
  newerOnMain?: string
  /** The branch on which an earlier text of this file was already merged (and so may be applied). */
  editedSince?: string
}

/** A migration rule judges one parsed statement and what is known before it, or a file after its last statement. */
export interface MigrationRule extends RuleBase {
  kind: 'migration'
  /** Default `migration`. */
  category?: Category
  /**
   * Kinds of statement (parse tree keys, e.g. `IndexStmt`) that `check` is called for. Of ALTER TABLE also those that hold
   * a command of a kind: `AlterTableStmt.AT_DropColumn`.
   */
  on?: readonly string[]
  /** Files that the rule judges; default: `up`. */
  files?: readonly FileRole[]
  /**
   * Also judge statements in bodies of functions that the migration defines without running them: bodies that hold these
   * words (an expression without flags, read without regard to case). Which statement it is, the parser decides.
   */
  inBodies?: RegExp
  /** Report the first place in a file only. */
  oncePerFile?: boolean
  /**
   * Facts of the schema (as `dbops diff` names them) that the repair is there to change. Absent: what was repaired makes
   * the same schema. A policy's `using` and `check` must still be the same condition, however often it is evaluated.
   */
  repairChanges?: readonly string[]
  check?(statement: LintStatement, context: MigrationContext, report: Report): void
  /** Judges a file when every file of the run is known. */
  checkFile?(context: FileContext, report: Report): void
  examples: { bad: BadExample[]; good: GoodExample[] }
}

/**
 * A catalog rule is one query over a database that gives one row a finding. It reads the shared facts of facts.ts
 * (user_relation, policy, api_privilege …) by name, as it would read tables.
 */
export interface CatalogRule extends RuleBase {
  kind: 'catalog'
  category: 'security' | 'performance' | 'design'
  /**
   * Columns: `object` text, at most once a rule (e.g. 'table public.orders'), `message` text;
   * optional: `detail` jsonb, and `fix` text, the repair as SQL for this very object.
   */
  sql: string
  /** Relations without which the query cannot run and the rule has nothing to say, e.g. storage.buckets. */
  requires?: readonly string[]
  examples: { bad: BadExample[]; good: GoodExample[] }
}

export type Rule = MigrationRule | CatalogRule

/** Takes what a rule found: a rule that finds nothing, the common case, then costs no more than its questions. */
export type Report = (hit: Hit) => void

export interface Hit {
  /** "Unexpected X on `object`, expected Y". */
  message: string
  object?: string
  /** The part to point at: a UTF-8 byte offset as parse trees give it (default: the statement's start), or a place. */
  at?: number | Place
  /** The repair with the user's own names, where the rule's general one can be made exact. */
  fix?: string
  detail?: Record<string, unknown>
  /** The one safe rewrite, as edits of the file; absent, or gives undefined, where a person must choose. */
  repair?: () => Edit[] | undefined
}

/** A range of UTF-16 indexes into a file. */
export interface Place {
  start: number
  end: number
}
