/** The page of a table. */

import { constraintDefinition, createStatistics } from '../../../catalog/ddl/create.ts'
import type { Column, PlatformTable, Table } from '../../../catalog/schema.ts'
import { uniqueKeys } from '../../erd/model.ts'
import type { Lookup } from '../lookup.ts'
import { type Block, codes, counted, heading, type Line, listed, type Page, stacked, type Target } from '../page.ts'
import {
  columnLinks,
  commentBlock,
  defaultLine,
  dotted,
  grantsBlocks,
  indexBlocks,
  linked,
  policyBlocks,
  table as tableBlock,
  triggerBlocks,
  typeLine,
} from './shared.ts'

export function tablePage(lookup: Lookup, table: Table): Page {
  const target: Target = { kind: 'table', schema: table.schema, name: table.name }
  const linkedTables = table.constraints.some(({ references }) => references) || lookup.referrers(table).length > 0
  return {
    target,
    title: dotted(table),
    type: { table: 'Table', partitioned: 'Partitioned table', foreign: 'Foreign table' }[table.kind],
    blocks: [
      ...commentBlock(table.comment),
      { kind: 'facts', facts: facts(lookup, table) },
      heading('Columns'),
      columns(lookup, table),
      ...(linkedTables ? [heading('Linked tables'), { kind: 'diagram', of: target } as const] : []),
      ...constraints(lookup, table),
      ...indexBlocks(table.indexes),
      ...policyBlocks(table.policies),
      ...triggerBlocks(lookup, table.triggers),
      ...rules(table),
      ...referencedBy(lookup, table),
      ...partitions(lookup, table),
      ...statistics(table),
      ...grantsBlocks(table.grants, table.columns),
    ],
  }
}

/** The page of a table of the platform: what users attached to it. */
export function platformTablePage(lookup: Lookup, table: PlatformTable): Page {
  return {
    target: { kind: 'table', schema: table.schema, name: table.name },
    title: dotted(table),
    type: 'Table of the platform',
    blocks: [
      { kind: 'line', line: ['The platform makes this table; here is what this database adds to it.'] },
      ...policyBlocks(table.policies),
      ...triggerBlocks(lookup, table.triggers),
    ],
  }
}

function facts(lookup: Lookup, table: Table): [string, Line][] {
  const list: [string, Line][] = []
  const { enabled, forced } = table.rls
  const policies = counted(table.policies.length, 'policy', 'policies')
  list.push([
    'Row level security',
    enabled
      ? [`${forced ? 'forced' : 'enabled'}, ${policies}`]
      : [{ strong: 'off' }, table.policies.length > 0 ? `, though there are ${policies}` : ''],
  ])
  list.push(['Owner', [{ code: table.owner }]])
  if (table.persistence !== 'permanent') list.push(['Persistence', [table.persistence]])
  if (table.partitionOf) {
    const { partitionOf } = table
    list.push([
      'Partition of',
      [linked(lookup.relation(partitionOf), dotted(partitionOf)), ' ', { code: partitionOf.bound }],
    ])
  }
  if (table.partitionKey) list.push(['Partitioned by', [{ code: table.partitionKey }]])
  if (table.inherits?.length) {
    list.push(['Inherits', listed(table.inherits.map((parent) => [linked(lookup.relation(parent), dotted(parent))]))])
  }
  if (table.ofType) list.push(['Of type', [linked(lookup.type(table.ofType), dotted(table.ofType))]])
  if (table.server) list.push(['Foreign server', [{ code: table.server }]])
  if (table.replicaIdentity !== 'default') list.push(['Replica identity', [table.replicaIdentity]])
  if (table.options)
    list.push(['Options', codes(Object.entries(table.options).map(([name, value]) => `${name} = ${value}`))])
  if (table.accessMethod) list.push(['Access method', [{ code: table.accessMethod }]])
  if (table.tablespace) list.push(['Tablespace', [{ code: table.tablespace }]])
  const publications = lookup.schema.publications.filter(
    ({ allTables, tables, schemas }) =>
      allTables ||
      schemas.includes(table.schema) ||
      tables.some((one) => one.schema === table.schema && one.name === table.name),
  )
  if (publications.length > 0) list.push(['Published by', codes(publications.map(({ name }) => name))])
  return list
}

function columns(lookup: Lookup, table: Table): Block {
  const rows = table.columns.map((column): Line[] => [
    [{ code: column.name }],
    typeLine(lookup, column),
    [column.nullable ? 'yes' : 'no'],
    defaultLine(column),
    keys(lookup, table, column),
    column.comment === undefined ? [] : [column.comment],
  ])
  return tableBlock(
    ['Column', 'Type', 'Null', 'Default', 'Key', 'Comment'],
    rows,
    table.columns.map(({ name }) => name),
  )
}

/** What a column is part of: the primary key, unique keys, references. */
function keys(lookup: Lookup, table: Table, column: Column): Line {
  const lines: Line[] = []
  const primary = table.constraints.find(({ type }) => type === 'primary key')?.columns
  if (primary?.includes(column.name)) lines.push([{ strong: 'PK' }])
  const isPrimary = (key: string[]) => key.length === primary?.length && key.every((name) => primary.includes(name))
  for (const key of uniqueKeys(table)) {
    if (!key.includes(column.name) || isPrimary(key)) continue
    const others = key.filter((name) => name !== column.name)
    lines.push(others.length === 0 ? ['unique'] : ['unique with ', ...codes(others)])
  }
  for (const { references, columns: own } of table.constraints) {
    const place = references === undefined ? -1 : own.indexOf(column.name)
    if (references === undefined || place === -1) continue
    const other = references.columns[place]!
    lines.push(['→ ', linked(lookup.relation(references), `${dotted(references)}.${other}`, other)])
  }
  return stacked(lines)
}

function constraints(lookup: Lookup, table: Table): Block[] {
  // NOT NULL is in the columns' own table, unless its state is not the usual one.
  const shown = table.constraints.filter(
    ({ type, validated, notEnforced, noInherit }) => type !== 'not null' || !validated || notEnforced || noInherit,
  )
  if (shown.length === 0) return []
  const rows = shown.map((constraint): Line[] => [
    [{ code: constraint.name }],
    [
      {
        code: constraintDefinition(
          constraint,
          table.indexes.find((index) => index.constraint === constraint.name),
        ),
      },
    ],
    constraint.references ? [linked(lookup.relation(constraint.references), dotted(constraint.references))] : [],
    constraint.comment === undefined ? [] : [constraint.comment],
  ])
  return [heading('Constraints'), tableBlock(['Name', 'Definition', 'References', 'Comment'], rows)]
}

function referencedBy(lookup: Lookup, table: Table): Block[] {
  const referrers = lookup.referrers(table)
  if (referrers.length === 0) return []
  const rows = referrers.map(({ table: from, constraint }): Line[] => {
    const target = lookup.relation(from)
    return [
      [linked(target, dotted(from))],
      columnLinks(target, constraint.columns),
      codes(constraint.references!.columns),
      [constraint.references!.onDelete],
      [{ code: constraint.name }],
    ]
  })
  return [heading('Referenced by'), tableBlock(['Table', 'Columns', 'To', 'On delete', 'Constraint'], rows)]
}

function partitions(lookup: Lookup, table: Table): Block[] {
  const list = lookup.partitions(table)
  if (list.length === 0) return []
  const rows = list.map((one): Line[] => [
    [linked(lookup.relation(one), dotted(one))],
    [{ code: one.partitionOf!.bound }],
  ])
  return [heading('Partitions'), tableBlock(['Partition', 'Bound'], rows)]
}

function statistics(table: Table): Block[] {
  if (table.statistics.length === 0) return []
  return [
    heading('Extended statistics'),
    { kind: 'sql', text: table.statistics.map((one) => `${createStatistics(table, one)};`).join('\n') },
  ]
}

function rules(table: Table): Block[] {
  if (!table.rules?.length) return []
  return [heading('Rules'), { kind: 'sql', text: table.rules.map(({ definition }) => definition).join('\n') }]
}
