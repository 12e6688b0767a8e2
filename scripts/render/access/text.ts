/** The access matrix for a person at a terminal: a line for each object and verb, a column for each persona. */

import { redact } from '../../core/error.ts'
import type { AccessMatrix, Cell, Reach, Verb } from '../../prove/access/types.ts'
import { visible } from '../escape.ts'

export interface AccessTextOptions {
  colour?: boolean
}

const colours: Partial<Record<Reach, string>> = {
  all: '33',
  some: '33',
  error: '31',
  'not proven': '35',
  none: '2',
  denied: '2',
}

export function accessText(matrix: AccessMatrix, options: AccessTextOptions = {}): string {
  const personas = matrix.personas.map(({ name }) => name)
  const lines: string[] = []
  const rows = matrix.objects.flatMap((object) => verbLines(matrix, object.name, personas))
  const widths = [
    Math.max(6, ...rows.map((row) => row.object.length)),
    Math.max(4, ...rows.map((row) => row.verbs.length)),
    ...personas.map((name, index) => Math.max(name.length, ...rows.map((row) => row.reaches[index]!.length))),
  ]
  const paint = (text: string, reach: string) => {
    const colour = options.colour ? colours[reach as Reach] : undefined
    return colour === undefined ? text : `\x1b[${colour}m${text}\x1b[0m`
  }
  lines.push(
    ['', '', ...personas.map(visible)]
      .map((text, index) => text.padEnd(widths[index]!))
      .join('  ')
      .trimEnd(),
  )
  let last = ''
  for (const row of rows) {
    const name = row.object === last ? '' : row.object
    last = row.object
    const cells = row.reaches.map((reach, index) => paint(reach.padEnd(widths[index + 2]!), reach))
    lines.push([name.padEnd(widths[0]!), row.verbs.padEnd(widths[1]!), ...cells].join('  ').trimEnd())
  }
  const errors = matrix.cells.filter((cell) => cell.reach === 'error')
  if (errors.length > 0) lines.push('', 'Errors:')
  for (const text of new Set(
    errors.map((cell) => `  ${visible(cell.object)} ${cell.verb}: ${visible(cell.message ?? '')}`),
  ))
    lines.push(text)
  if (matrix.unfilled.length > 0) lines.push('', 'Not proven, because no row could be made:')
  for (const { table, reason } of matrix.unfilled) lines.push(`  ${visible(table)}: ${visible(reason)}`)
  const proven = matrix.cells.filter((cell) => cell.reach !== 'not proven').length
  lines.push(
    '',
    `${matrix.objects.length} objects, ${personas.length} personas, ${proven} of ${matrix.cells.length} cells proven`,
  )
  return redact(`${lines.join('\n')}\n`)
}

interface Line {
  object: string
  verbs: string
  reaches: string[]
}

/** Verbs of one object that are the same for everybody share a line. */
function verbLines(matrix: AccessMatrix, object: string, personas: readonly string[]): Line[] {
  const byVerb = new Map<Verb, Map<string, Cell>>()
  for (const cell of matrix.cells) {
    if (cell.object !== object) continue
    const cells = byVerb.get(cell.verb) ?? new Map()
    byVerb.set(cell.verb, cells.set(cell.persona, cell))
  }
  const lines = new Map<string, Line>()
  for (const [verb, cells] of byVerb) {
    const reaches = personas.map((persona) => cells.get(persona)?.reach ?? '')
    const key = reaches.join('\0')
    const line = lines.get(key)
    if (line) line.verbs += ` ${verb}`
    else lines.set(key, { object: visible(object), verbs: verb, reaches })
  }
  return [...lines.values()]
}
