/** What the bodies of DO blocks and functions run, with where it stands in the file. */

import { mapLiteral } from '../sql/literal.ts'
import { type ParsedSql, parsePlpgsql, parseSql, type Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import { option, optionText, strings, type Tree } from '../sql/tree.ts'
import { bodyStatements } from './plpgsql.ts'
import type { Place } from './rule.ts'

/** One piece of SQL of a body. */
export interface BodyPart {
  /** The whole of it in the file; of what EXECUTE puts together the expression that it runs. */
  place: Place
  conditional: boolean
  dynamic: boolean
  /** Its statements, and the index in the file of an index into their text; or why they cannot be known. */
  sql: { parsed: ParsedSql; toFile: (index: number) => number } | { unread: string }
}

/** A statement that holds a body, with the map of the text that its offsets count in and where that begins in the file. */
export interface Holder {
  statement: Statement
  map: TextMap
  base: number
}

/** The text between the quotes of a function's AS; undefined for BEGIN ATOMIC and for functions in C. */
export function functionBody(tree: Tree): string | undefined {
  const texts = strings(option(tree.options, 'as')?.arg?.List?.items)
  return texts.length === 1 ? texts[0] : undefined
}

/** What a function's body runs; nothing of languages other than SQL and PL/pgSQL. */
export function readFunction({ statement, map, base }: Holder): BodyPart[] {
  const { tree } = statement
  const body = functionBody(tree)
  if (body === undefined) return []
  const language = optionText(option(tree.options, 'language'))?.toLowerCase() ?? 'sql'
  const keyword = map.indexOfByte(option(tree.options, 'as')?.location ?? 0)
  const start = /^as\s+/i.exec(map.text.slice(keyword, keyword + 64))?.[0].length ?? 0
  const value = mapLiteral(map.text, keyword + start, body)
  const toFile = (index: number): number => value(index) + base
  if (language === 'plpgsql') return readPlpgsql(statement, body, toFile)
  const parsed = language === 'sql' ? tryParse(body) : undefined
  if (parsed === undefined) return []
  const place = { start: toFile(0), end: toFile(body.length) }
  return [{ place, conditional: false, dynamic: false, sql: { parsed, toFile } }]
}

/** What a DO block runs. */
export function readBlock({ statement, map, base }: Holder): BodyPart[] {
  const { tree } = statement
  const language = optionText(option(tree.args, 'language'))?.toLowerCase() ?? 'plpgsql'
  const element = option(tree.args, 'as')
  const body = element?.arg?.String?.sval as string | undefined
  if (body === undefined) return []
  if (language !== 'plpgsql') {
    return [unreadPart(statement.start + base, statement.end + base, `a DO block in ${language}`)]
  }
  const value = mapLiteral(map.text, map.indexOfByte(element!.location ?? 0), body)
  return readPlpgsql(statement, body, (index) => value(index) + base)
}

function readPlpgsql(statement: Statement, body: string, toFile: (index: number) => number): BodyPart[] {
  const functions = parsePlpgsql(statement.text)
  if (functions === undefined) {
    return [unreadPart(toFile(0), toFile(body.length), 'a PL/pgSQL body that does not parse')]
  }
  const parts: BodyPart[] = []
  for (const { sql, index, end, conditional, dynamic } of bodyStatements(functions, body)) {
    const place = { start: toFile(index), end: toFile(end) }
    const parsed = sql === undefined ? undefined : tryParse(sql)
    if (parsed !== undefined) {
      const inner = dynamic ? () => place.start : (at: number) => toFile(index + at)
      parts.push({ place, conditional, dynamic, sql: { parsed, toFile: inner } })
    } else if (dynamic) parts.push(unreadPart(place.start, place.end, 'EXECUTE of text that only a run makes'))
  }
  return parts
}

function unreadPart(start: number, end: number, unread: string): BodyPart {
  return { place: { start, end }, conditional: true, dynamic: true, sql: { unread } }
}

function tryParse(text: string): ParsedSql | undefined {
  try {
    return parseSql(text)
  } catch {
    return undefined
  }
}
