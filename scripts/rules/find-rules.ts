/** Rules by the names under which people meet them: their own, the advisor's, another tool's. */

import { DbopsError } from '../core/error.ts'
import { type Category, compareText } from '../core/finding.ts'
import { closest } from '../core/similar.ts'
import { catalogRules } from './catalog.generated.ts'
import { migrationRules } from './migration.generated.ts'
import type { Rule } from './rule.ts'

export interface NamedRule {
  id: string
  rule: Rule
}

/** Every rule, by id. */
export function allRules(): NamedRule[] {
  return [...Object.entries<Rule>(migrationRules), ...Object.entries<Rule>(catalogRules)]
    .map(([id, rule]) => ({ id, rule }))
    .sort((a, b) => compareText(a.id, b.id))
}

export const categoryOf = (rule: Rule): Category => rule.category ?? 'migration'

/**
 * The rules that names mean: an id, the name of the same lint in Supabase's advisor, or another tool's name for it, which
 * several rules may share. Throws `DbopsError` (input) for a name that no rule has.
 */
export function findRules(names: readonly string[]): NamedRule[] {
  const rules = allRules()
  const found = new Map<string, NamedRule>()
  for (const name of names) {
    const own = rules.filter(({ id }) => id === name)
    const meant = own.length > 0 ? own : rules.filter(({ rule }) => aliases(rule).includes(name))
    if (meant.length === 0) throw unknown(name, rules)
    for (const one of meant) found.set(one.id, one)
  }
  return [...found.values()]
}

function aliases({ alias, others }: Rule): string[] {
  return [...(alias === undefined ? [] : [alias]), ...Object.values(others ?? {})]
}

function unknown(name: string, rules: readonly NamedRule[]): DbopsError {
  const near = closest(name, [...new Set(rules.flatMap(({ id, rule }) => [id, ...aliases(rule)]))])
  return new DbopsError(`Unexpected rule "${name}", expected the id of a rule, or another tool's name for it`, {
    hint: near === undefined ? 'List them with: dbops rules' : `Did you mean ${near}? List them with: dbops rules`,
  })
}
