/** What a statement does to the rows of a table that existed before it: read off the execution, not off the words. */

import type { Statement } from '../sql/parse.ts'
import type { Tree } from '../sql/tree.ts'

/**
 * `scan` all rows are read; `rewrite` all rows are written anew; `build` an index is made, `rebuild` it is made anew;
 * `write` rows are changed, as many as the statement says; `copy` what is read is written into a new table.
 */
export type WorkKind = 'scan' | 'rewrite' | 'build' | 'rebuild' | 'write' | 'copy'

export interface Work {
  kind: WorkKind
  /** The table, qualified and quoted where needed, as it was called before the first migration that is proven. */
  table: string
  /** Of `build` and `rebuild`: the index, named the same way. */
  index?: string
  /** Of `build` and `rebuild`: the access method, e.g. `btree`. */
  method?: string
  /** Of `build`: a partial index holds fewer rows than the table. */
  partial?: boolean
  /** Of `write`. */
  change?: 'update' | 'delete' | 'insert'
  /** Of `write`: a condition decides how many rows it changes. */
  filtered?: boolean
  /** Of `scan`: each row is looked up in the other table of a foreign key. */
  lookup?: boolean
  /** The table was made by a migration that is proven in the same run: production may not have it yet. */
  born?: boolean
}

/** What a statement of a file says of the rows that it writes, where it is one that writes rows. */
export function writesOf({
  kind,
  tree,
}: Pick<Statement, 'kind' | 'tree'>): { relation: Tree; change: Work['change']; filtered: boolean } | undefined {
  switch (kind) {
    case 'UpdateStmt':
      return { relation: tree.relation, change: 'update', filtered: tree.whereClause !== undefined }
    case 'DeleteStmt':
      return { relation: tree.relation, change: 'delete', filtered: tree.whereClause !== undefined }
    case 'MergeStmt':
      return { relation: tree.relation, change: 'update', filtered: true }
    case 'InsertStmt':
      return { relation: tree.relation, change: 'insert', filtered: false }
    default:
      return undefined
  }
}

/** Whether a statement checks the rows of a foreign key, each against the other table. */
export function looksUp({ kind, tree }: Pick<Statement, 'kind' | 'tree'>): boolean {
  if (kind !== 'AlterTableStmt') return false
  return ((tree.cmds ?? []) as Tree[]).some(({ AlterTableCmd: command }) => {
    if (command?.subtype === 'AT_ValidateConstraint') return true
    const constraint = command?.def?.Constraint
    return (
      command?.subtype === 'AT_AddConstraint' &&
      constraint?.contype === 'CONSTR_FOREIGN' &&
      constraint.skip_validation !== true
    )
  })
}

/** Whether a statement makes a table of what it reads. */
export function copies({ kind, tree }: Pick<Statement, 'kind' | 'tree'>): boolean {
  return kind === 'CreateTableAsStmt' || (kind === 'SelectStmt' && tree.intoClause !== undefined)
}
