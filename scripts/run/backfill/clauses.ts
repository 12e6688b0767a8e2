/** Where the clauses of an UPDATE, DELETE or INSERT … SELECT stand in its text, by its tokens outside of parentheses. */

import { type Token, tokens } from '../../sql/tokens.ts'

export interface Clauses {
  /** Between SET and what follows it; undefined where there is none. */
  set?: Range
  /** The condition, without the word WHERE. */
  where?: Range
  /** Where a WHERE would be put: behind FROM or USING, before ON CONFLICT and RETURNING. */
  conditionAt: number
  /** Behind FROM (UPDATE, SELECT) or USING (DELETE). */
  from?: Range
  /** Of UPDATE and DELETE: the table with its alias, as it is written. */
  target?: Range
}

export interface Range {
  start: number
  end: number
}

/** Reads them. The statement is known to be of one of the three kinds, and its SELECT to be a simple one. */
export function clausesOf(text: string, kind: 'UpdateStmt' | 'DeleteStmt' | 'InsertStmt'): Clauses {
  const words = outerWords(text)
  const find = (word: string, from: number): number =>
    words.findIndex((one, index) => index >= from && one.word === word)
  // The verb itself: WITH queries before it stand in parentheses.
  const verb = find(kind === 'UpdateStmt' ? 'update' : kind === 'DeleteStmt' ? 'delete' : 'insert', 0)
  const body = kind === 'InsertStmt' ? find('select', verb) : verb
  const conflict = words.findIndex(
    ({ word }, index) => index > body && word === 'on' && words[index + 1]?.word === 'conflict',
  )
  const returning = find('returning', body)
  // FOR UPDATE, FOR NO KEY UPDATE, FOR SHARE, FOR KEY SHARE of a SELECT.
  const locking = words.findIndex(
    ({ word }, index) => index > body && word === 'for' && /^(update|no|share|key)$/.test(words[index + 1]?.word ?? ''),
  )
  const ends = [conflict, returning, locking].filter((index) => index !== -1).map((index) => words[index]!.start)
  const end = Math.min(text.length, ...ends)
  const inside = (index: number): boolean => index !== -1 && words[index]!.start < end
  const where = find('where', body)
  const bodyEnd = inside(where) ? words[where]!.start : end
  const clauses: Clauses = { conditionAt: bodyEnd }
  if (inside(where)) clauses.where = { start: words[where]!.end, end }
  // IS DISTINCT FROM is an operator.
  const starter = kind === 'DeleteStmt' ? 'using' : 'from'
  const from = words.findIndex(
    ({ word, start }, index) =>
      index > (kind === 'DeleteStmt' ? verb + 1 : body) &&
      start < bodyEnd &&
      word === starter &&
      words[index - 1]?.word !== 'distinct',
  )
  if (from !== -1) clauses.from = { start: words[from]!.end, end: bodyEnd }
  if (kind === 'UpdateStmt') {
    const set = find('set', verb)
    clauses.set = { start: words[set]!.end, end: clauses.from === undefined ? bodyEnd : words[from]!.start }
    clauses.target = { start: words[verb]!.end, end: words[set]!.start }
  } else if (kind === 'DeleteStmt') {
    // DELETE FROM: the word after the verb.
    clauses.target = { start: words[verb + 1]!.end, end: clauses.from === undefined ? bodyEnd : words[from]!.start }
  }
  return clauses
}

/** The first `=` outside of parentheses. */
export function equalsSign(text: string, { start, end }: Range): Range | undefined {
  for (const token of outer(text, start, end)) {
    if (token.kind === 'symbol' && text.slice(token.start, token.end) === '=') return token
  }
  return undefined
}

/** The text with another condition added to its WHERE. */
export function withCondition(text: string, { where, conditionAt }: Clauses, condition: string): string {
  // Line ends keep a comment at the end of a clause from swallowing what follows.
  if (where !== undefined) {
    const own = text.slice(where.start, where.end)
    return `${text.slice(0, where.start)} (${own.trim()}\n) and (${condition})\n${text.slice(where.end)}`
  }
  return `${text.slice(0, conditionAt).trimEnd()}\nwhere ${condition}\n${text.slice(conditionAt)}`
}

interface Word extends Range {
  word: string
}

function outerWords(text: string): Word[] {
  const found: Word[] = []
  for (const { kind, start, end } of outer(text, 0, text.length)) {
    if (kind === 'word') found.push({ word: text.slice(start, end).toLowerCase(), start, end })
  }
  return found
}

/** Tokens outside of parentheses and brackets, without comments. */
function* outer(text: string, start: number, end: number): Generator<Token> {
  let depth = 0
  for (const token of tokens(text, start, end)) {
    if (token.kind === 'comment') continue
    const symbol = token.kind === 'symbol' ? text[token.start]! : ''
    if (symbol === '(' || symbol === '[') depth++
    else if (symbol === ')' || symbol === ']') depth--
    else if (depth === 0) yield token
  }
}
