/** Runs catalog rules over a database: one query a rule, one row a finding. Reads only. */

import { DbopsError, messageOf } from '../core/error.ts'
import { type Category, compareFindings, compareText, type Finding, type Level } from '../core/finding.ts'
import { literal } from '../core/identifier.ts'
import { closest } from '../core/similar.ts'
import type { Database, Row } from '../postgres/database.ts'
import { catalogRules } from './catalog.generated.ts'
import { type FactOptions, withFacts } from './facts.ts'
import type { CatalogRule } from './rule.ts'

export interface AdviseOptions {
  /** Schemas that the Data API serves (`Workspace.exposedSchemas`). */
  exposedSchemas: readonly string[]
  platform: 'supabase' | 'postgres'
  /** Only these rules, by id. Default: all. */
  rules?: readonly string[]
  /** Only rules of these categories. */
  categories?: readonly Category[]
  /** Levels that replace the rules' own, or `off` (`Settings.rules`). Other ids are ignored: they may be migration rules. */
  levels?: Readonly<Record<string, Level | 'off'>>
  /** Names of JSON columns that hold identifiers only (`Settings.identifierColumns`). */
  identifierColumns?: readonly string[]
}

interface HitRow extends Row {
  rule: string
  hit: { object: string; message: string; detail?: Record<string, unknown> | null; fix?: string | null }
}

/**
 * Every finding of the catalog rules, worst first, in the same order on every machine.
 * Throws `AdviseError` when rules could not run: it names each, and holds the findings of the others.
 */
export async function advise(database: Database, options: AdviseOptions): Promise<Finding[]> {
  const facts: FactOptions = { ...options, engine: database.kind }
  const chosen = chooseRules(options)
  // One snapshot for all rules; expressions are deparsed with an empty search_path, so that every name is qualified.
  await database.exec('begin transaction isolation level repeatable read read only')
  try {
    // The facts have no statistics: nested loops over them, chosen for a guess of few rows, take minutes at 10,000 tables.
    await database.exec(
      "set local search_path = ''; set local jit = off; set local enable_nestloop = off; set local work_mem = '64MB'",
    )
    const { rows, failures } = await runRules(database, await withoutMissing(database, chosen), facts)
    const findings = rows.map(({ rule, hit }) => toFinding(rule, catalogRules[rule]!, hit, options.levels))
    findings.sort(compareFindings)
    if (failures.length > 0) throw new AdviseError(failures, findings)
    return findings
  } finally {
    await database.exec('rollback').catch(() => {})
  }
}

/**
 * All rules in one query, so that the facts they share are computed once. Where that fails, each on its own: one rule's
 * failure hides no other's findings.
 */
async function runRules(
  database: Database,
  rules: readonly [string, CatalogRule][],
  facts: FactOptions,
): Promise<{ rows: HitRow[]; failures: RuleFailure[] }> {
  if (rules.length === 0) return { rows: [], failures: [] }
  const query = (chosen: readonly [string, CatalogRule][]): string =>
    withFacts(
      chosen
        .map(([id, rule]) => `select ${literal(id)} as rule, to_jsonb(hit) as hit from (${rule.sql}) as hit`)
        .join('\nunion all\n'),
      facts,
    )
  await database.exec('savepoint rules')
  try {
    return { rows: await database.query<HitRow>(query(rules)), failures: [] }
  } catch (error) {
    await database.exec('rollback to savepoint rules')
    if (rules.length === 1) return { rows: [], failures: [{ rule: rules[0]![0], message: messageOf(error) }] }
  }
  const rows: HitRow[] = []
  const failures: RuleFailure[] = []
  for (const rule of rules) {
    const alone = await runRules(database, [rule], facts)
    rows.push(...alone.rows)
    failures.push(...alone.failures)
  }
  return { rows, failures }
}

interface RuleFailure {
  rule: string
  message: string
}

/** Rules that could not run, and what the others found. */
export class AdviseError extends DbopsError {
  readonly rules: string[]
  readonly findings: Finding[]

  constructor(failures: readonly RuleFailure[], findings: Finding[]) {
    const list = failures.map(({ rule, message }) => `\n  ${rule}: ${message}`).join('')
    super(`${failures.length === 1 ? 'A rule' : `${failures.length} rules`} could not read the catalog:${list}`, {
      kind: 'environment',
      hint: 'Check that the role may read pg_catalog and that the time was enough; leave a rule out with {"rules": {"<id>": "off"}} in dbops.json.',
    })
    this.rules = failures.map(({ rule }) => rule)
    this.findings = findings
  }
}

/** The rules that options select, by id in stable order. Throws `DbopsError` for an id that is no catalog rule. */
export function chooseRules(options: AdviseOptions): [string, CatalogRule][] {
  for (const id of options.rules ?? []) {
    if (!Object.hasOwn(catalogRules, id)) {
      const near = closest(id, Object.keys(catalogRules))
      throw new DbopsError(`Unexpected rule "${id}", expected the id of a catalog rule`, {
        hint:
          near === undefined
            ? `One of: ${Object.keys(catalogRules).sort(compareText).join(', ')}`
            : `Did you mean ${near}?`,
      })
    }
  }
  return Object.entries(catalogRules)
    .filter(
      ([id, rule]) =>
        (options.rules === undefined || options.rules.includes(id)) &&
        (options.categories === undefined || options.categories.includes(rule.category)) &&
        options.levels?.[id] !== 'off',
    )
    .sort(([a], [b]) => compareText(a, b))
}

/** Leaves out rules about relations that this database does not have, e.g. storage.buckets on plain PostgreSQL. */
async function withoutMissing(
  database: Database,
  rules: readonly [string, CatalogRule][],
): Promise<[string, CatalogRule][]> {
  const names = [...new Set(rules.flatMap(([, rule]) => rule.requires ?? []))]
  if (names.length === 0) return [...rules]
  const rows = await database.query<{ name: string }>(
    'select name from unnest($1::text[]) as wanted (name) where pg_catalog.to_regclass(name) is not null',
    [names],
  )
  const present = new Set(rows.map(({ name }) => name))
  return rules.filter(([, rule]) => (rule.requires ?? []).every((name) => present.has(name)))
}

function toFinding(id: string, rule: CatalogRule, hit: HitRow['hit'], levels: AdviseOptions['levels']): Finding {
  const level = levels?.[id]
  return {
    rule: id,
    level: level === undefined || level === 'off' ? rule.level : level,
    category: rule.category,
    message: hit.message,
    object: hit.object,
    why: rule.why,
    fix: hit.fix ?? rule.fix,
    ...(rule.alias === undefined ? {} : { alias: rule.alias }),
    ...(hit.detail === undefined || hit.detail === null ? {} : { detail: hit.detail }),
  }
}
