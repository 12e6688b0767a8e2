/** A review as Markdown (for people, agents and pull requests) and as one JSON document. Bounded: the worst first. */

import { redact } from '../core/error.ts'
import { type Finding, levels } from '../core/finding.ts'
import { messageMarkdown } from './findings/markdown.ts'
import { countByRule, summary } from './findings/text.ts'
import { codeSpan, escapeMarkdown } from './markdown.ts'

export interface SchemaSummary {
  hash: string
  schemas: number
  tables: number
  columns: number
  foreignKeys: number
  indexes: number
  policies: number
  views: number
  functions: number
  /** Tables without row level security. */
  withoutRls: number
}

export interface ReviewSection {
  id: string
  title: string
  /** The command that shows all of it. */
  command: string
  findings: Finding[]
  /** What was measured, a line each. */
  facts: string[]
}

/** One line of the review checklist. */
export interface ChecklistLine {
  id: 'keys' | 'cascades' | 'policies' | 'bypass' | 'indexes' | 'rollout' | 'backfill' | 'plans' | 'growth' | 'files'
  text: string
  /** `open`: nothing was executed or measured for it; a person, or the command, has to. */
  status: 'pass' | 'fail' | 'not applicable' | 'open'
  /** What speaks for it or against it. */
  evidence: string[]
  /** The command that proves it, or shows more. */
  command: string
}

/** scripts/build/schemas/review.schema.json */
export interface Review {
  format: 1
  workspace: { tool: string; platform: string; migrations: number; fresh: string[] }
  schema: SchemaSummary
  sections: ReviewSection[]
  checklist: ChecklistLine[]
}

export function reviewFindings(review: Review): Finding[] {
  return review.sections.flatMap((section) => section.findings)
}

export function reviewJson(review: Review): string {
  return `${JSON.stringify(review, null, 2)}\n`
}

export interface ReviewMarkdownOptions {
  /** Findings shown a section. Default 5. */
  limit?: number
}

export function reviewMarkdown(review: Review, { limit = 5 }: ReviewMarkdownOptions = {}): string {
  const { schema, workspace } = review
  const findings = reviewFindings(review)
  const worst = levels.find((level) => findings.some((finding) => finding.level === level))
  const lines = [
    '# Database review',
    '',
    `**${worst === 'error' ? 'Not ready' : worst === 'warning' ? 'Ready, with warnings' : 'Ready'}**: ${summary(findings)}.`,
    '',
    '| part | found | measured |',
    '|---|---|---|',
    ...review.sections.map(
      (section) =>
        `| ${section.title} | ${summary(section.findings)} | ${section.facts.map(escapeMarkdown).join('; ') || codeSpan(section.command)} |`,
    ),
    '',
    `Schema: ${schema.tables} tables, ${schema.columns} columns, ${schema.foreignKeys} foreign keys, ${schema.indexes} indexes, ${schema.policies} policies, ${schema.views} views, ${schema.functions} functions in ${schema.schemas} schemas` +
      (workspace.platform === 'supabase' ? `; ${schema.withoutRls} tables without row level security.` : '.'),
  ]
  for (const section of review.sections) {
    if (section.findings.length === 0) continue
    lines.push('', `## ${section.title}`, '')
    const explained = new Set<string>()
    for (const finding of section.findings.slice(0, limit)) {
      const where = finding.location
        ? codeSpan(`${finding.location.file}:${finding.location.line}`)
        : finding.object
          ? codeSpan(finding.object)
          : ''
      lines.push(
        `- **${finding.level}** ${codeSpan(finding.rule)}${where ? ` at ${where}` : ''}: ${messageMarkdown(finding.message)}`,
      )
      if (explained.has(`${finding.rule}\0${finding.fix}`)) continue
      explained.add(`${finding.rule}\0${finding.fix}`)
      if (finding.fix) lines.push(...fix(finding.fix))
    }
    const rest = section.findings.slice(limit)
    if (rest.length > 0) {
      const rules = countByRule(rest).slice(0, 6)
      lines.push(
        `- and ${rest.length} more (${rules.map(([rule, count]) => `${count} ${rule}`).join(', ')}${countByRule(rest).length > 6 ? ', …' : ''}): ${codeSpan(section.command)}`,
      )
    }
  }
  lines.push('', '## Checklist', '', ...review.checklist.map(checklistMarkdown))
  return redact(`${lines.join('\n')}\n`)
}

/** One line: ticked where it passes; what is open names its command. */
function checklistMarkdown({ text, status, evidence, command }: ChecklistLine): string {
  const mark = status === 'pass' ? '[x]' : '[ ]'
  const verdict = {
    pass: '',
    fail: '**fails**: ',
    open: `open, ${codeSpan(command)}: `,
    'not applicable': 'not applicable: ',
  }[status]
  const proof = evidence.map(escapeMarkdown).join('; ')
  return `- ${mark} ${text}${verdict === '' && proof === '' ? '' : ` (${verdict}${proof})`.replace(/: \)$/, ')')}`
}

/** A repair below its finding: SQL in a fence, words in a line. */
function fix(text: string): string[] {
  const lines = text.trim().split('\n')
  return lines.length === 1 ? [`  Fix: ${lines[0]}`] : ['  Fix:', ...lines.map((line) => `  ${line}`.trimEnd())]
}
