/** Columns of tables and views, attributes of composite types. */

import columnsSql from '../queries/columns.sql'
import formatsSql from '../queries/formats.sql'
import type { Column, UserType } from '../schema.ts'
import { type Catalog, optionsOf } from './catalog.ts'
import type { Relations } from './relations.ts'
import { hideSecrets } from './secrets.ts'

type Row = [relation: number, columns: ColumnRow[]]

type ColumnRow = [
  number: number,
  name: string,
  /** Key into formats.sql: `<type>:<modifier>`. */
  type: string,
  /** `n` not null; identity `a`, `d`; generated `s`, `v`. */
  flags: string,
  expression: string | null,
  rare: Rare | null,
]

type Rare = [
  collation: number | null,
  storage: keyof typeof storages | null,
  compression: keyof typeof compressions | '',
  statistics: number | null,
  options: string[] | null,
  foreignOptions: string[] | null,
  acl: string[] | null,
  isLocal: boolean,
]

export interface NumberedColumn {
  number: number
  column: Column
}

const storages = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const
const compressions = { p: 'pglz', l: 'lz4' } as const

interface KnownColumn {
  name: string
  /** OIDs; 0 where they are not needed. */
  type: number
  collation: number
}

/** Names and types by relation and number: what constraints, indexes, triggers and sequences point at. */
export class ColumnIndex {
  readonly #relations = new Map<number, (KnownColumn | undefined)[]>()

  /** The columns of a relation by their number, to be filled in. */
  of(relation: number): (KnownColumn | undefined)[] {
    let columns = this.#relations.get(relation)
    if (columns === undefined) this.#relations.set(relation, (columns = []))
    return columns
  }

  name(relation: number, number: number): string {
    return this.#relations.get(relation)?.[number]?.name ?? systemColumns[number] ?? String(number)
  }

  names(relation: number, list: readonly number[] | null): string[] {
    return (list ?? []).map((number) => this.name(relation, number))
  }

  /** The OID of a column's type. */
  type(relation: number, number: number): number {
    return this.#relations.get(relation)?.[number]?.type ?? 0
  }

  /** The OID of a column's collation; 0 where its type has none. */
  collation(relation: number, number: number): number {
    return this.#relations.get(relation)?.[number]?.collation ?? 0
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

/** The parameters of formats.sql: each type once. */
export async function typesOfColumns(catalog: Catalog): Promise<[types: number[], modifiers: number[]]> {
  const keys = new Set<string>()
  for (const [, columns] of await catalog.peek<Row>(columnsSql)) for (const [, , type] of columns) keys.add(type)
  const pairs = [...keys].map((key) => key.split(':').map(Number) as [number, number])
  return [pairs.map(([type]) => type), pairs.map(([, modifier]) => modifier)]
}

interface Format {
  type: number
  text: string
  collation: number
}

/** Attaches columns to their relations; those of composite types and of indexes come back by their relation's OID. */
export async function readColumns(
  catalog: Catalog,
  relations: Relations,
  userTypes: ReadonlyMap<number, UserType>,
): Promise<{ index: ColumnIndex; attributes: Map<number, NumberedColumn[]> }> {
  const index = new ColumnIndex()
  const attributes = new Map<number, NumberedColumn[]>()
  const rows = await catalog.rows<Row>(columnsSql)
  type FormatRow = [key: string, type: number, text: string, collation: number]
  const formats = new Map(
    (await catalog.rows<FormatRow>(formatsSql)).map(([key, type, text, collation]): [string, Format] => [
      key,
      { type, text, collation },
    ]),
  )
  for (const [oid, columns] of rows) {
    const relation = relations.byOid.get(oid)
    const object = relation?.object
    const names = index.of(oid)
    const own: NumberedColumn[] = []
    for (const row of columns.sort((a, b) => a[0] - b[0])) {
      const format = formats.get(row[2])!
      names[row[0]] = { name: row[1], type: format.type, collation: row[5]?.[0] ?? format.collation }
      // Of a relation that is not the user's, the names are all that is needed.
      if (relation !== undefined && object === undefined) continue
      const column = makeColumn(catalog, oid, row, format, userTypes, object?.owner ?? '')
      if (object !== undefined) object.columns.push(column)
      else own.push({ number: row[0], column })
    }
    if (own.length > 0) attributes.set(oid, own)
  }
  return { index, attributes }
}

function makeColumn(
  catalog: Catalog,
  relation: number,
  [number, name, , flags, expression, rare]: ColumnRow,
  format: Format,
  userTypes: ReadonlyMap<number, UserType>,
  owner: string,
): Column {
  const column: Column = { name, type: format.text, nullable: !flags.startsWith('n') }
  const userType = userTypes.get(format.type)
  if (userType !== undefined) column.userType = userType
  const kind = flags.at(-1)
  if (kind === 's' || kind === 'v') {
    column.generated = { kind: kind === 'v' ? 'virtual' : 'stored', expression: expression ?? '' }
  } else if (expression !== null) column.default = expression
  if (kind === 'a' || kind === 'd') column.identity = kind === 'a' ? 'always' : 'by default'
  if (rare !== null) addRare(catalog, column, rare, owner)
  const comment = catalog.comment('pg_class', relation, number)
  if (comment !== undefined) column.comment = comment
  return column
}

function addRare(catalog: Catalog, column: Column, rare: Rare, owner: string): void {
  const [collation, storage, compression, statistics, options, foreignOptions, acl, isLocal] = rare
  const name = catalog.collation(collation)
  if (name !== undefined) column.collation = name
  if (storage !== null) column.storage = storages[storage]
  if (compression !== '') column.compression = compressions[compression]
  if (statistics !== null) column.statistics = statistics
  if (options !== null || foreignOptions !== null) {
    column.options = { ...optionsOf(options), ...hideSecrets(optionsOf(foreignOptions, 'fdw.') ?? {}) }
  }
  if (acl !== null) {
    const grants = catalog.acl.read('column', acl, owner)
    if (grants.length > 0) column.grants = grants
  }
  if (!isLocal) column.inherited = true
}
