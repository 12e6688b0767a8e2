/**
 * Postgres's own parser (libpg-query, PostgreSQL 18's grammar) with positions that people and editors use.
 *
 * Call `loadParser()` once before the synchronous functions.
 */

import type { Node, ParseResult } from 'libpg-query'
import { loadEngine, ParseFailure, parseTree, plpgsqlTree } from './engine.ts'
import { TextMap } from './text.ts'

export type { Node } from 'libpg-query'

/** One statement of a text. Offsets are UTF-16 indexes into the whole text; `end` excludes the semicolon. */
export interface Statement {
  /** The parse tree's only key, e.g. `CreateStmt`. */
  kind: string
  /** The tree below that key. Locations inside it are UTF-8 byte offsets into the whole text (zero is omitted). */
  tree: Record<string, any>
  /** The same tree still under its key, as libpg-query gives it. */
  node: Node
  start: number
  end: number
  text: string
}

export interface ParsedSql {
  map: TextMap
  statements: Statement[]
}

/** A text that Postgres would not parse. `index` is a UTF-16 index into it. */
export class SqlSyntaxError extends Error {
  readonly index: number
  readonly line: number
  readonly column: number

  constructor(message: string, map: TextMap, index: number) {
    super(message)
    this.name = 'SqlSyntaxError'
    this.index = index
    const position = map.position(index)
    this.line = position.line
    this.column = position.column
  }
}

export async function loadParser(): Promise<void> {
  await loadEngine()
}

/** Parses a whole text. Throws `SqlSyntaxError`: one syntax error rejects the whole text, as it does in Postgres. */
export function parseSql(text: string): ParsedSql {
  const map = new TextMap(text)
  if (text.includes('\0')) {
    throw new SqlSyntaxError('Unexpected NUL byte, expected text without one', map, text.indexOf('\0'))
  }
  if (text.trim() === '') return { map, statements: [] }
  const statements: Statement[] = []
  for (const { stmt, stmt_location = 0, stmt_len = 0 } of parse(text, map).stmts ?? []) {
    if (stmt === undefined) continue
    const from = map.indexOfByte(stmt_location)
    const to = stmt_len === 0 ? text.length : map.indexOfByte(stmt_location + stmt_len)
    const start = skipTrivia(text, from, to)
    const end = start + text.slice(start, to).trimEnd().length
    const kind = Object.keys(stmt)[0]!
    statements.push({
      kind,
      tree: (stmt as Record<string, any>)[kind],
      node: stmt,
      start,
      end,
      text: text.slice(start, end),
    })
  }
  return { map, statements }
}

/** The PL/pgSQL trees of every function or DO block of a statement, or undefined where its body does not parse. */
export function parsePlpgsql(statementText: string): unknown[] | undefined {
  try {
    return plpgsqlTree(statementText).plpgsql_funcs ?? []
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error
    return undefined
  }
}

function parse(text: string, map: TextMap): ParseResult {
  try {
    return parseTree(text)
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error
    throw new SqlSyntaxError(error.message, map, map.indexOfCharacter(error.position))
  }
}

/** The first index at or after `from` that is neither white space nor a comment (nested block comments included). */
export function skipTrivia(text: string, from: number, to = text.length): number {
  let index = from
  while (index < to) {
    if (/\s/.test(text[index]!)) index++
    else if (text.startsWith('--', index)) {
      const end = text.indexOf('\n', index)
      index = end === -1 ? to : end + 1
    } else if (text.startsWith('/*', index)) {
      let depth = 1
      index += 2
      while (index < to && depth > 0) {
        if (text.startsWith('/*', index)) {
          depth++
          index += 2
        } else if (text.startsWith('*/', index)) {
          depth--
          index += 2
        } else index++
      }
    } else break
  }
  return index
}
