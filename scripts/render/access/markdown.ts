/** The access matrix as Markdown, for a pull request or a report: findings first, then a bounded table. */

import { redact } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { AccessMatrix } from '../../prove/access/types.ts'
import { findingsMarkdown } from '../findings/markdown.ts'
import { codeSpan, escapeMarkdown } from '../markdown.ts'
import { layOut, weight } from './grid.ts'

export interface AccessMarkdownOptions {
  /** Lines of the matrix that are shown, those that reach furthest first. Default 100. */
  lines?: number
  findings?: number
  more?: string
}

export function accessMarkdown(
  matrix: AccessMatrix,
  findings: readonly Finding[] = [],
  options: AccessMarkdownOptions = {},
): string {
  const grid = layOut(matrix)
  const parts = [
    '# Who can reach what',
    '',
    findingsMarkdown(findings, { limit: options.findings ?? 50, more: options.more }),
  ]
  const most = options.lines ?? 100
  const lines =
    grid.lines.length <= most
      ? grid.lines
      : grid.lines
          .toSorted((a, b) => Math.max(...b.reaches.map(weight)) - Math.max(...a.reaches.map(weight)))
          .slice(0, most)
  parts.push('## Matrix', '')
  parts.push(
    `| Object | Verbs | ${grid.columns.map((names) => names.map((name) => escapeMarkdown(name).replaceAll('|', '\\|')).join(', ')).join(' | ')} |`,
    `|---|---|${grid.columns.map(() => '---').join('|')}|`,
  )
  for (const { object, verbs, reaches } of lines)
    parts.push(
      `| ${codeSpan(object.name, true)} | ${verbs.join(', ')} | ${reaches.map((reach) => (['all', 'some', 'error', 'not proven'].includes(reach) ? `**${reach}**` : reach)).join(' | ')} |`,
    )
  parts.push('')
  if (lines.length < grid.lines.length)
    parts.push(
      `And ${grid.lines.length - lines.length} lines more${options.more === undefined ? '' : `: ${codeSpan(options.more)}`}.`,
      '',
    )
  for (const { personas, objects } of grid.truncates)
    parts.push(`TRUNCATE: ${personas.map(escapeMarkdown).join(', ')} may empty ${objects} tables.`, '')
  parts.push('## Personas', '')
  for (const { name, description, role } of matrix.personas)
    parts.push(`- ${escapeMarkdown(name)}: ${escapeMarkdown(description)} (role ${codeSpan(role)})`)
  if (matrix.unfilled.length > 0) {
    parts.push('', '## Not proven', '')
    for (const { table, reason } of matrix.unfilled) parts.push(`- ${codeSpan(table)}: ${escapeMarkdown(reason)}`)
  }
  const proven = matrix.cells.filter(({ reach }) => reach !== 'not proven').length
  parts.push(
    '',
    `${matrix.objects.length} objects, ${matrix.personas.length} personas, ${proven} of ${matrix.cells.length} cells proven.`,
  )
  return redact(`${parts.join('\n')}\n`)
}
