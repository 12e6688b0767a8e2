/** What a branch changes for whom: a table for a terminal, for a pull request, and one JSON document. */

import { redact } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { AccessDifference, Cause, ChangedCell } from '../../prove/access/diff/compare.ts'
import { visible } from '../escape.ts'
import { codeSpan, escapeMarkdown } from '../markdown.ts'

export const accessDiffFormat = 1

/** scripts/build/schemas/access-diff.schema.json */
export interface AccessDiffDocument extends AccessDifference {
  format: typeof accessDiffFormat
  /** As it was given, e.g. `git:main`. */
  from: string
  /** What of it nobody agreed to. */
  findings: Finding[]
}

export function accessDiffJson(from: string, difference: AccessDifference, findings: Finding[]): string {
  return redact(
    `${JSON.stringify({ format: accessDiffFormat, from, ...difference, findings } satisfies AccessDiffDocument, null, 2)}\n`,
  )
}

interface Line {
  object: string
  verbs: string
  personas: string
  before: string
  after: string
  mark: string
}

const marks: Record<ChangedCell['change'], string> = {
  wider: 'wider',
  narrower: 'narrower',
  new: 'new',
  fails: 'FAILS',
}

/** Cells that say the same share a line. */
function linesOf({ cells }: Cause): Line[] {
  const byCell = new Map<string, { cells: ChangedCell[]; verbs: Set<string> }>()
  const perVerb = new Map<string, ChangedCell[]>()
  for (const cell of cells) {
    const key = [cell.object, cell.verb, cell.before ?? '', cell.after, cell.change, cell.agreed].join('\0')
    perVerb.set(key, [...(perVerb.get(key) ?? []), cell])
  }
  for (const group of perVerb.values()) {
    const [first] = group
    const key = [
      first!.object,
      first!.before ?? '',
      first!.after,
      first!.change,
      first!.agreed,
      group.map(({ persona }) => persona).join(),
    ].join('\0')
    const known = byCell.get(key) ?? { cells: group, verbs: new Set<string>() }
    known.verbs.add(first!.verb)
    byCell.set(key, known)
  }
  return [...byCell.values()].map(({ cells: [first, ...others], verbs }) => ({
    object: first!.object,
    verbs: [...verbs].join(', '),
    personas: [first!, ...others].map(({ persona }) => persona).join(', '),
    before: first!.before ?? '-',
    after: first!.after,
    mark: `${marks[first!.change]}${first!.agreed ? ' (agreed)' : ''}`,
  }))
}

function causeWords({ change, proven, cells }: Cause): string {
  const objects = new Set(cells.map(({ object }) => object)).size
  const words = `${change.name}: ${change.words.slice(0, 4).join('; ')}${change.words.length > 4 ? ` and ${change.words.length - 4} more` : ''}`
  return `${words}${objects > 1 ? ` (${cells.length} cells of ${objects} objects${proven ? ', tried' : ''})` : proven ? ' (tried)' : ''}`
}

/** One line for the whole. */
function summary(from: string, { causes, gone, measured, changes }: AccessDifference): string {
  const count = (change: ChangedCell['change']) =>
    causes.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.change === change).length, 0)
  const parts = (
    [
      ['wider', 'wider'],
      ['narrower', 'narrower'],
      ['fails', 'failing'],
      ['new', 'new'],
    ] as const
  )
    .map(([change, word]) => [count(change), word] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
  const objects = `${measured} ${measured === 1 ? 'object' : 'objects'} measured`
  if (changes.length === 0) return `Nothing that access depends on differs from ${from}`
  if (parts.length === 0 && gone.length === 0) return `Nobody reaches more or less than at ${from} (${objects})`
  return `Cells against ${from}: ${[...parts, ...(gone.length > 0 ? [`${gone.length} objects gone`] : [])].join(', ')} (${objects})`
}

export interface AccessDiffTextOptions {
  colour?: boolean
  /** Lines of a cause that are shown (default 20). */
  limit?: number
}

export function accessDiffText(
  from: string,
  difference: AccessDifference,
  options: AccessDiffTextOptions = {},
): string {
  const { limit = 20 } = options
  const paint = (text: string, mark: string) => {
    if (!options.colour) return text
    return `\x1b[${mark.startsWith('wider') || mark.startsWith('FAILS') ? '31' : mark.startsWith('narrower') ? '33' : '36'}m${text}\x1b[0m`
  }
  const out: string[] = []
  for (const cause of difference.causes) {
    out.push(`Because of ${visible(causeWords(cause))}`)
    const lines = linesOf(cause)
    const shown = lines.slice(0, limit)
    const widths = (['mark', 'object', 'verbs', 'personas', 'before'] as const).map((key) =>
      Math.min(60, Math.max(...shown.map((line) => visible(line[key]).length))),
    )
    for (const line of shown) {
      const [mark, object, verbs, personas, before] = (['mark', 'object', 'verbs', 'personas', 'before'] as const).map(
        (key, index) => visible(line[key]).padEnd(widths[index]!),
      )
      out.push(`  ${paint(mark!, line.mark)}  ${object}  ${verbs}  ${personas}  ${before} → ${visible(line.after)}`)
    }
    if (lines.length > shown.length) out.push(`  and ${lines.length - shown.length} more`)
    out.push('')
  }
  if (difference.gone.length > 0)
    out.push(
      `Gone: ${difference.gone.slice(0, limit).map(visible).join(', ')}${difference.gone.length > limit ? ' …' : ''}`,
      '',
    )
  out.push(summary(from, difference))
  return redact(`${out.join('\n')}\n`)
}

export function accessDiffMarkdown(
  from: string,
  difference: AccessDifference,
  options: { limit?: number } = {},
): string {
  const { limit = 20 } = options
  const out: string[] = [`**${summary(from, difference)}**`, '']
  for (const cause of difference.causes) {
    const lines = linesOf(cause)
    out.push(
      `Because of ${codeSpan(causeWords(cause))}:`,
      '',
      '| | Object | Verb | Who | Before | After |',
      '|---|---|---|---|---|---|',
      ...lines
        .slice(0, limit)
        .map(
          ({ mark, object, verbs, personas, before, after }) =>
            `| ${mark.startsWith('wider') || mark.startsWith('FAILS') ? `**${mark}**` : mark} | ${codeSpan(object, true)} | ${verbs} | ${escapeMarkdown(personas)} | ${before === '-' ? '' : codeSpan(before, true)} | ${after} |`,
        ),
      '',
    )
    if (lines.length > limit) out.push(`And ${lines.length - limit} more.`, '')
  }
  if (difference.gone.length > 0)
    out.push(
      `Gone: ${difference.gone
        .slice(0, limit)
        .map((name) => codeSpan(name))
        .join(', ')}${difference.gone.length > limit ? ' …' : ''}`,
      '',
    )
  return redact(`${out.join('\n').trimEnd()}\n`)
}
