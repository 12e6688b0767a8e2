/** Writes a contract from what was measured, for a person to review; or adds to one what it does not speak of yet. */

import { Document, isMap, type Pair, parseDocument, type Scalar, YAMLMap } from 'yaml'
import type { Policy } from '../../../catalog/schema.ts'
import { qualified } from '../../../core/identifier.ts'
import { formatExpression, mayDependOnCaller, parseExpression, partsOf } from '../../../sql/expression.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessMatrix, AccessObject, Cell, Verb } from '../types.ts'
import { isServed } from './check.ts'
import { Conditions } from './conditions.ts'
import type { ContractDocument, Intents } from './document.ts'
import { type Section, sections } from './intent.ts'
import { Fitting, proposeIntents } from './propose.ts'

export interface Proposal {
  defaults: Record<string, Intents>
  /** By section and object: intents by verb, empty where nobody reaches anything. */
  objects: { section: Section; name: string; verbs: Record<string, Intents>; notes: string[] }[]
}

const kindSection: Record<AccessObject['kind'], Section> = {
  table: 'tables',
  'foreign table': 'tables',
  view: 'views',
  'materialized view': 'views',
  function: 'functions',
  bucket: 'buckets',
  topic: 'topics',
}

/**
 * What a contract says of a database so that all that was measured holds. Deterministic. Call `loadParser()` before.
 * `schemas`: those that the Data API serves; functions elsewhere are left out (default: none are).
 */
export async function proposeContract(
  session: AccessSession,
  matrix: AccessMatrix,
  schemas?: readonly string[],
): Promise<Proposal> {
  const policies = new Map(
    [...session.schema.tables].map((table) => [qualified(table.schema, table.name), table.policies]),
  )
  const fitting = new Fitting(session, new Conditions(session), (table, verb) =>
    openParts(policies.get(table) ?? [], verb),
  )
  const objects: Proposal['objects'] = []
  for (const object of matrix.objects) {
    if (!isServed(object, schemas)) continue
    const cells = matrix.cells.filter((cell) => cell.object === object.name)
    const verbs: Record<string, Intents> = {}
    for (const verb of new Set(cells.map((cell) => cell.verb))) {
      const ofVerb = cells.filter((cell) => cell.verb === verb)
      const intents = await proposeIntents({ object: object.name, verb, cells: ofVerb }, session.personas, fitting)
      if (intents !== undefined) verbs[verb] = intents
    }
    objects.push({ section: kindSection[object.kind], name: object.name, verbs, notes: notesOf(cells) })
  }
  return { defaults: hoist(objects, 'truncate'), objects: objects.map(shorten) }
}

/** Conditions, or alternatives of conditions, that put something to the row alone. */
function openParts(policies: readonly Policy[], verb: Verb): string[] {
  const found = new Set<string>()
  for (const policy of policies) {
    if (!policy.permissive || (policy.command !== 'all' && policy.command !== verb)) continue
    const text = verb === 'insert' ? (policy.check ?? policy.using) : policy.using
    if (text === undefined || text === 'true') continue
    for (const part of partsOf(parseExpression(text), 'OR_EXPR'))
      if (!mayDependOnCaller(part)) found.add(formatExpression(part))
  }
  return [...found]
}

/** What is the same for most objects is said once, and the others say what differs. */
function hoist(objects: Proposal['objects'], verb: Verb): Record<string, Intents> {
  const counted = new Map<string, { intents: Intents; count: number }>()
  const asked = objects.filter(({ section }) => section === 'tables')
  for (const { verbs } of asked) {
    const intents = verbs[verb]
    if (intents === undefined) continue
    const key = JSON.stringify(intents)
    counted.set(key, { intents, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count)
  if (most === undefined || most.count < 2 || most.count * 2 <= asked.length) return {}
  for (const { verbs } of asked) {
    if (JSON.stringify(verbs[verb]) === JSON.stringify(most.intents)) delete verbs[verb]
    else verbs[verb] ??= 'none'
  }
  return { [verb]: most.intents }
}

/** `write` for the three verbs that are alike, `any` for all four. */
function shorten<T extends { verbs: Record<string, Intents> }>(object: T): T {
  const { select, insert, update, delete: remove, ...rest } = object.verbs
  const same = (...list: (Intents | undefined)[]) =>
    list.every((each) => each !== undefined && JSON.stringify(each) === JSON.stringify(list[0]))
  const verbs: Record<string, Intents> = {}
  if (same(select, insert, update, remove)) verbs.any = select!
  else {
    if (select !== undefined) verbs.select = select
    if (same(insert, update, remove)) verbs.write = insert!
    else {
      if (insert !== undefined) verbs.insert = insert
      if (update !== undefined) verbs.update = update
      if (remove !== undefined) verbs.delete = remove
    }
  }
  return { ...object, verbs: { ...verbs, ...rest } }
}

/** What a reviewer should know beside the words: cells that fail and cells that could not be tried. */
function notesOf(cells: readonly Cell[]): string[] {
  const notes = new Set<string>()
  for (const { verb, reach, message, reason } of cells) {
    if (reach === 'error') notes.add(`${verb} fails: ${oneLine(message ?? 'an error')}`)
    if (reach === 'not proven') notes.add(`${verb} is not proven: ${oneLine(reason ?? 'it could not be tried')}`)
  }
  return [...notes]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 160)
}

const header = ` Who is meant to reach what. Written by \`dbops access --init\` from what was measured: read every line, and change
 what is not meant. \`dbops access --check\` then holds the database to it.

 Words: denied, none, own (rows of the caller), tenant (rows of his tenant), some, all.
 "own or published" adds the rows for which a condition holds, "all where not hidden" takes the others away.
 What is not said is none. "write" is insert, update and delete, "any" is those and select.`

/** The proposal as a contract is read. */
export function proposedDocument({ defaults, objects }: Proposal): ContractDocument {
  const document: Record<string, Record<string, unknown>> = { defaults }
  for (const { section, name, verbs } of objects) (document[section] ??= {})[name] = verbs
  return document as ContractDocument
}

/** The text of a new contract. */
export function writeContract(proposal: Proposal, personas: readonly { name: string; description: string }[]): string {
  const document = new Document({ version: 1 })
  document.commentBefore =
    `${header}\n\n Personas:\n${personas.map(({ name, description }) => `   ${name}: ${oneLine(description)}`).join('\n')}`.replace(
      /^$/gm,
      ' ',
    )
  if (Object.keys(proposal.defaults).length > 0) document.set('defaults', node(document, proposal.defaults))
  addObjects(document, proposal.objects)
  return render(document)
}

export interface Update {
  text: string
  /** Objects that the contract did not speak of. */
  added: string[]
  /** Objects of the contract that the database no longer has. */
  gone: string[]
}

/** Adds to a contract the objects that it does not speak of; what people wrote stays as it is, comments included. */
export function updateContract(text: string, proposal: Proposal): Update {
  const document = parseDocument(text) as Document
  const current = (document.toJS() ?? {}) as ContractDocument
  const fresh = proposal.objects.filter(
    ({ section, name, verbs, notes }) =>
      current[section]?.[name] === undefined &&
      current.tables?.[name] === undefined &&
      (Object.keys(verbs).length > 0 || notes.length > 0),
  )
  const there = new Set(proposal.objects.map(({ name }) => name))
  const gone = sections.flatMap((section) => Object.keys(current[section] ?? {})).filter((name) => !there.has(name))
  if (document.contents === null) document.contents = new YAMLMap() as unknown as typeof document.contents
  // What a default gives to all need not be said of a new object again.
  const defaults = Object.keys(current.defaults ?? {})
  addObjects(
    document,
    fresh.map((object) => ({
      ...object,
      verbs: { ...object.verbs, ...(object.section === 'tables' ? missingDefaults(proposal, defaults) : {}) },
      notes: ['new: review this', ...object.notes],
    })),
  )
  return { text: render(document), added: fresh.map(({ name }) => name), gone }
}

/** Verbs that the proposal would give by default and the contract does not. */
function missingDefaults(proposal: Proposal, defaults: readonly string[]): Record<string, Intents> {
  return Object.fromEntries(Object.entries(proposal.defaults).filter(([verb]) => !defaults.includes(verb)))
}

function addObjects(document: Document, objects: Proposal['objects']): void {
  for (const section of sections) {
    const ofSection = objects.filter((object) => object.section === section)
    // A function or view that nobody reaches need not be named: what is not said is none.
    const named = ofSection.filter(
      ({ verbs, notes }) => section === 'tables' || Object.keys(verbs).length > 0 || notes.length > 0,
    )
    if (named.length === 0) continue
    if (!isMap(document.get(section))) document.set(section, new YAMLMap())
    const map = document.get(section) as YAMLMap
    for (const { name, verbs, notes } of named) {
      const pair = document.createPair(name, Object.keys(verbs).length === 0 ? 'none' : verbs) as Pair<Scalar, unknown>
      if (notes.length > 0) pair.key.commentBefore = notes.map((note) => ` ${note}`).join('\n')
      flow(pair.value, 0)
      map.items.push(pair as (typeof map.items)[number])
    }
  }
}

function node(document: Document, value: unknown): unknown {
  const made = document.createNode(value)
  flow(made, 0)
  return made
}

/** Verbs on lines of their own, personas behind their verb on one. */
function flow(value: unknown, depth: number): void {
  if (!isMap(value)) return
  if (depth > 0) value.flow = true
  for (const item of value.items) flow((item as Pair).value, depth + 1)
}

function render(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false })
}
