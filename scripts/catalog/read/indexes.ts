/** Indexes, put together from pg_index: Postgres deparses expressions and predicates only. */

import indexesSql from '../queries/indexes.sql'
import type { Index, IndexKey, Named } from '../schema.ts'
import { type Catalog, compareName, numbers, optionsOf } from './catalog.ts'
import type { ColumnIndex, NumberedColumn } from './columns.ts'
import type { Relations } from './relations.ts'

type Row = [relation: number, indexes: IndexRow[]]

type IndexRow = [
  oid: number,
  name: string,
  method: number,
  keyCount: number,
  key: string,
  classes: string,
  collations: string,
  flags: string,
  state: number,
  options: string[] | null,
  tablespace: number | null,
  parent: number | null,
  expressions: string[] | null,
  expressionCollations: number[] | null,
  predicate: string | null,
]

/** The bits of `state` in indexes.sql. */
const state = { unique: 1, invalid: 2, replicaIdentity: 4, clustered: 8, nullsNotDistinct: 16 } as const

/** Bits of indoption. Source: src/include/catalog/pg_index.h. */
const descending = 1
const nullsFirst = 2

/** What the keys of an index are read with. */
interface KeyContext {
  catalog: Catalog
  columns: ColumnIndex
  isDefault: (opclass: number, type: number) => boolean
  /** Options and statistics of keys, by the index's OID. */
  settings: ReadonlyMap<number, readonly NumberedColumn[]>
}

/** Attaches indexes to their tables and materialised views, by name. */
export async function readIndexes(
  catalog: Catalog,
  relations: Relations,
  columns: ColumnIndex,
  constraintOf: ReadonlyMap<number, string>,
  baseTypes: ReadonlyMap<number, number>,
  settings: ReadonlyMap<number, readonly NumberedColumn[]>,
): Promise<void> {
  const context: KeyContext = { catalog, columns, isDefault: defaultClasses(catalog, baseTypes), settings }
  const names = new Map<number, Named>()
  const withParent: [Index, number][] = []
  for (const [relation, rows] of await catalog.rows<Row>(indexesSql)) {
    const { schema } = relations.name(relation)
    const object = relations.object(relation)
    for (const row of rows) {
      const [oid, name, , , , , , , , , , parent] = row
      names.set(oid, { schema, name })
      if (object === undefined) continue
      const index = makeIndex(context, relation, row, constraintOf.get(oid))
      if (parent !== null) withParent.push([index, parent])
      object.indexes.push(index)
    }
    object?.indexes.sort(compareName)
  }
  for (const [index, parent] of withParent) {
    const name = names.get(parent)
    if (name !== undefined) index.parent = name
  }
}

function makeIndex(context: KeyContext, relation: number, row: IndexRow, constraint: string | undefined): Index {
  const { catalog, columns } = context
  const [oid, name, method, keyCount, key, , , , bits, options, tablespace, , , , predicate] = row
  const index: Index = {
    name,
    method: catalog.methods.get(method) ?? String(method),
    keys: keys(context, relation, row),
  }
  const parts = numbers(key)
  if (parts.length > keyCount) index.include = columns.names(relation, parts.slice(keyCount))
  if (predicate !== null) index.predicate = predicate
  if (bits & state.unique) index.unique = true
  if (bits & state.nullsNotDistinct) index.nullsNotDistinct = true
  if (constraint !== undefined) index.constraint = constraint
  if (bits & state.invalid) index.invalid = true
  if (bits & state.replicaIdentity) index.replicaIdentity = true
  if (bits & state.clustered) index.clustered = true
  if (options !== null) index.options = optionsOf(options)
  const space = catalog.tablespace(tablespace)
  if (space !== undefined) index.tablespace = space
  const comment = catalog.comment('pg_class', oid)
  if (comment !== undefined) index.comment = comment
  return index
}

function keys({ catalog, columns, isDefault, settings }: KeyContext, relation: number, row: IndexRow): IndexKey[] {
  const [oid, , , keyCount, key, classText, collationText, flagText, , , , , expressions, expressionCollations] = row
  const classes = numbers(classText)
  const collations = numbers(collationText)
  const flags = numbers(flagText)
  const settingsOf = settings.get(oid)
  let expression = 0
  return numbers(key)
    .slice(0, keyCount)
    .map((number, position) => {
      const flag = flags[position] ?? 0
      const collation = collations[position] ?? 0
      const result: IndexKey = {}
      let usual: number
      if (number === 0) {
        result.expression = expressions![expression]!
        usual = expressionCollations![expression]!
        expression++
      } else {
        result.column = columns.name(relation, number)
        usual = columns.collation(relation, number)
      }
      const type = number === 0 ? 0 : columns.type(relation, number)
      if (!isDefault(classes[position]!, type)) result.opclass = catalog.operatorClass(classes[position]!)
      const part = settingsOf?.find((one) => one.number === position + 1)?.column
      if (part?.options !== undefined) result.opclassOptions = part.options
      if (collation !== 0 && collation !== usual) result.collation = catalog.collation(collation)
      if (flag & descending) result.descending = true
      const first = (flag & nullsFirst) !== 0
      if (first !== ((flag & descending) !== 0)) result.nulls = first ? 'first' : 'last'
      if (part?.statistics !== undefined) result.statistics = part.statistics
      return result
    })
}

/**
 * Whether an operator class is what CREATE INDEX takes for a type when none is named: a default class for that very
 * type, or a default class for a type that it is coerced to where it has none of its own (GetDefaultOpClass()).
 */
function defaultClasses(
  catalog: Catalog,
  baseTypes: ReadonlyMap<number, number>,
): (opclass: number, type: number) => boolean {
  const exact = new Map<string, number>()
  for (const [oid, { isDefault, method, inputType }] of catalog.operatorClasses) {
    if (isDefault) exact.set(`${method}:${inputType}`, oid)
  }
  return (opclass, type) => {
    const found = catalog.operatorClasses.get(opclass)
    if (found === undefined || !found.isDefault) return false
    let base = type
    while (baseTypes.has(base)) base = baseTypes.get(base)!
    const own = exact.get(`${found.method}:${base}`)
    return own === undefined || own === opclass
  }
}
