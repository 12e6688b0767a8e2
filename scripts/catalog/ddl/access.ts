/** Grants, owners and comments: what every kind of object has. */

import { ident, literal } from '../../core/identifier.ts'
import type { DefaultPrivilege, Grant } from '../schema.ts'
import { roleName } from './create.ts'
import { pair, type ScriptWriter, same } from './script.ts'

/** `COMMENT ON target IS …`, where the comments differ. */
export function commentChange(
  writer: ScriptWriter,
  target: string,
  from: string | undefined,
  to: string | undefined,
): void {
  if (from !== to) writer.add('access', `COMMENT ON ${target} IS ${to === undefined ? 'NULL' : literal(to).trim()}`)
}

/** `from` undefined: the object was just made, by the role that runs the script. */
export function ownerChange(writer: ScriptWriter, target: string, from: string | undefined, to: string): void {
  if ((from ?? writer.role) !== to) writer.add('access', `ALTER ${target} OWNER TO ${ident(to)}`)
}

/** GRANT and REVOKE that turn one list of grants into another. `target`: e.g. `TABLE public.orders`; `column`: a column's privileges. */
export function grantChanges(
  writer: ScriptWriter,
  target: string,
  from: readonly Grant[] = [],
  to: readonly Grant[] = [],
  column?: string,
): void {
  const list = (privileges: readonly string[]): string =>
    privileges
      .map((privilege) => `${privilege.toUpperCase()}${column === undefined ? '' : ` (${ident(column)})`}`)
      .join(', ')
  // A grant by another than the owner cannot be repeated without becoming that role: it is given by the owner instead.
  const { removed, added, kept } = pair(from, to, (grant) => grant.grantee)
  for (const grant of removed)
    writer.add('access', `REVOKE ${list(grant.privileges)} ON ${target} FROM ${roleName(grant.grantee)}`)
  for (const [before, after] of [...kept, ...added.map((grant) => [undefined, grant] as const)]) {
    const had = new Set(before?.privileges)
    const hadOption = new Set(before?.grantable)
    const lost = [...had].filter((privilege) => !after.privileges.includes(privilege))
    const lostOption = [...hadOption].filter(
      (privilege) => after.privileges.includes(privilege) && !after.grantable?.includes(privilege),
    )
    const option = (after.grantable ?? []).filter((privilege) => !hadOption.has(privilege))
    const gained = after.privileges.filter((privilege) => !had.has(privilege) && !option.includes(privilege))
    const role = roleName(after.grantee)
    if (lost.length > 0) writer.add('access', `REVOKE ${list(lost)} ON ${target} FROM ${role}`)
    if (lostOption.length > 0)
      writer.add('access', `REVOKE GRANT OPTION FOR ${list(lostOption)} ON ${target} FROM ${role}`)
    if (gained.length > 0) writer.add('access', `GRANT ${list(gained)} ON ${target} TO ${role}`)
    if (option.length > 0) writer.add('access', `GRANT ${list(option)} ON ${target} TO ${role} WITH GRANT OPTION`)
  }
}

const objectKeyword: Record<DefaultPrivilege['objects'], string> = {
  tables: 'TABLES',
  sequences: 'SEQUENCES',
  functions: 'FUNCTIONS',
  types: 'TYPES',
  schemas: 'SCHEMAS',
  'large objects': 'LARGE OBJECTS',
}

/** What a new object is granted at its creation, by the engine and by default privileges. */
export function initialGrants(
  defaults: readonly DefaultPrivilege[],
  objects: DefaultPrivilege['objects'],
  schema: string | undefined,
  owner: string,
): Grant[] {
  const matching = defaults.filter(
    (each) => each.role === owner && each.objects === objects && (each.schema === undefined || each.schema === schema),
  )
  const grants = new Map<string, Grant>()
  const builtIn: Grant[] =
    objects === 'functions'
      ? [{ grantee: 'public', privileges: ['EXECUTE'] }]
      : objects === 'types'
        ? [{ grantee: 'public', privileges: ['USAGE'] }]
        : []
  // A default that names no schema replaces the engine's own; one of a schema adds to it.
  const global = matching.find((each) => each.schema === undefined)
  for (const grant of [
    ...(global?.grants ?? builtIn),
    ...matching.filter((each) => each.schema !== undefined).flatMap((each) => each.grants),
  ]) {
    const known = grants.get(grant.grantee)
    grants.set(grant.grantee, {
      grantee: grant.grantee,
      privileges: [...new Set([...(known?.privileges ?? []), ...grant.privileges])],
      ...(grant.grantable ? { grantable: grant.grantable } : {}),
    })
  }
  return [...grants.values()]
}

export function defaultPrivilegeChanges(
  writer: ScriptWriter,
  from: readonly DefaultPrivilege[],
  to: readonly DefaultPrivilege[],
  schemas: ReadonlySet<string>,
): void {
  const key = (each: DefaultPrivilege) => `${each.role}\0${each.schema ?? ''}\0${each.objects}`
  const { removed, added, kept } = pair(from, to, key)
  const changes: [DefaultPrivilege, Grant[], Grant[]][] = [
    ...removed.map((each) => [each, each.grants, []] as [DefaultPrivilege, Grant[], Grant[]]),
    ...added.map((each) => [each, [], each.grants] as [DefaultPrivilege, Grant[], Grant[]]),
    ...kept.map(([a, b]) => [b, a.grants, b.grants] as [DefaultPrivilege, Grant[], Grant[]]),
  ]
  for (const [each, before, after] of changes) {
    // With the schema its defaults go as well.
    if (same(before, after) || (each.schema !== undefined && !schemas.has(each.schema))) continue
    const head = `ALTER DEFAULT PRIVILEGES FOR ROLE ${ident(each.role)}${each.schema === undefined ? '' : ` IN SCHEMA ${ident(each.schema)}`}`
    for (const grant of before) {
      if (after.some((other) => same(other, grant))) continue
      writer.add(
        'access',
        `${head} REVOKE ${grant.privileges.join(', ').toUpperCase()} ON ${objectKeyword[each.objects]} FROM ${roleName(grant.grantee)}`,
      )
    }
    for (const grant of after) {
      if (before.some((other) => same(other, grant))) continue
      const plain = grant.privileges.filter((privilege) => !grant.grantable?.includes(privilege))
      if (plain.length > 0)
        writer.add(
          'access',
          `${head} GRANT ${plain.join(', ').toUpperCase()} ON ${objectKeyword[each.objects]} TO ${roleName(grant.grantee)}`,
        )
      if (grant.grantable?.length) {
        writer.add(
          'access',
          `${head} GRANT ${grant.grantable.join(', ').toUpperCase()} ON ${objectKeyword[each.objects]} TO ${roleName(grant.grantee)} WITH GRANT OPTION`,
        )
      }
    }
  }
}
