/**
 * String literals of program texts, for many languages, by how they are written. No grammar: a text that misleads (an
 * apostrophe in JSX, a regular expression with a quote) costs at most the rest of its line, for a short string ends there.
 */

import type { Language } from './files.ts'

export interface Literal {
  /** The value, escapes resolved as far as they matter here; each interpolation is one U+FFFC. */
  value: string
  /** Index of its first character (quote or prefix) in the text, and the one after its last. */
  start: number
  end: number
}

/** Stands for an interpolated expression. */
export const hole = '\ufffc'

interface Style {
  line: readonly string[]
  block?: readonly [string, string]
  /** Longest first. `multi`: may span lines; `raw`: a backslash is itself; `holes`: how an interpolation opens. */
  quotes: readonly {
    open: string
    close: string
    multi?: boolean
    raw?: boolean
    holes?: readonly ('${' | '#{' | '{')[]
  }[]
}

const double = { open: '"', close: '"' }
const single = { open: "'", close: "'" }
const triple = { open: '"""', close: '"""', multi: true }

const styles: Record<Language, Style> = {
  script: {
    line: ['//'],
    block: ['/*', '*/'],
    quotes: [double, single, { open: '`', close: '`', multi: true, holes: ['${'] }],
  },
  c: {
    line: ['//'],
    block: ['/*', '*/'],
    quotes: [{ ...triple, holes: ['${'] }, { ...double, holes: ['${'] }, single],
  },
  go: { line: ['//'], block: ['/*', '*/'], quotes: [double, { open: '`', close: '`', multi: true, raw: true }] },
  rust: {
    line: ['//'],
    block: ['/*', '*/'],
    quotes: [
      { open: 'r##"', close: '"##', multi: true, raw: true },
      { open: 'r#"', close: '"#', multi: true, raw: true },
      { open: 'r"', close: '"', multi: true, raw: true },
      { ...double, multi: true },
    ],
  },
  python: {
    line: ['#'],
    quotes: [
      { ...triple, holes: ['{'] },
      { open: "'''", close: "'''", multi: true, holes: ['{'] },
      { ...double, holes: ['{'] },
      { ...single, holes: ['{'] },
    ],
  },
  ruby: {
    line: ['#'],
    quotes: [
      { ...triple, holes: ['#{'] },
      { ...double, multi: true, holes: ['#{'] },
      { ...single, multi: true },
    ],
  },
  php: {
    line: ['//', '#'],
    block: ['/*', '*/'],
    quotes: [
      { ...double, multi: true },
      { ...single, multi: true },
    ],
  },
  sql: { line: ['--'], block: ['/*', '*/'], quotes: [] },
}

/** Longer texts are data. */
const longest = 100_000

/** The literals of a text, in order. */
export function stringLiterals(text: string, language: Language): Literal[] {
  const style = styles[language]
  const found: Literal[] = []
  for (let at = 0; at < text.length; ) {
    if (style.line.some((mark) => text.startsWith(mark, at))) {
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end + 1
      continue
    }
    if (style.block && text.startsWith(style.block[0], at)) {
      const end = text.indexOf(style.block[1], at + 2)
      at = end === -1 ? text.length : end + style.block[1].length
      continue
    }
    const heredoc = language === 'ruby' || language === 'php' ? readHeredoc(text, at) : undefined
    if (heredoc !== undefined) {
      found.push(heredoc)
      at = heredoc.end
      continue
    }
    const quote = style.quotes.find(({ open }) => text.startsWith(open, at))
    if (quote === undefined) {
      at++
      continue
    }
    // Python's f, and only it, has holes; its r leaves backslashes alone.
    const prefix = language === 'python' ? (/[a-zA-Z]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '') : ''
    const holes = language === 'python' && !/f/i.test(prefix) ? [] : (quote.holes ?? [])
    const literal = readLiteral(text, at, quote, holes, quote.raw === true || /r/i.test(prefix))
    if (literal === undefined) {
      at += quote.open.length
      continue
    }
    found.push(literal)
    at = literal.end
  }
  return found
}

function readLiteral(
  text: string,
  start: number,
  quote: Style['quotes'][number],
  holes: readonly string[],
  raw: boolean,
): Literal | undefined {
  let value = ''
  for (let at = start + quote.open.length; at < text.length && at - start < longest; ) {
    if (text.startsWith(quote.close, at)) return { value, start, end: at + quote.close.length }
    const char = text[at]!
    if (char === '\n' && quote.multi !== true) return undefined
    const opened = holes.find((open) => text.startsWith(open, at))
    if (opened !== undefined && !(opened === '{' && text[at + 1] === '{')) {
      at = skipHole(text, at + opened.length)
      value += hole
    } else if (opened !== undefined) {
      value += '{'
      at += 2
    } else if (char === '}' && text[at + 1] === '}' && holes.includes('{')) {
      value += '}'
      at += 2
    } else if (char === '\\' && !raw) {
      const next = text[at + 1] ?? ''
      value += { n: '\n', t: '\t', r: '\r', '\n': '' }[next] ?? next
      at += 2
    } else {
      value += char
      at++
    }
  }
  return undefined
}

/** The index after the brace that closes an interpolation. Strings in it may hold braces. */
function skipHole(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length && at - from < longest; at++) {
    const char = text[at]!
    if (char === '{') depth++
    else if (char === '}') {
      if (--depth === 0) return at + 1
    } else if (char === '"' || char === "'" || char === '`') {
      const end = text.indexOf(char, at + 1)
      if (end === -1) return text.length
      at = end
    }
  }
  return text.length
}

/** Ruby's `<<~SQL` and PHP's `<<<SQL`. */
function readHeredoc(text: string, at: number): Literal | undefined {
  if (text[at] !== '<' || text[at + 1] !== '<') return undefined
  const opened = /^<<(?:[~-]|<)\s*(["']?)([A-Za-z_]\w*)\1[^\n]*\n/.exec(text.slice(at, at + 200))
  if (opened === null) return undefined
  const body = at + opened[0].length
  const closed = new RegExp(`^[ \\t]*${opened[2]}\\b`, 'm').exec(text.slice(body, body + longest))
  if (closed === null) return undefined
  const value = text.slice(body, body + closed.index).replace(/#\{[^}]*\}|\{\$[^}]*\}|\$\w+/g, hole)
  return { value, start: at, end: body + closed.index + closed[0].length }
}
