/**
 * Splits a text into statements by Postgres's lexical rules, without parsing them.
 *
 * Where the parser accepts a text it alone decides. This is for what the parser cannot take whole: a text with a syntax
 * error (which of its statements is it?), psql's meta-commands, and the rows that pg_dump writes after COPY … FROM stdin.
 *
 * The rules are those of src/backend/parser/scan.l and src/fe_utils/psqlscan.l of PostgreSQL 18: quotes, E'' with
 * backslashes, dollar quotes, nested comments, parentheses (CREATE RULE … DO (a; b)) and BEGIN ATOMIC bodies.
 * One pass, linear in the text.
 */

export interface Piece {
  kind: 'statement' | 'meta-command' | 'copy-data'
  /** UTF-16 index of the first character that is neither white space nor a comment. */
  start: number
  /** Index after the last one: without the semicolon, the line end, or the `\.` line of COPY data. */
  end: number
  /** A statement that a semicolon ends; COPY data that `\.` ends; always true for a meta-command. */
  terminated: boolean
}

enum Code {
  tab = 9,
  newline = 10,
  return = 13,
  space = 32,
  doubleQuote = 34,
  dollar = 36,
  quote = 39,
  open = 40,
  close = 41,
  star = 42,
  minus = 45,
  slash = 47,
  semicolon = 59,
  backslash = 92,
}

/** Commands of psql that send the statement before them, as a semicolon does (`\g`, `\gset` …). */
const sending = new Set([
  'g',
  'gx',
  'gset',
  'gexec',
  'gdesc',
  'watch',
  'crosstabview',
  'bind',
  'bind_named',
  'parse',
  'sendpipeline',
])

const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y
const word = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y
const number = /[0-9][A-Za-z0-9_.\u0080-\uffff]*/y

/** Every statement, meta-command and block of COPY data, in order. White space, comments and empty statements are left out. */
export function splitSql(text: string): Piece[] {
  const pieces: Piece[] = []
  const length = text.length
  let index = 0
  let start = -1
  let end = 0
  let depth = 0
  let atomic = 0
  /** The first words of the statement at no depth, lower case: enough to know a routine's definition and COPY. */
  let words: string[] = []
  let previousWord = ''
  let fromStdin = false

  const reset = (): void => {
    start = -1
    depth = 0
    atomic = 0
    words = []
    previousWord = ''
    fromStdin = false
  }
  const finish = (terminated: boolean): boolean => {
    if (start === -1) {
      reset()
      return false
    }
    pieces.push({ kind: 'statement', start, end, terminated })
    const copies = words[0] === 'copy' && fromStdin && terminated
    reset()
    return copies
  }
  const token = (from: number, to: number): void => {
    if (start === -1) start = from
    end = to
    index = to
  }

  while (index < length) {
    const code = text.charCodeAt(index)
    if (code === Code.space || (code >= Code.tab && code <= Code.return)) {
      index++
    } else if (code === Code.minus && text.charCodeAt(index + 1) === Code.minus) {
      index = lineEnd(text, index)
    } else if (code === Code.slash && text.charCodeAt(index + 1) === Code.star) {
      index = blockCommentEnd(text, index)
    } else if (code === Code.quote) {
      token(index, quotedEnd(text, index, Code.quote, false))
      previousWord = ''
    } else if (code === Code.doubleQuote) {
      token(index, quotedEnd(text, index, Code.doubleQuote, false))
      if (depth === 0 && words.length < 8) words.push('')
      previousWord = ''
    } else if (code === Code.dollar && matches(dollarTag, text, index)) {
      const tag = text.slice(index, dollarTag.lastIndex)
      const close = text.indexOf(tag, index + tag.length)
      token(index, close === -1 ? length : close + tag.length)
      previousWord = ''
    } else if (code === Code.semicolon && depth === 0 && atomic === 0) {
      index++
      if (finish(true)) {
        const data = copyData(text, index)
        if (data !== undefined) {
          pieces.push(data.piece)
          index = data.next
        }
      }
    } else if (code === Code.backslash) {
      const to = lineEnd(text, index)
      const stop = text.charCodeAt(to - 1) === Code.return ? to - 1 : to
      const name = matches(word, text, index + 1) ? text.slice(index + 1, word.lastIndex) : text[index + 1]
      if (start !== -1 && (sending.has(name ?? '') || name === ';')) finish(true)
      pieces.push({ kind: 'meta-command', start: index, end: stop, terminated: true })
      index = to
    } else if (matches(word, text, index)) {
      const to = word.lastIndex
      const next = text.charCodeAt(to)
      const first = code | 32
      // E'' (also e'') has backslash escapes; B'', X'', N'' and U&'' have not (standard_conforming_strings is on).
      if (
        to === index + 1 &&
        next === Code.quote &&
        (first === 101 || first === 98 || first === 120 || first === 110)
      ) {
        token(index, quotedEnd(text, to, Code.quote, first === 101))
        previousWord = ''
        continue
      }
      const lower = text.slice(index, to).toLowerCase()
      token(index, to)
      if (depth === 0) {
        if (words.length < 8) words.push(lower)
        if (previousWord === 'from' && lower === 'stdin') fromStdin = true
        if (atomic > 0) {
          if (lower === 'case' || (lower === 'atomic' && previousWord === 'begin')) atomic++
          else if (lower === 'end') atomic--
        } else if (lower === 'atomic' && previousWord === 'begin' && definesRoutine(words)) atomic = 1
      }
      previousWord = lower
    } else if (matches(number, text, index)) {
      token(index, number.lastIndex)
      previousWord = ''
    } else {
      if (code === Code.open) depth++
      else if (code === Code.close && depth > 0) depth--
      token(index, index + 1)
      previousWord = ''
    }
  }
  finish(false)
  return pieces
}

/** The same text with every range of it replaced by white space: line ends stay, so that every other offset does too. */
export function blank(text: string, ranges: readonly { start: number; end: number }[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    from = end
  }
  return result + text.slice(from)
}

function matches(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function blockCommentEnd(text: string, from: number): number {
  let depth = 1
  let index = from + 2
  const next = /\/\*|\*\//g
  while (depth > 0) {
    next.lastIndex = index
    const found = next.exec(text)
    if (found === null) return text.length
    depth += found[0] === '/*' ? 1 : -1
    index = found.index + 2
  }
  return index
}

/** The index after a quoted token whose opening quote is at `from`; the text's end where it is never closed. */
function quotedEnd(text: string, from: number, quote: number, escapes: boolean): number {
  for (let index = from + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === quote) {
      if (text.charCodeAt(index + 1) !== quote) return index + 1
      index++
    } else if (escapes && code === Code.backslash) index++
  }
  return text.length
}

/** CREATE [OR REPLACE] FUNCTION or PROCEDURE: only there is BEGIN ATOMIC a body (psqlscan.l decides the same way). */
function definesRoutine(words: readonly string[]): boolean {
  if (words[0] !== 'create') return false
  const kind = words[1] === 'or' && words[2] === 'replace' ? words[3] : words[1]
  return kind === 'function' || kind === 'procedure'
}

/** The rows after `COPY … FROM stdin;`, from the next line to the one that is `\.` alone. */
function copyData(text: string, from: number): { piece: Piece; next: number } | undefined {
  const newline = text.indexOf('\n', from)
  if (newline === -1 || text.slice(from, newline).trim() !== '') return undefined
  const start = newline + 1
  const stop = /^\\\.[ \t\r]*$/gm
  stop.lastIndex = start
  const found = stop.exec(text)
  const end = found?.index ?? text.length
  return {
    piece: { kind: 'copy-data', start, end, terminated: found !== null },
    next: found === null ? text.length : found.index + found[0].length,
  }
}
