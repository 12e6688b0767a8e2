/** The names in a finding's `object`: `column public.orders.id`, `policy "own rows" on public.orders`, `function app.f(a uuid)`. */

import { tokens } from '../sql/tokens.ts'

export interface ObjectName {
  /** As the finding says it: `table`, `materialized view`, `foreign key` … */
  kind: string
  /** The parts of the name, unquoted: schema first where it has one. */
  names: string[]
  /** The parts of the table's name behind ON. */
  on?: string[]
  /** What stands between a routine's parentheses. */
  parameters?: string
}

/** Undefined where the text does not have this form. */
export function readObjectName(object: string): ObjectName | undefined {
  const kind = /^(?:partitioned table|foreign table|materialized view|foreign key|event trigger|[a-z]+) (?=\S)/.exec(
    object,
  )?.[0]
  if (kind === undefined) return undefined
  const reader = new NameReader(object, kind.length)
  const names = reader.names()
  if (names.length === 0) return undefined
  const found: ObjectName = { kind: kind.trimEnd(), names }
  if (reader.next() === '(') found.parameters = object.slice(reader.at + 1, object.lastIndexOf(')'))
  else if (reader.next() === 'on') {
    reader.skip()
    found.on = reader.names()
  }
  return found
}

class NameReader {
  readonly #text: string
  readonly #tokens: { start: number; end: number }[]
  #index = 0

  constructor(text: string, from: number) {
    this.#text = text
    this.#tokens = [...tokens(text, from)]
  }

  /** Index of the next token. */
  get at(): number {
    return this.#tokens[this.#index]?.start ?? this.#text.length
  }

  next(): string | undefined {
    const token = this.#tokens[this.#index]
    return token && this.#text.slice(token.start, token.end)
  }

  skip(): void {
    this.#index++
  }

  /** A name and those behind dots. */
  names(): string[] {
    const names: string[] = []
    for (let part = this.next(); part !== undefined && /^["\w\u0080-\uffff]/.test(part); part = this.next()) {
      names.push(part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part)
      this.skip()
      if (this.next() !== '.') break
      this.skip()
    }
    return names
  }
}
