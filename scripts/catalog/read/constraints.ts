/** Constraints of tables and checks of domains. */

import constraintsSql from '../queries/constraints.sql'
import outsideSql from '../queries/outside.sql'
import type { Constraint, DomainCheck, ForeignKeyAction } from '../schema.ts'
import { type Catalog, compact, compareName } from './catalog.ts'
import type { ColumnIndex } from './columns.ts'
import type { Relations } from './relations.ts'

type Row = [
  oid: number,
  relation: number,
  domain: number,
  name: string,
  type: string,
  key: number[] | null,
  index: number,
  target: number,
  targetKey: number[] | null,
  onUpdate: string,
  onDelete: string,
  match: string,
  deleteColumns: number[] | null,
  deferrable: boolean,
  deferred: boolean,
  validated: boolean,
  enforced: boolean,
  noInherit: boolean,
  isLocal: boolean,
  period: boolean,
  expression: string | null,
]

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
  const rows = await catalog.rows<Row>(constraintsSql, [catalog.looked])
  await learnOutside(catalog, relations, columns, new Set(rows.map((row) => row[7])))
  const ofIndex = new Map<number, string>()
  const ofDomain = new Map<number, DomainCheck[]>()
  for (const row of rows) {
    const [oid, relation, domain, name, type, , index] = row
    if (domain !== 0) {
      // A domain's NOT NULL (a constraint of its own since PostgreSQL 18) is its `nullable`.
      if (type !== 'c') continue
      const check: DomainCheck = compact({
        name,
        expression: row[20] ?? '',
        validated: row[15],
        comment: catalog.comment('pg_constraint', oid),
      })
      const checks = ofDomain.get(domain)
      if (checks === undefined) ofDomain.set(domain, [check])
      else checks.push(check)
      continue
    }
    const table = relations.table(relation)
    if (table === undefined) continue
    if (type === 'p' || type === 'u' || type === 'x') ofIndex.set(index, name)
    table.constraints.push(constraint(catalog, row, relations, columns))
  }
  for (const { object } of relations.byOid.values()) {
    if (object !== undefined && 'constraints' in object) object.constraints.sort(compareName)
  }
  for (const checks of ofDomain.values()) checks.sort(compareName)
  return { ofIndex, ofDomain }
}

function constraint(catalog: Catalog, row: Row, relations: Relations, columns: ColumnIndex): Constraint {
  const [oid, relation, , name, type, key, , target, targetKey, onUpdate, onDelete, match, deleteColumns] = row
  const [deferrable, deferred, validated, enforced, noInherit, isLocal, period, expression] = row.slice(13) as [
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
    string | null,
  ]
  const result: Constraint = {
    name,
    type: types[type]!,
    columns: columns.names(relation, key?.filter((number) => number !== 0) ?? null),
    validated,
  }
  if (expression !== null) result.expression = expression
  if (type === 'f') {
    result.references = {
      ...relations.name(target),
      columns: columns.names(target, targetKey),
      onUpdate: actions[onUpdate]!,
      onDelete: actions[onDelete]!,
      match: match === 'f' ? 'full' : 'simple',
    }
    if (deleteColumns !== null) result.references.onDeleteColumns = columns.names(relation, deleteColumns)
  }
  if (deferrable) result.deferrable = true
  if (deferred) result.initiallyDeferred = true
  if (!enforced) result.notEnforced = true
  // Postgres marks these kinds as NO INHERIT by their nature.
  if (noInherit && (type === 'c' || type === 'n')) result.noInherit = true
  if (!isLocal) result.inherited = true
  if (period) result.period = true
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
    if (number !== null) columns.add(oid, number, column!)
  }
}
