/** JSON with the place of every value, so that a problem can be shown where it is. */

import { isMap, isPair, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import type { Position } from './problem.ts'

export type Path = readonly (string | number)[]

/** Finds the place of a value (or of its key) in a YAML or JSON text. */
export class Locator {
  readonly #document: ReturnType<typeof parseDocument>
  readonly #lines = new LineCounter()
  readonly #firstLine: number

  /** `firstLine`: the line of the file in which the text begins. */
  constructor(text: string, firstLine = 1) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, logLevel: 'silent' })
    this.#firstLine = firstLine
  }

  /** The place of a value; of its key with `key`. Falls back to what encloses it. */
  at(path: Path, key = false): Position {
    let node: Node | null | undefined = this.#document.contents
    let offset = node?.range?.[0] ?? 0
    for (const [depth, part] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String((item.key as Scalar).value) === String(part))
        if (pair === undefined) break
        const last = depth === path.length - 1
        node = pair.value as Node | null
        const shown = (key && last) || !node?.range ? (pair.key as Node) : node
        offset = shown.range?.[0] ?? offset
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(part)]
        if (item === undefined || isPair(item)) break
        node = item as Node
        offset = node.range?.[0] ?? offset
      } else break
    }
    return this.position(offset)
  }

  /** Keys that are written twice in one mapping. */
  duplicateKeys(): Position[] {
    return this.#document.errors
      .filter((error) => error.code === 'DUPLICATE_KEY')
      .map((error) => this.position(error.pos[0]))
  }

  position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(1, line) + this.#firstLine - 1, column: Math.max(1, col) }
  }
}

export interface JsonSource {
  value: unknown
  locator: Locator
  /** What does not parse, or is written twice. `value` is undefined where the text does not parse. */
  problems: { position: Position; message: string }[]
}

export function parseJson(text: string): JsonSource {
  const body = text.replace(/^\uFEFF/, '')
  const locator = new Locator(body)
  try {
    const value: unknown = JSON.parse(body)
    const problems = locator
      .duplicateKeys()
      .map((position) => ({ position, message: 'Unexpected key that is written twice in one object, expected once' }))
    return { value, locator, problems }
  } catch (error) {
    const message = (error as Error).message
    const offset = /at position (\d+)/.exec(message)?.[1]
    const position = locator.position(offset === undefined ? body.trimEnd().length : Number(offset))
    return {
      value: undefined,
      locator,
      problems: [
        { position, message: `Unexpected JSON that does not parse: ${message.replace(/ at position.*/, '')}` },
      ],
    }
  }
}
