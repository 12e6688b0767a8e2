/** Everything that guards rows, weakened one way at a time. */

import type { Policy, Routine, Schema, Table, View } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import { isCallable, routineName } from '../cells/routine.ts'
import { type ChangedExpression, weakened } from './expressions.ts'

export interface Mutant {
  /** The same each time, e.g. `public.orders own using-true`. */
  id: string
  /** The table, view or function that is changed, as the matrix names it. */
  object: string
  /** Kind of the change, e.g. `using-true`, `grant`. */
  kind: string
  /** For a person: what is different. */
  description: string
  sql: string
}

/** `roles`: of the API, that privileges may be given to. In the order of the schema. */
export function mutantsOf(schema: Schema, roles: readonly string[]): Mutant[] {
  const found: Mutant[] = []
  for (const table of schema.tables) found.push(...tableMutants(table, roles))
  for (const view of schema.views) found.push(...viewMutants(view, roles))
  for (const routine of schema.functions) found.push(...routineMutants(routine, roles))
  const seen = new Map<string, number>()
  for (const mutant of found) {
    const count = (seen.get(mutant.id) ?? 0) + 1
    seen.set(mutant.id, count)
    if (count > 1) mutant.id = `${mutant.id} #${count}`
  }
  return found
}

function tableMutants(table: Table, roles: readonly string[]): Mutant[] {
  const name = qualified(table.schema, table.name)
  const found: Mutant[] = []
  const add = (kind: string, description: string, sql: string) =>
    found.push({ id: `${name} ${kind}`, object: name, kind, description, sql })
  if (table.rls.enabled && table.partitionOf === undefined) {
    add('rls-off', 'row security off', `alter table ${name} disable row level security`)
    if (table.rls.forced)
      add('force-off', 'row security no longer forced', `alter table ${name} no force row level security`)
  }
  for (const policy of table.policies) found.push(...policyMutants(table, name, policy))
  for (const role of roles)
    for (const privilege of ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'])
      if (!holds(table.grants, role, privilege))
        add(
          `grant-${privilege.toLowerCase()}-${role}`,
          `${privilege} granted to ${role}`,
          `grant ${privilege} on ${name} to ${ident(role)}`,
        )
  return found
}

function holds(grants: readonly { grantee: string; privileges: readonly string[] }[], role: string, privilege: string) {
  return grants.some(({ grantee, privileges }) => [role, 'public'].includes(grantee) && privileges.includes(privilege))
}

function policyMutants(table: Table, name: string, policy: Policy): Mutant[] {
  const found: Mutant[] = []
  const own = ident(policy.name)
  const add = (kind: string, description: string, sql: string) =>
    found.push({
      id: `${name} ${policy.name} ${kind}`,
      object: name,
      kind,
      description: `policy ${policy.name}: ${description}`,
      sql,
    })
  const create = (changes: Partial<Policy>) =>
    `drop policy ${own} on ${name}; ${policySql(name, { ...policy, ...changes })}`
  add('drop-policy', 'dropped', `drop policy ${own} on ${name}`)
  add(
    policy.permissive ? 'restrictive' : 'permissive',
    policy.permissive ? 'made restrictive' : 'made permissive',
    create({ permissive: !policy.permissive }),
  )
  if (!policy.roles.includes('public'))
    add('to-public', 'TO widened to everybody', `alter policy ${own} on ${name} to public`)
  const columns = new Map(table.columns.map((column) => [column.name, column.type]))
  for (const part of ['using', 'check'] as const) {
    const expression = policy[part]
    if (expression === undefined) continue
    const clause = part === 'using' ? 'USING' : 'WITH CHECK'
    const alter = (text: string) =>
      `alter policy ${own} on ${name} ${part === 'using' ? 'using' : 'with check'} (${text})`
    if (expression !== 'true') add(`${part}-true`, `${clause} (true)`, alter('true'))
    for (const { what, expression: next } of weakened(expression, columns) as ChangedExpression[])
      add(`${part}-weakened`, `${clause} ${what}`, alter(next))
  }
  if (policy.check !== undefined && policy.using !== undefined && policy.check !== policy.using)
    add('drop-check', 'WITH CHECK left out', create({ check: undefined }))
  return found
}

function policySql(table: string, { name, permissive, command, roles, using, check }: Policy): string {
  return [
    `create policy ${ident(name)} on ${table}`,
    `as ${permissive ? 'permissive' : 'restrictive'} for ${command}`,
    `to ${roles.map((role) => (role === 'public' ? 'public' : ident(role))).join(', ')}`,
    using === undefined ? '' : `using (${using})`,
    check === undefined ? '' : `with check (${check})`,
  ]
    .filter(Boolean)
    .join(' ')
}

function viewMutants(view: View, roles: readonly string[]): Mutant[] {
  const name = qualified(view.schema, view.name)
  const found: Mutant[] = []
  if (view.securityInvoker)
    found.push({
      id: `${name} invoker-off`,
      object: name,
      kind: 'invoker-off',
      description: 'security_invoker off',
      sql: `alter view ${name} set (security_invoker = off)`,
    })
  for (const role of roles)
    if (!holds(view.grants, role, 'SELECT'))
      found.push({
        id: `${name} grant-select-${role}`,
        object: name,
        kind: `grant-select-${role}`,
        description: `SELECT granted to ${role}`,
        sql: `grant select on ${name} to ${ident(role)}`,
      })
  return found
}

function routineMutants(routine: Routine, roles: readonly string[]): Mutant[] {
  if (routine.kind !== 'function' && routine.kind !== 'procedure') return []
  const object = routineName(routine)
  const target = `${routine.kind} ${qualified(routine.schema, routine.name)}(${routine.identityArguments})`
  const found: Mutant[] = []
  const add = (kind: string, description: string, sql: string) =>
    found.push({ id: `${object} ${kind}`, object, kind, description, sql })
  if (!routine.securityDefiner) add('definer-on', "runs with its owner's rights", `alter ${target} security definer`)
  else if (routine.settings?.search_path !== undefined)
    add('search-path-off', 'search_path is no longer fixed', `alter ${target} reset search_path`)
  if (isCallable(routine))
    for (const role of roles)
      if (!holds(routine.grants, role, 'EXECUTE'))
        add(
          `grant-execute-${role}`,
          `EXECUTE granted to ${role}`,
          `grant execute on ${target} to ${ident(role)}; grant usage on schema ${ident(routine.schema)} to ${ident(role)}`,
        )
  return found
}
