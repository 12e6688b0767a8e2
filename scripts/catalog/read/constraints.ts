/** Constraints of tables and checks of domains. */

import constraintsSql from '../queries/constraints.sql'
import outsideSql from '../queries/outside.sql'
import type { Constraint, DomainCheck, ForeignKeyAction } from '../schema.ts'
import { type Catalog, compact, compareName } from './catalog.ts'
import type { ColumnIndex } from './columns.ts'
import type { Relations } from './relations.ts'

type Row = [relation: number, domain: number, constraints: ConstraintRow[]]

type ConstraintRow = [
  oid: number,
  name: string,
  type: string,
  key: number[] | null,
  index: number,
  flags: number,
  expression: string | null,
  foreign:
    | [
        target: number,
        targetKey: number[],
        /** Letters: on update, on delete, match. */
        actions: string,
        deleteColumns: number[] | null,
      ]
    | null,
]

/** The bits of `flags` in constraints.sql. */
const flag = {
  deferrable: 1,
  initiallyDeferred: 2,
  notValidated: 4,
  noInherit: 8,
  inherited: 16,
  notEnforced: 32,
  period: 64,
} as const

const types: Record<string, Constraint['type']> = {
  p: 'primary key',
  u: 'unique',
  c: 'check',
  f: 'foreign key',
  x: 'exclude',
  n: 'not null',
}

const actions: Record<string, ForeignKeyAction> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
}

export interface ConstraintsRead {
  /** Names of the constraints that own an index, by the index's OID. */
  ofIndex: Map<number, string>
  /** Checks of domains, by the domain's OID. */
  ofDomain: Map<number, DomainCheck[]>
}

/** Attaches constraints to their tables, by name. */
export async function readConstraints(
  catalog: Catalog,
  relations: Relations,
  columns: ColumnIndex,
): Promise<ConstraintsRead> {
  const rows = await catalog.rows<Row>(constraintsSql)
  const targets = new Set<number>()
  for (const [, , list] of rows) for (const { 7: foreign } of list) if (foreign !== null) targets.add(foreign[0])
  await learnOutside(catalog, relations, columns, targets)
  const ofIndex = new Map<number, string>()
  const ofDomain = new Map<number, DomainCheck[]>()
  for (const [relation, domain, list] of rows) {
    if (domain !== 0) {
      ofDomain.set(domain, domainChecks(catalog, list))
      continue
    }
    const table = relations.table(relation)
    if (table === undefined) continue
    for (const row of list) {
      const [, name, type, , index] = row
      if (type === 'p' || type === 'u' || type === 'x') ofIndex.set(index, name)
      table.constraints.push(constraint(catalog, relation, row, relations, columns))
    }
    table.constraints.sort(compareName)
  }
  return { ofIndex, ofDomain }
}

/** A domain's NOT NULL (a constraint of its own since PostgreSQL 18) is its `nullable` and `notNullName`. */
function domainChecks(catalog: Catalog, list: readonly ConstraintRow[]): DomainCheck[] {
  return list
    .filter(([, , type]) => type === 'c')
    .map(([oid, name, , , , flags, expression]) =>
      compact<DomainCheck>({
        name,
        expression: expression ?? '',
        validated: (flags & flag.notValidated) === 0,
        comment: catalog.comment('pg_constraint', oid),
      }),
    )
    .sort(compareName)
}

function constraint(
  catalog: Catalog,
  relation: number,
  [oid, name, type, key, , flags, expression, foreign]: ConstraintRow,
  relations: Relations,
  columns: ColumnIndex,
): Constraint {
  const result: Constraint = {
    name,
    type: types[type]!,
    // A 0 stands for an expression of an exclusion constraint.
    columns: columns.names(relation, type === 'x' ? key!.filter((number) => number !== 0) : key),
    validated: (flags & flag.notValidated) === 0,
  }
  if (expression !== null) result.expression = expression
  if (foreign !== null) {
    const [target, targetKey, letters, deleteColumns] = foreign
    const { schema, name } = relations.name(target)
    result.references = {
      schema,
      name,
      columns: columns.names(target, targetKey),
      onUpdate: actions[letters[0]!]!,
      onDelete: actions[letters[1]!]!,
      match: letters[2] === 'f' ? 'full' : 'simple',
    }
    if (deleteColumns !== null) result.references.onDeleteColumns = columns.names(relation, deleteColumns)
  }
  if (flags & flag.deferrable) result.deferrable = true
  if (flags & flag.initiallyDeferred) result.initiallyDeferred = true
  if (flags & flag.notEnforced) result.notEnforced = true
  // Postgres marks the other kinds as NO INHERIT by their nature.
  if (flags & flag.noInherit && (type === 'c' || type === 'n')) result.noInherit = true
  if (flags & flag.inherited) result.inherited = true
  if (flags & flag.period) result.period = true
  const comment = catalog.comment('pg_constraint', oid)
  if (comment !== undefined) result.comment = comment
  return result
}

/** Names of relations (and of their columns) that lie outside of the schemas that were read. */
export async function learnOutside(
  catalog: Catalog,
  relations: Relations,
  columns: ColumnIndex,
  oids: Iterable<number>,
): Promise<void> {
  const unknown = [...new Set(oids)].filter((oid) => oid !== 0 && !relations.byOid.has(oid))
  if (unknown.length === 0) return
  type OutsideRow = [oid: number, namespace: number, name: string, number: number | null, column: string | null]
  for (const [oid, namespace, name, number, column] of await catalog.rows<OutsideRow>(outsideSql, [unknown])) {
    relations.byOid.set(oid, { schema: catalog.schemaName(namespace), name })
    if (number !== null) columns.of(oid)[number] = { name: column!, type: 0, collation: 0 }
  }
}
