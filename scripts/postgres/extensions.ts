/** Extensions that an engine does not have: what stands in for them, and how that is told. */

import type { Statement } from '../sql/parse.ts'

/** A statement, or an extension, that did not do what it does on the real platform. Every result names all of them. */
export interface Substitution {
  /** The statement as it was written. */
  statement: string
  extension?: string
  /** Why: what the engine lacks. */
  reason: string
  /** What was done instead, and so what the result cannot show. */
  effect: string
}

/** The statement as this engine can run it. Decided by its parse tree; most statements stay as they are. */
export function adaptStatement(statement: Statement): { sql: string; substitution?: Substitution } {
  return { sql: statement.text }
}
