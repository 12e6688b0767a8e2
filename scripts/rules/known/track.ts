/** Carries what is known past one statement. */

import type { Statement } from '../../sql/parse.ts'
import { listName, objectName, rangeName, strings, type Tree } from '../../sql/tree.ts'
import type { Known, Origin } from './known.ts'
import type { Layer } from './layer.ts'
import * as objects from './objects.ts'
import * as tables from './tables.ts'

type Handler = (known: Known, tree: Tree, at: Origin | undefined) => void

/** Applies one statement to what is known, as if it had run. Statements that change nothing known are passed over. */
export function track(known: Known, statement: Pick<Statement, 'kind' | 'tree'>, at?: Origin): void {
  handlers[statement.kind]?.(known, statement.tree, at)
}

/** Whether statements of a kind may change what is known. */
export function isTracked(kind: string): boolean {
  return handlers[kind] !== undefined
}

const handlers: Record<string, Handler> = {
  CreateStmt: tables.createTable,
  CreateForeignTableStmt: (known, tree, at) => tables.createTable(known, tree.base ?? tree, at, 'foreign table'),
  IndexStmt: tables.createIndex,
  ViewStmt: (known, tree, at) => tables.createFromQuery(known, tree.view, 'view', tree.aliases, at),
  CreateTableAsStmt: (known, tree, at) =>
    tables.createFromQuery(
      known,
      tree.into?.rel ?? {},
      tree.objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table',
      tree.into?.colNames,
      at,
      tree.if_not_exists === true,
    ),
  SelectStmt: (known, tree, at) => {
    const into = tree.intoClause
    if (into !== undefined) tables.createFromQuery(known, into.rel, 'table', into.colNames, at)
  },
  CreateSeqStmt: (known, tree, at) => {
    tables.createRelation(known, tree.sequence, 'sequence', at, tree.if_not_exists === true)
  },
  AlterTableStmt: alterTable,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  DropStmt: drop,
  CreateSchemaStmt: (known, tree, at) => {
    const name = tree.schemaname ?? tree.authrole?.rolename ?? ''
    if (tree.if_not_exists !== true || !known.schemas.has(name)) known.schemas.set(name, known.birth())
    const path = known.searchPath
    known.searchPath = [name]
    for (const node of tree.schemaElts ?? []) {
      const kind = Object.keys(node)[0]!
      track(known, { kind, tree: node[kind] }, at)
    }
    known.searchPath = path
  },
  CreateEnumStmt: (known, tree) => objects.createType(known, tree.typeName, 'enum', strings(tree.vals)),
  AlterEnumStmt: objects.alterEnum,
  CreateDomainStmt: (known, tree) => objects.createType(known, tree.domainname, 'domain'),
  CreateRangeStmt: (known, tree) => objects.createType(known, tree.typeName, 'range'),
  CompositeTypeStmt: (known, tree) => {
    const name = rangeName(tree.typevar)
    const nodes = (name.schema === undefined ? [name.name] : [name.schema, name.name]).map((part) => ({
      String: { sval: part },
    }))
    objects.createType(known, nodes, 'composite')
  },
  CreateFunctionStmt: objects.createFunction,
  AlterFunctionStmt: objects.alterFunction,
  CreatePolicyStmt: objects.createPolicy,
  AlterPolicyStmt: objects.alterPolicy,
  GrantStmt: objects.grant,
  AlterDefaultPrivilegesStmt: objects.alterDefaultPrivileges,
}

function alterTable(known: Known, tree: Tree, at: Origin | undefined): void {
  if (tree.relation === undefined) return
  const relation =
    tree.objtype === 'OBJECT_TABLE'
      ? tables.knownOrStub(known, tree.relation)
      : known.relation(rangeName(tree.relation))
  if (relation === undefined) return
  for (const node of tree.cmds ?? []) {
    if (node.AlterTableCmd !== undefined) tables.alterRelation(known, relation, node.AlterTableCmd, at)
  }
}

const relationKinds = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_INDEX',
  'OBJECT_SEQUENCE',
  'OBJECT_FOREIGN_TABLE',
])

function rename(known: Known, tree: Tree): void {
  const { renameType: kind, newname: to, subname: from } = tree
  if (kind === 'OBJECT_SCHEMA') {
    renameSchema(known, from, to)
    return
  }
  if (kind === 'OBJECT_TYPE' || kind === 'OBJECT_DOMAIN') {
    const name = objectName(tree.object)
    objects.renameInSignatures(known, name, to)
    const type = known.type(name)
    if (type === undefined) return
    known.types.delete(`${type.schema}.${type.name}`)
    type.name = to
    known.types.set(`${type.schema}.${to}`, type)
    return
  }
  if (kind === 'OBJECT_FUNCTION' || kind === 'OBJECT_PROCEDURE' || kind === 'OBJECT_ROUTINE') {
    for (const routine of objects.namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine),
      )
      routine.name = to
      const target = `${routine.schema}.${to}`
      known.functions.set(target, [...(known.functions.get(target) ?? []), routine])
    }
    return
  }
  const relation = tree.relation === undefined ? undefined : known.relation(rangeName(tree.relation))
  if (relation === undefined) return
  if (relationKinds.has(kind)) tables.moveRelation(known, relation, relation.schema, to)
  else if (kind === 'OBJECT_COLUMN') {
    const renamed = (names: string[]): string[] => names.map((name) => (name === from ? to : name))
    const column = relation.columns.get(from)
    if (column !== undefined) {
      relation.columns.delete(from)
      column.name = to
      relation.columns.set(to, column)
    }
    for (const constraint of relation.constraints.values()) constraint.columns = renamed(constraint.columns)
    for (const index of relation.indexes.values()) {
      index.columns = index.columns.map((name) => (name === from ? to : name))
    }
    for (const policy of relation.policies.values()) policy.filters = renamed(policy.filters)
  } else if (kind === 'OBJECT_TABCONSTRAINT') {
    const constraint = relation.constraints.get(from)
    if (constraint !== undefined) {
      relation.constraints.delete(from)
      constraint.name = to
      relation.constraints.set(to, constraint)
    }
    const index = known.relation({ schema: relation.schema, name: from })
    if (index?.index?.constraint && index.index.table === relation) {
      tables.moveRelation(known, index, relation.schema, to)
    }
  } else if (kind === 'OBJECT_POLICY') {
    const policy = relation.policies.get(from)
    if (policy !== undefined) {
      relation.policies.delete(from)
      policy.name = to
      relation.policies.set(to, policy)
    }
  }
}

function renameSchema(known: Known, from: string, to: string): void {
  const born = known.schemas.get(from)
  if (born !== undefined) {
    known.schemas.delete(from)
    known.schemas.set(to, born)
  }
  const move = <T extends { schema: string; name: string }>(map: Layer<T>): void => {
    for (const object of map.values().filter((one) => one.schema === from)) {
      map.delete(`${from}.${object.name}`)
      object.schema = to
      map.set(`${to}.${object.name}`, object)
    }
  }
  move(known.relations)
  move(known.types)
  for (const [key, routines] of known.functions.entries()) {
    if (routines[0]?.schema !== from) continue
    known.functions.delete(key)
    for (const routine of routines) routine.schema = to
    known.functions.set(`${to}.${routines[0].name}`, routines)
  }
}

function setSchema(known: Known, tree: Tree): void {
  if (relationKinds.has(tree.objectType) && tree.relation !== undefined) {
    const relation = known.relation(rangeName(tree.relation))
    if (relation !== undefined) tables.moveRelation(known, relation, tree.newschema, relation.name)
  } else if (tree.objectType === 'OBJECT_TYPE' || tree.objectType === 'OBJECT_DOMAIN') {
    const type = known.type(objectName(tree.object))
    if (type === undefined) return
    known.types.delete(`${type.schema}.${type.name}`)
    type.schema = tree.newschema
    known.types.set(`${type.schema}.${type.name}`, type)
  } else if (['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE'].includes(tree.objectType)) {
    for (const routine of objects.namedFunctions(known, tree.object)) {
      const key = `${routine.schema}.${routine.name}`
      known.functions.set(
        key,
        (known.functions.get(key) ?? []).filter((other) => other !== routine),
      )
      routine.schema = tree.newschema
      const target = `${routine.schema}.${routine.name}`
      known.functions.set(target, [...(known.functions.get(target) ?? []), routine])
    }
  }
}

function drop(known: Known, tree: Tree): void {
  for (const node of tree.objects ?? []) {
    if (relationKinds.has(tree.removeType)) tables.dropRelation(known, objectName(node))
    else if (tree.removeType === 'OBJECT_TYPE' || tree.removeType === 'OBJECT_DOMAIN') {
      const type = known.type(objectName(node))
      if (type !== undefined) known.types.delete(`${type.schema}.${type.name}`)
    } else if (['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE'].includes(tree.removeType)) {
      objects.dropFunction(known, node)
    } else if (tree.removeType === 'OBJECT_POLICY') {
      const parts = strings(node.List?.items)
      known.relation(listName(node.List?.items.slice(0, -1)))?.policies.delete(parts.at(-1)!)
    } else if (tree.removeType === 'OBJECT_SCHEMA') dropSchema(known, objectName(node).name)
  }
}

function dropSchema(known: Known, schema: string): void {
  known.schemas.delete(schema)
  for (const [key, relation] of known.relations.entries()) if (relation.schema === schema) known.relations.delete(key)
  for (const [key, type] of known.types.entries()) if (type.schema === schema) known.types.delete(key)
  for (const [key, routines] of known.functions.entries())
    if (routines[0]?.schema === schema) known.functions.delete(key)
}
