/** The form of a case of the library: a statement on the library's data, and what is wrong with its plan. */

export interface LibraryCase {
  /** Unique; the fixture's name. */
  name: string
  /** Ids of the ailments that must be found; empty: healthy, no warning. */
  finds: readonly string[]
  sql: string
  parameters?: readonly (string | null)[]
  /** Settings for the statement. */
  set?: Readonly<Record<string, string>>
  /** Statements before and after, each in a transaction of its own. */
  before?: readonly string[]
  after?: readonly string[]
  /** Settings and role of somebody who asks. */
  as?: { role: string; settings?: Readonly<Record<string, string>> }
  /** Found from the plan alone too, without what is known of the tables. Default true; false where that is needed. */
  alone?: boolean
  /** A lock that another session holds for so many milliseconds. */
  locked?: { sql: string; milliseconds: number }
  /** Only on a server that compiles (Debian's). */
  jit?: boolean
  /** Needs the foreign tables of make.ts. */
  foreign?: boolean
  /** With empty buffers. */
  cold?: boolean
  /** Re-made by the long tests. */
  sample?: boolean
}
