/** FORMAT JSON, alone, several in one text, or inside what drivers and log collectors wrap around it. */

import { DbopsError } from '../../core/error.ts'
import { TextMap } from '../../sql/text.ts'
import { describeBreak, documentEnd } from './json-scan.ts'
import type { Raw } from './value.ts'

export interface JsonPlan {
  raw: Raw
  /** UTF-16 index at which its document begins. */
  start: number
}

/** A text of its own inside a JSON value: a log line, a plan in text format. */
export interface JsonText {
  text: string
  start: number
}

export interface JsonFound {
  plans: JsonPlan[]
  texts: JsonText[]
  /** Statements that EXPLAIN has no plan for (`"Utility Statement"`). */
  utility: number
}

/**
 * Every plan of every JSON document of a text, in order; what is between documents is passed over. Throws `DbopsError`
 * (input) that says where a document breaks off and what of it was whole.
 */
export function readJsonPlans(text: string): JsonFound {
  const found: JsonFound = { plans: [], texts: [], utility: 0 }
  const whole = parse(text)
  if (whole !== undefined) {
    collect(whole.value, 0, found)
    return found
  }
  const begin = /^[ \t]*[[{]/gm
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const start = match.index + match[0].length - 1
    const end = documentEnd(text, start)
    const value = end === undefined ? undefined : parse(text.slice(start, end))
    if (value === undefined) throw broken(text, start, end)
    collect(value.value, start, found)
    begin.lastIndex = end!
  }
  return found
}

function parse(text: string): { value: unknown } | undefined {
  // A query's identifier has 64 bits: more than a number of JavaScript holds.
  const exact = text.replace(/("Query Identifier":\s*)(-?\d{16,})/g, '$1"$2"')
  try {
    return { value: JSON.parse(exact) }
  } catch {
    // A terminal that wraps long lines leaves line ends inside of strings, where JSON has none.
    const joined = exact.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) => string.replace(/\r?\n/g, ''))
    if (joined === exact) return undefined
    try {
      return { value: JSON.parse(joined) }
    } catch {
      return undefined
    }
  }
}

function broken(text: string, start: number, end: number | undefined): DbopsError {
  const { reason, index, path, whole } = describeBreak(text, start)
  const { line, column } = new TextMap(text).position(index)
  const inside = path === '' ? '' : `, inside ${path}`
  const nodes = `${whole} node${whole === 1 ? ' was' : 's were'} whole`
  return new DbopsError(`Unexpected ${reason}, expected the rest of a plan in JSON${inside} (${nodes} before it)`, {
    where: `line ${line}, column ${column}`,
    hint:
      end === undefined
        ? 'The text was cut off: take the plan again and write it to a file, e.g. psql -XqAt -f query.sql -o plan.json'
        : 'The text was changed after EXPLAIN wrote it: take the plan again, e.g. psql -XqAt -f query.sql -o plan.json',
  })
}

/** How deep plans may be wrapped: rows of a driver inside of a response of a server inside of a log. */
const deepest = 8

/** Finds plans in a value, and texts that may hold one. Never looks inside of a plan. */
function collect(value: unknown, start: number, found: JsonFound): void {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  while (open.length > 0) {
    const { value: each, depth } = open.pop()!
    if (typeof each === 'string') {
      if (each === 'Utility Statement' || each === 'Notify') found.utility++
      else if (mayHoldPlan(each)) found.texts.push({ text: each, start })
      continue
    }
    if (each === null || typeof each !== 'object' || depth > deepest) continue
    if (!Array.isArray(each)) {
      const raw = each as Raw
      const plan = raw.Plan as Raw | null | undefined
      if (typeof plan?.['Node Type'] === 'string') {
        found.plans.push({ raw, start })
        continue
      }
      if (typeof raw['Node Type'] === 'string') {
        found.plans.push({ raw: { Plan: raw }, start })
        continue
      }
    }
    const inner = Array.isArray(each) ? each : Object.values(each)
    for (let index = inner.length - 1; index >= 0; index--) open.push({ value: inner[index], depth: depth + 1 })
  }
}

function mayHoldPlan(text: string): boolean {
  return /duration: [\d.]+ ms\s+plan:|"Node Type"|\(cost=|\(actual |Node-Type|Node Type:/.test(text)
}
