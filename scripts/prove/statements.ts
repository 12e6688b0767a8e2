/** A source's SQL → the statements that are sent one by one, also where it holds a syntax error. */

import { splitSql } from '../sql/lexer.ts'
import { parseSql, SqlSyntaxError, type Statement } from '../sql/parse.ts'
import { TextMap } from '../sql/text.ts'
import type { SqlSource } from '../workspace/workspace.ts'

/** The kind of a statement that the parser rejects: it is sent all the same, so that Postgres itself says why. */
export const unparsed = 'Unparsed'

export interface SourceStatements {
  map: TextMap
  statements: Statement[]
  /** Where the parser stopped, if it did. */
  syntaxError?: SqlSyntaxError
}

/** Statements in order; offsets are indexes into `source.text`. Call `loadParser()` before. */
export function sourceStatements(source: SqlSource): SourceStatements {
  try {
    return parseSql(source.sql)
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    const statements = splitSql(source.sql)
      .filter((piece) => piece.kind === 'statement')
      .map(({ start, end }) => parsePiece(source.sql, start, end))
    return { map: new TextMap(source.sql), statements, syntaxError: error }
  }
}

function parsePiece(sql: string, start: number, end: number): Statement {
  const text = sql.slice(start, end)
  try {
    const [statement, ...others] = parseSql(text).statements
    // Locations in the tree count from the piece: nothing that runs a replay reads them.
    if (statement !== undefined && others.length === 0) {
      const { kind, tree, node } = statement
      return { kind, tree, node, start, end, text }
    }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
  }
  return { kind: unparsed, tree: {}, node: {} as Statement['node'], start, end, text }
}
