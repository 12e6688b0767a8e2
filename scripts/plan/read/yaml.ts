/**
 * FORMAT YAML: the part of YAML that EXPLAIN writes (see escape_yaml and ExplainYAMLLineStarting of explain.c). A reader
 * of its own because a plan may be large and deep: the general one takes seconds for some hundred levels.
 */

import { DbopsError } from '../../core/error.ts'
import type { TextLine } from './text.ts'
import { type Raw, records } from './value.ts'

interface Open {
  /** Column at which its entries begin. */
  column: number
  value: Raw | unknown[]
}

/** Every plan of the lines, of auto_explain too, whose plans stand in no list. Throws `DbopsError` (input) with the line. */
export function readYamlPlans(lines: readonly TextLine[]): { raw: Raw; line: number }[] {
  const found: { raw: Raw; line: number }[] = []
  let body: TextLine[] | undefined
  for (const line of lines) {
    if (/^\s*(?:- )?(?:"?Plan"?|"?Query Text"?):/.test(line.text) && (body === undefined || startsAnew(line, body))) {
      if (body !== undefined) found.push(...readDocument(body))
      body = []
    }
    if (line.text.trim() !== '') body?.push(line)
  }
  if (body !== undefined) found.push(...readDocument(body))
  return found
}

/** Whether a line begins another document: not further right than the first one began, and not merely its `Plan:`. */
function startsAnew({ text }: TextLine, body: readonly TextLine[]): boolean {
  const first = body[0]!.text
  return (
    columnOf(text) <= columnOf(first) && !(/Query (?:Text|Parameters|Identifier)/.test(first) && !/^\s*- /.test(text))
  )
}

function readDocument(lines: readonly TextLine[]): { raw: Raw; line: number }[] {
  const root: unknown[] = []
  const stack: Open[] = [{ column: -1, value: root }]
  /** A key whose value is what stands below it. */
  let pending: { into: Raw; key: string; column: number } | undefined
  for (const { text, line } of lines) {
    let column = columnOf(text)
    let rest = text.slice(column).trimEnd()
    const dashed = rest.startsWith('- ')
    if (pending !== undefined) {
      const below = column > pending.column || (dashed && column >= pending.column)
      const value: Raw | unknown[] = dashed && below ? [] : {}
      if (below) stack.push({ column, value })
      pending.into[pending.key] = below ? value : ''
      pending = undefined
    }
    while (stack.length > 1 && stack.at(-1)!.column > column) stack.pop()
    if (!dashed) while (stack.length > 1 && Array.isArray(stack.at(-1)!.value)) stack.pop()
    if (dashed) {
      while (stack.length > 1 && !Array.isArray(stack.at(-1)!.value)) stack.pop()
      const list = stack.at(-1)!.value as unknown[]
      rest = rest.slice(2).trimStart()
      column = text.length - text.slice(column + 2).trimStart().length
      const entry = keyOf(rest)
      if (entry === undefined) {
        list.push(scalar(rest, line))
        continue
      }
      const value: Raw = {}
      list.push(value)
      stack.push({ column, value })
    } else if (stack.length === 1) {
      // auto_explain leaves out the list around its plan.
      const value: Raw = {}
      root.push(value)
      stack.push({ column, value })
    }
    const entry = keyOf(rest)
    const top = stack.at(-1)!
    if (entry === undefined || Array.isArray(top.value) || top.column !== column) throw broken(rest, line)
    if (entry.value === '') pending = { into: top.value, key: entry.key, column }
    else top.value[entry.key] = scalar(entry.value, line)
  }
  return records(root)
    .filter((raw) => raw.Plan !== null && typeof raw.Plan === 'object')
    .map((raw) => ({ raw, line: lines[0]!.line }))
}

function columnOf(text: string): number {
  return text.length - text.trimStart().length
}

function keyOf(text: string): { key: string; value: string } | undefined {
  const found = /^"?([A-Za-z][^":]*?)"?:(?: +(.*))?$/.exec(text)
  return found === null ? undefined : { key: found[1]!, value: (found[2] ?? '').trim() }
}

/** Strings are written as JSON has them, nested lists too; numbers and booleans bare. */
function scalar(text: string, line: number): unknown {
  if (!/^["[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw broken(text, line)
  }
}

function broken(text: string, line: number): DbopsError {
  return new DbopsError(`Unexpected "${text.slice(0, 60)}", expected the rest of a plan in YAML`, {
    where: `line ${line}`,
    hint: 'The text was cut off or has lost its white space: take EXPLAIN (FORMAT JSON) instead.',
  })
}
