/** The access matrix for a person at a terminal: findings first, then a line for each object, a column for each kind of persona. */

import { redact } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { AccessMatrix, Reach } from '../../prove/access/types.ts'
import { visible } from '../escape.ts'
import { findingsText } from '../findings/text.ts'
import { type GridLine, layOut } from './grid.ts'

export interface AccessTextOptions {
  colour?: boolean
  width?: number
  /** Lines of the matrix, and findings, that are shown. Default 150 and 20. */
  lines?: number
  findings?: number
  /** The command that shows the rest. */
  more?: string
}

const colours: Partial<Record<Reach, string>> = {
  all: '33',
  some: '33',
  error: '31',
  'not proven': '35',
  none: '2',
  denied: '2',
}

export function accessText(
  matrix: AccessMatrix,
  findings: readonly Finding[] = [],
  options: AccessTextOptions = {},
): string {
  const lines: string[] = []
  if (findings.length > 0)
    lines.push(
      findingsText(findings, {
        limit: options.findings ?? 20,
        colour: options.colour,
        width: options.width,
        more: options.more,
      }),
    )
  lines.push(...gridLines(matrix, findings, options))
  const errors = new Set(
    matrix.cells
      .filter((cell) => cell.reach === 'error')
      .map((cell) => `  ${visible(cell.object)} ${cell.verb}: ${visible(cell.message ?? '')}`),
  )
  if (errors.size > 0) lines.push('', 'Errors:', ...[...errors].slice(0, 20))
  lines.push(...unproven(matrix))
  const proven = matrix.cells.filter((cell) => cell.reach !== 'not proven').length
  lines.push(
    '',
    `${matrix.objects.length} objects, ${matrix.personas.length} personas, ${proven} of ${matrix.cells.length} cells proven`,
  )
  return redact(`${lines.join('\n')}\n`)
}

function gridLines(matrix: AccessMatrix, findings: readonly Finding[], options: AccessTextOptions): string[] {
  const grid = layOut(matrix)
  const paint = (text: string, reach: string) => {
    const colour = options.colour ? colours[reach as Reach] : undefined
    return colour === undefined ? text : `\x1b[${colour}m${text}\x1b[0m`
  }
  const { shown, hidden } = choose(grid.lines, findings, options.lines ?? 150)
  const heads = grid.columns.map((names, index) => (names.length === 1 ? visible(names[0]!) : letter(index)))
  const widths = [
    Math.max(6, ...shown.map((line) => visible(line.object.name).length)),
    Math.max(4, ...shown.map((line) => line.verbs.join(' ').length)),
    ...heads.map((head, index) => Math.max(head.length, ...shown.map((line) => line.reaches[index]!.length))),
  ]
  const lines: string[] = []
  for (const [index, names] of grid.columns.entries())
    if (names.length > 1) lines.push(`${letter(index)} = ${names.map(visible).join(', ')}`)
  if (lines.length > 0) lines.push('')
  lines.push(
    ['', '', ...heads]
      .map((text, index) => text.padEnd(widths[index]!))
      .join('  ')
      .trimEnd(),
  )
  let last = ''
  for (const line of shown) {
    const name = visible(line.object.name)
    const cells = line.reaches.map((reach, index) => paint(reach.padEnd(widths[index + 2]!), reach))
    lines.push(
      [(name === last ? '' : name).padEnd(widths[0]!), line.verbs.join(' ').padEnd(widths[1]!), ...cells]
        .join('  ')
        .trimEnd(),
    )
    last = name
  }
  if (hidden > 0) lines.push(`And ${hidden} more lines${options.more === undefined ? '' : `: ${options.more}`}`)
  for (const { personas, objects } of grid.truncates)
    lines.push(
      '',
      `truncate: ${personas.map(visible).join(', ')} may empty ${objects} tables (row security does not look at it)`,
    )
  return lines
}

/** Where there are too many lines, those of objects with findings and those that reach furthest stay; in the matrix's order. */
function choose(
  lines: readonly GridLine[],
  findings: readonly Finding[],
  most: number,
): { shown: GridLine[]; hidden: number } {
  if (lines.length <= most) return { shown: [...lines], hidden: 0 }
  const named = new Set(
    findings.flatMap(({ object }) => (object === undefined ? [] : [object.replace(/^\w+( \w+)? /, '')])),
  )
  const rank = (line: GridLine) =>
    (named.has(line.object.name) ? 100 : 0) +
    (line.reaches.some((reach) => ['all', 'some', 'error'].includes(reach)) ? 10 : 0)
  const kept = new Set(
    lines
      .map((line, index) => ({ line, index, rank: rank(line) }))
      .sort((a, b) => b.rank - a.rank || a.index - b.index)
      .slice(0, most)
      .map(({ line }) => line),
  )
  return { shown: lines.filter((line) => kept.has(line)), hidden: lines.length - kept.size }
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26))
}

function unproven(matrix: AccessMatrix): string[] {
  const lines: string[] = []
  if (matrix.unfilled.length > 0) lines.push('', 'No row could be made, so nothing is proven:')
  for (const { table, reason } of matrix.unfilled.slice(0, 20)) lines.push(`  ${visible(table)}: ${visible(reason)}`)
  const reasons = new Map<string, string>()
  for (const { object, verb, reach, reason } of matrix.cells)
    if (reach === 'not proven' && reason !== undefined && !matrix.unfilled.some(({ table }) => table === object))
      reasons.set(`${object} ${verb}`, reason)
  if (reasons.size > 0) lines.push('', 'Not proven:')
  for (const [what, reason] of [...reasons].slice(0, 20)) lines.push(`  ${visible(what)}: ${visible(reason)}`)
  if (reasons.size > 20) lines.push(`  and ${reasons.size - 20} more`)
  return lines
}
