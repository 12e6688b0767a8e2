/** The statements that one statement of a file runs or defines: itself, and those inside DO blocks, functions, EXECUTE. */

import type { Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import { listName, type Tree } from '../sql/tree.ts'
import { type BodyPart, functionBody, type Holder, readBlock, readFunction } from './body.ts'
import type { LintStatement } from './context.ts'
import type { Known } from './known/known.ts'
import { InnerStatement, unreadStatement } from './lint-statement.ts'

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

interface Routine extends Holder {
  /** What its body runs, once it was read: a file may call it a thousand times. */
  parts?: BodyPart[]
}

const nothing: readonly never[] = []

/** Follows statements of one file. Keeps the bodies of its functions, for when the file calls them. */
export class Expander {
  readonly #options: ExpandOptions
  readonly #text: string
  /** Functions that the file made, by `schema.name`. */
  readonly #routines = new Map<string, Routine>()
  readonly #running = new Set<Routine>()
  #inners = 0

  constructor(text: string, options: ExpandOptions) {
    this.#text = text
    this.#options = options
  }

  /** The statements that a statement of the file holds, in order; most hold none. */
  expand(statement: Statement, map: TextMap, base = 0): Iterable<LintStatement> {
    const { kind } = statement
    if (kind === 'DoStmt') return this.#parts(readBlock({ statement, map, base }), 'do', 1)
    if (kind === 'CreateFunctionStmt') {
      const body = functionBody(statement.tree)
      if (body === undefined) return nothing
      const { schema, name } = this.#options.known.resolve(listName(statement.tree.funcname), noNames)
      const routine: Routine = { statement, map, base }
      this.#routines.set(`${schema}.${name}`, routine)
      return this.#options.wantsBody(body) ? this.#routine(routine, 'body', 1) : nothing
    }
    if (this.#routines.size === 0 || (kind !== 'SelectStmt' && kind !== 'CallStmt')) return nothing
    return this.#calls(statement, 1)
  }

  #routine(routine: Routine, origin: 'do' | 'body', depth: number): Iterable<LintStatement> {
    routine.parts ??= readFunction(routine)
    return this.#parts(routine.parts, origin, depth)
  }

  *#parts(parts: readonly BodyPart[], origin: 'do' | 'body', depth: number): Generator<LintStatement> {
    for (const { place, conditional, dynamic, sql } of parts) {
      if ('unread' in sql) {
        yield unreadStatement(sql.unread, place, this.#text.slice(place.start, place.end), origin)
        continue
      }
      const { parsed, toFile } = sql
      const at = (byte: number): number => toFile(parsed.map.indexOfByte(byte))
      for (const statement of parsed.statements) {
        if (++this.#inners > maxInner) return
        const own = dynamic ? place : { start: toFile(statement.start), end: toFile(statement.end) }
        yield new InnerStatement(statement, own, { origin, conditional, dynamic, at })
        if (origin === 'do') yield* this.#calls(statement, depth + 1)
      }
    }
  }

  /** Bodies of the file's own functions that a statement calls at its top: SELECT f(), PERFORM f(), CALL f(). */
  *#calls(statement: Statement, depth: number): Generator<LintStatement> {
    if (this.#routines.size === 0 || depth > maxDepth) return
    for (const call of topCalls(statement)) {
      const name = listName(call.funcname)
      const schema = name.schema ?? this.#options.known.resolve(name, this.#routines).schema
      const routine = this.#routines.get(`${schema}.${name.name}`)
      if (routine === undefined || this.#running.has(routine)) continue
      this.#running.add(routine)
      yield* this.#routine(routine, 'do', depth)
      this.#running.delete(routine)
    }
  }
}

const noNames: ReadonlySet<string> = new Set()

function topCalls(statement: Statement): Tree[] {
  if (statement.kind === 'CallStmt') return statement.tree.funccall === undefined ? [] : [statement.tree.funccall]
  if (statement.kind !== 'SelectStmt' || statement.tree.fromClause !== undefined) return []
  return ((statement.tree.targetList ?? []) as Tree[])
    .map((node) => node.ResTarget?.val?.FuncCall as Tree | undefined)
    .filter((call) => call !== undefined)
}
