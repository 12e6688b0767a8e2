/** What a test says in words, from what it found. */

import { classify } from '../reach.ts'
import type { Persona } from '../types.ts'
import type { SuiteCheck, SuiteRow } from './types.ts'

const doing: Record<string, string> = { select: 'selects', insert: 'inserts', update: 'updates', delete: 'deletes' }

/** Description of a verb's test. `result`: what `access_reach` returned. */
export function describeReach(check: SuiteCheck, persona: Persona, rows: readonly SuiteRow[], result: string): string {
  const verb = check.verb ?? 'select'
  if (result === 'denied') return `${persona.name} may not ${verb}`
  if (result === 'none') return `${persona.name} ${doing[verb]} nothing`
  if (result.startsWith('fails with ')) return `what ${persona.name} ${doing[verb]} fails`
  const names = new Set(result.replace(/(^|; )denied: .*$/, '').split(', '))
  const reached = rows.filter(({ name }) => names.has(name))
  const word = classify(
    rows.map(({ label }) => label),
    reached.map(({ label }) => label),
    persona.actor,
  )
  const what = {
    all: verb === 'insert' ? 'rows of anybody' : 'every row',
    own: 'rows of his own',
    tenant: 'rows of his tenant',
    some: 'some rows of others',
    none: 'nothing',
  }[word]
  return `${persona.name} ${doing[verb]} ${what}`
}
