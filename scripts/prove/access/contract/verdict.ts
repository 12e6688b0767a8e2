/** Holds one measured cell against what was meant. */

import type { CensusRow } from '../census.ts'
import { classify, nearness } from '../reach.ts'
import type { Cell, Persona, Reach } from '../types.ts'
import { extent, type Intent, type Stated } from './intent.ts'

/** `wider` reaches rows that are not meant, `narrower` misses rows that are. */
export type Judgement = 'holds' | 'wider' | 'narrower' | 'error' | 'not proven'

export interface Verdict {
  cell: Cell
  persona: Persona
  /** Of one column of the object, where the contract names it. */
  column?: string
  intent: Stated
  judgement: Judgement
  /** Rows that were reached and are not meant, the furthest from the persona first. */
  excess: CensusRow[]
}

export interface Measured {
  cell: Cell
  persona: Persona
  /** Rows there are, and the places of those that were reached; absent where rows cannot be told apart (functions …). */
  rows?: readonly CensusRow[]
  places?: ReadonlySet<string>
}

/**
 * Judges a cell. `holding`: places of the rows for which the intent's condition holds.
 * Excess is judged row by row; what is missing by the words alone, since a word says how far somebody reaches and not
 * that he reaches all up to there (a policy may let him see some of his tenant's rows).
 */
export function judge(measured: Measured, intent: Stated, holding?: ReadonlySet<string>): Verdict {
  const { cell, persona, rows, places } = measured
  const verdict: Verdict = { cell, persona, intent, judgement: 'holds', excess: [] }
  if (cell.reach === 'not proven') return { ...verdict, judgement: 'not proven' }
  if (cell.reach === 'error') return extent(intent.reach) > 1 ? { ...verdict, judgement: 'error' } : verdict
  if (rows === undefined || places === undefined) {
    const [reached, meant] = [extent(cell.reach), extent(intent.reach)]
    if (reached > meant) return { ...verdict, judgement: 'wider' }
    return reached <= 1 && meant > 1 ? { ...verdict, judgement: 'narrower' } : verdict
  }
  const reached = rows.filter((row) => places.has(row.place))
  const meant = rows.filter((row) => isMeant(intent, row, persona, holding))
  // "Some" without a condition does not say which.
  const open = intent.reach === 'some' && intent.condition === undefined
  const excess = open ? (cell.reach === 'all' ? reached : []) : reached.filter((row) => !meant.includes(row))
  if (excess.length > 0) {
    const distance = (row: CensusRow) => ['own', 'tenant', 'beyond'].indexOf(nearness(row.label, persona.actor))
    return { ...verdict, judgement: 'wider', excess: excess.sort((a, b) => distance(b) - distance(a)) }
  }
  const word: Reach = open ? 'some' : wordOf(rows, meant, persona)
  return extent(cell.reach) < extent(word) ? { ...verdict, judgement: 'narrower' } : verdict
}

function wordOf(rows: readonly CensusRow[], some: readonly CensusRow[], persona: Persona) {
  const labels = (list: readonly CensusRow[]) => list.map((row) => row.label)
  return classify(labels(rows), labels(some), persona.actor)
}

function isMeant(intent: Intent, row: CensusRow, persona: Persona, holding?: ReadonlySet<string>): boolean {
  const holds = holding?.has(row.place) ?? false
  const { condition } = intent
  if (condition?.kind === 'where' && !holds) return false
  if (condition?.kind === 'or' && holds) return true
  switch (intent.reach) {
    case 'denied':
    case 'none':
      return false
    case 'own':
      return nearness(row.label, persona.actor) === 'own'
    case 'tenant':
      return nearness(row.label, persona.actor) !== 'beyond'
    default:
      return true
  }
}
