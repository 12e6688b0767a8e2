/** Indexes, put together from pg_index: Postgres deparses expressions and predicates only. */

import { parse as parseArray } from 'postgres-array'
import indexesSql from '../queries/indexes.sql'
import type { Index, IndexKey, Named } from '../schema.ts'
import { type Catalog, compact, compareName, numbers, optionsOf } from './catalog.ts'
import type { ColumnIndex } from './columns.ts'
import type { Relations } from './relations.ts'

type Row = [
  oid: number,
  relation: number,
  name: string,
  method: number,
  keyCount: number,
  key: string,
  classes: string,
  collations: string,
  flags: string,
  unique: boolean,
  nullsNotDistinct: boolean,
  valid: boolean,
  replicaIdentity: boolean,
  clustered: boolean,
  options: string[] | null,
  tablespace: string | null,
  parent: number | null,
  expressions: string[] | null,
  expressionCollations: number[] | null,
  predicate: string | null,
  partNumbers: number[] | null,
  partTargets: number[] | null,
  partOptions: (string | null)[] | null,
]

/** Bits of indoption. Source: src/include/catalog/pg_index.h. */
const descending = 1
const nullsFirst = 2

/** Attaches indexes to their tables and materialised views, by name. */
export async function readIndexes(
  catalog: Catalog,
  relations: Relations,
  columns: ColumnIndex,
  constraintOf: ReadonlyMap<number, string>,
  baseTypes: ReadonlyMap<number, number>,
): Promise<void> {
  const isDefault = defaultClasses(catalog, baseTypes)
  const names = new Map<number, Named>()
  const withParent: [Index, number][] = []
  const rows = await catalog.rows<Row>(indexesSql, [catalog.looked])
  for (const row of rows) {
    const [oid, relation, name, method] = row
    names.set(oid, { schema: relations.name(relation).schema, name })
    const object = relations.object(relation)
    if (object === undefined) continue
    const parts = numbers(row[5])
    const index = compact<Index>({
      name,
      method: catalog.methods.get(method) ?? String(method),
      keys: keys(catalog, row, columns, isDefault),
      include: parts.length > row[4] ? columns.names(relation, parts.slice(row[4])) : undefined,
      predicate: row[19] ?? undefined,
      unique: row[9] || undefined,
      nullsNotDistinct: row[10] || undefined,
      constraint: constraintOf.get(oid),
      invalid: row[11] ? undefined : true,
      replicaIdentity: row[12] || undefined,
      clustered: row[13] || undefined,
      options: optionsOf(row[14]),
      tablespace: row[15] ?? undefined,
      comment: catalog.comment('pg_class', oid),
    })
    if (row[16] !== null) withParent.push([index, row[16]])
    object.indexes.push(index)
  }
  for (const [index, parent] of withParent) {
    const name = names.get(parent)
    if (name !== undefined) index.parent = name
  }
  for (const { object } of relations.byOid.values()) object?.indexes.sort(compareName)
}

function keys(
  catalog: Catalog,
  row: Row,
  columns: ColumnIndex,
  isDefault: (opclass: number, type: number) => boolean,
): IndexKey[] {
  const [, relation, , , keyCount, key, classText, collationText, flagText] = row
  const classes = numbers(classText)
  const collations = numbers(collationText)
  const flags = numbers(flagText)
  let expression = 0
  return numbers(key)
    .slice(0, keyCount)
    .map((number, position) => {
      const flag = flags[position] ?? 0
      const collation = collations[position] ?? 0
      const result: IndexKey = {}
      let usual: number
      if (number === 0) {
        result.expression = row[17]![expression]!
        usual = row[18]![expression]!
        expression++
      } else {
        result.column = columns.name(relation, number)
        usual = columns.collation(relation, number)
      }
      const type = number === 0 ? 0 : columns.type(relation, number)
      if (!isDefault(classes[position]!, type)) result.opclass = catalog.operatorClass(classes[position]!)
      if (collation !== 0 && collation !== usual) result.collation = catalog.collation(collation)
      if (flag & descending) result.descending = true
      const first = (flag & nullsFirst) !== 0
      if (first !== ((flag & descending) !== 0)) result.nulls = first ? 'first' : 'last'
      const part = row[20]?.indexOf(position + 1) ?? -1
      if (part !== -1) {
        const target = row[21]![part]!
        if (target >= 0) result.statistics = target
        const options = row[22]![part]
        if (options) result.opclassOptions = optionsOf(parseArray(options, String))
      }
      return compact(result)
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
