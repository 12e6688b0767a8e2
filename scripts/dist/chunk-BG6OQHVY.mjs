import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/sql/text.ts
var TextMap = class {
  text;
  #lineStarts;
  #byteToIndex;
  #ascii;
  constructor(text) {
    this.text = text;
    this.#ascii = Buffer.byteLength(text) === text.length;
  }
  /** UTF-16 index of a UTF-8 byte offset. */
  indexOfByte(offset) {
    if (this.#ascii) return Math.min(offset, this.text.length);
    this.#byteToIndex ??= byteToIndex(this.text);
    return this.#byteToIndex[Math.min(offset, this.#byteToIndex.length - 1)];
  }
  /** UTF-16 index of an offset in characters (code points): what Postgres's error positions count, from 0. */
  indexOfCharacter(offset) {
    if (this.#ascii) return Math.min(offset, this.text.length);
    let index = 0;
    for (let left = offset; left > 0 && index < this.text.length; left--) {
      index += this.text.codePointAt(index) > 65535 ? 2 : 1;
    }
    return index;
  }
  /** Line and column, both from 1, of a UTF-16 index. */
  position(index) {
    const starts = this.#lineStarts ??= lineStarts(this.text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - starts[low] + 1 };
  }
  /** UTF-16 index at which a line, from 1, begins; undefined beyond the last one. */
  indexOfLine(number) {
    return (this.#lineStarts ??= lineStarts(this.text))[number - 1];
  }
  /** The text of a line, from 1, without its line end. */
  line(number) {
    const starts = this.#lineStarts ??= lineStarts(this.text);
    const start = starts[number - 1];
    if (start === void 0) return "";
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, "");
  }
};
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function byteToIndex(text) {
  const map = new Uint32Array(Buffer.byteLength(text) + 1);
  let byte = 0;
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index);
    const bytes = point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    for (let i = 0; i < bytes; i++) map[byte + i] = index;
    byte += bytes;
    index += point > 65535 ? 2 : 1;
  }
  map[byte] = text.length;
  return map;
}

export {
  TextMap
};
