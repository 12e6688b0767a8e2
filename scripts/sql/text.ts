/** Offsets in a text: libpg-query counts UTF-8 bytes, JavaScript UTF-16 code units, people lines and columns from 1. */

export interface Position {
  line: number
  column: number
}

export class TextMap {
  readonly text: string
  #lineStarts: number[] | undefined
  #byteToIndex: Uint32Array | undefined
  readonly #ascii: boolean

  constructor(text: string) {
    this.text = text
    // Only ASCII takes as many bytes as code units; counting bytes is the fastest way to ask.
    this.#ascii = Buffer.byteLength(text) === text.length
  }

  /** UTF-16 index of a UTF-8 byte offset. */
  indexOfByte(offset: number): number {
    if (this.#ascii) return Math.min(offset, this.text.length)
    this.#byteToIndex ??= byteToIndex(this.text)
    return this.#byteToIndex[Math.min(offset, this.#byteToIndex.length - 1)]!
  }

  /** UTF-16 index of an offset in characters (code points): what Postgres's error positions count, from 0. */
  indexOfCharacter(offset: number): number {
    if (this.#ascii) return Math.min(offset, this.text.length)
    let index = 0
    for (let left = offset; left > 0 && index < this.text.length; left--) {
      index += this.text.codePointAt(index)! > 0xffff ? 2 : 1
    }
    return index
  }

  /** Line and column, both from 1, of a UTF-16 index. */
  position(index: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.text))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: index - starts[low]! + 1 }
  }

  /** UTF-16 index at which a line, from 1, begins; undefined beyond the last one. */
  indexOfLine(number: number): number | undefined {
    return (this.#lineStarts ??= lineStarts(this.text))[number - 1]
  }

  /** The text of a line, from 1, without its line end. */
  line(number: number): string {
    const starts = (this.#lineStarts ??= lineStarts(this.text))
    const start = starts[number - 1]
    if (start === undefined) return ''
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, '')
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function byteToIndex(text: string): Uint32Array {
  const map = new Uint32Array(Buffer.byteLength(text) + 1)
  let byte = 0
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index)!
    const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    for (let i = 0; i < bytes; i++) map[byte + i] = index
    byte += bytes
    index += point > 0xffff ? 2 : 1
  }
  map[byte] = text.length
  return map
}
