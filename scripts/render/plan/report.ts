/** Plans with their findings, for a terminal and as Markdown. */

import { spread } from '../../plan/capture.ts'
import type { PlanComparison } from '../../plan/compare.ts'
import { blockSize, count, duration, percent } from '../../plan/format.ts'
import { measure } from '../../plan/measure.ts'
import { messageMarkdown } from '../findings/markdown.ts'
import type { Explained } from './document.ts'
import { type PlanTextOptions, planText } from './text.ts'

/** How the plan was come by, in one line. */
function summary({ plan, mode, first, warm = [], persona, policies, notes }: Explained): string {
  const parts: string[] = []
  if (mode === 'generic') parts.push('planned for any values of its parameters, not executed')
  else if (mode === 'estimated' || !plan.analyzed) parts.push('planned, not executed')
  const runs = spread(warm)
  if (runs !== undefined)
    parts.push(`${duration(runs.median)} (${duration(runs.min)} to ${duration(runs.max)} in ${warm.length} runs)`)
  else if (plan.executionTime !== undefined) parts.push(duration(plan.executionTime))
  if (first !== undefined && runs !== undefined)
    parts.push(`first run ${duration(first.time)} with ${count(first.read)} blocks not in the buffers`)
  if (plan.planning?.time !== undefined) parts.push(`planning ${duration(plan.planning.time)}`)
  if (plan.buffered && plan.root.buffers !== undefined) {
    const { hit, read } = plan.root.buffers.shared
    parts.push(`${count(hit + read)} blocks (${blockSize(hit + read)})`)
  }
  if (persona !== undefined) parts.push(`as ${persona}${policies === false ? ', policies passed by' : ''}`)
  return [...parts, ...notes].join('; ')
}

export interface ReportOptions extends PlanTextOptions {
  /** Findings that are shown in full for each plan. Default 10. */
  findings?: number
}

export function explainText(
  plans: readonly Explained[],
  comparison: PlanComparison | undefined,
  options: ReportOptions = {},
): string {
  const shown = options.findings ?? 10
  const parts = plans.map((each) => {
    const lines = [`${each.name}: ${summary(each)}`, '', planText(each.plan, measure(each.plan), options)]
    for (const finding of each.findings.slice(0, shown)) {
      lines.push(
        `${finding.level} ${finding.rule} (${percent(finding.share)} of the work, node ${finding.node})`,
        `  ${flat(finding.message)}`,
      )
      lines.push(...(finding.fix ?? '').split('\n').map((line) => `  > ${flat(line)}`))
    }
    if (each.findings.length > shown) lines.push(`and ${each.findings.length - shown} more findings: --json shows them`)
    if (each.findings.length === 0) lines.push('Nothing to find fault with.')
    return lines.join('\n')
  })
  if (comparison !== undefined) parts.push(comparisonLines(comparison).map(flat).join('\n'))
  return `${parts.join('\n\n')}\n`
}

export function explainMarkdown(plans: readonly Explained[], comparison: PlanComparison | undefined): string {
  const parts = plans.map((each) => {
    const tree = planText(each.plan, measure(each.plan), { width: 110, limit: 40 }).trimEnd()
    const lines = [
      `## ${messageMarkdown(each.name)}`,
      '',
      messageMarkdown(summary(each)),
      '',
      ...fence(tree, 'text'),
      '',
    ]
    for (const finding of each.findings.slice(0, 20)) {
      lines.push(
        `- **${finding.level}** \`${finding.rule}\` (${percent(finding.share)}, node ${finding.node}): ${messageMarkdown(finding.message)}`,
      )
      if (finding.fix !== undefined)
        lines.push('', ...fence(finding.fix, finding.fix.endsWith(';') ? 'sql' : 'text'), '')
    }
    if (each.findings.length === 0) lines.push('Nothing to find fault with.')
    return lines.join('\n')
  })
  if (comparison !== undefined) {
    const [first, ...rest] = comparisonLines(comparison)
    parts.push(
      ['## Compared', '', messageMarkdown(first!), '', ...rest.map((line) => `- ${messageMarkdown(line.trim())}`)].join(
        '\n',
      ),
    )
  }
  return `${parts.join('\n\n').trimEnd()}\n`
}

function comparisonLines({ flipped, time, blocks, cost, changes }: PlanComparison): string[] {
  const ratios = [
    blocks === undefined ? undefined : `blocks × ${count(blocks)}`,
    time === undefined ? undefined : `time × ${count(time)}`,
    cost === undefined ? undefined : `cost × ${count(cost)}`,
  ].filter((part) => part !== undefined)
  const lines = [`${flipped ? 'Another plan' : 'The same plan'}: ${ratios.join(', ') || 'nothing was measured'}`]
  for (const { kinds, from, to, rows, blocks: read } of changes.slice(0, 30)) {
    const what = kinds.includes('new')
      ? `new: ${to}`
      : kinds.includes('gone')
        ? `gone: ${from}`
        : from === to
          ? from
          : `${from} → ${to}`
    const numbers = [
      kinds.includes('rows') && rows !== undefined ? `rows ${count(rows.before)} → ${count(rows.after)}` : undefined,
      kinds.includes('blocks') && read !== undefined
        ? `blocks ${count(read.before)} → ${count(read.after)}`
        : undefined,
    ].filter((part) => part !== undefined)
    lines.push(`  ${what}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}`)
  }
  if (changes.length > 30) lines.push(`  and ${changes.length - 30} more nodes`)
  return lines
}

/** Names and constants come out of a database: one line, nothing that a terminal obeys. */
function flat(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '·')
}

function fence(text: string, language: string): string[] {
  const mark = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return [`${mark}${language}`, ...text.split('\n').map(flat), mark]
}
