/** Brace expansion: `{a,b}` and `{1..3}`. */

import { alternativesLimit } from './text.ts'

/** The words that one brace expression, braces included, becomes; the text itself where it is none. */
export function braceAlternatives(text: string): string[] {
  const body = text.slice(1, -1)
  const range = /^(-?\d+|[a-zA-Z])\.\.(-?\d+|[a-zA-Z])(?:\.\.-?\d+)?$/.exec(body)
  if (range) return series(range[1]!, range[2]!)
  const items = splitCommas(body)
  if (items.length < 2) return [text]
  return items.slice(0, alternativesLimit).map(unquote)
}

function series(from: string, to: string): string[] {
  const number = /\d/.test(from)
  const first = number ? Number(from) : from.charCodeAt(0)
  const last = number ? Number(to) : to.charCodeAt(0)
  const count = Math.min(Math.abs(last - first) + 1, alternativesLimit)
  const step = last < first ? -1 : 1
  return Array.from({ length: count }, (_, index) => {
    const value = first + index * step
    return number ? String(value) : String.fromCharCode(value)
  })
}

/** Splits at commas outside of nested braces, quotes and escapes. */
function splitCommas(body: string): string[] {
  const items: string[] = []
  let item = ''
  let depth = 0
  let quote = ''
  for (let index = 0; index < body.length; index++) {
    const char = body[index]!
    if (char === '\\' && quote !== "'") {
      item += char + (body[++index] ?? '')
      continue
    }
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === ',' && depth === 0) {
      items.push(item)
      item = ''
      continue
    }
    item += char
  }
  return [...items, item]
}

function unquote(item: string): string {
  return item.replace(/\\(.)/gs, '$1').replace(/["']/g, '')
}
