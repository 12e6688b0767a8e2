/** From what a statement reached to a cell of the matrix. */

import type { PostgresFailure } from '../../../postgres/database.ts'
import type { Label } from '../../data/pool.ts'
import { classify, nearness } from '../reach.ts'
import type { AccessObject, Cell, Persona, RowEvidence, Verb } from '../types.ts'

export const insufficientPrivilege = '42501'

/** A row that a cell may reach: an identity, whose it is, and what to show of it. */
export interface Target {
  place: string
  label: Label
  evidence: () => RowEvidence
}

/** What a statement reached: rows by their place, and the words of what refused the others. */
export interface Outcome {
  reached: ReadonlySet<string>
  refusal?: PostgresFailure
  /** Rows that could not be tried: what fails fails for everybody. */
  untried?: ReadonlySet<string>
  /** Nothing could be tried. */
  reason?: string
}

/** A cell, and the places of the rows that were reached: what a contract's conditions are held against. */
export interface MeasuredCell {
  cell: Cell
  places?: ReadonlySet<string>
}

/** An object with the verbs that are tried on it. */
export interface Measurable {
  object: AccessObject
  verbs: readonly Verb[]
  measure(verb: Verb, persona: Persona): Promise<MeasuredCell>
}

export function cellOf(
  object: string,
  verb: Verb,
  persona: Persona,
  targets: readonly Target[],
  outcome: Outcome,
): Cell {
  const cell: Cell = { object, verb, persona: persona.name, reach: 'not proven' }
  const { refusal, untried } = outcome
  const tried = untried === undefined ? targets : targets.filter(({ place }) => !untried.has(place))
  const reached = tried.filter(({ place }) => outcome.reached.has(place))
  if (refusal !== undefined) cell.message = refusal.message
  if (reached.length === 0) {
    if (outcome.reason !== undefined) return { ...cell, reason: outcome.reason }
    if (refusal !== undefined) return { ...cell, reach: refusal.code === insufficientPrivilege ? 'denied' : 'error' }
    if (targets.length === 0) return { ...cell, reason: 'there is no row to try it on' }
    if (tried.length === 0) return { ...cell, reason: 'what was tried fails for everybody' }
  }
  cell.reach = classify(
    tried.map(({ label }) => label),
    reached.map(({ label }) => label),
    persona.actor,
  )
  cell.reached = reached.length
  cell.total = tried.length
  const beyond = reached.filter(({ label }) => nearness(label, persona.actor) !== 'own')
  if (beyond.length > 0 && !persona.trusted)
    cell.rows = beyond
      .sort((a, b) => distance(b.label, persona) - distance(a.label, persona))
      .slice(0, 3)
      .map((target) => target.evidence())
  return cell
}

function distance(label: Label, persona: Persona): number {
  return ['own', 'tenant', 'beyond'].indexOf(nearness(label, persona.actor))
}

/** A policy refused the new row; not a missing privilege, which has the same code (nodeModifyTable.c, execMain.c). */
export function isRowSecurity(failure: PostgresFailure): boolean {
  return failure.routine === 'ExecWithCheckOptions'
}

/** Class 23: an integrity constraint. */
export function isConstraint(failure: PostgresFailure): boolean {
  return failure.code.startsWith('23')
}
