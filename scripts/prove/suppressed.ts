/** `-- dbops-ignore <rule>: <why>` in a migration or its rollback holds for what is proven as for what is read. */

import type { Finding } from '../core/finding.ts'
import { proofRules } from '../rules/proof-rules.ts'
import { readSuppressions, suppressedBy } from '../rules/suppress.ts'
import type { Migration, SqlSource } from '../workspace/workspace.ts'
import { sourceStatements } from './statements.ts'

/** The findings that no comment with a reason accepts. One about a file as a whole may be accepted anywhere in it. */
export function withoutSuppressed({ up, down }: Migration, findings: readonly Finding[]): Finding[] {
  const accepted = [up, ...(down === undefined ? [] : [down])].map(acceptedIn)
  return findings.filter((finding) => !proofRules.includes(finding.rule) || !accepted.some((has) => has(finding)))
}

function acceptedIn(source: SqlSource): (finding: Finding) => boolean {
  if (!source.sql.includes('dbops-ignore')) return () => false
  const { map, statements } = sourceStatements(source)
  const suppressions = readSuppressions(source.sql, map, () => statements).filter(({ reason }) => reason !== '')
  return ({ rule, location }) => {
    if (location === undefined) return false
    const statement = statements.find(({ start }) => map.position(start).line === location.line)
    const whole = wholeFile.has(rule) || location.file !== source.file || statement === undefined
    return suppressedBy(suppressions, rule, statement ?? { start: 0, end: 0 }, whole, map) !== undefined
  }
}

/** Rules that point at a file's first line for want of a better place. */
const wholeFile: ReadonlySet<string> = new Set(
  proofRules.filter((rule) => /^rollback-|-(?:repeatable|matters)$/.test(rule)),
)
