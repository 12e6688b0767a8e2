/** A schema as a tree of objects, each with what identifies it, its own facts, and its parts. */

import { ident, qualified } from '../../core/identifier.ts'
import type { Named, OtherObject, PlatformTable, Schema, Table, View } from '../schema.ts'

export const objectKinds = [
  'schema',
  'extension',
  'role',
  'settings',
  'enum',
  'domain',
  'composite type',
  'range type',
  'sequence',
  'table',
  'view',
  'materialized view',
  'platform table',
  'column',
  'constraint',
  'index',
  'policy',
  'trigger',
  'rule',
  'statistics',
  'function',
  'procedure',
  'aggregate',
  'publication',
  'event trigger',
  'default privileges',
] as const

export type ObjectKind = (typeof objectKinds)[number] | OtherObject['kind']

export interface Node {
  kind: ObjectKind
  /** What is the same in both schemas where the object is the same one; unique among its siblings of every kind. */
  key: string
  /** As SQL would name it, e.g. `public.orders`, `public.orders.total`, `own_rows on public.orders`. */
  identity: string
  /** Its facts, without its name and its parts. */
  facts: Record<string, unknown>
  parts: Node[]
  /** The whole object. */
  value: object
}

/** Follows from other facts: `options` says what a view's flags say, `type` what a user's type is. */
const derived = ['userType', 'securityInvoker', 'securityBarrier', 'checkOption'] as const

export function treeOf(schema: Schema): Node[] {
  return [
    ...schema.schemas.map((one) => node('schema', ident(one.name), one, ['name'])),
    ...schema.extensions.map((one) => node('extension', ident(one.name), one, ['name'])),
    ...schema.roles.map((one) => node('role', ident(one.name), one, ['name'])),
    ...schema.settings.map((one) =>
      node(
        'settings',
        `of ${one.role === undefined ? 'every role' : ident(one.role)} ${one.scope === 'database' ? 'in this database' : 'in every database'}`,
        one,
        ['role', 'scope'],
      ),
    ),
    ...schema.enums.map((one) => named('enum', one)),
    ...schema.domains.map((one) => named('domain', one)),
    ...schema.composites.map((one) => named('composite type', one)),
    ...schema.ranges.map((one) => named('range type', one)),
    ...schema.sequences.map((one) => named('sequence', one)),
    ...schema.tables.map(tableNode),
    ...schema.views.map(viewNode),
    ...schema.platformTables.map(platformTableNode),
    ...schema.functions.map((one) =>
      node(
        one.kind === 'window' ? 'function' : one.kind,
        `${qualified(one.schema, one.name)}(${one.identityArguments})`,
        one,
        ['schema', 'name', 'identityArguments', 'kind'],
      ),
    ),
    ...schema.publications.map((one) => node('publication', ident(one.name), one, ['name'])),
    ...schema.eventTriggers.map((one) => node('event trigger', ident(one.name), one, ['name'])),
    ...schema.defaultPrivileges.map((one) =>
      node(
        'default privileges',
        `of ${ident(one.role)} on ${one.objects}${one.schema === undefined ? '' : ` in schema ${ident(one.schema)}`}`,
        one,
        ['role', 'schema', 'objects'],
      ),
    ),
    ...schema.others.map((one) => node(one.kind, one.identity, one, ['kind', 'identity'])),
  ]
}

function tableNode(table: Table): Node {
  const { columns, constraints, indexes, policies, triggers, rules, statistics, ...own } = table
  return {
    ...named('table', own),
    value: table,
    parts: [
      ...columnNodes(table),
      ...constraints.map((one) => part('constraint', one, table)),
      ...indexes.map((one) => part('index', one, table)),
      ...policies.map((one) => part('policy', one, table)),
      ...triggers.map((one) => part('trigger', one, table)),
      ...(rules ?? []).map((one) => part('rule', one, table)),
      ...statistics.map((one) => named('statistics', one)),
    ],
  }
}

function viewNode(view: View): Node {
  const { columns: _columns, indexes, triggers, rules, statistics, kind, ...own } = view
  return {
    ...named(kind === 'materialized' ? 'materialized view' : 'view', own),
    value: view,
    parts: [
      ...columnNodes(view),
      ...indexes.map((one) => part('index', one, view)),
      ...triggers.map((one) => part('trigger', one, view)),
      ...(rules ?? []).map((one) => part('rule', one, view)),
      ...(statistics ?? []).map((one) => named('statistics', one)),
    ],
  }
}

function platformTableNode(table: PlatformTable): Node {
  return {
    ...named('platform table', { schema: table.schema, name: table.name }),
    value: table,
    parts: [
      ...table.policies.map((one) => part('policy', one, table)),
      ...table.triggers.map((one) => part('trigger', one, table)),
    ],
  }
}

function columnNodes(relation: Table | View): Node[] {
  return relation.columns.map((column) =>
    node('column', `${qualified(relation.schema, relation.name)}.${ident(column.name)}`, column, ['name']),
  )
}

function part(kind: ObjectKind, object: { name: string }, of: Named): Node {
  return node(kind, `${ident(object.name)} on ${qualified(of.schema, of.name)}`, object, ['name'])
}

function named(kind: ObjectKind, object: Named): Node {
  return node(kind, qualified(object.schema, object.name), object, ['schema', 'name'])
}

function node(kind: ObjectKind, identity: string, object: object, identifying: readonly string[]): Node {
  const facts = Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => !identifying.includes(name) && !(derived as readonly string[]).includes(name),
    ),
  )
  return { kind, key: `${kind} ${identity}`, identity, facts, parts: [], value: object }
}
