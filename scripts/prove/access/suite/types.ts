/** pgTAP tests that say who reaches what: one suite an object, each with fixtures of its own. */

import type { Label } from '../../data/pool.ts'
import type { RowIdentity } from '../../data/script.ts'
import type { AccessObject, Verb } from '../types.ts'

/** A row that everybody tries to reach. */
export interface SuiteRow {
  /** `ana`, `eva: status published`: unique in its suite. */
  name: string
  /** SQL that is true of this row alone; for full rights: it may look other rows up. */
  key: string
  identity: RowIdentity
  /** Whose it is. */
  label: Label
}

/** What is tried on each row. `%1$s` is the row's key, `%2$L` its name, `%3$s` and `%4$L` those of another row. */
export interface SuiteVerb {
  name: string
  /** Where the statement is another for each role: the role it is for. */
  role?: string
  statement: string
  /** Only these rows are tried, by name. */
  rows?: string[]
}

/** One test: an SQL expression of type text, and what it gives. */
export interface SuiteCheck {
  expression: string
  /** Undefined until it was run. */
  expected: string | null
  description: string
  /** The cell of the matrix that it speaks of. */
  verb?: Verb
  persona?: string
}

export interface Suite {
  object: AccessObject
  /** Everything before the tests, `begin` and plan left out. */
  preamble: string
  checks: SuiteCheck[]
  /** What is not tested, and why. */
  notes: string[]
}
