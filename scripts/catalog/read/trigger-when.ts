/** The WHEN condition out of pg_get_triggerdef(): Postgres has no function that deparses it alone. */

/**
 * `… FOR EACH ROW WHEN (condition) EXECUTE FUNCTION f('a')` → `condition`. Quoted names, strings and parentheses inside
 * are skipped as a lexer would, so that a trigger called `" WHEN ("` does not mislead.
 */
export function whenClause(definition: string): string | undefined {
  let depth = 0
  let start: number | undefined
  for (let at = 0; at < definition.length; at++) {
    const char = definition[at]!
    if (char === '"') at = skipQuoted(definition, at, '"', false)
    else if (char === "'") at = skipQuoted(definition, at, "'", /[eE]/.test(definition[at - 1] ?? ''))
    else if (char === '(') {
      if (depth === 0 && definition.slice(0, at).endsWith(' WHEN ')) start = at + 1
      depth++
    } else if (char === ')') {
      depth--
      if (depth === 0 && start !== undefined) return definition.slice(start, at)
    }
  }
  return undefined
}

/** The index of the quote that closes the one at `from`; a doubled quote is part of the text. */
function skipQuoted(text: string, from: number, quote: string, escapes: boolean): number {
  for (let at = from + 1; at < text.length; at++) {
    if (escapes && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (text[at + 1] === quote) at++
      else return at
    }
  }
  return text.length
}
