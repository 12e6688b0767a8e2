/**
 * Statements as programs hold them, with placeholders that Postgres does not know: `:name` (SQLAlchemy, psql), `@name` and
 * `sqlc.arg(name)` (sqlc), `?` (JDBC, knex), `%s` and `%(name)s` (psycopg). They become `$1`, `$2` …
 */

import { parseSql } from './parse.ts'
import { type Token, tokens } from './tokens.ts'

export interface Parameterised {
  sql: string
  /** The name behind each parameter, by position less one; undefined where it has none. */
  names: (string | undefined)[]
}

/** A statement's text with numbered parameters: the first reading of its placeholders that Postgres's parser takes, else the text itself. */
export function numberPlaceholders(text: string): Parameterised {
  const list = [...tokens(text)]
  // `@name` parses as an operator before a column, which nobody writes without a blank: it is read as a placeholder first.
  const readings = [readNamed(text, list, /[:@]/), readNamed(text, list, /@/), readNamed(text, list, /[:@?%]/)]
  const own = { sql: text, names: highest(text, list) }
  const found = [...(/(?<![@<>\w])@\w|\bsqlc\./.test(text) ? [] : [own]), ...readings, own].find(({ sql }) =>
    parses(sql),
  )
  return found ?? own
}

function parses(sql: string): boolean {
  try {
    parseSql(sql)
    return true
  } catch {
    return false
  }
}

/** Parameters `$1` … `$n` that a text already has. */
function highest(text: string, list: readonly Token[]): undefined[] {
  let most = 0
  for (const [index, { kind, start, end }] of list.entries()) {
    const next = list[index + 1]
    if (kind === 'symbol' && text[start] === '$' && next?.kind === 'number' && next.start === end) {
      most = Math.max(most, Number.parseInt(text.slice(next.start, next.end), 10))
    }
  }
  return Array.from({ length: Math.min(most, 65_535) }, () => undefined)
}

function readNamed(text: string, list: readonly Token[], signs: RegExp): Parameterised {
  const names: (string | undefined)[] = highest(text, list)
  let sql = ''
  let from = 0
  const put = (start: number, end: number, name: string | undefined): void => {
    const known = name === undefined ? -1 : names.indexOf(name)
    if (known === -1) names.push(name)
    sql += `${text.slice(from, start)}$${known === -1 ? names.length : known + 1}`
    from = end
  }
  const word = (token: Token | undefined): string | undefined =>
    token?.kind === 'word' || token?.kind === 'quoted'
      ? text.slice(token.start, token.end).replaceAll('"', '')
      : undefined
  const symbol = (token: Token | undefined): string | undefined =>
    token?.kind === 'symbol' ? text[token.start] : undefined
  for (let index = 0; index < list.length; index++) {
    const token = list[index]!
    if (token.start < from) continue
    const [next, second, third, fourth] = list.slice(index + 1, index + 5)
    const before = text[token.start - 1] ?? ' '
    const sign = symbol(token)
    const adjacent = next?.start === token.end
    if (
      (sign === ':' || sign === '@') &&
      signs.test(sign) &&
      adjacent &&
      next?.kind === 'word' &&
      !/[:@<>\w\])]/.test(before)
    ) {
      put(token.start, next.end, word(next))
    } else if (sign === '?' && signs.test('?') && !/[|&?]/.test(text[token.end] ?? '') && before !== '?') {
      put(token.start, token.end, undefined)
    } else if (sign === '%' && signs.test('%') && adjacent) {
      if (word(next) === 's') put(token.start, next!.end, undefined)
      else if (symbol(next) === '(' && symbol(third) === ')' && word(fourth) === 's') {
        put(token.start, fourth!.end, word(second))
      }
    } else if (word(token) === 'sqlc' && symbol(next) === '.') {
      const form = word(second)
      const name = list[index + 4]
      const close = list[index + 5]
      if (symbol(third) !== '(' || symbol(close) !== ')' || name === undefined) continue
      const argument = text.slice(name.start, name.end).replaceAll("'", '')
      if (form === 'embed') {
        sql += `${text.slice(from, token.start)}${argument}.*`
        from = close!.end
      } else put(token.start, close!.end, argument)
    }
  }
  return { sql: sql + text.slice(from), names }
}
