/** Names in a contract that the database does not have. */

import type { Schema } from '../../../catalog/schema.ts'
import type { Finding } from '../../../core/finding.ts'
import { qualified } from '../../../core/identifier.ts'
import { closest } from '../../../core/similar.ts'
import type { AccessObject, Persona } from '../types.ts'
import type { Intents } from './document.ts'
import { namesOf, type Section, sections } from './intent.ts'
import type { Contract } from './read.ts'

export interface Known {
  objects: readonly AccessObject[]
  personas: readonly Persona[]
  schema: Schema
}

const singular: Record<Section, string> = {
  tables: 'table',
  views: 'view',
  functions: 'function',
  buckets: 'bucket',
  topics: 'topic',
}

/** One finding a name: an object, a column, a persona that is not there, and what it may have been meant to be. */
export function unknownNames(contract: Contract, known: Known): Finding[] {
  const findings: Finding[] = []
  const report = (path: readonly string[], what: string, name: string, candidates: readonly string[]): void => {
    const near = closest(name, candidates) ?? sameLastPart(name, candidates)
    const list = [...new Set(candidates)].slice(0, 12)
    findings.push({
      rule: 'access-unknown-name',
      level: 'error',
      category: 'security',
      message: `Unexpected ${what} "${name}" in the access contract, ${near === undefined ? 'expected one that the database has' : `did you mean "${near}"?`}`,
      location: contract.at(path),
      why: 'The contract speaks of nothing there: whatever was meant is neither allowed nor held.',
      fix:
        near === undefined
          ? `Write one of: ${list.length > 0 ? list.join(', ') : `there is no ${what}`}${candidates.length > list.length ? ', …' : ''}; or take it out of the contract.`
          : `Write ${near}.`,
    })
  }
  const { document } = contract
  const groups = Object.keys(document.groups ?? {})
  const personas = [...new Set(known.personas.flatMap((persona) => namesOf(persona)))]
  for (const [group, members] of Object.entries(document.groups ?? {})) {
    const earlier = groups.slice(0, groups.indexOf(group))
    for (const member of members)
      if (!personas.includes(member) && !earlier.includes(member))
        report(['groups', group], 'persona', member, [...personas, ...earlier])
  }
  const askPersonas = (path: readonly string[], intents: Intents | undefined): void => {
    if (typeof intents !== 'object') return
    for (const name of Object.keys(intents))
      if (!personas.includes(name) && !groups.includes(name))
        report([...path, name], 'persona', name, [...personas, ...groups])
  }
  for (const [verb, intents] of Object.entries(document.defaults ?? {})) askPersonas(['defaults', verb], intents)
  for (const section of sections) {
    for (const [name, said] of Object.entries(document[section] ?? {})) {
      const objects = known.objects.filter((object) => isIn(section, object)).map((object) => object.name)
      if (!objects.includes(name)) report([section, name], singular[section], name, objects)
      if (typeof said !== 'object') continue
      for (const [verb, intents] of Object.entries(said)) {
        if (verb !== 'columns') askPersonas([section, name, verb], intents as Intents)
        else {
          const columns = columnsOf(known.schema, name)
          for (const [column, verbs] of Object.entries(intents as Record<string, Record<string, Intents>>)) {
            if (columns !== undefined && !columns.includes(column))
              report([section, name, 'columns', column], 'column', column, columns)
            for (const [columnVerb, columnIntents] of Object.entries(verbs))
              askPersonas([section, name, 'columns', column, columnVerb], columnIntents)
          }
        }
      }
    }
  }
  return findings
}

/** A table may be written as one whether it is a view or not. */
function isIn(section: Section, { kind }: AccessObject): boolean {
  if (section === 'tables') return ['table', 'foreign table', 'view', 'materialized view'].includes(kind)
  if (section === 'views') return ['view', 'materialized view'].includes(kind)
  return kind === singular[section]
}

function columnsOf(schema: Schema, name: string): string[] | undefined {
  const relation = [...schema.tables, ...schema.views].find((each) => qualified(each.schema, each.name) === name)
  return relation?.columns.map((column) => column.name)
}

/** `orders` for `public.orders`. */
function sameLastPart(name: string, candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => candidate.endsWith(`.${name}`) || candidate.startsWith(`${name}(`))
}
