/** Holds a measured database against its contract: every cell, and the columns that the contract names. */

import type { AccessSession } from '../measure.ts'
import type { AccessMatrix, AccessObject } from '../types.ts'
import { type BadCondition, Conditions } from './conditions.ts'
import { intentOf, type Section } from './intent.ts'
import type { Contract } from './read.ts'
import { judge, type Verdict } from './verdict.ts'

/** The section of a contract that speaks of an object: a view may stand among the tables. */
export function sectionOf(contract: Contract, object: AccessObject): Section {
  switch (object.kind) {
    case 'view':
    case 'materialized view':
      return contract.document.tables?.[object.name] !== undefined ? 'tables' : 'views'
    case 'function':
      return 'functions'
    case 'bucket':
      return 'buckets'
    case 'topic':
      return 'topics'
    default:
      return 'tables'
  }
}

export interface Checked {
  /** Of every cell, in the matrix's order. Trusted personas are left out where the contract does not name them. */
  verdicts: Verdict[]
  badConditions: BadCondition[]
}

/** Judges the cells of a matrix that this session measured. */
export async function checkCells(session: AccessSession, contract: Contract, matrix: AccessMatrix): Promise<Checked> {
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]))
  const objects = new Map(matrix.objects.map((object) => [object.name, object]))
  const conditions = new Conditions(session)
  const verdicts: Verdict[] = []
  for (const cell of matrix.cells) {
    const persona = personas.get(cell.persona)!
    const object = objects.get(cell.object)!
    const intent = intentOf(contract.document, sectionOf(contract, object), object.name, cell.verb, persona)
    if (intent === undefined) continue
    const rows = session.census.get(cell.object)
    const places = session.places(cell)
    const holding = rows === undefined ? undefined : await conditions.places(cell.object, intent)
    verdicts.push(judge({ cell, persona, rows, places }, intent, holding))
  }
  return { verdicts, badConditions: conditions.bad }
}

/** Measures some objects (for some personas) as the database is now, and judges them. */
export async function checkObjects(
  session: AccessSession,
  contract: Contract,
  objects: readonly AccessObject[],
  personas?: ReadonlySet<string>,
): Promise<Verdict[]> {
  const matrix = await session.measure({ objects: new Set(objects.map(({ name }) => name)), personas })
  return (await checkCells(session, contract, matrix)).verdicts
}
