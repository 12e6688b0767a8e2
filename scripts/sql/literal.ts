/** Where the characters of a string constant's value stand in the text that holds it. */

/** Index in the text for an index into the constant's value. */
export type ValueMap = (index: number) => number

/**
 * Maps a string constant (`'…'`, `E'…'`, `$tag$…$tag$`) that begins at `start` in `text` and has the given value.
 * Where the written form does not give exactly the value (U&'…', constants continued on the next line), every index maps
 * to the constant's start.
 */
export function mapLiteral(text: string, start: number, value: string): ValueMap {
  const dollar = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y
  dollar.lastIndex = start
  const tag = dollar.exec(text)?.[0]
  if (tag !== undefined && text.startsWith(value, start + tag.length)) return (index) => start + tag.length + index
  const escapes = /[eE]/.test(text[start] ?? '')
  const open = escapes ? start + 1 : start
  if (text[open] !== "'") return () => start
  if (text.startsWith(`${value}'`, open + 1) && !value.includes("'") && !(escapes && value.includes('\\'))) {
    return (index) => open + 1 + index
  }
  const indexes: number[] = []
  for (let at = open + 1; at < text.length && indexes.length <= value.length; at++) {
    if (text[at] === "'" && text[at + 1] !== "'") {
      indexes.push(at)
      break
    }
    indexes.push(at)
    if (text[at] === "'" || (escapes && text[at] === '\\' && !/[0-7xuU]/.test(text[at + 1] ?? ''))) at++
  }
  if (indexes.length !== value.length + 1) return () => start
  return (index) => indexes[Math.min(index, indexes.length - 1)]!
}
