/** What is meant: reach words with their conditions, and which statement of a contract speaks of a cell. */

import type { Persona, Reach, Verb } from '../types.ts'
import type { ContractDocument, Intents, IntentText } from './document.ts'

/** The words that can be meant, from least to most. */
export const intendedReaches = ['denied', 'none', 'own', 'tenant', 'some', 'all'] as const
export type IntendedReach = (typeof intendedReaches)[number]

export interface Intent {
  reach: IntendedReach
  /** `or`: rows for which it holds are meant as well. `where`: of the word's rows those for which it holds. */
  condition?: { kind: 'or' | 'where'; sql: string }
}

/** An intent, and the path of keys in the document that says so; no path: nothing does, and so it is `none`. */
export interface Stated extends Intent {
  path?: readonly string[]
}

const grammar = /^(denied|none|own|tenant|some|all)(?:\s+(or|where)\s+(\S[\s\S]*))?$/

/** Reads `own`, `own where …`, `own or …`; undefined for anything else. */
export function parseIntent(text: IntentText): Intent | undefined {
  const [, reach, kind, sql] = grammar.exec(text.trim()) ?? []
  if (reach === undefined) return undefined
  return {
    reach: reach as IntendedReach,
    ...(kind === undefined ? {} : { condition: { kind: kind as 'or' | 'where', sql: sql! } }),
  }
}

export function formatIntent({ reach, condition }: Intent): string {
  return condition === undefined ? reach : `${reach} ${condition.kind} ${condition.sql}`
}

/** How far a word or a measured reach goes. `denied` and `none` both reach no row. */
export function extent(reach: Exclude<Reach, 'error' | 'not proven'>): number {
  return Math.max(1, intendedReaches.indexOf(reach))
}

export const sections = ['tables', 'views', 'functions', 'buckets', 'topics'] as const
export type Section = (typeof sections)[number]

/** Keys that speak of a verb, the most exact first. */
function keysOf(verb: Verb): string[] {
  if (verb === 'execute' || verb === 'truncate') return [verb]
  return verb === 'select' ? ['select', 'any'] : [verb, 'write', 'any']
}

/** What stands before the `@` of a persona's name: his role in the application. */
export function roleOfPersona(name: string): string | undefined {
  const at = name.lastIndexOf('@')
  return at > 0 ? name.slice(0, at) : undefined
}

/** The names under which a contract may speak of a persona, the most telling first. */
export function namesOf(persona: Persona, groups: ContractDocument['groups'] = {}): string[] {
  const own = [persona.name, ...(roleOfPersona(persona.name) === undefined ? [] : [roleOfPersona(persona.name)!])]
  const names = [...own]
  const reached = new Set([...own, persona.role])
  const inGroups: string[] = []
  for (const [group, members] of Object.entries(groups)) {
    if (!members.some((member) => reached.has(member))) continue
    reached.add(group)
    inGroups.push(group)
  }
  // A group that holds others is wider than they are: those that stand later come after.
  names.push(...inGroups, persona.role)
  if (!persona.trusted) names.push('everyone')
  return [...new Set(names)]
}

/** What the contract means for a cell. Trusted personas of whom it says nothing: undefined. */
export function intentOf(
  document: ContractDocument,
  section: Section,
  object: string,
  verb: Verb,
  persona: Persona,
): Stated | undefined {
  const names = namesOf(persona, document.groups)
  const said = document[section]?.[object]
  const found =
    (typeof said === 'string' && names.includes('everyone') && verb !== 'truncate'
      ? stated(said, [section, object])
      : typeof said === 'object'
        ? lookUp(said as Record<string, Intents | undefined>, [section, object], verb, names)
        : undefined) ??
    lookUp((document.defaults ?? {}) as Record<string, Intents | undefined>, ['defaults'], verb, names)
  return found ?? (persona.trusted ? undefined : { reach: 'none' })
}

/** What the contract means for one column, where it names it; undefined: what holds for the table. */
export function columnIntentOf(
  document: ContractDocument,
  section: Section,
  object: string,
  column: string,
  verb: 'select' | 'insert' | 'update',
  persona: Persona,
): Stated | undefined {
  const said = document[section]?.[object]
  if (typeof said !== 'object') return undefined
  const columns = (said as { columns?: Record<string, Record<string, Intents>> }).columns
  const intents = columns?.[column]
  if (intents === undefined) return undefined
  return lookUp(intents, [section, object, 'columns', column], verb, namesOf(persona, document.groups))
}

function lookUp(
  said: Record<string, Intents | undefined>,
  path: readonly string[],
  verb: Verb,
  names: readonly string[],
): Stated | undefined {
  for (const key of keysOf(verb)) {
    const intents = said[key]
    if (intents === undefined) continue
    if (typeof intents === 'string') {
      if (names.includes('everyone')) return stated(intents, [...path, key])
      continue
    }
    const name = names.find((each) => Object.hasOwn(intents, each))
    if (name !== undefined) return stated(intents[name]!, [...path, key, name])
  }
  return undefined
}

function stated(text: string, path: readonly string[]): Stated {
  return { ...parseIntent(text)!, path }
}
