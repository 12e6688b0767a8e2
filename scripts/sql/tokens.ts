/** The tokens and comments of a part of a text, by Postgres's lexical rules (scan.l), for finding places in it. */

export interface Token {
  kind: 'comment' | 'word' | 'quoted' | 'string' | 'number' | 'symbol'
  start: number
  end: number
}

const patterns: [Token['kind'], RegExp][] = [
  ['comment', /--[^\r\n]*/y],
  ['string', /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y],
  ['string', /[eE]'(?:[^'\\]|\\[\s\S]|'')*'?/y],
  ['string', /(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?/y],
  ['quoted', /(?:[uU]&)?"(?:[^"]|"")*"?/y],
  ['word', /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y],
  ['number', /[0-9][A-Za-z0-9_.]*/y],
]

/** Tokens from `from` to `to`, in order; white space is left out. */
export function* tokens(text: string, from = 0, to = text.length): Generator<Token> {
  let index = from
  while (index < to) {
    if (/\s/.test(text[index]!)) {
      index++
      continue
    }
    const start = index
    let kind: Token['kind'] = 'symbol'
    if (text.startsWith('/*', index)) {
      kind = 'comment'
      index = blockEnd(text, index)
    } else {
      index++
      for (const [name, pattern] of patterns) {
        pattern.lastIndex = start
        const found = pattern.exec(text)
        if (found === null) continue
        kind = name
        index = pattern.lastIndex
        if (found[0].startsWith('$')) {
          const close = text.indexOf(found[0], index)
          index = close === -1 ? text.length : close + found[0].length
        }
        break
      }
    }
    yield { kind, start, end: Math.min(index, to) }
  }
}

/** The index after a block comment, whose inner comments nest. */
function blockEnd(text: string, start: number): number {
  const edge = /\/\*|\*\//g
  let depth = 0
  edge.lastIndex = start
  for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return edge.lastIndex
  }
  return text.length
}

/** The places of a statement's parts that commas divide at the outermost level, e.g. the commands of an ALTER TABLE. */
export function commaParts(text: string, from: number, to: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let depth = 0
  let start = -1
  let end = from
  for (const token of tokens(text, from, to)) {
    if (token.kind === 'comment') continue
    const symbol = token.kind === 'symbol' ? text[token.start] : undefined
    if (symbol === ',' && depth === 0) {
      parts.push({ start: start === -1 ? token.start : start, end })
      start = -1
      continue
    }
    if (symbol === '(' || symbol === '[') depth++
    else if (symbol === ')' || symbol === ']') depth--
    if (start === -1) start = token.start
    end = token.end
  }
  if (start !== -1) parts.push({ start, end })
  return parts
}
