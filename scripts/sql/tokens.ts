/** The tokens and comments of a part of a text, by Postgres's lexical rules (scan.l), for finding places in it. */

export interface Token {
  kind: 'comment' | 'word' | 'quoted' | 'string' | 'number' | 'symbol'
  start: number
  end: number
}

const word = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y
const number = /[0-9][A-Za-z0-9_.]*/y
const comment = /[^\r\n]*/y
const escaped = /[eE]'(?:[^'\\]|\\[\s\S]|'')*'?/y
const string = /(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?/y
const quoted = /(?:[uU]&)?"(?:[^"]|"")*"?/y
const dollar = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y

/** Tokens from `from` to `to`, in order; white space is left out. */
export function* tokens(text: string, from = 0, to = text.length): Generator<Token> {
  let index = from
  while (index < to) {
    const code = text.charCodeAt(index)
    if (code === 32 || (code >= 9 && code <= 13)) {
      index++
      continue
    }
    const token = read(text, index, code)
    if (token.end > to) token.end = to
    yield token
    index = token.end
  }
}

/** The token that begins at an index which holds no white space. */
function read(text: string, start: number, code: number): Token {
  const match = (kind: Token['kind'], pattern: RegExp): Token | undefined => {
    pattern.lastIndex = start
    return pattern.test(text) ? { kind, start, end: pattern.lastIndex } : undefined
  }
  const next = text.charCodeAt(start + 1)
  if (code === 45 && next === 45) return match('comment', comment)!
  if (code === 47 && next === 42) return { kind: 'comment', start, end: blockEnd(text, start) }
  if (code === 39) return match('string', string)!
  if (code === 34) return match('quoted', quoted)!
  if (code === 36) {
    const tag = match('string', dollar)
    if (tag !== undefined) {
      const close = text.indexOf(text.slice(start, tag.end), tag.end)
      return { kind: 'string', start, end: close === -1 ? text.length : close + tag.end - start }
    }
  }
  if (code >= 48 && code <= 57) return match('number', number)!
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code >= 128) {
    const prefixed =
      next === 39 || next === 38
        ? (match('string', escaped) ?? match('string', string) ?? match('quoted', quoted))
        : undefined
    const found = prefixed ?? match('word', word)
    if (found !== undefined) return found
  }
  return { kind: 'symbol', start, end: start + 1 }
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
