/** A statement that Postgres refused: where in which file, what Postgres said, and what to do. */

import { redact } from '../core/error.ts'
import type { Finding, Location } from '../core/finding.ts'
import type { PostgresFailure } from '../postgres/database.ts'
import { parsePlpgsql, type Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'

export interface ReplayFailure {
  file: string
  version: string
  /** Where Postgres points to, else where the statement begins. */
  location: Location
  /** From 1, among the file's statements. */
  statementNumber: number
  /** The statement, cut after 2,000 characters. */
  statement: string
  /** SQLSTATE; absent where not Postgres but the tool would stop (an unreadable file, a mixed Flyway script). */
  code?: string
  message: string
  detail?: string
  hint?: string
  /** The stack of functions, as Postgres prints it. */
  context?: string
  /** What to do, imperative. */
  suggestion?: string
}

const maxStatement = 2000

/** Describes a failure of a statement. `sent` differs from the statement's text where it was adapted or replaced. */
export function describeFailure(
  file: string,
  version: string,
  map: TextMap,
  statement: Statement,
  statementNumber: number,
  failure: PostgresFailure,
  at: number,
): ReplayFailure {
  const position = map.position(at)
  const text = redact(statement.text)
  const end = map.position(statement.end)
  return {
    file,
    version,
    location: { file, ...position, endLine: end.line, endColumn: end.column },
    statementNumber,
    statement: text.length > maxStatement ? `${text.slice(0, maxStatement)}…` : text,
    code: failure.code,
    message: redact(failure.message),
    ...(failure.detail === undefined ? {} : { detail: redact(failure.detail) }),
    ...(failure.hint === undefined ? {} : { hint: redact(failure.hint) }),
    ...(failure.where === undefined ? {} : { context: redact(failure.where) }),
  }
}

/** UTF-16 index in the file to which a failure points. `exact`: the statement was sent as it is written. */
export function failureIndex(map: TextMap, statement: Statement, failure: PostgresFailure, exact: boolean): number {
  const { position, internalPosition, internalQuery } = failure
  if (exact && position !== undefined) return statement.start + indexOfCharacter(statement.text, position - 1)
  const line = blockIndex(map, statement, failure)
  if (internalQuery !== undefined && internalPosition !== undefined) {
    // The statement inside a block, or the block itself, as it stands in the file.
    const from = line === undefined ? 0 : line - statement.start
    const at = statement.text.indexOf(internalQuery, statement.kind === 'DoStmt' ? from : statement.text.length)
    if (at !== -1) return statement.start + at + indexOfCharacter(internalQuery, internalPosition - 1)
  }
  return line ?? statement.start
}

/**
 * The line inside a DO block that its context names. PL/pgSQL counts the block's lines from the one with its opening
 * quote (pl_scanner.c), and only the outermost block is in this file.
 */
function blockIndex(map: TextMap, statement: Statement, failure: PostgresFailure): number | undefined {
  if (statement.kind !== 'DoStmt' || failure.where === undefined) return undefined
  const line = [...failure.where.matchAll(/^PL\/pgSQL function inline_code_block line (\d+) at/gm)].at(-1)?.[1]
  if (line === undefined || parsePlpgsql(statement.text) === undefined) return undefined
  const body = ((statement.tree.args ?? []) as { DefElem: Record<string, any> }[]).find(
    ({ DefElem: option }) => option.defname === 'as',
  )?.DefElem.arg?.String?.sval as string | undefined
  if (body === undefined) return undefined
  const at = statement.text.indexOf(body)
  if (at === -1) return undefined
  const first = map.position(statement.start + at).line
  const text = map.line(first + Number(line) - 1)
  const start = map.indexOfLine(first + Number(line) - 1)
  return start === undefined || start >= statement.end ? undefined : start + (text.length - text.trimStart().length)
}

function indexOfCharacter(text: string, offset: number): number {
  let index = 0
  for (let left = offset; left > 0 && index < text.length; left--) index += text.codePointAt(index)! > 0xffff ? 2 : 1
  return index
}

/** The failure as a finding. */
export function failureFinding(failure: ReplayFailure): Finding {
  return {
    rule: 'replay-failed',
    level: 'error',
    category: 'migration',
    message: `Unexpected failure of statement ${failure.statementNumber}, expected it to run: ${failure.message}`,
    ...(failure.version === '' ? {} : { object: `migration ${failure.version}` }),
    location: failure.location,
    why: 'The history does not build a database from nothing: a new environment, a preview branch or a restore stops here.',
    ...(failure.suggestion === undefined ? {} : { fix: failure.suggestion }),
    detail: {
      ...(failure.code === undefined ? {} : { code: failure.code }),
      ...(failure.detail === undefined ? {} : { detail: failure.detail }),
      ...(failure.hint === undefined ? {} : { hint: failure.hint }),
      ...(failure.context === undefined ? {} : { context: failure.context }),
    },
  }
}
