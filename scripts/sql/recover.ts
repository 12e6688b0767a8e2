/** Parses what can be parsed of a text: one wrong statement does not hide the others. */

import { splitSql } from './lexer.ts'
import { parseSql, SqlSyntaxError, type Statement } from './parse.ts'
import { TextMap } from './text.ts'

/** A statement with the map of the text that its offsets count in, and where that text begins in the whole. */
export interface Parsed {
  statement: Statement
  map: TextMap
  base: number
}

export interface Recovered {
  /** Of the whole text. */
  map: TextMap
  statements: Parsed[]
  /** In order; their positions are in the whole text. */
  errors: SqlSyntaxError[]
}

/** After so many errors the rest of the text is left alone: it is not SQL. */
const maxErrors = 20

/** Parses a text; where it has syntax errors, statement by statement. Never throws `SqlSyntaxError`. */
export function parseRecovering(text: string): Recovered {
  try {
    const { map, statements } = parseSql(text)
    return { map, statements: statements.map((statement) => ({ statement, map, base: 0 })), errors: [] }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    return parsePieces(text, error)
  }
}

function parsePieces(text: string, first: SqlSyntaxError): Recovered {
  const map = new TextMap(text)
  const statements: Parsed[] = []
  const errors: SqlSyntaxError[] = []
  for (const piece of splitSql(text)) {
    if (piece.kind !== 'statement') continue
    if (errors.length >= maxErrors) break
    try {
      const parsed = parseSql(text.slice(piece.start, piece.end))
      for (const statement of parsed.statements) statements.push({ statement, map: parsed.map, base: piece.start })
    } catch (error) {
      if (!(error instanceof SqlSyntaxError)) throw error
      errors.push(new SqlSyntaxError(error.message, map, piece.start + error.index))
    }
  }
  // Where the pieces parse although the whole does not (a stray backslash), the first error stands.
  return { map, statements, errors: errors.length > 0 ? errors : [first] }
}
