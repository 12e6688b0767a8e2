/** What an entity-relationship diagram shows of a `Schema`: boxes of columns by schema, and references between them. */

import type { Column, Constraint, Schema, Table } from '../../catalog/schema.ts'
import { compareText } from '../../core/finding.ts'
import { shortType } from '../schema/short-type.ts'

/** How many rows of one side a row of the other may have. */
export type Cardinality = 'exactly one' | 'zero or one' | 'zero or many'

export interface DiagramColumn {
  name: string
  /** Shortened for the picture, e.g. `timestamptz`. */
  type: string
  primaryKey: boolean
  foreignKey: boolean
  /** Unique on its own. */
  unique: boolean
  nullable: boolean
  comment?: string
}

export interface DiagramTable {
  /** The schema whose frame holds the box. An external table stands in that of the table that references it. */
  group: string
  schema: string
  name: string
  /** `external`: referenced, but not part of what is drawn (e.g. auth.users). */
  kind: Table['kind'] | 'external'
  columns: DiagramColumn[]
  /** Columns that are not shown. */
  hidden: number
  /** Partitions that the table stands for. */
  partitions: number
  comment?: string
}

export interface DiagramReference {
  /** Name of the constraint. */
  name: string
  /** Indexes into `tables`. */
  from: number
  to: number
  fromColumns: string[]
  toColumns: string[]
  /** Rows of `from` for a row of `to`. */
  children: Exclude<Cardinality, 'exactly one'>
  /** Rows of `to` for a row of `from`. */
  parents: Exclude<Cardinality, 'zero or many'>
  onDelete: string
  /** False for NOT VALID and NOT ENFORCED: rows may point nowhere. */
  enforced: boolean
}

/** Tables are ordered by schema and name; references by table and name. */
export interface Diagram {
  tables: DiagramTable[]
  references: DiagramReference[]
  detail: Detail
}

/** `all` columns, those of `keys` (primary, foreign, unique), or `names` of tables only. */
export type Detail = 'all' | 'keys' | 'names'

/** Beyond so many tables lines do not help any more, and take the layout minutes. */
export const mostTables = 1000

export interface DiagramOptions {
  /** Default: by size, so that the picture stays legible. */
  detail?: Detail
  /** Draw these tables only (`schema.name` as keyed by `tableKey`), and what they reference as external boxes. */
  only?: ReadonlySet<string>
}

/** A key for maps: no name can hold the separator. */
export function tableKey(table: { schema: string; name: string }): string {
  return `${table.schema}\0${table.name}`
}

/** Builds the diagram. Partitions are drawn as the table that they belong to. */
export function buildDiagram(schema: Pick<Schema, 'tables'>, options: DiagramOptions = {}): Diagram {
  const byKey = new Map(schema.tables.map((table) => [tableKey(table), table]))
  const rootOf = (table: Table): Table => {
    const parent = table.partitionOf && byKey.get(tableKey(table.partitionOf))
    return parent === undefined ? table : rootOf(parent)
  }
  const partitions = new Map<Table, number>()
  for (const table of schema.tables) {
    const root = rootOf(table)
    if (root !== table) partitions.set(root, (partitions.get(root) ?? 0) + 1)
  }
  const drawn = schema.tables.filter((table) => rootOf(table) === table && (options.only?.has(tableKey(table)) ?? true))
  const detail = options.detail ?? detailFor(drawn)

  const tables: DiagramTable[] = drawn.map((table) => ({
    ...{ group: table.schema, schema: table.schema, name: table.name, kind: table.kind, comment: table.comment },
    ...shownColumns(table, detail),
    partitions: partitions.get(table) ?? 0,
  }))
  const indexByKey = new Map(drawn.map((table, index) => [tableKey(table), index]))
  const references: DiagramReference[] = []
  for (const [from, table] of drawn.entries()) {
    for (const constraint of table.constraints) {
      const target = constraint.references
      if (constraint.type !== 'foreign key' || target === undefined || constraint.inherited) continue
      const known = byKey.get(tableKey(target))
      const { schema: targetSchema, name } = known === undefined ? target : rootOf(known)
      const key = tableKey({ schema: targetSchema, name })
      // Much-referenced tables beside the picture (auth.users) stand in every schema, instead of lines through all.
      const externalKey = `${table.schema}\0${key}`
      let to = indexByKey.get(key) ?? indexByKey.get(externalKey)
      if (to === undefined) {
        to = tables.length
        indexByKey.set(externalKey, to)
        const empty = { columns: [], hidden: 0, partitions: 0 }
        tables.push({ group: table.schema, schema: targetSchema, name, kind: 'external', ...empty })
      }
      addExternalColumns(tables[to]!, target.columns, known, detail)
      references.push({
        ...{ name: constraint.name, from, to, fromColumns: constraint.columns, toColumns: target.columns },
        ...{ ...cardinalities(table, constraint), onDelete: target.onDelete },
        enforced: constraint.validated && !constraint.notEnforced,
      })
    }
  }
  return ordered({ tables, references, detail })
}

/** Both ends of a foreign key, by the nullability and the uniqueness of its columns. */
export function cardinalities(table: Table, foreignKey: Constraint): Pick<DiagramReference, 'children' | 'parents'> {
  const own = new Set(foreignKey.columns)
  const nullable = table.columns.some((column) => own.has(column.name) && column.nullable)
  return {
    children: uniqueKeys(table).some((key) => key.every((column) => own.has(column))) ? 'zero or one' : 'zero or many',
    parents: nullable ? 'zero or one' : 'exactly one',
  }
}

/** Sets of columns that hold no two equal rows: keys and unique indexes, but neither partial nor on expressions. */
export function uniqueKeys(table: Table): string[][] {
  const keys = table.constraints
    .filter(({ type, period }) => (type === 'primary key' || type === 'unique') && !period)
    .map(({ columns }) => columns)
  for (const index of table.indexes) {
    if (!index.unique || index.predicate !== undefined || index.invalid || index.constraint !== undefined) continue
    const columns = index.keys.map(({ column }) => column)
    if (columns.every((column) => column !== undefined)) keys.push(columns)
  }
  return keys.filter((columns) => columns.length > 0)
}

function shownColumns(table: Table, detail: Detail): { columns: DiagramColumn[]; hidden: number } {
  const primary = new Set(table.constraints.find(({ type }) => type === 'primary key')?.columns)
  const foreign = new Set(table.constraints.flatMap(({ type, columns }) => (type === 'foreign key' ? columns : [])))
  const unique = new Set(uniqueKeys(table).flatMap((columns) => (columns.length === 1 ? columns : [])))
  const columns = table.columns.map((column) => ({
    ...{ name: column.name, type: typeOf(column), nullable: column.nullable, comment: column.comment },
    ...{ primaryKey: primary.has(column.name), foreignKey: foreign.has(column.name), unique: unique.has(column.name) },
  }))
  const shown =
    detail === 'all'
      ? columns
      : columns.filter(({ primaryKey, foreignKey }) => detail === 'keys' && (primaryKey || foreignKey))
  return { columns: shown, hidden: columns.length - shown.length }
}

/** A referenced table that is not drawn whole shows the columns that are referenced. */
function addExternalColumns(box: DiagramTable, columns: string[], table: Table | undefined, detail: Detail): void {
  if (box.kind !== 'external' || detail === 'names') return
  for (const name of columns) {
    if (box.columns.some((column) => column.name === name)) continue
    const column = table?.columns.find((one) => one.name === name)
    box.columns.push({
      ...{ name, type: column === undefined ? '' : typeOf(column), nullable: column?.nullable ?? false },
      ...{ primaryKey: false, foreignKey: false, unique: true, comment: column?.comment },
    })
  }
}

/** The same order on every machine, whatever order constraints were met in. */
function ordered(diagram: Diagram): Diagram {
  const { tables } = diagram
  const order = tables
    .map((_, index) => index)
    .sort(
      (a, b) =>
        compareText(tables[a]!.group, tables[b]!.group) ||
        compareText(tables[a]!.schema, tables[b]!.schema) ||
        compareText(tables[a]!.name, tables[b]!.name),
    )
  const place = new Map(order.map((old, index) => [old, index]))
  return {
    ...diagram,
    tables: order.map((index) => tables[index]!),
    references: diagram.references
      .map((reference) => ({ ...reference, from: place.get(reference.from)!, to: place.get(reference.to)! }))
      .sort((a, b) => a.from - b.from || compareText(a.name, b.name)),
  }
}

/** Beyond some hundreds of rows a picture of all columns is a wallpaper, beyond some hundreds of boxes so are their keys. */
function detailFor(tables: Table[]): Detail {
  const rows = tables.reduce((sum, table) => sum + table.columns.length, 0)
  return tables.length <= 60 && rows <= 700 ? 'all' : tables.length <= 300 ? 'keys' : 'names'
}

/** A type as a box writes it: short, and no schema before a user's own type. */
function typeOf({ type, userType }: Pick<Column, 'type' | 'userType'>): string {
  return userType === undefined ? shortType(type) : `${userType.name}${userType.array ? '[]' : ''}`
}
