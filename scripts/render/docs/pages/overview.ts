/** The first page: what there is, schema by schema, and what belongs to the database as a whole. */

import { createEventTrigger, createPublication } from '../../../catalog/ddl/create.ts'
import type { Namespace, Schema } from '../../../catalog/schema.ts'
import type { Lookup } from '../lookup.ts'
import { type Block, codes, counted, heading, type Line, line, listed, type Page, type Target } from '../page.ts'
import { commentBlock, dotted, grantsBlocks, linked, table } from './shared.ts'
import { kindOfType, typesOf } from './type.ts'

/** Beyond so many objects the first page lists schemas only, each with a page of its own. */
const listedAtOnce = 600

/** Whether schemas have pages of their own. */
export function hasSchemaPages(schema: Schema): boolean {
  const { tables, views, functions, enums, domains, composites, ranges } = schema
  return [tables, views, functions, enums, domains, composites, ranges].flat().length > listedAtOnce
}

export function overviewPage(lookup: Lookup): Page {
  const { schema } = lookup
  const split = hasSchemaPages(schema)
  const target: Target = { kind: 'overview', schema: '', name: '' }
  return {
    target,
    title: 'Database schema',
    type: 'Overview',
    blocks: [
      line(summary(schema)),
      ...(schema.tables.length === 0 ? [] : [heading('Diagram'), { kind: 'diagram', of: target } as const]),
      heading('Schemas'),
      schemasTable(lookup, split),
      ...(split ? [] : namespacesOf(lookup).flatMap((namespace) => schemaBlocks(lookup, namespace))),
      ...databaseBlocks(lookup),
    ],
  }
}

export function schemaPage(lookup: Lookup, namespace: Namespace): Page {
  return {
    target: { kind: 'schema', schema: namespace.name, name: '' },
    title: namespace.name,
    type: 'Schema',
    blocks: [...commentBlock(namespace.comment), ...schemaBlocks(lookup, namespace), ...grantsBlocks(namespace.grants)],
  }
}

function summary(schema: Schema): string {
  const partitions = schema.tables.filter(({ partitionOf }) => partitionOf).length
  const policies = [...schema.tables, ...schema.platformTables].reduce((sum, one) => sum + one.policies.length, 0)
  const types = schema.enums.length + schema.domains.length + schema.composites.length + schema.ranges.length
  return `${[
    counted(schema.tables.length - partitions, 'table'),
    ...(partitions === 0 ? [] : [counted(partitions, 'partition')]),
    counted(schema.views.length, 'view'),
    counted(schema.functions.length, 'function'),
    counted(types, 'type'),
    counted(policies, 'policy', 'policies'),
  ].join(', ')}.`
}

/** Schemas that hold anything, also where the schema itself is the platform's. */
export function namespacesOf(lookup: Lookup): Namespace[] {
  const { schema } = lookup
  const own = new Map(schema.schemas.map((namespace) => [namespace.name, namespace]))
  const objects = [...schema.tables, ...schema.views, ...schema.functions, ...typesOf(lookup)]
  for (const { schema: name } of objects) if (!own.has(name)) own.set(name, { name, owner: '', grants: [] })
  return [...own.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function schemasTable(lookup: Lookup, split: boolean): Block {
  const { tables, views, functions } = lookup.schema
  const count = (objects: { schema: string }[], name: string) => {
    const number = objects.filter(({ schema }) => schema === name).length
    return number === 0 ? [] : [String(number)]
  }
  const rows = namespacesOf(lookup).map((namespace): Line[] => [
    split
      ? [{ to: { kind: 'schema', schema: namespace.name, name: '' }, text: namespace.name }]
      : [{ code: namespace.name }],
    count(tables, namespace.name),
    count(views, namespace.name),
    count(functions, namespace.name),
    count(typesOf(lookup), namespace.name),
    namespace.comment === undefined ? [] : [namespace.comment],
  ])
  return table(['Schema', 'Tables', 'Views', 'Functions', 'Types', 'Comment'], rows)
}

/** Everything that a schema holds, a row an object. Partitions are on their table's page. */
export function schemaBlocks(lookup: Lookup, { name }: Namespace): Block[] {
  const { schema } = lookup
  const inside = <T extends { schema: string }>(objects: T[]) => objects.filter((object) => object.schema === name)
  const tables = inside(schema.tables).filter(({ partitionOf }) => partitionOf === undefined)
  const blocks: Block[] = []
  const section = (title: string, head: string[], rows: Line[][]) => {
    if (rows.length > 0) blocks.push(heading(`${title} of ${name}`), table(head, rows))
  }
  section(
    'Tables',
    ['Table', 'Columns', 'Row level security', 'References', 'Comment'],
    tables.map((one): Line[] => {
      const targets = new Map(
        one.constraints.flatMap(({ references }) => (references ? [[dotted(references), references] as const] : [])),
      )
      return [
        link({ kind: 'table', schema: name, name: one.name }),
        [String(one.columns.length)],
        one.rls.enabled ? [counted(one.policies.length, 'policy', 'policies')] : [{ strong: 'off' }],
        listed(
          [...targets.values()].map((to) => [linked(lookup.relation(to), to.schema === name ? to.name : dotted(to))]),
        ),
        one.comment === undefined ? [] : [one.comment],
      ]
    }),
  )
  section(
    'Views',
    ['View', 'Columns', 'Kind', 'Comment'],
    inside(schema.views).map((one): Line[] => [
      link({ kind: 'view', schema: name, name: one.name }),
      [String(one.columns.length)],
      [one.kind === 'materialized' ? 'materialized' : one.securityInvoker ? 'security invoker' : "owner's rights"],
      one.comment === undefined ? [] : [one.comment],
    ]),
  )
  section(
    'Functions',
    ['Function', 'Arguments', 'Returns', 'Rights of', 'Comment'],
    inside(schema.functions).map((one): Line[] => [
      link({ kind: 'function', schema: name, name: one.name }),
      one.identityArguments === '' ? [] : [{ code: one.identityArguments }],
      one.returns === undefined ? [one.kind] : [{ code: one.returns }],
      [one.securityDefiner ? { strong: 'owner' } : 'caller'],
      one.comment === undefined ? [] : [one.comment],
    ]),
  )
  section(
    'Types',
    ['Type', 'Kind', 'Values', 'Comment'],
    typesOf(lookup)
      .filter((type) => type.schema === name)
      .map((type): Line[] => [
        link({ kind: 'type', schema: name, name: type.name }),
        [kindOfType(type).toLowerCase()],
        'values' in type ? codes(type.values) : 'baseType' in type ? [{ code: type.baseType }] : [],
        type.comment === undefined ? [] : [type.comment],
      ]),
  )
  return blocks
}

function link(to: Target): Line {
  return [{ to, text: to.name }]
}

/** What belongs to no schema. */
function databaseBlocks(lookup: Lookup): Block[] {
  const { extensions, publications, eventTriggers, platformTables, roles } = lookup.schema
  const blocks: Block[] = []
  const section = (title: string, head: string[], rows: Line[][]) => {
    if (rows.length > 0) blocks.push(heading(title), table(head, rows))
  }
  section(
    'Tables of the platform',
    ['Table', 'Policies', 'Triggers'],
    platformTables.map((one): Line[] => [
      [{ to: { kind: 'table', schema: one.schema, name: one.name }, text: dotted(one) }],
      codes(one.policies.map(({ name }) => name)),
      codes(one.triggers.map(({ name }) => name)),
    ]),
  )
  section(
    'Extensions',
    ['Extension', 'Schema', 'Comment'],
    extensions.map(({ name, schema, comment }): Line[] => [
      [{ code: name }],
      [{ code: schema }],
      comment === undefined ? [] : [comment],
    ]),
  )
  section(
    'Publications',
    ['Publication', 'Definition'],
    publications.map((one): Line[] => [[{ code: one.name }], [{ code: createPublication(one) }]]),
  )
  section(
    'Event triggers',
    ['Event trigger', 'Definition', 'State'],
    eventTriggers.map((one): Line[] => [
      [{ code: one.name }],
      [{ code: createEventTrigger(one) }],
      one.enabled === 'origin' ? [] : [{ strong: one.enabled }],
    ]),
  )
  section(
    'Roles',
    ['Role', 'Attributes', 'Member of', 'Comment'],
    roles.map((role): Line[] => [
      [{ code: role.name }],
      [role.attributes.join(', ')],
      codes(role.memberOf.map((membership) => membership.role)),
      role.comment === undefined ? [] : [role.comment],
    ]),
  )
  return blocks
}
