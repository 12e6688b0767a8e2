/**
 * Postgres's own parser (libpg-query, PostgreSQL 18's grammar) with positions that people and editors use.
 *
 * Call `loadParser()` once before the synchronous functions.
 */

import type { Node } from 'libpg-query'
import { loadEngine, ParseFailure, parseStatements, plpgsqlTree, type RawStatement } from './engine.ts'
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
  /** Lets go of the tree, which is large; it is decoded anew if it is asked for again. */
  release?(): void
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
  for (const raw of parse(text, map)) {
    const { location, length } = raw
    const to = length === 0 ? text.length : map.indexOfByte(location + length)
    const start = skipTrivia(text, map.indexOfByte(location), to)
    let end = to
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    statements.push(new ParsedStatement(raw, start, end, text.slice(start, end)))
  }
  return { map, statements }
}

/** A statement whose tree is decoded when it is first asked for: of many statements only the kind matters. */
class ParsedStatement implements Statement {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly #json: string
  #tree: Statement['tree'] | undefined

  constructor({ kind, json }: RawStatement, start: number, end: number, text: string) {
    this.kind = kind
    this.start = start
    this.end = end
    this.text = text
    this.#json = json
  }

  get tree(): Statement['tree'] {
    this.#tree ??= JSON.parse(this.#json) as Statement['tree']
    return this.#tree
  }

  get node(): Node {
    return { [this.kind]: this.tree } as unknown as Node
  }

  release(): void {
    this.#tree = undefined
  }
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

function parse(text: string, map: TextMap): RawStatement[] {
  try {
    return parseStatements(text)
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error
    throw new SqlSyntaxError(error.message, map, map.indexOfCharacter(error.position))
  }
}

/** What JavaScript calls white space: Postgres's own and the spaces beyond ASCII. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))
}

/** The first index at or after `from` that is neither white space nor a comment (nested block comments included). */
export function skipTrivia(text: string, from: number, to = text.length): number {
  let index = from
  while (index < to) {
    if (isSpace(text.charCodeAt(index))) index++
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
