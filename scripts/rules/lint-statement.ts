/** Statements as the linter meets them. Trees stay undecoded until somebody asks for one. */

import type { Statement } from '../sql/parse.ts'
import type { TextMap } from '../sql/text.ts'
import type { LintStatement } from './context.ts'
import type { Place } from './rule.ts'

/** The kind of a stand-in for SQL that can only be read by running it; its tree is `{ reason }`. */
export const unreadable = 'UnreadableSql'

/** A statement of the file itself. */
export class FileStatement implements LintStatement {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly origin = 'file'
  readonly conditional = false
  readonly dynamic = false
  readonly #statement: Statement
  readonly #map: TextMap
  readonly #base: number

  /** `base` is added to every index: a text may be parsed in parts. */
  constructor(statement: Statement, map: TextMap, base: number) {
    this.kind = statement.kind
    this.text = statement.text
    this.start = statement.start + base
    this.end = statement.end + base
    this.#statement = statement
    this.#map = map
    this.#base = base
  }

  get tree(): Statement['tree'] {
    return this.#statement.tree
  }

  get node(): Statement['node'] {
    return this.#statement.node
  }

  place(from?: number, to?: number): Place {
    if (from === undefined) return { start: this.start, end: this.end }
    return { start: this.#map.indexOfByte(from) + this.#base, end: this.#map.indexOfByte(to ?? from) + this.#base }
  }
}

export interface Inside extends Pick<LintStatement, 'origin' | 'conditional' | 'dynamic'> {
  /** Index in the file of a byte offset of the tree; not asked where the text was put together by EXECUTE. */
  at: (byte: number) => number
}

/** A statement inside a block, a function or a constant EXECUTE. */
export class InnerStatement implements LintStatement {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly origin: LintStatement['origin']
  readonly conditional: boolean
  readonly dynamic: boolean
  readonly #statement: Statement
  readonly #at: (byte: number) => number

  constructor(statement: Statement, { start, end }: Place, { origin, conditional, dynamic, at }: Inside) {
    this.kind = statement.kind
    this.text = statement.text
    this.start = start
    this.end = end
    this.origin = origin
    this.conditional = conditional
    this.dynamic = dynamic
    this.#statement = statement
    this.#at = at
  }

  get tree(): Statement['tree'] {
    return this.#statement.tree
  }

  get node(): Statement['node'] {
    return this.#statement.node
  }

  place(from?: number, to?: number): Place {
    if (from === undefined || this.dynamic) return { start: this.start, end: this.end }
    return { start: this.#at(from), end: this.#at(to ?? from) }
  }
}

/** Stands for SQL of a block or a function that can only be read by running it. */
export function unreadStatement(
  reason: string,
  { start, end }: Place,
  text: string,
  origin: 'do' | 'body',
): LintStatement {
  const place = { start, end }
  return {
    kind: unreadable,
    tree: { reason },
    node: {} as LintStatement['node'],
    start,
    end,
    text,
    origin,
    conditional: true,
    dynamic: true,
    place: () => place,
  }
}
