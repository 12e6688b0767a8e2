/** The access matrix: every verb on every object, really executed as every persona. */

import { readSchema } from '../../catalog/read.ts'
import type { Schema } from '../../catalog/schema.ts'
import { platformSchemas } from '../../catalog/scope.ts'
import { qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { type Actor, defaultActors, type Filled, fill } from '../data/fill.ts'
import { tenantTables } from '../data/tenancy.ts'
import { Attempts } from './attempt.ts'
import { measureCell } from './cells.ts'
import { type CensusRow, takeCensus } from './census.ts'
import { instrument, layInstruments } from './instruments.ts'
import { derivePersonas } from './personas.ts'
import type { AccessMatrix, AccessObject, Cell, Persona } from './types.ts'

export interface MeasureOptions {
  platform: 'supabase' | 'postgres'
  /** Measure these objects alone (names as in `AccessObject`). Rows are made for what they need as well. */
  only?: ReadonlySet<string>
  /** Instead of the derived personas. */
  personas?: readonly Persona[]
  /** Called before each object. */
  onProgress?: (done: number, total: number, object: string) => void
  /** Aborting it stops between two objects with the signal's reason. */
  signal?: AbortSignal
}

/**
 * A database with rows in every table, ready to be measured again and again: after a policy was changed in a savepoint,
 * the same rows are there. It holds a transaction open until `close`, which rolls everything back.
 */
export interface AccessSession {
  readonly database: Database
  readonly schema: Schema
  readonly personas: readonly Persona[]
  readonly filled: Filled
  /** By table. */
  readonly census: ReadonlyMap<string, readonly CensusRow[]>
  /** Places (as in the census) of the rows that a cell of `measure` reached; undefined where it was not measured in rows. */
  places(cell: Cell): ReadonlySet<string> | undefined
  /** The whole matrix, or the cells of some objects and personas. */
  measure(choice?: { objects?: ReadonlySet<string>; personas?: ReadonlySet<string> }): Promise<AccessMatrix>
  close(): Promise<void>
}

/** Makes the rows and measures everything; the database is left as it was. */
export async function measureAccess(database: Database, options: MeasureOptions): Promise<AccessMatrix> {
  const session = await openAccess(database, options)
  try {
    return await session.measure()
  } finally {
    await session.close()
  }
}

/** Begins a transaction, makes rows, lays in the instruments. The database is dbops's own: never a user's server. */
export async function openAccess(database: Database, options: MeasureOptions): Promise<AccessSession> {
  await database.exec('begin')
  try {
    return await prepare(database, options)
  } catch (error) {
    await database.exec('rollback').catch(() => {})
    throw error
  }
}

async function prepare(database: Database, options: MeasureOptions): Promise<AccessSession> {
  await database.exec('reset role')
  const schema = await readSchema(database, { join: true })
  const schemas = schema.schemas.map(({ name }) => name)
  const filled = await fill(database, { schemas, platformSchemas, only: options.only })
  const personas =
    options.personas ??
    derivePersonas({ platform: options.platform, schema, tenants: tenantTables(filled.plan).size > 0 })
  const actors: Actor[] = [...defaultActors]
  await layInstruments(database)
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)))
  const subjects = filled.plan.filter(
    (table) => own.has(table.table) && (options.only === undefined || options.only.has(table.table)),
  )
  for (const table of subjects) await database.exec(instrument(table.table))
  const census = await takeCensus(database, filled, actors)
  const attempts = new Attempts(database)
  const reached = new WeakMap<Cell, ReadonlySet<string>>()

  return {
    places: (cell) => reached.get(cell),
    database,
    schema,
    personas,
    filled,
    census,
    async measure(choice = {}) {
      const cells: Cell[] = []
      const objects: AccessObject[] = []
      const wanted = subjects.filter((table) => choice.objects === undefined || choice.objects.has(table.table))
      const asked = personas.filter((persona) => choice.personas === undefined || choice.personas.has(persona.name))
      for (const [index, table] of wanted.entries()) {
        options.signal?.throwIfAborted()
        options.onProgress?.(index, wanted.length, table.table)
        objects.push({ kind: 'table', name: table.table })
        const subject = { table, rows: census.get(table.table)! }
        for (const verb of ['select', 'insert', 'update', 'delete'] as const)
          for (const persona of asked) {
            const { cell, places } = await measureCell(attempts, subject, verb, persona)
            reached.set(cell, places)
            cells.push(cell)
          }
      }
      const unfilled = filled.tables
        .filter(({ table, failures }) => failures.length > 0 && census.get(table)?.length === 0)
        .map(({ table, failures }) => ({ table, reason: failures[0]!.reason }))
      return { personas: [...asked], objects, cells, unfilled }
    },
    async close() {
      await database.exec('rollback')
    },
  }
}
