/** A comparison of two schemas for a terminal: `+` added, `-` dropped, `~` changed, a relation's parts below it. */

import type { Change, Difference } from '../../catalog/compare.ts'
import type { SchemaDiff } from '../../catalog/report.ts'
import { visible } from '../escape.ts'

export interface DiffTextOptions {
  color?: boolean
  /** Changes shown, at most; 0: all. */
  max?: number
}

const signs = { added: '+', dropped: '-', changed: '~' } as const
const colors = { added: 32, dropped: 31, changed: 33 } as const

export function diffText(diff: SchemaDiff, options: DiffTextOptions = {}): string {
  const paint = (change: Change['change'], text: string) =>
    options.color ? `\x1b[${colors[change]}m${text}\x1b[0m` : text
  const shown = options.max ? diff.changes.slice(0, options.max) : diff.changes
  const lines: string[] = []
  let heading: string | undefined
  for (const { change, kind, object, of, differences, perhapsRenamedFrom } of shown) {
    if (of !== undefined && of !== heading) lines.push(`  ${oneLine(of)}`)
    heading = of ?? (change === 'changed' ? object : undefined)
    const indent = of === undefined ? '' : '  '
    const hint = perhapsRenamedFrom === undefined ? '' : ` (renamed from ${oneLine(perhapsRenamedFrom)}?)`
    lines.push(`${indent}${paint(change, `${signs[change]} ${kind} ${oneLine(object)}`)}${hint}`)
    for (const difference of differences ?? []) lines.push(`${indent}    ${differenceLine(difference)}`)
  }
  if (shown.length < diff.changes.length) {
    lines.push(`… ${diff.changes.length - shown.length} more changes (--max 0 shows all)`)
  }
  lines.push(diffSummary(diff))
  return `${lines.join('\n')}\n`
}

/** `2 added, 1 dropped, 3 changed between main and .` */
export function diffSummary({ from, to, added, dropped, changed, changes }: SchemaDiff): string {
  return changes.length === 0
    ? `No difference between ${visible(from)} and ${visible(to)}`
    : `${added} added, ${dropped} dropped, ${changed} changed from ${visible(from)} to ${visible(to)}`
}

function differenceLine({ path, old, new: now }: Difference): string {
  return `${oneLine(path)}: ${valueText(old)} → ${valueText(now)}`
}

/** A fact's value on one line, at most so many characters. */
export function valueText(value: unknown, length = 160): string {
  if (value === undefined) return '(none)'
  const text = oneLine(typeof value === 'string' ? value : JSON.stringify(value))
  const characters = Array.from(text)
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text === '' ? "''" : text
}

/** Line ends become spaces; no escape sequence of a name reaches the terminal. */
function oneLine(text: string): string {
  return visible(text.replace(/\s*[\r\n]+\s*/g, ' '))
}
