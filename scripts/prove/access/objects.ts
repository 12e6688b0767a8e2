/** Everything that somebody could reach for, each with how it is measured. */

import type { Schema } from '../../catalog/schema.ts'
import { qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { Filled } from '../data/fill.ts'
import type { PlannedTable } from '../data/plan.ts'
import { TypeReader } from '../data/types.ts'
import { Attempts } from './attempt.ts'
import type { Cast } from './cast.ts'
import { bucketMeasurables, objectsTable } from './cells/bucket.ts'
import type { Measurable } from './cells/cell.ts'
import { isCallable, type RoutineContext, routineMeasurable, routineName } from './cells/routine.ts'
import { ColumnRights, tableMeasurable, targetsOf } from './cells/table.ts'
import { topicMeasurables } from './cells/topic.ts'
import { viewMeasurable } from './cells/view.ts'
import { type CensusRow, evidence } from './census.ts'
import type { PolicyFacts } from './reading/facts.ts'
import { type KnownTable, readParameters } from './reading/read.ts'
import { Recogniser } from './recognise.ts'
import type { Persona } from './types.ts'

export interface ObjectsContext {
  database: Database
  schema: Schema
  filled: Filled
  cast: Cast
  facts: PolicyFacts
  census: ReadonlyMap<string, readonly CensusRow[]>
  personas: readonly Persona[]
  platform: readonly KnownTable[]
  /** The plan of storage.objects, where there is one. */
  files?: PlannedTable
  /** Tables of the matrix: those of the schema, partitions among them. */
  tables: readonly PlannedTable[]
}

/** All objects of the matrix in their order: tables, views, functions, buckets, topics. Made anew for each measurement. */
export async function measurables(context: ObjectsContext): Promise<Measurable[]> {
  const { database, schema, filled, census, facts } = context
  const attempts = new Attempts(database)
  const watched = watchedColumns(schema)
  const guards = new Map(
    schema.tables.map((table) => [
      qualified(table.schema, table.name),
      new Set(table.triggers.map((trigger) => trigger.function.name)),
    ]),
  )
  const found: Measurable[] = []
  for (const table of context.tables) {
    const subject = {
      table,
      rows: census.get(table.table) ?? [],
      watched: watched.get(table.table),
      guards: guards.get(table.table),
      rights: new ColumnRights(attempts, table),
    }
    found.push(tableMeasurable(attempts, { kind: 'table', name: table.table }, subject))
  }
  const routines = routineContext(context)
  const { recogniser, byPlace } = routines
  const views = await viewBases(database)
  for (const relation of [...schema.views, ...schema.tables.filter(({ kind }) => kind === 'foreign')]) {
    const name = qualified(relation.schema, relation.name)
    const kind =
      relation.kind === 'materialized' ? 'materialized view' : relation.kind === 'foreign' ? 'foreign table' : 'view'
    found.push(
      viewMeasurable(
        relation,
        { kind, name },
        {
          attempts,
          recogniser,
          personas: context.personas,
          bases: views.get(name) ?? [],
          byPlace,
          rowsOf(table) {
            const planned = filled.plan.find((each) => each.table === table)
            return planned === undefined
              ? []
              : targetsOf({
                  table: planned,
                  rows: census.get(table) ?? [],
                  rights: new ColumnRights(attempts, planned),
                })
          },
        },
      ),
    )
  }
  for (const routine of schema.functions.filter(isCallable))
    found.push(routineMeasurable(routine, { kind: 'function', name: routineName(routine) }, routines))
  if (context.files !== undefined)
    found.push(...(await bucketMeasurables(attempts, context.files, census.get(objectsTable) ?? [], facts)))
  found.push(...topicMeasurables(attempts, schema, filled, context.cast, census))
  return found
}

/** What calls of functions need. */
export function routineContext(context: ObjectsContext): RoutineContext {
  const { database, schema, filled, census } = context
  return {
    attempts: new Attempts(database),
    schema,
    filled,
    census,
    byPlace: placesOf(context),
    recogniser: new Recogniser(filled, census),
    types: new TypeReader(database),
    parameters: readParameters(schema, context.platform),
  }
}

function placesOf({ filled, census, files }: ObjectsContext): RoutineContext['byPlace'] {
  const places = new Map<string, { table: string; row: CensusRow; evidence: () => ReturnType<typeof evidence> }>()
  for (const table of [...filled.plan, ...(files === undefined ? [] : [files])])
    for (const row of census.get(table.table) ?? [])
      places.set(row.place, { table: table.table, row, evidence: () => evidence(table, row) })
  return places
}

/** By table: columns for which an UPDATE trigger waits. */
function watchedColumns(schema: Schema): Map<string, Set<string>> {
  return new Map(
    schema.tables.map((table) => [
      qualified(table.schema, table.name),
      new Set(table.triggers.flatMap(({ columns }) => columns ?? [])),
    ]),
  )
}

/** By view: the tables that it reads, also through other views. */
async function viewBases(database: Database): Promise<Map<string, string[]>> {
  const rows = (await database.rows(
    `with recursive reads (view, relation) as (
       select r.ev_class, d.refobjid from pg_rewrite r
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
       union
       select w.view, d.refobjid from reads w
         join pg_rewrite r on r.ev_class = w.relation
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
     )
     select vn.nspname::text, v.relname::text, tn.nspname::text, t.relname::text
       from reads w join pg_class v on v.oid = w.view join pg_namespace vn on vn.oid = v.relnamespace
       join pg_class t on t.oid = w.relation and t.relkind in ('r', 'p') join pg_namespace tn on tn.oid = t.relnamespace
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  )) as [string, string, string, string][]
  const found = new Map<string, string[]>()
  for (const [viewSchema, view, schema, table] of rows) {
    const name = qualified(viewSchema, view)
    found.set(name, [...(found.get(name) ?? []), qualified(schema, table)])
  }
  return found
}
