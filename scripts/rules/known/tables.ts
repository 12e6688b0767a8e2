/** CREATE TABLE, ALTER TABLE and what else makes or changes relations. */

import { type Name, rangeName, strings, type Tree, typeOf } from '../../sql/tree.ts'
import { addColumn, addConstraint, addIndex, makeObjectName } from './columns.ts'
import type { Known, KnownIndex, Origin, Relation, RelationKind } from './known.ts'

/** Makes a relation known; an existing one under IF NOT EXISTS stays as it is. Returns the relation that now stands. */
export function createRelation(
  known: Known,
  range: Tree,
  kind: RelationKind,
  at: Origin | undefined,
  ifNotExists = false,
): { relation: Relation; made: boolean } {
  const written = rangeName(range)
  const temporary = range.relpersistence === 't'
  const schema = temporary ? 'pg_temp' : (written.schema ?? known.creationSchema)
  const key = `${schema}.${written.name}`
  const existing = known.relations.get(key)
  if (existing !== undefined && ifNotExists) return { relation: existing, made: false }
  const relation: Relation = {
    schema,
    name: written.name,
    kind,
    persistence: temporary ? 'temporary' : range.relpersistence === 'u' ? 'unlogged' : 'permanent',
    columns: new Map(),
    complete: true,
    stub: false,
    constraints: new Map(),
    indexes: new Map(),
    policies: new Map(),
    rowSecurity: false,
    granted: new Set(known.defaultTableGrants.get(schema) ?? []),
    parents: new Set(),
    born: known.birth(),
    at,
  }
  known.relations.set(key, relation)
  return { relation, made: true }
}

/** The relation of a name; one that no migration read so far made becomes known as one that was always there. */
export function knownOrStub(known: Known, range: Tree): Relation {
  const found = known.relation(rangeName(range))
  if (found !== undefined) return found
  const { relation } = createRelation(known, range, 'table', undefined)
  relation.stub = true
  relation.complete = false
  relation.born = { file: 0, transaction: 0 }
  return relation
}

/** CREATE TABLE and CREATE FOREIGN TABLE (whose tree has the same shape under `base`). */
export function createTable(known: Known, tree: Tree, at: Origin | undefined, kind?: RelationKind): void {
  const { relation, made } = createRelation(
    known,
    tree.relation,
    kind ?? (tree.partspec === undefined ? 'table' : 'partitioned table'),
    at,
    tree.if_not_exists === true,
  )
  if (!made) return
  for (const node of tree.inhRelations ?? []) inherit(known, relation, rangeName(node.RangeVar))
  if (tree.ofTypename !== undefined) relation.complete = false
  for (const node of tree.tableElts ?? []) {
    if (node.ColumnDef !== undefined) addColumn(known, relation, node.ColumnDef, at)
    else if (node.Constraint !== undefined) addConstraint(known, relation, node.Constraint, at)
    else if (node.TableLikeClause !== undefined) like(known, relation, node.TableLikeClause)
  }
  for (const node of tree.constraints ?? []) {
    if (node.Constraint !== undefined) addConstraint(known, relation, node.Constraint, at)
  }
}

/** Takes over a parent's columns, keys and indexes, as partitions and children do. */
function inherit(known: Known, child: Relation, name: Name): void {
  child.parents.add(keyOf(known, name))
  const parent = known.relation(name)
  if (parent === undefined) {
    child.complete = false
    return
  }
  child.complete &&= parent.complete
  for (const column of parent.columns.values()) child.columns.set(column.name, { ...column, born: child.born })
  for (const index of parent.indexes.values()) {
    const columns = index.columns
    const inherited = makeObjectName(child.name, columns.map((column) => column ?? 'expr').join('_'), 'idx')
    child.indexes.set(inherited, { ...index, name: inherited, table: child, born: child.born })
  }
}

// Bits of TableLikeOption (parsenodes.h).
const likeIndexes = 1 << 6

function like(known: Known, table: Relation, clause: Tree): void {
  const source = known.relation(rangeName(clause.relation))
  if (source === undefined) {
    table.complete = false
    return
  }
  table.complete &&= source.complete
  for (const column of source.columns.values()) table.columns.set(column.name, { ...column, born: table.born })
  if (((clause.options ?? 0) & likeIndexes) !== 0) {
    for (const index of source.indexes.values()) {
      const name = makeObjectName(table.name, index.columns.map((column) => column ?? 'expr').join('_'), 'idx')
      addIndex(known, { ...index, name, table, born: table.born })
    }
  }
}

/** One command of ALTER TABLE (also of indexes, views, sequences) on a relation that is known. */
export function alterRelation(known: Known, relation: Relation, command: Tree, at: Origin | undefined): void {
  const column = command.name === undefined ? undefined : relation.columns.get(command.name)
  switch (command.subtype) {
    case 'AT_AddColumn': {
      const definition = command.def?.ColumnDef
      if (definition === undefined) return
      if (command.missing_ok === true && relation.columns.has(definition.colname)) return
      addColumn(known, relation, definition, at)
      return
    }
    case 'AT_DropColumn': {
      relation.columns.delete(command.name)
      for (const constraint of [...relation.constraints.values()]) {
        if (constraint.columns.includes(command.name)) relation.constraints.delete(constraint.name)
      }
      for (const index of [...relation.indexes.values()])
        if (index.columns.includes(command.name)) dropIndex(known, index)
      return
    }
    case 'AT_AlterColumnType':
      if (column !== undefined) column.type = typeOf(command.def?.ColumnDef?.typeName)
      return
    case 'AT_ColumnDefault':
      if (column !== undefined) column.hasDefault = command.def !== undefined
      return
    case 'AT_SetNotNull':
      if (column !== undefined) column.notNull = true
      return
    case 'AT_DropNotNull':
      if (column !== undefined) column.notNull = false
      return
    case 'AT_AddIdentity':
      if (column !== undefined) column.identity = true
      return
    case 'AT_DropIdentity':
      if (column !== undefined) column.identity = false
      return
    case 'AT_DropExpression':
      if (column !== undefined) column.generated = false
      return
    case 'AT_AddConstraint':
      if (command.def?.Constraint !== undefined) addConstraint(known, relation, command.def.Constraint, at)
      return
    case 'AT_ValidateConstraint': {
      const constraint = relation.constraints.get(command.name)
      if (constraint === undefined) return
      constraint.validated = true
      if (constraint.type === 'not null') {
        for (const name of constraint.columns) {
          const covered = relation.columns.get(name)
          if (covered !== undefined) covered.notNull = true
        }
      }
      return
    }
    case 'AT_DropConstraint': {
      relation.constraints.delete(command.name)
      const index = relation.indexes.get(command.name)
      if (index?.constraint) dropIndex(known, index)
      return
    }
    case 'AT_EnableRowSecurity':
      relation.rowSecurity = true
      return
    case 'AT_DisableRowSecurity':
      relation.rowSecurity = false
      return
    case 'AT_SetLogged':
      relation.persistence = 'permanent'
      return
    case 'AT_SetUnLogged':
      relation.persistence = 'unlogged'
      return
    case 'AT_ReplicaIdentity':
      relation.replicaIdentity = command.def?.ReplicaIdentityStmt?.name
      return
    case 'AT_AttachPartition':
      known
        .relation(rangeName(command.def?.PartitionCmd?.name ?? {}))
        ?.parents.add(`${relation.schema}.${relation.name}`)
      return
    case 'AT_DetachPartition':
      known
        .relation(rangeName(command.def?.PartitionCmd?.name ?? {}))
        ?.parents.delete(`${relation.schema}.${relation.name}`)
      return
    case 'AT_AddInherit':
      relation.parents.add(keyOf(known, rangeName(command.def?.RangeVar ?? {})))
      return
    case 'AT_DropInherit':
      relation.parents.delete(keyOf(known, rangeName(command.def?.RangeVar ?? {})))
      return
  }
}

function keyOf(known: Known, name: Name): string {
  const { schema, name: own } = known.resolve(name)
  return `${schema}.${own}`
}

/** CREATE INDEX. */
export function createIndex(known: Known, tree: Tree, at: Origin | undefined): void {
  const table = knownOrStub(known, tree.relation)
  const columns = ((tree.indexParams ?? []) as Tree[]).map((node) => node.IndexElem?.name as string | undefined)
  let name = tree.idxname as string | undefined
  if (name === undefined) {
    const middle = columns.map((column) => column ?? 'expr').join('_')
    name = makeObjectName(table.name, middle, 'idx')
    for (let number = 1; known.relations.has(`${table.schema}.${name}`); number++) {
      name = makeObjectName(table.name, middle, `idx${number}`)
    }
  } else if (tree.if_not_exists === true && known.relations.has(`${table.schema}.${name}`)) return
  const index: KnownIndex = {
    name,
    table,
    method: tree.accessMethod ?? 'btree',
    columns,
    unique: tree.unique === true,
    partial: tree.whereClause !== undefined,
    constraint: false,
    born: known.birth(),
  }
  addIndex(known, index, at)
}

/** CREATE VIEW, CREATE TABLE AS, SELECT INTO, CREATE MATERIALIZED VIEW: columns stay unknown unless they are listed. */
export function createFromQuery(
  known: Known,
  range: Tree,
  kind: RelationKind,
  columns: readonly Tree[] | undefined,
  at: Origin | undefined,
  ifNotExists = false,
): void {
  const { relation, made } = createRelation(known, range, kind, at, ifNotExists)
  if (!made) return
  relation.complete = false
  for (const name of strings(columns)) {
    relation.columns.set(name, {
      name,
      notNull: false,
      hasDefault: false,
      identity: false,
      generated: false,
      born: relation.born,
    })
  }
}

export function dropIndex(known: Known, index: KnownIndex): void {
  index.table.indexes.delete(index.name)
  known.relations.delete(`${index.table.schema}.${index.name}`)
}

/** DROP TABLE, VIEW, INDEX, SEQUENCE …: forgets the relation and what hangs on it. */
export function dropRelation(known: Known, name: Name): void {
  const relation = known.relation(name)
  if (relation === undefined) return
  if (relation.index !== undefined) {
    dropIndex(known, relation.index)
    return
  }
  for (const index of relation.indexes.values()) known.relations.delete(`${relation.schema}.${index.name}`)
  known.relations.delete(`${relation.schema}.${relation.name}`)
}

/** Moves a relation to another name or schema; its indexes and constraints stay with it. */
export function moveRelation(known: Known, relation: Relation, schema: string, name: string): void {
  known.relations.delete(`${relation.schema}.${relation.name}`)
  if (relation.index !== undefined) {
    relation.index.table.indexes.delete(relation.name)
    relation.index.name = name
    relation.index.table.indexes.set(name, relation.index)
  }
  if (schema !== relation.schema) {
    for (const index of relation.indexes.values()) {
      const own = known.relations.get(`${relation.schema}.${index.name}`)
      known.relations.delete(`${relation.schema}.${index.name}`)
      if (own !== undefined) known.relations.set(`${schema}.${index.name}`, { ...own, schema })
    }
  }
  relation.schema = schema
  relation.name = name
  known.relations.set(`${schema}.${name}`, relation)
}
