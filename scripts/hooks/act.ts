/** What a command would do to a database, as far as it can be read. */

import type { Text } from './shell/text.ts'
import type { Target } from './target.ts'

export type Act = SqlAct | DangerAct | UnreadableAct

interface ActBase {
  target: Target
  /** The program and arguments that do it, for people. */
  command: Text
}

/** SQL that is sent to a database. Judged later, by Postgres's own parser, which is not loaded for anything else. */
export interface SqlAct extends ActBase {
  kind: 'sql'
  sql: Text
  /** `psql`: meta-commands and variables count. `sql`: nothing but SQL. `guess`: a string that may or may not be SQL. */
  dialect: 'psql' | 'sql' | 'guess'
  /** psql variables that the command line sets. */
  variables?: ReadonlyMap<string, Text>
  /** Found in a program's file, among all that it may ever do: only what empties or drops a whole table counts. */
  wholesale?: boolean
  /** Sent by an MCP tool that is meant for rows and not for definitions. */
  rowsOnly?: boolean
}

/** A known deed of a known program. */
export interface DangerAct extends ActBase {
  kind: 'danger'
  /** What it destroys or exposes, completing "This …", e.g. `drops database shop with everything in it`. */
  what: string
  /** What to do instead, imperative. */
  safer: string
  /**
   * `named`: passes only where the target is named and local. `known-remote`: asks only where the target is known not to
   * be local. `always`: asks wherever it is, since it wipes what a local developer cannot get back either.
   */
  unless: 'named' | 'known-remote' | 'always'
}

/** Something reaches a database and cannot be read. */
export interface UnreadableAct extends ActBase {
  kind: 'unreadable'
  /** Why, completing "It cannot be judged: …". */
  why: string
}
