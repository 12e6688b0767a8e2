/** Questions that many migration rules ask. */

import { commaParts, tokens } from '../sql/tokens.ts'
import { formatName, type Name, rangeName, type Tree } from '../sql/tree.ts'
import type { LintStatement, MigrationContext } from './context.ts'
import type { Relation } from './known/known.ts'
import type { Place } from './rule.ts'

/** One command of an ALTER TABLE. */
export interface AlterCommand {
  /** As written. */
  table: Name
  /** `public.orders`, quoted where needed, as written. */
  label: string
  /** Undefined where no migration read so far made the table. */
  relation: Relation | undefined
  command: Tree
  number: number
  /** Whether the statement holds this command alone. */
  alone: boolean
}

/** The commands of an ALTER TABLE (of a table, not of an index or a view), in order; of no other statement. */
export function* alterCommands(statement: LintStatement, context: MigrationContext): Generator<AlterCommand> {
  if (statement.kind !== 'AlterTableStmt' || statement.tree.objtype !== 'OBJECT_TABLE') return
  const table = rangeName(statement.tree.relation)
  const commands = statement.tree.cmds as Tree[]
  for (const [number, node] of commands.entries()) {
    yield {
      table,
      label: formatName(table),
      relation: context.known.relation(table),
      command: node.AlterTableCmd,
      number,
      alone: commands.length === 1,
    }
  }
}

/** As `alterCommands`, for tables that were there before this file: others can hold no locks and no rows. */
export function* alterExisting(statement: LintStatement, context: MigrationContext): Generator<AlterCommand> {
  for (const found of alterCommands(statement, context)) if (isExisting(found.table, context)) yield found
}

/** Whether a relation was there before this file and transaction, and is not a temporary one. */
export function isExisting(name: Name, context: MigrationContext): boolean {
  if (name.schema === 'pg_temp') return false
  const relation = context.known.relation(name)
  return relation === undefined || (relation.persistence !== 'temporary' && !context.known.isFresh(relation.born))
}

/** The place of one command of an ALTER TABLE: parse trees give none, so commas at the outermost level are counted. */
export function commandPlace(statement: LintStatement, number: number): Place {
  const whole = statement.place()
  if (statement.dynamic || (statement.tree.cmds as Tree[]).length === 1) return whole
  const part = commaParts(statement.text, 0, statement.text.length)[number]
  if (part === undefined) return whole
  let start = part.start
  if (number === 0) {
    const first = firstCommand(statement)
    if (first !== undefined) start = first
  }
  const inner = innerPlace(statement, start, part.end)
  return inner ?? whole
}

/** Where the first command begins: after ALTER TABLE [IF EXISTS] [ONLY] name [*]. */
function firstCommand(statement: LintStatement): number | undefined {
  const from = statement.tree.relation?.location as number | undefined
  if (from === undefined) return undefined
  const start = statement.place(from).start - statement.start
  const parts = statement.tree.relation.schemaname === undefined ? 1 : 3
  let seen = 0
  for (const token of tokens(statement.text, start)) {
    if (token.kind === 'comment') continue
    if (seen++ < parts || statement.text[token.start] === '*') continue
    return token.start
  }
  return undefined
}

/** A range of the statement's own text as a place in the file. Holds where the text is written as it is executed. */
export function innerPlace(statement: LintStatement, start: number, end: number): Place | undefined {
  const whole = statement.place()
  if (whole.end - whole.start !== statement.text.length) return undefined
  return { start: whole.start + start, end: whole.start + end }
}
