/** Findings for a person or an agent at a terminal: worst first, each with its source line and a caret. */

import { compareText, type Finding, type Level, levels } from '../../core/finding.ts'

export interface FindingsTextOptions {
  /** A file's text, for the source line; undefined where it cannot be shown. */
  source?: (file: string) => string | undefined
  colour?: boolean
  /** More findings than these are counted by rule instead of shown. Default 50. */
  limit?: number
  /** The command that shows the rest. */
  more?: string
  /** Columns that a line may take. Default 120. */
  width?: number
}

const paint: Record<Level | 'dim' | 'bold', string> = {
  error: '31',
  warning: '33',
  info: '36',
  dim: '2',
  bold: '1',
}

/** Renders findings in the order given. Why and fix are not said twice for a rule. Ends with the counts. */
export function findingsText(findings: readonly Finding[], options: FindingsTextOptions = {}): string {
  const { colour = false, limit = 50, width = 120 } = options
  const style = (text: string, name: keyof typeof paint): string =>
    colour ? `\x1b[${paint[name]}m${text}\x1b[0m` : text
  const lines: string[] = []
  const explained = new Set<string>()
  for (const finding of findings.slice(0, limit)) {
    const { location } = finding
    const where =
      location === undefined ? (finding.object ?? '') : `${location.file}:${location.line}:${location.column}`
    lines.push(
      [style(printable(where), 'bold'), style(finding.level, finding.level), style(finding.rule, 'dim')]
        .filter(Boolean)
        .join(' '),
      `  ${printable(finding.message)}`,
    )
    const excerpt = location === undefined ? undefined : sourceLine(finding, options.source?.(location.file), width)
    if (excerpt !== undefined) lines.push(...excerpt.map((line) => style(line, 'dim')))
    for (const part of ['why', 'fix'] as const) {
      const key = `${finding.rule}\n${part}\n${finding[part]}`
      if (finding[part] !== undefined && !explained.has(key)) lines.push(...block(part, finding[part]))
      explained.add(key)
    }
    lines.push('')
  }
  const rest = findings.slice(limit)
  if (rest.length > 0) {
    lines.push(`And ${rest.length} more:`)
    for (const [rule, count] of countByRule(rest)) lines.push(`  ${String(count).padStart(5)}  ${rule}`)
    if (options.more !== undefined) lines.push(`Show them with: ${options.more}`)
    lines.push('')
  }
  lines.push(summary(findings))
  return `${lines.join('\n')}\n`
}

/** `2 errors, 1 warning`, or `No findings`. */
export function summary(findings: readonly Finding[]): string {
  const counts = levels
    .map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 || level === 'info' ? '' : 's'}`)
  return counts.length === 0 ? 'No findings' : counts.join(', ')
}

/** Findings a rule, most first. */
export function countByRule(findings: readonly Finding[]): [rule: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
}

/** The source line with a caret below; only the part around the place where the line is long. */
function sourceLine({ location, detail }: Finding, text: string | undefined, width: number): string[] | undefined {
  // The line of a secret is never shown.
  if (location === undefined || text === undefined || detail?.secret === true) return undefined
  const line = lineOf(text, location.line)
  if (line === undefined || line.trim() === '') return undefined
  const room = Math.max(20, width - 12)
  const at = location.column - 1
  const stop =
    location.endLine === undefined
      ? at + 1
      : location.endLine > location.line
        ? line.trimEnd().length
        : Math.max(at + 1, (location.endColumn ?? 0) - 1)
  const from = line.length <= room || at < room - 20 ? 0 : at - 20
  const shown = line.slice(from, from + room)
  const number = String(location.line)
  const caret = `${' '.repeat(at - from)}${'^'.repeat(Math.max(1, Math.min(stop - at, room - (at - from))))}`
  return [`  ${number} | ${printable(shown.replaceAll('\t', ' '))}`, `  ${' '.repeat(number.length)} | ${caret}`]
}

function lineOf(text: string, number: number): string | undefined {
  let start = 0
  for (let line = 1; line < number; line++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return undefined
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '')
}

/** Text of a file or a database without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '·')
}

function block(label: string, text: string): string[] {
  const [first = '', ...others] = text.trim().split('\n')
  return [`  ${label}: ${first}`, ...others.map((line) => (line === '' ? '' : `       ${line}`))]
}
