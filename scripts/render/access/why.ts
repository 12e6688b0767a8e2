/** Why a cell is as it is, for a person at a terminal. */

import { redact } from '../../core/error.ts'
import type { ExplainedPolicy, Explanation, PartValue } from '../../prove/access/why.ts'
import { visible } from '../escape.ts'

export interface WhyTextOptions {
  colour?: boolean
}

export function whyText({ cell, persona, steps, policies, rows }: Explanation, options: WhyTextOptions = {}): string {
  const bold = (text: string) => (options.colour ? `\x1b[1m${text}\x1b[0m` : text)
  const dim = (text: string) => (options.colour ? `\x1b[2m${text}\x1b[0m` : text)
  const count = cell.reached === undefined || cell.total === undefined ? '' : ` (${cell.reached} of ${cell.total} rows)`
  const lines = [
    bold(`${visible(cell.object)} ${cell.verb} ${visible(cell.persona)}: ${cell.reach}${count}`),
    `  ${visible(persona.description)}; role ${visible(persona.role)}`,
  ]
  for (const text of [cell.message, cell.reason]) if (text !== undefined) lines.push(`  ${visible(text)}`)
  lines.push('')
  for (const { step, text, decides } of steps)
    lines.push(`${step.padEnd(13)} ${visible(text)}${decides ? bold('  ← decides') : ''}`)
  const permissive = policies.filter((policy) => policy.permissive)
  const restrictive = policies.filter((policy) => !policy.permissive)
  for (const [title, list] of [
    ['one of these must hold (permissive)', permissive],
    ['each of these must hold (restrictive)', restrictive],
  ] as const) {
    if (list.length === 0) continue
    lines.push('', `policies      ${title}`)
    for (const { name, roles, clause, expression } of list) {
      lines.push(`  ${visible(name)} ${dim(`to ${roles.map(visible).join(', ')}, ${clauseWord(clause)}`)}`)
      lines.push(`    ${visible(expression.replace(/\s+/g, ' '))}`)
    }
  }
  for (const { row, reached, policies: values, decision } of rows) {
    const whose = [row.actor, row.tenant === undefined ? undefined : `tenant ${row.tenant}`].filter(Boolean).join(', ')
    const key = Object.entries(row.key).map(([column, value]) => `${column} = ${value ?? 'null'}`)
    lines.push(
      '',
      bold(
        `row ${visible(key.join(', '))}${whose === '' ? ', nobody’s' : `, ${visible(whose)}`}: ${reached ? 'reached' : 'not reached'}`,
      ),
    )
    for (const policy of values) lines.push(...policyLines(policy, bold, dim))
    lines.push(`  ${visible(decision)}`)
  }
  return redact(`${lines.join('\n')}\n`)
}

function policyLines(policy: ExplainedPolicy, bold: (text: string) => string, dim: (text: string) => string): string[] {
  const lines = [
    `  ${word(policy.value).padEnd(5)} ${visible(policy.name)} ${dim(clauseWord(policy.clause))}${policy.decides ? bold('  ← decides') : ''}`,
  ]
  for (const part of policy.parts) {
    const at = '  '.repeat(part.depth)
    lines.push(`        ${word(part.value).padEnd(5)} ${at}${visible(part.withValues.replace(/\s+/g, ' '))}`)
  }
  return lines
}

function clauseWord(clause: 'using' | 'check'): string {
  return clause === 'using' ? 'USING' : 'WITH CHECK'
}

function word(value: PartValue): string {
  return typeof value === 'string' ? value : `fails (${visible(value.error)})`
}
