/** Findings as Markdown, for a pull request's comment or a report: counts, then a table a category, worst first. */

import type { Category, Finding } from '../../core/finding.ts'
import { countByRule, summary } from './text.ts'

export interface FindingsMarkdownOptions {
  title?: (rule: string) => string | undefined
  /** More findings than these are counted by rule instead of shown. Default 50. */
  limit?: number
  /** The command that shows the rest. */
  more?: string
}

export function findingsMarkdown(findings: readonly Finding[], options: FindingsMarkdownOptions = {}): string {
  const { limit = 50 } = options
  const lines: string[] = [`**${summary(findings)}**`, '']
  const shown = findings.slice(0, limit)
  for (const category of [...new Set(shown.map((finding) => finding.category))]) {
    lines.push(`## ${headings[category]}`, '', '| Level | Rule | Finding |', '|---|---|---|')
    for (const finding of shown.filter((one) => one.category === category)) {
      const place =
        finding.location === undefined ? '' : `${code(`${finding.location.file}:${finding.location.line}`)}: `
      lines.push(`| ${finding.level} | ${code(finding.rule)} | ${place}${messageMarkdown(finding.message)} |`)
    }
    lines.push('')
  }
  const rest = findings.slice(limit)
  if (rest.length > 0) {
    lines.push(
      `And ${rest.length} more: ${countByRule(rest)
        .map(([rule, count]) => `${code(rule)} ${count}`)
        .join(', ')}.`,
    )
    if (options.more !== undefined) lines.push(`Show them with ${code(options.more)}.`)
    lines.push('')
  }
  const rules = [...new Set(shown.map(({ rule }) => rule))]
  if (rules.length > 0) lines.push('## Why, and what to do', '')
  for (const rule of rules) {
    const all = shown.filter((finding) => finding.rule === rule)
    lines.push(
      `### ${options.title?.(rule) ?? rule}`,
      '',
      `${code(rule)}${all[0]!.alias === undefined ? '' : ` (${code(all[0]!.alias)} in Supabase's advisor)`}`,
      '',
    )
    const whys = [...new Set(all.flatMap(({ why }) => (why === undefined ? [] : [why])))]
    if (whys.length === 1) lines.push(whys[0]!, '')
    else if (whys.length > 1) lines.push(...whys.map((why) => `- ${messageMarkdown(why)}`), '')
    const repairs = [...new Set(all.flatMap(({ fix }) => (fix === undefined ? [] : [fix])))]
    if (repairs.length === 1 && !isSql(repairs[0]!)) lines.push(repairs[0]!, '')
    else if (repairs.length > 0) {
      for (const prose of repairs.filter((repair) => !isSql(repair))) lines.push(prose, '')
      const statements = repairs.filter(isSql)
      const fence = '`'.repeat(
        Math.max(
          3,
          ...(statements
            .join('\n')
            .match(/`+/g)
            ?.map((ticks) => ticks.length + 1) ?? []),
        ),
      )
      if (statements.length > 0) lines.push(`${fence}sql`, ...statements, fence, '')
    }
  }
  return `${lines.join('\n').trimEnd()}\n`
}

const headings: Record<Category, string> = {
  workspace: 'Workspace',
  migration: 'Migrations',
  security: 'Security',
  performance: 'Performance',
  design: 'Design',
  documentation: 'Documentation',
}

/** A repair that a rule built for the object ends as statements do; its general one is prose. */
const isSql = (repair: string): boolean => repair.endsWith(';')

/** A code span that holds any text: names come out of databases. */
function code(text: string): string {
  const flat = cell(text)
  const ticks = '`'.repeat(Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  return ticks.length > 1 ? `${ticks} ${flat} ${ticks}` : `\`${flat}\``
}

/** A message with its quoted object as code, and everything else as plain text. */
export function messageMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : cell(part).replace(/[\\`*_{}[\]<>#]/g, '\\$&')))
    .join('')
}

const cell = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ').replaceAll('|', '\\|')
