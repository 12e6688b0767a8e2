/** SQL with its words, strings and comments marked for the eye. It is never more than text: nothing is decided by it. */

import { reservedWords } from '../../../core/reserved-words.ts'
import { element } from './dom.ts'

const tokens =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>[eE]?'(?:[^'\\]|''|\\.)*'|\$(?<tag>\w*)\$)|(?<name>"(?:[^"]|"")*")|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<number>\b\d[\d.]*\b)/gu

/** Words that are common in functions and no reserved words. */
const more = new Set(
  'begin if elsif loop return returns language security definer invoker declare raise exception insert update delete values set alter add constraint trigger policy function procedure type domain view by execute stable immutable volatile perform strict parallel safe restricted replace inner key enum range'.split(
    ' ',
  ),
)

/** Beyond that, colour is not worth the time. */
const longest = 100_000

export function highlighted(text: string): Node[] {
  if (text.length > longest) return [document.createTextNode(text)]
  const nodes: Node[] = []
  let at = 0
  for (const match of text.matchAll(tokens)) {
    const groups = match.groups!
    const word = groups.word?.toLowerCase()
    const kind = groups.comment
      ? 'comment'
      : groups.string
        ? 'string'
        : word !== undefined && (reservedWords.has(word) || more.has(word))
          ? 'word'
          : undefined
    if (kind === undefined) continue
    if (match.index > at) nodes.push(document.createTextNode(text.slice(at, match.index)))
    nodes.push(element('span', { class: kind }, match[0]))
    at = match.index + match[0].length
  }
  nodes.push(document.createTextNode(text.slice(at)))
  return nodes
}
