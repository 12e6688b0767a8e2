/** The typed texts of parameters: each is read by Postgres's own parser, and refused unless it is exactly what it claims. */

import { DbopsError } from '../../core/error.ts'
import { loadParser, parseSql, SqlSyntaxError } from '../../sql/parse.ts'
import { tokens } from '../../sql/tokens.ts'
import type { Tree } from '../../sql/tree.ts'
import { listName, rangeName } from '../../sql/tree.ts'
import { Assignment, ColumnDefinition, IndexKeys, Name, Relation, Sql, TableColumn } from './sql-text.ts'

export { loadParser }

/** The value of a parameter by the `format` of its JSON Schema. */
export const formats = {
  identifier,
  relation,
  type,
  expression,
  column,
  query,
  statement,
  assignment,
  arguments: argumentList,
  'index-keys': indexKeys,
  'column-of-table': columnOfTable,
} as const
export type Format = keyof typeof formats

export interface FormatContext {
  /** Schema of a relation that names none. */
  schema: string
}

/** Reads a text as a format. Throws `DbopsError` with what is wrong, without naming the parameter. */
export function readFormat(format: Format, value: string, context: FormatContext): Sql {
  return formats[format](value, context)
}

/** A name is taken as it is: `Order Items` is quoted by the template, not folded to lower case. */
function identifier(value: string): Name {
  const unquoted = /^"(.*)"$/s.exec(value)?.[1]?.replaceAll('""', '"') ?? value
  checkName(unquoted)
  return new Name(unquoted)
}

function checkName(value: string): void {
  if (value === '') throw new DbopsError('Unexpected empty name')
  if (/[\p{Cc}\u2028\u2029]/u.test(value))
    throw new DbopsError(`Unexpected control character in the name ${JSON.stringify(value)}`)
  const bytes = Buffer.byteLength(value)
  if (bytes > 63) throw new DbopsError(`Unexpected name of ${bytes} bytes, expected at most 63: "${value}"`)
}

/** `name` or `schema.name`; a part in double quotes may hold dots. */
function relation(value: string, { schema }: FormatContext): Relation {
  const parts = [...value.matchAll(/\s*("(?:[^"]|"")*"|[^."]+)\s*(?:\.|$)/gy)].map(([, part]) => part!.trim())
  const whole = value.trim()
  if (
    parts.length === 0 ||
    parts.length > 2 ||
    whole.endsWith('.') ||
    parts.join('.') !== whole.replace(/\s*\.\s*/g, '.')
  )
    throw new DbopsError(`Unexpected "${value}", expected a table as name or schema.name`)
  const names = parts.map((part) => identifier(part).value)
  return names.length === 1 ? new Relation(schema, names[0]!) : new Relation(names[0]!, names[1]!)
}

/** A type as it stands in a column's definition, e.g. `numeric(12,2)`, `public.mood`, `text[]`. */
function type(value: string): Sql {
  const cast = onlyTarget(`select cast(null as\n${value}\n)`, value, 'a type')
  if (cast.TypeCast === undefined) throw unexpected(value, 'a type')
  onlyTarget(`select cast(null as ${value})`, value, 'a type')
  return new Sql(value.trim())
}

/** A value expression; comments, a second expression and what would end the expression's place are refused. */
function expression(value: string): Sql {
  onlyTarget(`select (\n${value}\n)`, value, 'one SQL expression')
  onlyTarget(`select ${value}`, value, 'one SQL expression')
  onlyTarget(`select (${value})`, value, 'one SQL expression')
  return new Sql(bodySafe(value.trim()))
}

/** The keys of an index, e.g. `org_id, created_at desc`. */
function indexKeys(value: string): IndexKeys {
  const what = 'the keys of an index, e.g. org_id, created_at desc'
  let names: string[] = []
  for (const sql of [`create index on t (\n${value}\n)`, `create index on t (${value})`]) {
    const statement = onlyStatement(sql, value, what)
    const { relation: _relation, accessMethod: _method, indexParams, ...rest } = statement.IndexStmt ?? {}
    if (indexParams === undefined || Object.keys(rest).length > 0) throw unexpected(value, what)
    names = (indexParams as Tree[]).map(({ IndexElem }) => IndexElem.name ?? 'expr')
  }
  return new IndexKeys(bodySafe(value.trim()), names)
}

/** One SELECT, without INTO and without a semicolon. */
function query(value: string): Sql {
  const { SelectStmt } = wholeStatement(value, 'one SELECT without a semicolon')
  if (SelectStmt === undefined || SelectStmt.intoClause !== undefined) throw unexpected(value, 'one SELECT')
  return new Sql(bodySafe(value.trim()))
}

/** One statement that reads or writes rows, or calls a procedure, without a semicolon. */
function statement(value: string): Sql {
  const what = 'one SELECT, INSERT, UPDATE, DELETE, MERGE or CALL without a semicolon'
  const tree = wholeStatement(value, what)
  const kinds = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CallStmt']
  if (!kinds.some((kind) => tree[kind] !== undefined) || tree.SelectStmt?.intoClause !== undefined)
    throw unexpected(value, what)
  return new Sql(bodySafe(value.trim()))
}

/** A text that is a statement also where it stands inside another one: nothing of it is a comment's or a semicolon's. */
function wholeStatement(value: string, what: string): Tree {
  const { start, end } = [...tokens(value)].at(-1) ?? { start: 0, end: 0 }
  if (/^(;|--)/.test(value.slice(start, end))) throw unexpected(value, what)
  return onlyStatement(value.trim(), value, what)
}

/** What stands between the parentheses of a call. */
function argumentList(value: string): Sql {
  const what = 'the arguments of a call, separated by commas'
  for (const sql of [`select f(${value})`, `select f(\n${value}\n)`]) {
    const { FuncCall } = onlyTarget(sql, value, what)
    const { funcname, args: _args, location: _location, funcformat: _form, ...rest } = FuncCall ?? {}
    if (funcname?.length !== 1 || Object.keys(rest).length > 0) throw unexpected(value, what)
  }
  return new Sql(bodySafe(value.trim()))
}

/** `table.column` or `schema.table.column`. */
function columnOfTable(value: string, context: FormatContext): TableColumn {
  const at = /^(.*)\.\s*("(?:[^"]|"")*"|[^."]+)\s*$/s.exec(value)
  if (at === null) throw unexpected(value, 'a column as table.column or schema.table.column')
  return new TableColumn(relation(at[1]!, context), identifier(at[2]!.trim()))
}

/** `table.column = expression`. */
function assignment(value: string, context: FormatContext): Assignment {
  const what = "a column and its value, e.g. profiles.name = 'erased'"
  const equal = [...tokens(value)].find(({ start, end }) => value.slice(start, end) === '=')
  if (equal === undefined) throw unexpected(value, what)
  const target = columnOfTable(value.slice(0, equal.start).trim(), context)
  return new Assignment(target, expression(value.slice(equal.end).trim()))
}

function column(value: string, { schema }: FormatContext): ColumnDefinition {
  const [only, second] = columns(value, schema)
  if (only === undefined || second !== undefined) throw unexpected(value, 'one column, e.g. title text not null')
  return only
}

/** Column definitions, separated by commas as in CREATE TABLE: each as text of its own. Throws `DbopsError`. */
export function columns(value: string, schema: string): ColumnDefinition[] {
  const what = 'column definitions, e.g. title text not null'
  const prefix = 'create table t (\n'
  let elements: Tree[] = []
  for (const sql of [`create table t (${value})`, `${prefix}${value}\n)`]) {
    const { CreateStmt } = onlyStatement(sql, value, what)
    const { relation: _relation, tableElts, oncommit: _oncommit, ...rest } = CreateStmt ?? {}
    if (tableElts === undefined || Object.keys(rest).length > 0) throw unexpected(value, what)
    elements = tableElts
  }
  const whole = `${prefix}${value}\n)`
  const { map } = parseSql(whole)
  const starts = elements.map(({ ColumnDef }) => {
    if (ColumnDef === undefined) throw unexpected(value, `${what}; constraints of the table are made by the template`)
    return map.indexOfByte(ColumnDef.location ?? 0)
  })
  return elements.map(({ ColumnDef }, index) => {
    const slice = whole.slice(starts[index]!, starts[index + 1] ?? whole.length - 2).trim()
    return definition(bodySafe(slice.replace(/,$/, '').trim()), ColumnDef, schema)
  })
}

function definition(text: string, tree: Tree, schema: string): ColumnDefinition {
  const constraints = ((tree.constraints ?? []) as Tree[]).map(({ Constraint }) => Constraint as Tree)
  const kinds = constraints.map(({ contype }) => contype as string)
  const reference = constraints.find(({ contype }) => contype === 'CONSTR_FOREIGN')
  const target = reference?.pktable === undefined ? undefined : rangeName(reference.pktable)
  checkName(tree.colname)
  return new ColumnDefinition(text, {
    name: tree.colname,
    type: typeText(text),
    notNull: kinds.some((kind) => kind === 'CONSTR_NOTNULL' || kind === 'CONSTR_PRIMARY'),
    automatic:
      kinds.some((kind) => ['CONSTR_DEFAULT', 'CONSTR_IDENTITY', 'CONSTR_GENERATED'].includes(kind)) ||
      /serial/.test(listName(tree.typeName?.names).name),
    ...(target === undefined ? {} : { references: new Relation(target.schema ?? schema, target.name) }),
  })
}

/** The words of a definition between its name and its first constraint. */
function typeText(definitionText: string): string {
  const words = [...tokens(definitionText)].slice(1)
  const stops = new Set([
    'not',
    'null',
    'default',
    'constraint',
    'check',
    'unique',
    'primary',
    'references',
    'generated',
    'collate',
  ])
  const end = words.find(
    ({ kind, start, end }) => kind === 'word' && stops.has(definitionText.slice(start, end).toLowerCase()),
  )
  return definitionText.slice(words[0]?.start ?? 0, end?.start).trim()
}

/** The one expression of a SELECT without anything else. */
function onlyTarget(sql: string, value: string, what: string): Tree {
  const { SelectStmt } = onlyStatement(sql, value, what)
  const { targetList, limitOption: _limit, op: _op, ...rest } = SelectStmt ?? {}
  const { val, name, indirection } = targetList?.[0]?.ResTarget ?? {}
  if (targetList?.length !== 1 || Object.keys(rest).length > 0 || name !== undefined || indirection !== undefined)
    throw unexpected(value, what)
  return val
}

function onlyStatement(sql: string, value: string, what: string): Tree {
  try {
    const { statements } = parseSql(sql)
    if (statements.length === 1 && statements[0]!.start === 0) return statements[0]!.node as Tree
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    throw unexpected(value, what, error.message)
  }
  throw unexpected(value, what)
}

function unexpected(value: string, what: string, reason?: string): DbopsError {
  const shown = value.length > 200 ? `${value.slice(0, 197)}…` : value
  return new DbopsError(
    `Unexpected ${JSON.stringify(shown)}, expected ${what}${reason === undefined ? '' : `: ${reason}`}`,
  )
}

function bodySafe(value: string): string {
  if (value.includes('$$'))
    throw new DbopsError(
      `Unexpected $$ in ${JSON.stringify(value)}, expected SQL without it: it would end a function’s body`,
    )
  return value
}
