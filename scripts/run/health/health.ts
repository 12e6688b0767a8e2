/** What is wrong with a server as it runs: every check, and the catalog rules that only a server's statistics answer. */

import { messageOf } from '../../core/error.ts'
import { compareFindings, type Finding } from '../../core/finding.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import { AdviseError, advise } from '../../rules/advise.ts'
import type { HealthCheck, HealthContext, Hit } from './check.ts'
import { healthChecks } from './checks.generated.ts'

export interface HealthOptions extends Omit<HealthContext, 'versionNumber'> {
  /** Only these, by id. */
  only?: readonly string[]
  /** By check and threshold: numbers that replace a check's own. */
  thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Health {
  findings: Finding[]
  /** What was asked and found nothing. */
  passed: string[]
  /** What could not be asked, with the reason. */
  skipped: { check: string; reason: string }[]
}

/** Catalog rules that speak of a server's operation. */
export const operationalRules = [
  'table-bloat',
  'index-unused',
  'index-invalid',
  'duplicate-index',
  'redundant-index',
  'autovacuum-disabled',
  'sequence-near-exhaustion',
  'extension-outdated',
  'table-unlogged',
] as const

/** Ids of all that `only` may name. */
export function healthIds(): string[] {
  return [...Object.keys(healthChecks), ...operationalRules].sort()
}

/** Asks everything, each check on its own: one that may not be asked hides no other. Reads only. */
export async function checkHealth(database: Database, options: HealthOptions): Promise<Health> {
  const context: HealthContext = {
    versionNumber: database.versionNumber,
    memory: options.memory,
    pooled: options.pooled,
  }
  const wanted = (id: string) => options.only === undefined || options.only.includes(id)
  const health: Health = { findings: [], passed: [], skipped: [] }
  for (const [id, check] of Object.entries(healthChecks)) {
    if (!wanted(id)) continue
    const unavailable = check.unavailable?.(context)
    if (unavailable !== undefined) {
      health.skipped.push({ check: id, reason: unavailable })
      continue
    }
    await database.exec('begin transaction read only')
    try {
      // Names are printed qualified; times as this check formats them.
      await database.exec("set local search_path = ''; set local timezone = 'UTC'; set local jit = off")
      const hits = await database.query<Hit & Record<string, unknown>>(
        check.sql({ ...check.thresholds, ...options.thresholds?.[id] }, context),
      )
      if (hits.length === 0) health.passed.push(id)
      health.findings.push(...hits.map((hit) => toFinding(id, check, hit)))
    } catch (error) {
      const failure = postgresFailure(error)
      if (failure === undefined) throw error
      const reason = failure.code === '42501' ? `the role may not ask: ${failure.message}` : messageOf(error)
      health.skipped.push({ check: id, reason })
    } finally {
      await database.exec('rollback').catch(() => {})
    }
  }
  const rules = operationalRules.filter(wanted)
  if (rules.length > 0) {
    const { findings, failed } = await advise(database, { exposedSchemas: [], platform: 'postgres', rules }).then(
      (found) => ({ findings: found, failed: [] as string[] }),
      (error: unknown) => {
        if (!(error instanceof AdviseError)) throw error
        return { findings: error.findings, failed: error.rules }
      },
    )
    health.findings.push(...findings)
    const settled = new Set([...findings.map(({ rule }) => rule), ...failed])
    health.passed.push(...rules.filter((rule) => !settled.has(rule)))
    health.skipped.push(...failed.map((check) => ({ check, reason: 'the role may not read what it needs' })))
  }
  health.findings.sort(compareFindings)
  health.passed.sort()
  return health
}

function toFinding(id: string, check: HealthCheck, { message, object, level, fix, detail }: Hit): Finding {
  return {
    rule: id,
    level: level ?? check.level,
    category: check.category,
    message,
    ...(object ? { object } : {}),
    why: check.why,
    fix: fix ?? check.fix,
    ...(detail ? { detail } : {}),
  }
}
