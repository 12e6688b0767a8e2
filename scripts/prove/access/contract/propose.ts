/** What a contract would have to say of one object so that today's measurement holds: the shortest words that do. */

import type { AccessSession } from '../measure.ts'
import type { Cell, Persona, Verb } from '../types.ts'
import type { Conditions } from './conditions.ts'
import type { Intents, PersonaIntents } from './document.ts'
import { formatIntent, type Intent, intendedReaches, parseIntent, roleOfPersona } from './intent.ts'
import { judge } from './verdict.ts'

/** One verb's cells on one object. */
export interface VerbCells {
  object: string
  verb: Verb
  cells: readonly Cell[]
}

/** Tells whether an intent holds for a cell. */
export class Fitting {
  readonly #session: AccessSession
  readonly #conditions: Conditions
  readonly #personas: ReadonlyMap<string, Persona>
  /** Conditions that policies of a table put to rows, whoever comes: candidates for `or` and `where`. */
  readonly #open: (table: string, verb: Verb) => readonly string[]

  constructor(session: AccessSession, conditions: Conditions, open: (table: string, verb: Verb) => readonly string[]) {
    this.#session = session
    this.#conditions = conditions
    this.#personas = new Map(session.personas.map((persona) => [persona.name, persona]))
    this.#open = open
  }

  async holds(cell: Cell, intent: Intent): Promise<boolean> {
    const persona = this.#personas.get(cell.persona)!
    const rows = this.#session.census.get(cell.object)
    const holding = rows === undefined ? undefined : await this.#conditions.places(cell.object, intent)
    return judge({ cell, persona, rows, places: this.#session.places(cell) }, intent, holding).judgement === 'holds'
  }

  /** The intent that says most exactly what was measured. */
  async fit(cell: Cell): Promise<Intent> {
    if (['error', 'not proven', 'denied'].includes(cell.reach)) return { reach: 'none' }
    if (cell.reach !== 'some') return { reach: cell.reach as Intent['reach'] }
    for (const sql of this.#open(cell.object, cell.verb)) {
      for (const intent of [
        { reach: 'all', condition: { kind: 'where', sql } },
        { reach: 'own', condition: { kind: 'or', sql } },
        { reach: 'tenant', condition: { kind: 'or', sql } },
      ] as Intent[]) {
        if (await this.holds(cell, intent)) return intent
      }
    }
    return { reach: 'some' }
  }
}

/** The intents of one verb, by persona; undefined where nobody reaches anything. */
export async function proposeIntents(
  { cells }: VerbCells,
  personas: readonly Persona[],
  fitting: Fitting,
): Promise<Intents | undefined> {
  const known = new Map(personas.map((persona) => [persona.name, persona]))
  const judged = cells.filter((cell) => !known.get(cell.persona)!.trusted && cell.reach !== 'not proven')
  const said: PersonaIntents = {}
  for (const role of [...new Set(judged.map((cell) => known.get(cell.persona)!.role))]) {
    const ofRole = judged.filter((cell) => known.get(cell.persona)!.role === role)
    const base = await commonIntent(ofRole, fitting, role)
    const deviating: { cell: Cell; text: string }[] = []
    for (const cell of ofRole)
      if (!(await fitting.holds(cell, base))) deviating.push({ cell, text: formatIntent(await fitting.fit(cell)) })
    if (reachesRows(base)) said[role] = formatIntent(base)
    // What holds for all who have a role in the application is said once.
    for (const { cell, text } of deviating) {
      const name = roleOfPersona(cell.persona)
      const alike =
        name !== undefined &&
        ofRole
          .filter((each) => roleOfPersona(each.persona) === name)
          .every((each) => deviating.some((other) => other.cell === each && other.text === text))
      const key = alike ? name : cell.persona
      said[key] = text
    }
  }
  // The most telling names first, as they are looked up.
  const entries = Object.entries(said).filter(
    ([key, text]) => reachesRows(parseIntent(text)!) || personas.some(({ role }) => said[role] && key !== role),
  )
  if (entries.every(([, text]) => !reachesRows(parseIntent(text)!))) return undefined
  const words = new Set(entries.map(([, text]) => text))
  const roles = [...new Set(judged.map((cell) => known.get(cell.persona)!.role))]
  if (words.size === 1 && roles.every((role) => said[role] !== undefined)) return [...words][0]!
  return Object.fromEntries(entries)
}

/**
 * The word that holds for most of the cells. A persona that bears the role's own name cannot be excepted from it by
 * name: the word must hold for him.
 */
async function commonIntent(cells: readonly Cell[], fitting: Fitting, role: string): Promise<Intent> {
  const candidates = new Map<string, Intent>()
  for (const cell of cells) {
    const intent = await fitting.fit(cell)
    candidates.set(formatIntent(intent), intent)
  }
  const plain = cells.find(({ persona }) => persona === role)
  let best: { intent: Intent; score: number } | undefined
  for (const intent of candidates.values()) {
    if (plain !== undefined && !(await fitting.holds(plain, intent)) && isMeasured(plain)) continue
    let holding = 0
    for (const cell of cells) if (await fitting.holds(cell, intent)) holding++
    const score = holding - intendedReaches.indexOf(intent.reach) / 100
    if (best === undefined || score > best.score) best = { intent, score }
  }
  return best?.intent ?? { reach: 'none' }
}

function isMeasured({ reach }: Cell): boolean {
  return reach !== 'error' && reach !== 'not proven'
}

function reachesRows({ reach }: Intent): boolean {
  return reach !== 'none' && reach !== 'denied'
}
