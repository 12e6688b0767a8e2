/** Kinds of objects that few databases hold, and what was granted or revoked on objects of extensions. */

import { compareText } from '../../core/finding.ts'
import { ident, literal } from '../../core/identifier.ts'
import type { AclKind } from '../acl.ts'
import extensionPrivilegesSql from '../queries/extension-privileges.sql'
import { otherQueries } from '../queries/others.generated.ts'
import type { OtherObject } from '../schema.ts'
import { type Catalog, compact, optionsOf } from './catalog.ts'
import { hideSecrets } from './secrets.ts'

type Row = [
  kind: OtherObject['kind'],
  classId: number,
  oid: number,
  namespace: number,
  owner: number,
  acl: string[] | null,
  identity: string,
  definition: string,
  options: string[] | null,
]

const aclKinds: Partial<Record<OtherObject['kind'], AclKind>> = {
  'base type': 'type',
  'foreign data wrapper': 'foreign',
  'foreign server': 'foreign',
  language: 'language',
}

export async function readOthers(catalog: Catalog): Promise<OtherObject[]> {
  const result: OtherObject[] = []
  for (const row of await catalog.rows<Row>(otherQueries.join('\nunion all\n'))) {
    const [kind, classId, oid, namespace, ownerOid, acl, identity, definition, options] = row
    if (catalog.isMember(classId, oid)) continue
    const owner = ownerOid === 0 ? undefined : catalog.roleName(ownerOid)
    if (namespace !== 0 && !catalog.scope.holds(catalog.schemaName(namespace), owner ?? '')) continue
    if (namespace === 0 && owner !== undefined && !catalog.scope.holdsGlobal(owner)) continue
    const aclKind = aclKinds[kind]
    result.push(
      compact<OtherObject>({
        kind,
        identity,
        definition: definition + optionsClause(options),
        owner,
        comment: catalog.comment(classId, oid),
        grants: aclKind === undefined || acl === null ? undefined : catalog.acl.read(aclKind, acl, owner ?? ''),
      }),
    )
  }
  result.push(...(await readExtensionPrivileges(catalog)))
  return result.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.identity, b.identity))
}

function optionsClause(options: string[] | null): string {
  const list = Object.entries(hideSecrets(optionsOf(options) ?? {}))
  if (list.length === 0) return ''
  return ` OPTIONS (${list.map(([name, value]) => `${ident(name)} ${literal(value).trim()}`).join(', ')})`
}

/** An extension stands for its objects, but not for what a user granted or revoked on them afterwards. */
async function readExtensionPrivileges(catalog: Catalog): Promise<OtherObject[]> {
  type PrivilegesRow = [
    schema: string | null,
    kind: AclKind,
    identity: string,
    owner: number,
    acl: string[] | null,
    initial: string[] | null,
  ]
  const result: OtherObject[] = []
  for (const [schema, kind, identity, ownerOid, acl, initial] of await catalog.rows<PrivilegesRow>(
    extensionPrivilegesSql,
  )) {
    if (schema !== null && catalog.scope.realm(schema) !== 'user') continue
    const owner = catalog.roleName(ownerOid)
    const grants = catalog.acl.read(kind, acl, owner)
    if (JSON.stringify(grants) === JSON.stringify(catalog.acl.read(kind, initial, owner))) continue
    result.push({ kind: 'extension privileges', identity, definition: '', grants })
  }
  return result
}
