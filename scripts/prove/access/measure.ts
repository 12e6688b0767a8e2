/** The access matrix: every verb on every object, really executed as every persona. */

import { readSchema } from '../../catalog/read.ts'
import type { Schema } from '../../catalog/schema.ts'
import { platformSchemas } from '../../catalog/scope.ts'
import { compareText } from '../../core/finding.ts'
import { qualified } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import type { PersonaSetting } from '../../workspace/settings.ts'
import { type Filled, fill } from '../data/fill.ts'
import { type PlannedTable, planTables } from '../data/plan.ts'
import { type Cast, identityValue } from './cast.ts'
import { makeFiles, objectsTable } from './cells/bucket.ts'
import type { RoutineContext } from './cells/routine.ts'
import { type CensusRow, readRows, takeCensus } from './census.ts'
import { instrument, layInstruments, stabiliseKeys } from './instruments.ts'
import { mixRows } from './mix.ts'
import { measurables, type ObjectsContext, routineContext } from './objects.ts'
import { changePersonas } from './persona-settings.ts'
import { derivePersonas, publicRole } from './personas.ts'
import { readCast } from './read-cast.ts'
import type { PolicyFacts } from './reading/facts.ts'
import type { KnownTable } from './reading/read.ts'
import { testTexts } from './suite/texts.ts'
import type { AccessMatrix, AccessObject, Cell, Persona, Verb } from './types.ts'

export interface MeasureOptions {
  platform: 'supabase' | 'postgres'
  /** Measure these objects alone (names as in `AccessObject`). Rows are made for what they need as well. */
  only?: ReadonlySet<string>
  /** Make rows for tests: the same each time, and such as are half somebody's, which tell more policies apart. */
  forTests?: boolean
  /** Changes of the derived personas (`personas` of dbops.json). */
  personas?: readonly PersonaSetting[]
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
  readonly cast: Cast
  /** What the policies read. */
  readonly facts: PolicyFacts
  /** How functions are called. */
  readonly routines: RoutineContext
  /** By table. */
  readonly census: ReadonlyMap<string, readonly CensusRow[]>
  /** Places (as in the census) of the rows that a cell of `measure` reached; undefined where it was not measured in rows. */
  places(cell: Cell): ReadonlySet<string> | undefined
  /** Everything that can be measured, in the order of the matrix: all there is, also where `only` limits the rows. */
  objects(): Promise<AccessObject[]>
  /** The whole matrix, or the cells of some objects and personas. */
  measure(choice?: {
    objects?: ReadonlySet<string>
    personas?: ReadonlySet<string>
    verbs?: ReadonlySet<Verb>
  }): Promise<AccessMatrix>
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
  // Policies that call each other without end must be an error and not the engine's: V8's stack ends at some 120 kB of Postgres's.
  if (database.kind === 'embedded') await database.exec("set local max_stack_depth = '100kB'")
  const schema = await readSchema(database, { join: true })
  const { schemas, platform, facts, plan, cast } = await readCast(database, schema, options.platform)
  await layInstruments(database)
  await stabiliseKeys(database, schema)
  // What policies ask about the caller must be answered even where one table alone is measured.
  const asked = facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table)
  const filled = await fill(database, {
    schemas,
    plan,
    platformSchemas,
    actors: cast.actors,
    guide: options.forTests ? { ...cast.guide, texts: testTexts(facts, cast) } : cast.guide,
    only: options.only && new Set([...options.only, ...asked]),
  })
  if (options.forTests) await mixRows(database, filled, facts, cast)
  const files = await planFiles(database, platform)
  const census = await takeCensus(database, filled, cast)
  if (files !== undefined) {
    const labels = await makeFiles(database, facts, cast, census)
    const rows = await readRows(database, files)
    for (const row of rows) row.label = labels.get(`${row.values.bucket_id}\0${row.values.name}`) ?? {}
    census.set(objectsTable, rows)
  }
  const derived = derivePersonas({
    platform: options.platform,
    schema,
    cast,
    facts,
    callerValue: valueReader(filled, census, cast),
  })
  const personas = changePersonas(derived, options.personas ?? [], await roleNames(database))
  if (personas.some(({ role }) => role === publicRole)) await database.exec(`create role ${publicRole}`)
  for (const view of schema.views)
    if (view.kind === 'materialized')
      await tryOut(database, `refresh materialized view ${qualified(view.schema, view.name)}`)
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)))
  const tables = [...filled.plan.filter((table) => own.has(table.table)), ...partitionsOf(schema, filled, census)]
  const instrumented = new Set([
    ...filled.plan.map(({ table }) => table),
    ...(files === undefined ? [] : [files.table]),
  ])
  for (const table of instrumented) await database.exec(instrument(table))
  const reached = new WeakMap<Cell, ReadonlySet<string>>()
  const context: ObjectsContext = { database, schema, filled, cast, facts, census, personas, platform, files, tables }

  return {
    places: (cell) => reached.get(cell),
    database,
    schema,
    personas,
    filled,
    cast,
    facts,
    census,
    routines: routineContext(context),
    async objects() {
      const found = (await measurables(context)).map(({ object }) => object)
      const names = new Set(found.map(({ name }) => name))
      const others = schema.tables
        .map((table) => ({ kind: 'table' as const, name: qualified(table.schema, table.name) }))
        .filter(({ name }) => !names.has(name))
      return [...found, ...others]
    },
    async measure(choice = {}) {
      const all = await measurables({
        database,
        schema,
        filled,
        cast,
        facts,
        census,
        personas,
        platform,
        files,
        tables,
      })
      const wanted = all.filter(
        ({ object }) => (options.only?.has(object.name) ?? true) && (choice.objects?.has(object.name) ?? true),
      )
      const asked = personas.filter((persona) => choice.personas?.has(persona.name) ?? true)
      const cells: Cell[] = []
      for (const [index, measurable] of wanted.entries()) {
        options.signal?.throwIfAborted()
        options.onProgress?.(index, wanted.length, measurable.object.name)
        for (const verb of measurable.verbs.filter((each) => choice.verbs?.has(each) ?? true))
          for (const persona of asked) {
            const { cell, places } = await measurable.measure(verb, persona)
            if (places !== undefined) reached.set(cell, places)
            cells.push(cell)
          }
      }
      const unfilled = filled.tables
        .filter(({ table, failures }) => failures.length > 0 && census.get(table)?.length === 0)
        .map(({ table, failures }) => ({ table, reason: failures[0]!.reason }))
        .sort((a, b) => compareText(a.table, b.table))
      return { personas: [...asked], objects: wanted.map(({ object }) => object), cells, unfilled }
    },
    async close() {
      await database.exec('rollback')
    },
  }
}

/** Partitions are tables of their own for whoever may name them: the rows of the whole that lie in them. */
function partitionsOf(schema: Schema, filled: Filled, census: Map<string, CensusRow[]>): PlannedTable[] {
  const plans = new Map(filled.plan.map((table) => [table.table, table]))
  const found: PlannedTable[] = []
  for (const table of schema.tables) {
    if (table.partitionOf === undefined) continue
    // The uppermost table is the one that was filled.
    let parent: string | undefined = qualified(table.partitionOf.schema, table.partitionOf.name)
    for (let depth = 0; parent !== undefined && !plans.has(parent) && depth < 20; depth++) {
      const above = schema.tables.find((each) => qualified(each.schema, each.name) === parent)?.partitionOf
      parent = above && qualified(above.schema, above.name)
    }
    const plan = parent === undefined ? undefined : plans.get(parent)
    if (plan === undefined) continue
    const name = qualified(table.schema, table.name)
    found.push({ ...plan, table: name, schema: table.schema, name: table.name })
    census.set(
      name,
      (census.get(parent!) ?? []).filter((row) => row.table === name),
    )
  }
  return found
}

async function planFiles(database: Database, platform: readonly KnownTable[]): Promise<PlannedTable | undefined> {
  if (!platform.some(({ schema, name }) => schema === 'storage' && name === 'objects')) return undefined
  return (await planTables(database, ['storage'])).find(({ table }) => table === objectsTable)
}

/** Runs a statement that may fail. */
async function tryOut(database: Database, sql: string): Promise<void> {
  await database.exec('savepoint dbops_try')
  try {
    await database.exec(sql)
  } catch (error) {
    if (postgresFailure(error) === undefined) throw error
    await database.exec('rollback to savepoint dbops_try')
  }
  await database.exec('release savepoint dbops_try')
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

async function roleNames(database: Database): Promise<string[]> {
  return (
    await database.rows("select rolname::text from pg_roles where rolname not like 'pg\\_%' order by 1")
  ).flat() as string[]
}
