/** A statement to be explained: from an argument, a file, the repository's code, or pg_stat_statements. */

import { DbopsError } from '../core/error.ts'
import type { Location } from '../core/finding.ts'
import { loadParser, parseSql, SqlSyntaxError, type Statement } from '../sql/parse.ts'
import { numberPlaceholders } from '../sql/placeholders.ts'
import { tokens } from '../sql/tokens.ts'
import { type Tree, walk } from '../sql/tree.ts'

export interface Query {
  /** How results call it: its name in a file, else its place, else `query`. Unique in a workload. */
  name: string
  /** One statement that Postgres plans, parameters as `$1` …, without a semicolon. */
  sql: string
  /** Values of the parameters as text, `null` for NULL, by position less one; absent: none are known. */
  parameters?: (string | null)[]
  /** Names of the parameters, where the text had any. */
  parameterNames?: (string | undefined)[]
  location?: Location
  /** Executions and mean milliseconds, where the server counted them. */
  calls?: number
  meanTime?: number
}

/** A query's statement, parsed. */
export interface ParsedQuery {
  statement: Statement
  /** How many parameters it has. */
  parameters: number
  /** What it changes, e.g. `INSERT`, `SELECT … FOR UPDATE`; undefined where it only reads. */
  writes?: string
}

/** Kinds of statement that EXPLAIN takes. */
const planned = new Set([
  ...['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CreateTableAsStmt', 'DeclareCursorStmt'],
])

export function isPlanned(statement: Statement): boolean {
  return planned.has(statement.kind)
}

/** Parses a query. Throws `DbopsError` (input): no SQL, several statements, or one that has no plan. */
export async function parseQuery(query: Pick<Query, 'name' | 'sql' | 'location'>): Promise<ParsedQuery> {
  await loadParser()
  const where = query.location && `${query.location.file}:${query.location.line}:${query.location.column}`
  let statements: Statement[]
  try {
    statements = parseSql(query.sql).statements
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    throw new DbopsError(`Unexpected SQL, expected a statement that Postgres takes: ${error.message}`, {
      where: where ?? `line ${error.line}, column ${error.column}`,
    })
  }
  const [statement] = statements
  if (statement === undefined || statements.length > 1) {
    throw new DbopsError(`Unexpected ${statements.length} statements, expected one`, { where })
  }
  if (!isPlanned(statement)) {
    throw new DbopsError(
      `Unexpected ${statement.kind.replace(/Stmt$/, '')} statement, expected one that Postgres plans: SELECT, INSERT, UPDATE, DELETE or MERGE`,
      { where },
    )
  }
  return { statement, parameters: countParameters(statement.tree), ...writes(statement) }
}

export function countParameters(tree: Tree): number {
  let most = 0
  walk(tree, (kind, node) => {
    if (kind === 'ParamRef') most = Math.max(most, node.number ?? 0)
  })
  return most
}

const verbs: Record<string, string> = {
  InsertStmt: 'INSERT',
  UpdateStmt: 'UPDATE',
  DeleteStmt: 'DELETE',
  MergeStmt: 'MERGE',
  CreateTableAsStmt: 'CREATE TABLE AS',
}

/** What executing a statement would change. Functions may change more: a server that is read-only refuses it then. */
function writes({ kind, tree }: Statement): { writes?: string } {
  let found = verbs[kind]
  walk(tree, (inner, node) => {
    found ??= verbs[inner]
    if (inner === 'LockingClause') found ??= 'SELECT … FOR UPDATE'
    if (inner === 'SelectStmt' && node.intoClause !== undefined) found ??= 'SELECT INTO'
  })
  if (tree.intoClause !== undefined) found ??= 'SELECT INTO'
  return found === undefined ? {} : { writes: found }
}

/** A text of one statement, from an argument: placeholders numbered, EXPLAIN before it taken off. */
export async function queryOfText(text: string): Promise<Query> {
  await loadParser()
  const { sql, names } = numberPlaceholders(text)
  return named({ name: 'query', sql: withoutExplain(sql) }, names)
}

/** The statement that an EXPLAIN explains; any other text as it is, without its semicolon. */
export function withoutExplain(text: string): string {
  let parsed: Statement[]
  try {
    parsed = parseSql(text).statements
  } catch {
    return text
  }
  const [statement] = parsed
  if (statement === undefined || parsed.length > 1) return text
  if (statement.kind !== 'ExplainStmt') return statement.text
  return statement.text.slice(explainedFrom(statement.text))
}

/** Where the explained statement begins: the parser gives no place for it. Behind EXPLAIN stand options, in parentheses or bare. */
function explainedFrom(text: string): number {
  let depth = 0
  let first = true
  for (const { kind, start, end } of tokens(text)) {
    const word = text.slice(start, end).toLowerCase()
    if (kind === 'comment') continue
    if (first) first = false
    else if (kind === 'symbol' && word === '(' && (depth > 0 || isOptions(text, start))) depth++
    else if (kind === 'symbol' && word === ')' && depth > 0) depth--
    else if (depth === 0 && !['analyze', 'analyse', 'verbose'].includes(word)) return start
  }
  return 0
}

/** Whether a parenthesis opens options; a query may stand in parentheses too. */
function isOptions(text: string, start: number): boolean {
  const [, word] = tokens(text, start)
  return (
    word?.kind === 'word' &&
    !['select', 'with', 'values', 'table'].includes(text.slice(word.start, word.end).toLowerCase())
  )
}

/** A query with the names of its parameters, where it has any. */
export function named(query: Query, names: readonly (string | undefined)[]): Query {
  return names.some((name) => name !== undefined) ? { ...query, parameterNames: [...names] } : query
}

/** Puts values into a query's parameters by position (`1`) or name. Throws `DbopsError` (input) for one that it has not. */
export function withParameters(query: Query, count: number, values: ReadonlyMap<string, string | null>): Query {
  if (values.size === 0) return query
  const parameters = query.parameters ?? Array.from({ length: count }, () => undefined as unknown as string | null)
  const filled = [...parameters]
  const known = new Set<string>()
  for (let index = 0; index < count; index++) {
    const name = query.parameterNames?.[index]
    for (const key of [String(index + 1), name]) {
      if (key === undefined) continue
      known.add(key)
      if (values.has(key)) filled[index] = values.get(key)!
    }
  }
  for (const key of values.keys()) {
    if (known.has(key)) continue
    throw new DbopsError(`Unexpected parameter "${key}", expected one of: ${[...known].join(', ') || 'none'}`, {
      hint: count === 0 ? 'The statement has no parameters.' : undefined,
    })
  }
  const missing = filled.indexOf(undefined as unknown as string | null)
  if (missing !== -1) {
    const name = query.parameterNames?.[missing]
    throw new DbopsError(
      `Unexpected end of the parameters, expected a value for $${missing + 1}${name ? ` (${name})` : ''}`,
      {
        hint: `Add: --param ${name ?? missing + 1}=…, or give none to get the plan that serves any values.`,
      },
    )
  }
  return { ...query, parameters: filled }
}

/** A value as it is written: `null`, an SQL string, or the text itself. */
export function parameterValue(text: string): string | null {
  const trimmed = text.trim()
  if (/^null$/i.test(trimmed)) return null
  const quoted = /^'((?:[^']|'')*)'(?:::[\w .[\]]+)?$/.exec(trimmed)
  return quoted === null ? trimmed : quoted[1]!.replaceAll("''", "'")
}
