/** Columns of tables and views, attributes of composite types. */

import columnsSql from '../queries/columns.sql'
import type { Column, UserType } from '../schema.ts'
import { type Catalog, compact, optionsOf } from './catalog.ts'
import type { Relations } from './relations.ts'

type Row = [
  relation: number,
  number: number,
  name: string,
  typeOid: number,
  type: string,
  notNull: boolean,
  expression: string | null,
  identity: string,
  generated: string,
  collation: number,
  typeCollation: number,
  storage: string | null,
  compression: string,
  statistics: number | null,
  options: string[] | null,
  foreignOptions: string[] | null,
  acl: string[] | null,
  isLocal: boolean,
]

const storages = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const
const compressions = { p: 'pglz', l: 'lz4' } as const

/** Names and types by relation and number: what constraints, indexes, triggers and sequences point at. */
export class ColumnIndex {
  readonly #names = new Map<number, (string | undefined)[]>()
  readonly #types = new Map<number, number[]>()
  readonly #collations = new Map<number, number[]>()

  add(relation: number, number: number, name: string, type = 0, collation = 0): void {
    let names = this.#names.get(relation)
    if (names === undefined) {
      this.#names.set(relation, (names = []))
      this.#types.set(relation, [])
      this.#collations.set(relation, [])
    }
    names[number] = name
    this.#types.get(relation)![number] = type
    this.#collations.get(relation)![number] = collation
  }

  knows(relation: number): boolean {
    return this.#names.has(relation)
  }

  name(relation: number, number: number): string {
    return this.#names.get(relation)?.[number] ?? systemColumns[number] ?? String(number)
  }

  names(relation: number, list: readonly number[] | null): string[] {
    return (list ?? []).map((number) => this.name(relation, number))
  }

  /** The OID of a column's type. */
  type(relation: number, number: number): number {
    return this.#types.get(relation)?.[number] ?? 0
  }

  /** The OID of a column's collation; 0 where its type has none. */
  collation(relation: number, number: number): number {
    return this.#collations.get(relation)?.[number] ?? 0
  }
}

/** Source: src/include/access/sysattr.h. */
const systemColumns: Record<number, string> = {
  [-1]: 'ctid',
  [-2]: 'xmin',
  [-3]: 'cmin',
  [-4]: 'xmax',
  [-5]: 'cmax',
  [-6]: 'tableoid',
}

/** Attaches columns to their relations; what belongs to composite types comes back by their relation's OID. */
export async function readColumns(
  catalog: Catalog,
  relations: Relations,
  userTypes: ReadonlyMap<number, UserType>,
): Promise<{ index: ColumnIndex; attributes: Map<number, Column[]> }> {
  const index = new ColumnIndex()
  const attributes = new Map<number, Column[]>()
  for (const row of await catalog.rows<Row>(columnsSql, [catalog.looked])) {
    const [oid, number, name, typeOid] = row
    index.add(oid, number, name, typeOid, row[9])
    const relation = relations.byOid.get(oid)
    if (relation?.object !== undefined) {
      relation.object.columns.push(column(catalog, row, userTypes, relation.object.owner))
    } else if (relation === undefined) {
      const list = attributes.get(oid)
      if (list === undefined) attributes.set(oid, [column(catalog, row, userTypes, '')])
      else list.push(column(catalog, row, userTypes, ''))
    }
  }
  return { index, attributes }
}

function column(catalog: Catalog, row: Row, userTypes: ReadonlyMap<number, UserType>, owner: string): Column {
  const [oid, number, name, typeOid, type, notNull, expression, identity, generated] = row
  const [collation, typeCollation, storage, compression, statistics, options, foreignOptions, acl, isLocal] = row.slice(
    9,
  ) as [
    number,
    number,
    keyof typeof storages | null,
    keyof typeof compressions | '',
    number | null,
    string[] | null,
    string[] | null,
    string[] | null,
    boolean,
  ]
  const result: Column = { name, type, nullable: !notNull }
  const userType = userTypes.get(typeOid)
  if (userType !== undefined) result.userType = userType
  if (generated !== '') {
    result.generated = { kind: generated === 'v' ? 'virtual' : 'stored', expression: expression ?? '' }
  } else if (expression !== null) result.default = expression
  if (identity !== '') result.identity = identity === 'a' ? 'always' : 'by default'
  const collationName = collation === typeCollation ? undefined : catalog.collation(collation)
  if (collationName !== undefined) result.collation = collationName
  if (storage !== null) result.storage = storages[storage]
  if (compression !== '') result.compression = compressions[compression]
  if (statistics !== null) result.statistics = statistics
  if (options !== null || foreignOptions !== null) {
    result.options = { ...optionsOf(options), ...optionsOf(foreignOptions, 'fdw.') }
  }
  const comment = catalog.comment('pg_class', oid, number)
  if (comment !== undefined) result.comment = comment
  if (acl !== null) {
    const grants = catalog.acl.read('column', acl, owner)
    if (grants.length > 0) result.grants = grants
  }
  if (!isLocal) result.inherited = true
  return compact(result)
}
