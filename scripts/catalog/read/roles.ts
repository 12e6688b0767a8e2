/** Roles, their memberships, and settings of roles and of the database. */

import { compareText } from '../../core/finding.ts'
import membershipsSql from '../queries/memberships.sql'
import settingsSql from '../queries/settings.sql'
import type { Membership, Role, SettingsOf } from '../schema.ts'
import { type Catalog, compact, compareName, optionsOf, type RoleRow } from './catalog.ts'
import { hideSecrets } from './secrets.ts'

/** OID of the superuser that initdb makes (BOOTSTRAP_SUPERUSERID). */
const bootstrap = 10

export async function readRoles(catalog: Catalog): Promise<Role[]> {
  type MembershipRow = [role: number, member: number, admin: boolean, inherit: boolean | null, set: boolean | null]
  const inherits = new Map(catalog.roleRows.map((row) => [row[0], row[3]]))
  const memberOf = new Map<number, Membership[]>()
  for (const [role, member, admin, inherit, set] of await catalog.rows<MembershipRow>(membershipsSql)) {
    const membership = compact<Membership>({
      role: catalog.roleName(role),
      admin: admin || undefined,
      inherit: inherit === null || inherit === inherits.get(member) ? undefined : inherit,
      set: set === false ? false : undefined,
    })
    const list = memberOf.get(member)
    if (list === undefined) memberOf.set(member, [membership])
    else list.push(membership)
  }
  return catalog.roleRows
    .filter(([oid, name]) => catalog.scope.holdsRole(name, oid === bootstrap))
    .map((row) =>
      compact<Role>({
        name: row[1],
        attributes: attributes(row),
        connectionLimit: row[9] === -1 ? undefined : row[9],
        validUntil: row[10] ?? undefined,
        memberOf: (memberOf.get(row[0]) ?? []).sort((a, b) => compareText(a.role, b.role)),
        comment: row[11] ?? undefined,
      }),
    )
    .sort(compareName)
}

function attributes([, , superuser, inherit, createrole, createdb, login, replication, bypassrls]: RoleRow): string[] {
  return Object.entries({ superuser, createrole, createdb, login, replication, bypassrls, noinherit: !inherit })
    .filter(([, holds]) => holds)
    .map(([name]) => name)
}

/** Settings of the database and of the user's roles; the platform sets its own roles up. */
export async function readSettings(catalog: Catalog): Promise<SettingsOf[]> {
  type Row = [role: number, ofDatabase: boolean, settings: string[]]
  const oidOfName = new Map(catalog.roleRows.map(([oid, name]) => [name, oid]))
  return (await catalog.rows<Row>(settingsSql))
    .map(([role, ofDatabase, settings]) =>
      compact<SettingsOf>({
        role: role === 0 ? undefined : catalog.roleName(role),
        scope: ofDatabase ? 'database' : 'cluster',
        settings: hideSecrets(optionsOf(settings) ?? {}),
      }),
    )
    .filter(({ role }) => role === undefined || catalog.scope.holdsRole(role, oidOfName.get(role) === bootstrap))
    .sort((a, b) => compareText(a.role ?? '', b.role ?? '') || compareText(a.scope, b.scope))
}
