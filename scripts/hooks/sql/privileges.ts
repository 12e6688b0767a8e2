/** Statements that let more people read or write. */

import { optionText, type Tree } from '../../sql/tree.ts'
import { type Check, isNew, nameOf, readable, type SqlDanger } from './danger.ts'

/** Roles that anybody may take, or that everybody has. */
const everyone = new Set(['public', 'anon'])
/** Roles that may do so anyway. */
const owners = new Set([
  'postgres',
  'supabase_admin',
  'service_role',
  'dashboard_user',
  'rds_superuser',
  'cloudsqlsuperuser',
])
const narrower = 'Grant the single privilege to the single role that needs it, and keep row level security on.'

function roles(nodes: readonly Tree[] | undefined): string[] {
  return (nodes ?? []).map(({ RoleSpec: role }) =>
    role?.roletype === 'ROLESPEC_PUBLIC' ? 'public' : (role?.rolename ?? String(role?.roletype ?? '')),
  )
}

function privileges(node: Tree): string[] {
  return ((node.privileges ?? []) as Tree[]).map((one) => String(one.AccessPriv?.priv_name ?? 'all'))
}

const grants: Check = (node, context) => {
  if (node.is_grant !== true) return undefined
  const to = roles(node.grantees)
  const given = privileges(node)
  const all = given.length === 0 || given.includes('all')
  const open = to.filter((role) => everyone.has(role))
  const table =
    node.objtype === 'OBJECT_TABLE' || node.objtype === 'OBJECT_SEQUENCE' || node.objtype === 'OBJECT_FOREIGN_TABLE'
  const many = node.targtype !== 'ACL_TARGET_OBJECT'
  const objects = ((node.objects ?? []) as Tree[]).map((one) => one.RangeVar as Tree | undefined)
  if (node.grant_option === true) return { what: `lets ${to.join(', ')} hand privileges on`, safer: narrower }
  if (!table) {
    if (open.length > 0 && all && node.objtype === 'OBJECT_SCHEMA')
      return { what: `lets ${open.join(', ')} create objects in a schema`, safer: narrower }
    if (open.length > 0 && node.objtype === 'OBJECT_SCHEMA' && given.includes('create'))
      return { what: `lets ${open.join(', ')} create objects in a schema`, safer: narrower }
    if (node.objtype === 'OBJECT_DATABASE' && open.length > 0)
      return { what: `lets ${open.join(', ')} use a database`, safer: narrower }
    if (node.objtype === 'OBJECT_FUNCTION' && open.length > 0 && many)
      return { what: `lets ${open.join(', ')} call every function of a schema`, safer: narrower }
    if (node.objtype === 'OBJECT_PARAMETER_ACL')
      return { what: `lets ${to.join(', ')} change server settings`, safer: narrower }
    return undefined
  }
  // A new table with RLS switched on in the same text is what a migration is meant to write.
  const guarded =
    !many &&
    objects.every(
      (range) =>
        range !== undefined &&
        isNew(range, context) &&
        context.known.relation({ ...(range.schemaname ? { schema: range.schemaname } : {}), name: range.relname })
          ?.rowSecurity === true,
    )
  if (guarded) return undefined
  const target = many ? 'every table of a schema' : objects.map((range) => nameOf(range)).join(', ')
  if (open.length > 0) {
    return {
      what: `lets ${open.join(', ')} ${all ? 'do anything with' : given.join(', ')} ${target}: anybody with the public key, where no policy stands before it`,
      safer: narrower,
    }
  }
  const truncating = all || given.includes('truncate')
  if (truncating && to.includes('authenticated'))
    return {
      what: `lets every signed-in user TRUNCATE ${target}, which no policy filters`,
      safer: 'Grant select, insert, update, delete instead of all.',
    }
  const ordinary = to.filter((one) => !owners.has(one))
  if (all && many && ordinary.length > 0)
    return { what: `lets ${to.join(', ')} do anything with every table of a schema`, safer: narrower }
  return undefined
}

const memberships: Check = (node) => {
  if (node.is_grant !== true) return undefined
  const given = ((node.granted_roles ?? []) as Tree[]).map((one) => String(one.AccessPriv?.priv_name ?? ''))
  return {
    what: `makes ${roles(node.grantee_roles).join(', ')} a member of ${given.join(', ')}, with all that it may do`,
    safer: narrower,
  }
}

const defaults: Check = (node) => {
  const action = (node.action?.GrantStmt ?? node.action) as Tree | undefined
  if (action === undefined || action.is_grant !== true) return undefined
  const open = roles(action.grantees).filter((role) => everyone.has(role))
  return open.length === 0
    ? undefined
    : { what: `gives ${open.join(', ')} privileges on everything that is made from now on`, safer: narrower }
}

/** CREATE ROLE and ALTER ROLE: attributes that stand above every policy. */
const role: Check = (node) => {
  const name = readable(node.role?.RoleSpec?.rolename ?? node.role?.rolename ?? String(node.role ?? ''))
  for (const { DefElem: element } of (node.options ?? []) as Tree[]) {
    const on = element?.arg === undefined || element.arg.Boolean?.boolval === true
    if (element?.defname === 'superuser' && on) return { what: `makes ${name} a superuser`, safer: narrower }
    if (element?.defname === 'bypassrls' && on)
      return { what: `lets ${name} past every row level policy`, safer: narrower }
    if (element?.defname === 'password' && node.action !== undefined)
      return {
        what: `changes the password of ${name}: whoever uses the old one is locked out`,
        safer: 'Use `\\password`, and rotate with a second role.',
      }
    if ((element?.defname === 'createrole' || element?.defname === 'isreplication') && on)
      return { what: `gives ${name} ${element.defname}`, safer: narrower }
    if (element?.defname === 'canlogin' && !on && node.action !== undefined)
      return { what: `locks ${name} out`, safer: 'Check who connects as it first: pg_stat_activity.' }
  }
  return undefined
}

function alwaysTrue(expression: Tree | undefined): boolean {
  const value = expression?.A_Const?.boolval
  return value !== undefined && value.boolval === true
}

const policies: Check = (node) => {
  if (node.permissive === false) return undefined
  const command = String(node.cmd_name ?? 'all')
  const who = roles(node.roles)
  const open =
    node.roles === undefined || who.length === 0 || who.some((one) => everyone.has(one) || one === 'authenticated')
  if (!open || command === 'select') return undefined
  if (alwaysTrue(node.qual) || alwaysTrue(node.with_check)) {
    return {
      what: `lets ${who.length > 0 ? who.join(', ') : 'everyone'} ${command === 'all' ? 'change' : command} every row of ${nameOf(node.table)} (policy ${readable(node.policy_name ?? '')}: true)`,
      safer: 'Compare with the owner: `USING (owner_id = (select auth.uid()))`.',
    }
  }
  return undefined
}

const functions: Check = (node) => {
  for (const { DefElem: element } of (node.actions ?? []) as Tree[]) {
    if (element?.defname === 'security' && optionText(element) === 'true')
      return { what: "runs a function with its owner's rights", safer: 'Keep SECURITY INVOKER.' }
  }
  return undefined
}

/** Languages whose functions may do anything that the server's operating system user may. */
const untrusted = /^(?:c|internal|pl(?:python|python2|python3|perl|tcl|sh|java|r)u|plpython\w*|plsh)$/

const createsFunction: Check = (node): SqlDanger | undefined => {
  const language = ((node.options ?? []) as Tree[]).find((one) => one.DefElem?.defname === 'language')?.DefElem
  const name = optionText(language)?.toLowerCase()
  return name !== undefined && untrusted.test(name)
    ? {
        what: `makes a function in ${name}, which may run anything on the database server`,
        safer: 'Use SQL or PL/pgSQL.',
      }
    : undefined
}

export const privilegeChecks: Record<string, Check> = {
  GrantStmt: grants,
  GrantRoleStmt: memberships,
  AlterDefaultPrivilegesStmt: defaults,
  CreateRoleStmt: role,
  AlterRoleStmt: role,
  CreatePolicyStmt: policies,
  AlterPolicyStmt: policies,
  AlterFunctionStmt: functions,
  CreateFunctionStmt: createsFunction,
}
