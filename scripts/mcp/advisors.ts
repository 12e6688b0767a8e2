/** Findings of the catalog rules in the form of Supabase's advisor, bounded for an agent. */

import { compareFindings, type Finding } from '../core/finding.ts'
import { acceptedFindings } from '../rules/advise-request.ts'
import { catalogRules } from '../rules/catalog.generated.ts'
import type { Opened } from './project.ts'

/** More are counted and not shown: a tool's answer is cut at 25,000 tokens. */
const maxLints = 40

export interface AdvisorLint {
  name: string
  title: string
  level: 'ERROR' | 'WARN' | 'INFO'
  facing: 'EXTERNAL'
  categories: string[]
  description: string
  detail: string
  remediation: string
  cache_key: string
}

const levels = { error: 'ERROR', warning: 'WARN', info: 'INFO' } as const

export async function advisorLints(
  { database, workspace, findings: history }: Opened,
  categories: ('security' | 'performance' | 'design')[],
): Promise<{ lints: AdvisorLint[]; more?: string }> {
  const { platform, exposedSchemas, settings, root } = workspace
  const broken = history.filter(({ level }) => level === 'error')
  const source = { database, platform, exposedSchemas, settings, findings: broken }
  const { findings, failure } = await acceptedFindings(source, { root, categories })
  if (failure !== undefined) throw failure
  const lints = findings.toSorted(compareFindings).map(lintOf)
  const left = lints.length - maxLints
  return {
    lints: lints.slice(0, maxLints),
    ...(left > 0 ? { more: `${left} more: run dbops advise --limit 1000` } : {}),
  }
}

function lintOf({ rule, alias, level, category, message, object, why, fix }: Finding): AdvisorLint {
  return {
    name: alias ?? rule,
    title: catalogRules[rule]?.title ?? rule,
    level: levels[level],
    facing: 'EXTERNAL',
    categories: [category.toUpperCase()],
    description: why ?? '',
    detail: message,
    remediation: fix ?? '',
    cache_key: `${alias ?? rule}_${object ?? ''}`,
  }
}
