/** A comparison of two schemas for a pull request. */

import type { Change } from '../../catalog/compare.ts'
import type { SchemaDiff } from '../../catalog/report.ts'
import { codeSpan, escapeMarkdown } from '../markdown.ts'
import { diffSummary, valueText } from './diff-text.ts'

/** `max`: changes shown, at most; 0: all. */
export function diffMarkdown(diff: SchemaDiff, max = 0): string {
  const shown = max > 0 ? diff.changes.slice(0, max) : diff.changes
  const lines = ['## Schema changes', '', escapeMarkdown(diffSummary(diff))]
  for (const [change, title] of [
    ['dropped', 'Dropped'],
    ['changed', 'Changed'],
    ['added', 'Added'],
  ] as const) {
    const group = shown.filter((one) => one.change === change)
    if (group.length === 0) continue
    lines.push('', `### ${title}`, '')
    for (const one of group) lines.push(...item(one))
  }
  if (shown.length < diff.changes.length) lines.push('', `… ${diff.changes.length - shown.length} more changes`)
  return `${lines.join('\n')}\n`
}

function item({ kind, object, differences, perhapsRenamedFrom }: Change): string[] {
  const hint = perhapsRenamedFrom === undefined ? '' : ` (renamed from ${codeSpan(perhapsRenamedFrom)}?)`
  return [
    `- ${kind} ${codeSpan(object)}${hint}`,
    ...(differences ?? []).map(
      ({ path, old, new: now }) => `  - ${codeSpan(path)}: ${codeSpan(valueText(old))} → ${codeSpan(valueText(now))}`,
    ),
  ]
}
