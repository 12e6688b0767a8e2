/** Enums, domains, composite and range types. */

import typesSql from '../queries/types.sql'
import type { CompositeType, DomainCheck, DomainType, EnumType, RangeType, UserType } from '../schema.ts'
import { type Catalog, compact } from './catalog.ts'
import type { NumberedColumn } from './columns.ts'

export type TypeRow = [
  oid: number,
  namespace: number,
  name: string,
  kind: string,
  owner: number,
  acl: string[] | null,
  relation: number,
  arrayType: number | null,
  baseType: string | null,
  baseOid: number | null,
  notNull: boolean,
  expression: string | null,
  collation: number | null,
  labels: string[] | null,
  subtype: string | null,
  multirange: string | null,
  subtypeDiff: string | null,
  canonical: string | null,
  rangeCollation: number | null,
  opclass: number | null,
  notNullName: string | null,
]

export interface TypesRead {
  rows: TypeRow[]
  /** The user's types and their arrays by OID. */
  userTypes: Map<number, UserType>
  /** Domains' base types by OID. */
  baseTypes: Map<number, number>
}

export async function readTypeRows(catalog: Catalog): Promise<TypesRead> {
  const userTypes = new Map<number, UserType>()
  const baseTypes = new Map<number, number>()
  const rows: TypeRow[] = []
  for (const row of await catalog.rows<TypeRow>(typesSql)) {
    const [oid, namespace, name, kind, owner, , , arrayType] = row
    if (kind === 'd') baseTypes.set(oid, row[9]!)
    const schema = catalog.schemaName(namespace)
    if (!catalog.holds('pg_type', oid, schema, catalog.roleName(owner))) continue
    rows.push(row)
    userTypes.set(oid, { schema, name })
    if (arrayType !== null) userTypes.set(arrayType, { schema, name, array: true })
  }
  return { rows, userTypes, baseTypes }
}

export function assembleTypes(
  catalog: Catalog,
  { rows, userTypes }: TypesRead,
  attributes: ReadonlyMap<number, NumberedColumn[]>,
  checksOf: ReadonlyMap<number, DomainCheck[]>,
): { enums: EnumType[]; domains: DomainType[]; composites: CompositeType[]; ranges: RangeType[] } {
  const enums: EnumType[] = []
  const domains: DomainType[] = []
  const composites: CompositeType[] = []
  const ranges: RangeType[] = []
  for (const row of rows) {
    const [oid, namespace, name, kind, ownerOid, acl, relation] = row
    const owner = catalog.roleName(ownerOid)
    const schema = catalog.schemaName(namespace)
    const grants = acl === null ? undefined : catalog.acl.read('type', acl, owner)
    // The comment on a composite type hangs on the type, those on its attributes on its relation.
    const common = compact({ schema, name, owner, comment: catalog.comment('pg_type', oid), grants })
    if (kind === 'e') enums.push({ ...common, values: row[13] ?? [] })
    else if (kind === 'd') {
      domains.push(
        compact<DomainType>({
          ...common,
          baseType: row[8]!,
          userType: userTypes.get(row[9]!),
          nullable: !row[10],
          notNullName: row[20] ?? undefined,
          default: row[11] ?? undefined,
          collation: catalog.collation(row[12]),
          checks: checksOf.get(oid) ?? [],
        }),
      )
    } else if (kind === 'r') {
      ranges.push(
        compact<RangeType>({
          ...common,
          subtype: row[14]!,
          multirange: row[15]!,
          subtypeDiff: row[16] ?? undefined,
          canonical: row[17] ?? undefined,
          collation: catalog.collation(row[18]),
          opclass: row[19] === null ? undefined : catalog.operatorClass(row[19]),
        }),
      )
    } else {
      composites.push({
        ...common,
        attributes: (attributes.get(relation) ?? []).map(({ column: { name, type, userType, collation, comment } }) =>
          compact({ name, type, userType, collation, comment }),
        ),
      })
    }
  }
  return { enums, domains, composites, ranges }
}
