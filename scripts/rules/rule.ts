/**
 * The form of a rule: one file a rule, under migration/, security/, performance/ or design/. The file's name is its id.
 * A rule's file holds its documentation, its check and its examples; one table-driven test runs every example.
 */

import type { Level } from '../core/finding.ts'
import type { Statement } from '../sql/parse.ts'

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
export interface BadExample {
  /** Applied before; what already exists in production. */
  given?: string
  sql: string
  messages: string[]
}

export interface GoodExample {
  given?: string
  sql: string
}

/** A migration rule judges one parsed statement and what is known before it. */
export interface MigrationRule extends RuleBase {
  kind: 'migration'
  check(statement: Statement, context: MigrationContext): Iterable<Hit> | undefined
  examples: { bad: BadExample[]; good: GoodExample[] }
}

/** A catalog rule is one query over a database that gives one row a finding: object, message, and any detail. */
export interface CatalogRule extends RuleBase {
  kind: 'catalog'
  category: 'security' | 'performance' | 'design'
  /** Columns: `object` text (e.g. 'table public.orders'), `message` text, `detail` jsonb (optional). */
  sql: string
  examples: { bad: BadExample[]; good: GoodExample[] }
}

export type Rule = MigrationRule | CatalogRule

export interface Hit {
  /** "Unexpected X on `object`, expected Y". */
  message: string
  object?: string
  /** UTF-8 byte offset of the part to point at, as parse trees give it; default: the statement's start. */
  at?: number
}

/** What is known before a statement. */
export interface MigrationContext {
  /** Whether the statement runs inside a transaction (the tool's, or one that the file opened). */
  inTransaction: boolean
  /** Whether a relation was created earlier in this file: nobody else can hold or need it. */
  isNew(schema: string | undefined, name: string): boolean
  /** The statements of the file, in order, and this one's index. */
  statements: readonly Statement[]
  index: number
}
