/** Questions that many migration rules ask. */

import { commaParts, tokens } from '../sql/tokens.ts'
import { formatName, type Name, rangeName, type Tree, type TypeRef, typeOf } from '../sql/tree.ts'
import type { LintStatement, MigrationContext } from './context.ts'
import type { Birth, Relation } from './known/known.ts'
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
export function alterCommands(statement: LintStatement, context: MigrationContext): readonly AlterCommand[] {
  return alters(statement, context).all
}

/** As `alterCommands`, for tables that were there before this file: others can hold no locks and no rows. */
export function alterExisting(statement: LintStatement, context: MigrationContext): readonly AlterCommand[] {
  return alters(statement, context).existing
}

interface Alters {
  statement: LintStatement | undefined
  all: AlterCommand[]
  existing: AlterCommand[]
}

const noAlters: Alters = { statement: undefined, all: [], existing: [] }
/** Some thirty rules ask about the same statement, one after another. */
let lastAlters = noAlters

function alters(statement: LintStatement, context: MigrationContext): Alters {
  if (statement.kind !== 'AlterTableStmt' || statement.tree.objtype !== 'OBJECT_TABLE') return noAlters
  if (lastAlters.statement === statement) return lastAlters
  const table = rangeName(statement.tree.relation)
  const label = formatName(table)
  const relation = context.known.relation(table)
  const commands = statement.tree.cmds as Tree[]
  const all = commands.map((node, number) => ({
    table,
    label,
    relation,
    command: node.AlterTableCmd as Tree,
    number,
    alone: commands.length === 1,
  }))
  lastAlters = { statement, all, existing: isExisting(table, context) ? all : [] }
  return lastAlters
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

/** A constraint that a statement adds to a table from before the file. */
export interface AddedConstraint extends AlterCommand {
  constraint: Tree
  /** The new column that it is written beside. */
  column?: Tree
  place: () => Place
}

const none: readonly never[] = []

/** Constraints that ALTER TABLE adds to existing tables, written on their own or beside a new column. */
export function addedConstraints(
  statement: LintStatement,
  context: MigrationContext,
  contype: string,
): readonly AddedConstraint[] {
  let added: AddedConstraint[] | undefined
  for (const found of alterExisting(statement, context)) {
    const { command, number } = found
    const place = (): Place => commandPlace(statement, number)
    if (command.subtype === 'AT_AddConstraint' && command.def?.Constraint?.contype === contype) {
      added ??= []
      added.push({ ...found, constraint: command.def.Constraint, place })
    } else if (command.subtype === 'AT_AddColumn') {
      const column = command.def?.ColumnDef as Tree | undefined
      if (command.missing_ok === true && found.relation?.columns.has(column?.colname)) continue
      for (const node of column?.constraints ?? []) {
        if (node.Constraint?.contype !== contype) continue
        added ??= []
        added.push({ ...found, constraint: node.Constraint, column, place })
      }
    }
  }
  return added ?? none
}

/** A column that a statement makes, in a new table or in an existing one. */
export interface NewColumn {
  table: Name
  label: string
  column: Tree
  type: TypeRef
  /** Whether the table was there before the file. */
  existing: boolean
}

let lastColumns: { statement: LintStatement | undefined; columns: NewColumn[] } = { statement: undefined, columns: [] }

/** The columns of a CREATE TABLE (not a temporary one) or ALTER TABLE … ADD COLUMN, in order. */
export function newColumns(statement: LintStatement, context: MigrationContext): readonly NewColumn[] {
  if (lastColumns.statement !== statement) lastColumns = { statement, columns: readColumns(statement, context) }
  return lastColumns.columns
}

function readColumns(statement: LintStatement, context: MigrationContext): NewColumn[] {
  const { kind, tree } = statement
  const columns: NewColumn[] = []
  if (kind === 'CreateStmt' || kind === 'CreateForeignTableStmt') {
    const { relation, tableElts } = kind === 'CreateStmt' ? tree : (tree.base ?? tree)
    const table = rangeName(relation)
    // A temporary table lives no longer than the session.
    if (relation.relpersistence === 't') return columns
    const label = formatName(table)
    for (const node of (tableElts ?? []) as Tree[]) {
      const column = node.ColumnDef as Tree | undefined
      if (column !== undefined) {
        columns.push({ table, label, column, type: typeOf(column.typeName), existing: false })
      }
    }
    return columns
  }
  for (const { command, table, label } of alterCommands(statement, context)) {
    const column = command.subtype === 'AT_AddColumn' ? (command.def?.ColumnDef as Tree | undefined) : undefined
    if (column === undefined) continue
    columns.push({ table, label, column, type: typeOf(column.typeName), existing: isExisting(table, context) })
  }
  return columns
}

/** The constraints written beside a column, by their kind. */
export function columnConstraint(column: Tree, contype: string): Tree | undefined {
  return ((column.constraints ?? []) as Tree[]).find((node) => node.Constraint?.contype === contype)?.Constraint
}

/** Where a new statement may be put before another one: above the suppressions that stand on the lines before it. */
export function beforeStatement(text: string, start: number): number {
  let at = start
  for (;;) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    if (text.slice(lineStart, at).trim() !== '') return at
    const previous = text.lastIndexOf('\n', lineStart - 2) + 1
    if (lineStart === 0 || !/^\s*--\s*dbops-ignore\b/.test(text.slice(previous, lineStart))) return at
    at = previous + /^\s*/.exec(text.slice(previous, lineStart))![0].length
  }
}

/** Where the code of a range of a text ends: before a comment that trails it. */
export function codeEnd(text: string, start: number, end: number): number {
  let last = start
  for (const token of tokens(text, start, end)) if (token.kind !== 'comment') last = token.end
  return last
}

/** Whether the migration that a rollback undoes made something. Rollbacks are read right behind their migration. */
export function madeByUndone(born: Birth | undefined, context: MigrationContext): boolean {
  return context.file.up !== undefined && born?.file === context.known.file - 1
}
