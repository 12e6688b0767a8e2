/** What a statement destroys or exposes. */

import type { Known } from '../../rules/known/known.ts'
import { formatName, rangeName, type Tree } from '../../sql/tree.ts'

export interface SqlDanger {
  /** Completes "This …": `drops table users with every row of it`. */
  what: string
  /** Imperative. */
  safer: string
  /** Nothing undoes it, not even ROLLBACK. */
  final?: boolean
  /** Only rows that a filter matches. */
  filtered?: boolean
  /** What it drops, as `kind:name`: no harm where the same text makes it again (views, policies, functions …). */
  dropped?: string
}

/** What a check of one node may ask. */
export interface StatementContext {
  /** Objects that the same text made before: nobody else can need them. */
  known: Known
}

/** Judges one node of a parse tree, wherever in a statement it stands. */
export type Check = (node: Tree, context: StatementContext) => SqlDanger | undefined

/** Placeholders of what only the running shell knows. */
export const placeholder = 'dbops_unknown_'

/** Whether a relation was made by the same text, or is temporary. */
export function isNew(range: Tree | undefined, { known }: StatementContext): boolean {
  if (range === undefined) return false
  const name = rangeName(range)
  if (name.schema === 'pg_temp' || range.relpersistence === 't') return true
  return known.relation(name) !== undefined
}

/** A relation's name for people. */
export function nameOf(range: Tree | undefined): string {
  return range === undefined ? 'a table' : readable(formatName(rangeName(range)))
}

/** A name in which a placeholder reads as what it is. */
export function readable(name: string): string {
  return name.replace(/"?dbops_unknown_\d+"?/g, '…')
}
