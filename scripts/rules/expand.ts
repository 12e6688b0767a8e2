/** The statements that one statement of a file runs or defines: itself, and those inside DO blocks, functions, EXECUTE. */

import { mapLiteral } from '../sql/literal.ts'
import { type ParsedSql, parsePlpgsql, parseSql, type Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import { listName, option, optionText, strings, type Tree } from '../sql/tree.ts'
import type { LintStatement } from './context.ts'
import type { Known } from './known/known.ts'
import { bodyStatements } from './plpgsql.ts'
import type { Place } from './rule.ts'

/** The kind of a stand-in for SQL that can only be read by running it; its tree is `{ reason }`. */
export const unreadable = 'UnreadableSql'

/** A function that calls itself, or blocks inside blocks, are followed this far. */
const maxDepth = 6
/** More statements than these inside one file's blocks and functions are not followed. */
const maxInner = 20_000

export interface ExpandOptions {
  /** Whether a body of a function that is only defined is worth a look, by its text. */
  wantsBody: (body: string) => boolean
  /** What is known when the next statement is met. */
  known: Known
}

/** A statement of the file itself. */
export class FileStatement implements LintStatement {
  readonly kind: string
  readonly tree: Tree
  readonly node: Statement['node']
  readonly text: string
  readonly start: number
  readonly end: number
  readonly origin = 'file'
  readonly conditional = false
  readonly dynamic = false
  readonly #map: TextMap
  readonly #base: number

  /** `base` is added to every index: a text may be parsed in parts. */
  constructor(statement: Statement, map: TextMap, base: number) {
    this.kind = statement.kind
    this.tree = statement.tree
    this.node = statement.node
    this.text = statement.text
    this.start = statement.start + base
    this.end = statement.end + base
    this.#map = map
    this.#base = base
  }

  place(from?: number, to?: number): Place {
    if (from === undefined) return { start: this.start, end: this.end }
    return { start: this.#map.indexOfByte(from) + this.#base, end: this.#map.indexOfByte(to ?? from) + this.#base }
  }
}

/** Follows statements of one file. Keeps the bodies of its functions, for when the file calls them. */
export class Expander {
  readonly #options: ExpandOptions
  readonly #text: string
  /** Bodies of functions that the file made, by `schema.name`. */
  readonly #bodies = new Map<string, { statement: Statement; map: TextMap; base: number }>()
  readonly #running = new Set<string>()
  #inners = 0

  constructor(text: string, options: ExpandOptions) {
    this.#text = text
    this.#options = options
  }

  /** The statements that a statement of the file holds, in order; most hold none. */
  expand(statement: Statement, map: TextMap, base = 0): Iterable<LintStatement> {
    if (statement.kind === 'DoStmt') return this.#block(statement, map, base)
    if (statement.kind === 'CreateFunctionStmt') {
      const name = this.#options.known.resolve(listName(statement.tree.funcname), new Map())
      this.#bodies.set(`${name.schema}.${name.name}`, { statement, map, base })
      const body = bodyOf(statement.tree)
      return body !== undefined && this.#options.wantsBody(body) ? this.#routine(statement, map, base, 'body', 1) : []
    }
    if (this.#bodies.size === 0 || (statement.kind !== 'SelectStmt' && statement.kind !== 'CallStmt')) return []
    return this.#calls(statement, 1)
  }

  *#block(statement: Statement, map: TextMap, base: number): Generator<LintStatement> {
    const language = optionText(option(statement.tree.args, 'language'))?.toLowerCase() ?? 'plpgsql'
    const element = option(statement.tree.args, 'as')
    const body = element?.arg?.String?.sval as string | undefined
    if (body === undefined) return
    if (language !== 'plpgsql') {
      yield this.#unread(statement.start + base, statement.end + base, `a DO block in ${language}`, 'do')
      return
    }
    const start = map.indexOfByte(element!.location ?? 0)
    const value = mapLiteral(map.text, start, body)
    yield* this.#plpgsql(statement, body, (index) => value(index) + base, 'do', 1)
  }

  /** What the body of a function holds that the file defined. */
  *#routine(
    statement: Statement,
    map: TextMap,
    base: number,
    origin: 'do' | 'body',
    depth: number,
  ): Generator<LintStatement> {
    const body = bodyOf(statement.tree)
    if (body === undefined) return
    const language = optionText(option(statement.tree.options, 'language'))?.toLowerCase() ?? 'sql'
    const keyword = map.indexOfByte(option(statement.tree.options, 'as')?.location ?? 0)
    const start = /^as\s+/i.exec(map.text.slice(keyword, keyword + 64))?.[0].length ?? 0
    const value = mapLiteral(map.text, keyword + start, body)
    const toFile = (index: number): number => value(index) + base
    if (language === 'plpgsql') yield* this.#plpgsql(statement, body, toFile, origin, depth)
    else if (language === 'sql') {
      const parsed = tryParse(body)
      if (parsed !== undefined) yield* this.#inner(parsed, toFile, origin, false, false, depth)
    }
  }

  *#plpgsql(
    statement: Statement,
    body: string,
    toFile: (index: number) => number,
    origin: 'do' | 'body',
    depth: number,
  ): Generator<LintStatement> {
    const functions = parsePlpgsql(statement.text)
    if (functions === undefined) {
      yield this.#unread(toFile(0), toFile(body.length), 'a PL/pgSQL body that does not parse', origin)
      return
    }
    for (const found of bodyStatements(functions, body)) {
      const place = { start: toFile(found.index), end: toFile(found.end) }
      const parsed = found.sql === undefined ? undefined : tryParse(found.sql)
      if (parsed === undefined) {
        if (found.dynamic) yield this.#unread(place.start, place.end, 'EXECUTE of text that only a run makes', origin)
        continue
      }
      const inner = found.dynamic ? () => place.start : (index: number) => toFile(found.index + index)
      yield* this.#inner(parsed, inner, origin, found.conditional, found.dynamic, depth, place)
    }
  }

  *#inner(
    parsed: ParsedSql,
    toFile: (index: number) => number,
    origin: 'do' | 'body',
    conditional: boolean,
    dynamic: boolean,
    depth: number,
    whole?: Place,
  ): Generator<LintStatement> {
    for (const statement of parsed.statements) {
      if (++this.#inners > maxInner) return
      const own =
        dynamic && whole !== undefined ? whole : { start: toFile(statement.start), end: toFile(statement.end) }
      const place = (from?: number, to?: number): Place =>
        from === undefined || dynamic
          ? own
          : { start: toFile(parsed.map.indexOfByte(from)), end: toFile(parsed.map.indexOfByte(to ?? from)) }
      yield { ...statement, ...own, origin, conditional, dynamic, place }
      if (origin === 'do') yield* this.#calls(statement, depth + 1)
    }
  }

  /** Bodies of the file's own functions that a statement calls at its top: SELECT f(), PERFORM f(), CALL f(). */
  *#calls(statement: Statement, depth: number): Generator<LintStatement> {
    if (this.#bodies.size === 0 || depth > maxDepth) return
    for (const call of topCalls(statement)) {
      const name = listName(call.funcname)
      const schema = name.schema ?? this.#options.known.resolve(name, this.#bodies).schema
      const key = `${schema}.${name.name}`
      const found = this.#bodies.get(key)
      if (found === undefined || this.#running.has(key)) continue
      this.#running.add(key)
      yield* this.#routine(found.statement, found.map, found.base, 'do', depth)
      this.#running.delete(key)
    }
  }

  #unread(start: number, end: number, reason: string, origin: 'do' | 'body'): LintStatement {
    const place = { start, end }
    return {
      kind: unreadable,
      tree: { reason },
      node: {} as LintStatement['node'],
      ...place,
      text: this.#text.slice(start, end),
      origin,
      conditional: true,
      dynamic: true,
      place: () => place,
    }
  }
}

function bodyOf(tree: Tree): string | undefined {
  return strings(option(tree.options, 'as')?.arg?.List?.items)[0]
}

function topCalls(statement: Statement): Tree[] {
  if (statement.kind === 'CallStmt') return statement.tree.funccall === undefined ? [] : [statement.tree.funccall]
  if (statement.kind !== 'SelectStmt' || statement.tree.fromClause !== undefined) return []
  return ((statement.tree.targetList ?? []) as Tree[])
    .map((node) => node.ResTarget?.val?.FuncCall as Tree | undefined)
    .filter((call) => call !== undefined)
}

function tryParse(text: string): ParsedSql | undefined {
  try {
    return parseSql(text)
  } catch {
    return undefined
  }
}
