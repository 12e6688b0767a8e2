/**
 * Patterns of Postgres as JavaScript's: the part of both languages that means the same in both. What depends on a locale
 * (`\w`, `[[:alpha:]]`), or has no twin (`\m`, directors, collating elements), is refused rather than guessed.
 * Source: PostgreSQL 18, "POSIX Regular Expressions".
 */

/** glibc's white space in a UTF-8 locale, which is narrower than JavaScript's `\s`. */
const space = '\\t-\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'

/** The source of a JavaScript expression with the flags `su`, or undefined where there is no exact twin. */
export function translatePattern(pattern: string): string | undefined {
  // A director (`***=`) or embedded options (`(?i)`) at the start change the language.
  if (/^\*\*\*|^\(\?[a-z]+\)/.test(pattern)) return undefined
  let out = ''
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at]!
    if (char === '\\') {
      const escaped = outsideBracket(pattern[at + 1])
      if (escaped === undefined) return undefined
      out += escaped
      at += 2
    } else if (char === '[') {
      const bracket = translateBracket(pattern, at)
      if (bracket === undefined) return undefined
      out += bracket.text
      at = bracket.end
    } else if (char === '(' && pattern[at + 1] === '?') {
      const group = /^\(\?(?::|=|!|<=|<!)/.exec(pattern.slice(at))
      if (group === null) return undefined
      out += group[0]
      at += group[0].length
    } else if (char === '{' && !/^\{\d+(?:,\d*)?\}/.test(pattern.slice(at))) return undefined
    else {
      // A quantifier of a quantifier, an empty alternative: legal in one of the two only; the compiler below decides.
      out += char === '}' || char === ']' || char === '/' ? quoteUnlessQuantifier(pattern, at) : char
      at++
    }
  }
  return compiles(out) ? out : undefined
}

/** `LIKE` as an expression: `%` any text, `_` any character, with its escape character. */
export function translateLike(pattern: string, escapeCharacter = '\\'): string {
  let out = '^'
  const characters = [...pattern]
  for (let at = 0; at < characters.length; at++) {
    const char = characters[at]!
    if (char === escapeCharacter && at + 1 < characters.length) out += quote(characters[++at]!)
    else if (char === '%') out += '.*'
    else if (char === '_') out += '.'
    else out += quote(char)
  }
  return `${out}$`
}

function quoteUnlessQuantifier(pattern: string, at: number): string {
  const closes = pattern[at] === '}' && /\{\d+(?:,\d*)?$/.test(pattern.slice(0, at))
  return closes ? '}' : `\\${pattern[at]}`
}

function quote(char: string): string {
  if (/[$()*+./?[\\\]^{|}]/.test(char)) return `\\${char}`
  return control(char) ?? char
}

function control(char: string): string | undefined {
  const code = char.codePointAt(0)!
  return code < 32 || code === 0x7f ? `\\x${code.toString(16).padStart(2, '0')}` : undefined
}

/** An escape outside of a bracket. */
function outsideBracket(char: string | undefined): string | undefined {
  if (char === undefined) return undefined
  switch (char) {
    case 'd':
      return '[0-9]'
    case 'D':
      return '[^0-9]'
    case 's':
      return `[${space}]`
    case 'S':
      return `[^${space}]`
    case 't':
    case 'n':
    case 'r':
    case 'f':
    case 'v':
      return `\\${char}`
  }
  return /[A-Za-z0-9]/.test(char) ? undefined : quote(char)
}

/** A bracket expression that begins at `start`. */
function translateBracket(pattern: string, start: number): { text: string; end: number } | undefined {
  let at = start + 1
  let out = '['
  if (pattern[at] === '^') {
    out += '^'
    at++
  }
  for (let first = true; ; first = false) {
    const char = pattern[at]
    if (char === undefined) return undefined
    if (char === ']' && !first) return { text: `${out}]`, end: at + 1 }
    if (char === '[' && /[:.=]/.test(pattern[at + 1] ?? '')) {
      const known = /^\[:(digit|space|xdigit|blank):\]/.exec(pattern.slice(at))
      if (known === null) return undefined
      out += { digit: '0-9', space, xdigit: '0-9A-Fa-f', blank: ' \\t' }[known[1]!]!
      at += known[0].length
    } else if (char === '\\') {
      const next = pattern[at + 1]
      if (next === undefined) return undefined
      if (next === 'd') out += '0-9'
      else if (next === 's') out += space
      else if (/[tnrfv]/.test(next)) out += `\\${next}`
      else if (/[A-Za-z0-9]/.test(next)) return undefined
      else out += quoteInBracket(next)
      at += 2
    } else {
      // A hyphen stays one: between two characters a range in both languages, elsewhere itself in both.
      const literalHyphen = char === '-' && (first || pattern[at + 1] === ']' || out.endsWith('^'))
      out += char === '-' && !literalHyphen ? '-' : quoteInBracket(char)
      at += 1
    }
  }
}

function quoteInBracket(char: string): string {
  return /[-\\\]^[/]/.test(char) ? `\\${char}` : (control(char) ?? char)
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'su')
    return true
  } catch {
    return false
  }
}
