/** The access matrix: every verb on every object, really executed as every persona. */

import { readSchema } from '../../catalog/read.ts'
import type { Schema } from '../../catalog/schema.ts'
import { platformSchemas } from '../../catalog/scope.ts'
import { qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { loadParser } from '../../sql/parse.ts'
import { type Filled, fill } from '../data/fill.ts'
import { planTables } from '../data/plan.ts'
import { Attempts } from './attempt.ts'
import { type Cast, deriveCast, identityValue, softKeys } from './cast.ts'
import { measureCell } from './cells.ts'
import { type CensusRow, takeCensus } from './census.ts'
import { instrument, layInstruments } from './instruments.ts'
import { derivePersonas, publicRole } from './personas.ts'
import { type KnownTable, readPolicies } from './reading/read.ts'
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
  await loadParser()
  const facts = readPolicies(schema, await platformTables(database))
  const bare = await planTables(database, schemas)
  const plan = await planTables(database, schemas, softKeys(facts, bare))
  const cast = deriveCast(plan, facts, {
    anonymous: options.platform === 'supabase',
    roles: schema.roles.map(({ name }) => name),
  })
  // What policies ask about the caller must be answered even where one table alone is measured.
  const asked = facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table)
  const filled = await fill(database, {
    schemas,
    plan,
    platformSchemas,
    actors: cast.actors,
    guide: cast.guide,
    only: options.only && new Set([...options.only, ...asked]),
  })
  const census = await takeCensus(database, filled, cast)
  const personas =
    options.personas ??
    derivePersonas({ platform: options.platform, schema, cast, facts, callerValue: valueReader(filled, census, cast) })
  if (personas.some(({ role }) => role === publicRole)) await database.exec(`create role ${publicRole}`)
  await layInstruments(database)
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)))
  const subjects = filled.plan.filter(
    (table) => own.has(table.table) && (options.only === undefined || options.only.has(table.table)),
  )
  for (const table of subjects) await database.exec(instrument(table.table))
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

/** Tables of the platform that policies and their functions read. */
async function platformTables(database: Database): Promise<KnownTable[]> {
  const rows = (await database.rows(
    `select n.nspname::text, c.relname::text, array_agg(a.attname::text order by a.attnum), array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('auth', 'storage', 'realtime') and c.relkind in ('r', 'p', 'v') group by 1, 2 order by 1, 2`,
  )) as [string, string, string[], string[]][]
  return rows.map(([schema, name, columns, types]) => ({
    schema,
    name,
    columns: columns.map((column, index) => ({ name: column, type: types[index]! })),
  }))
}

/** Reads what a claim or setting must be from the rows that are there: keys that Postgres made are known only then. */
function valueReader(
  filled: Filled,
  census: ReadonlyMap<string, readonly CensusRow[]>,
  cast: Cast,
): Parameters<typeof derivePersonas>[0]['callerValue'] {
  return (identity, label) => {
    const table = filled.plan.find((each) => each.table === identity.table)
    const column = table?.columns.find((each) => each.name === identity.column)
    if (table === undefined || column === undefined) return undefined
    const rows = census.get(table.table) ?? []
    const row = rows.find((each) =>
      identity.scope === 'tenant' ? each.label.tenant === label.tenant : each.label.actor === label.actor,
    )
    const value = row?.values[column.name] ?? identityValue(identity, column, label, cast.actors)
    return column.type.kind === 'a' ? value?.replace(/^\{"?|"?\}$/g, '') : value
  }
}
