/** Holds a measured database against its contract: every cell, and the columns that the contract names. */

import { ident } from '../../../core/identifier.ts'
import type { CensusRow } from '../census.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessMatrix, AccessObject, Verb } from '../types.ts'
import { ColumnMeasurer } from './columns.ts'
import { type BadCondition, Conditions } from './conditions.ts'
import { columnIntentOf, intentOf, type Section } from './intent.ts'
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

/** The rows that an object's cells are about; undefined where they cannot be told apart (functions …). */
export function rowsOfObject(session: AccessSession, object: AccessObject): readonly CensusRow[] | undefined {
  if (object.kind !== 'bucket') return session.census.get(object.name)
  return session.census.get('storage.objects')?.filter((row) => row.values.bucket_id === object.name)
}

/** Whether the Data API serves an object's schema. What it does not serve is judged only where the contract names it. */
export function isServed({ kind, name }: AccessObject, schemas: readonly string[] | undefined): boolean {
  if (kind !== 'function' || schemas === undefined) return true
  return schemas.some((schema) => name.startsWith(`${ident(schema)}.`))
}

/** Judges the cells of a matrix that this session measured. `schemas`: those that the Data API serves; default all. */
export async function checkCells(
  session: AccessSession,
  contract: Contract,
  matrix: AccessMatrix,
  schemas?: readonly string[],
): Promise<Checked> {
  const personas = new Map(session.personas.map((persona) => [persona.name, persona]))
  const objects = new Map(matrix.objects.map((object) => [object.name, object]))
  const conditions = new Conditions(session)
  const verdicts: Verdict[] = []
  for (const cell of matrix.cells) {
    const persona = personas.get(cell.persona)!
    const object = objects.get(cell.object)!
    const section = sectionOf(contract, object)
    if (contract.document[section]?.[object.name] === undefined && !isServed(object, schemas)) continue
    const intent = intentOf(contract.document, section, object.name, cell.verb, persona)
    if (intent === undefined) continue
    const rows = rowsOfObject(session, object)
    const places = session.places(cell)
    const table = object.kind === 'bucket' ? 'storage.objects' : cell.object
    const holding = rows === undefined ? undefined : await conditions.places(table, intent)
    verdicts.push(judge({ cell, persona, rows, places }, intent, holding))
  }
  verdicts.push(...(await checkColumns(session, contract, matrix, conditions)))
  return { verdicts, badConditions: conditions.bad }
}

/** Judges the columns that the contract names, of the tables that were measured. */
async function checkColumns(
  session: AccessSession,
  contract: Contract,
  matrix: AccessMatrix,
  conditions: Conditions,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const measurer = new ColumnMeasurer(session, matrix)
  const asked = new Set(matrix.personas.map(({ name }) => name))
  for (const object of matrix.objects) {
    if (object.kind !== 'table') continue
    const said = contract.document.tables?.[object.name]
    if (typeof said !== 'object' || said.columns === undefined) continue
    for (const [column, verbs] of Object.entries(said.columns)) {
      const subject = measurer.subject(object.name, column)
      if (subject === undefined) continue
      for (const verb of ['select', 'insert', 'update'] as const) {
        if (verbs[verb] === undefined) continue
        for (const persona of session.personas) {
          if (!asked.has(persona.name)) continue
          const intent = columnIntentOf(contract.document, 'tables', object.name, column, verb, persona)
          const measured = intent && (await measurer.measure(subject, verb, persona))
          if (intent === undefined || measured === undefined) continue
          const holding = await conditions.places(object.name, intent)
          verdicts.push({ ...judge(measured, intent, holding), column })
        }
      }
    }
  }
  return verdicts
}

/** Measures some objects (for some personas) as the database is now, and judges them. */
export async function checkObjects(
  session: AccessSession,
  contract: Contract,
  objects: readonly AccessObject[],
  choice: { personas?: ReadonlySet<string>; verbs?: ReadonlySet<Verb>; schemas?: readonly string[] } = {},
): Promise<Verdict[]> {
  const { personas, verbs, schemas } = choice
  const matrix = await session.measure({ objects: new Set(objects.map(({ name }) => name)), personas, verbs })
  return (await checkCells(session, contract, matrix, schemas)).verdicts
}
