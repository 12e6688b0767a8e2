/** What lets somebody reach a row: the policy, the missing row security, the grant or the function behind it. */

import type { Policy, Table } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import { parseExpression } from '../../../sql/expression.ts'
import { listName, walk } from '../../../sql/tree.ts'
import { Attempts, failed } from '../attempt.ts'
import type { CensusRow } from '../census.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessObject, Persona, Verb } from '../types.ts'

export interface Blame {
  /** e.g. `policy "read" on public.documents`, `row level security is off on public.orders`. One line. */
  words: string
  kind: 'row security off' | 'bypass' | 'policy' | 'grant' | 'view' | 'function' | 'bucket'
  /** The policy's name, the function's signature … where there is one. */
  name?: string
  /** Functions that the policy calls, e.g. `private.is_member`. */
  through?: string[]
}

/** Why a persona reaches these rows of an object. `rows`: those that are not meant; empty where rows cannot be told apart. */
export async function blameFor(
  session: AccessSession,
  object: AccessObject,
  verb: Verb,
  persona: Persona,
  rows: readonly CensusRow[],
): Promise<Blame[]> {
  const grant: Blame = { kind: 'grant', words: `${verb} is granted to ${persona.role}` }
  switch (object.kind) {
    case 'table': {
      const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === object.name)
      if (table === undefined || verb === 'truncate') return [grant]
      return blameTable(session, table, verb, persona, rows)
    }
    case 'view':
    case 'materialized view': {
      const view = session.schema.views.find((each) => qualified(each.schema, each.name) === object.name)
      if (view?.kind === 'materialized')
        return [{ kind: 'view', words: `${object.name} holds rows that its owner read`, name: object.name }]
      if (view !== undefined && !view.securityInvoker)
        return [{ kind: 'view', words: `${object.name} reads with its owner's rights`, name: object.name }]
      return [grant]
    }
    case 'function': {
      const routine = session.schema.functions.find(
        (each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`) && each.securityDefiner,
      )
      return routine === undefined
        ? [grant]
        : [{ kind: 'function', words: `${object.name} runs with its owner's rights`, name: object.name }, grant]
    }
    case 'bucket':
      return blameBucket(session, object.name, verb, persona)
    default:
      return [grant]
  }
}

async function blameTable(
  session: AccessSession,
  table: Table,
  verb: Verb,
  persona: Persona,
  rows: readonly CensusRow[],
): Promise<Blame[]> {
  const name = qualified(table.schema, table.name)
  if (!table.rls.enabled) return [{ kind: 'row security off', words: `row level security is off on ${name}`, name }]
  const [role] = await session.database.query<{ bypass: boolean; owns: boolean }>(
    `select rolbypassrls or rolsuper as bypass, pg_has_role(oid, $2, 'USAGE') as owns from pg_roles where rolname = $1`,
    [persona.role, table.owner],
  )
  if (role?.bypass)
    return [{ kind: 'bypass', words: `${persona.role} bypasses row level security`, name: persona.role }]
  if (role?.owns && !table.rls.forced)
    return [{ kind: 'bypass', words: `${persona.role} owns ${name}, and row level security is not forced`, name }]
  const blames: Blame[] = []
  for (const policy of await policiesFor(session, table, verb, persona)) {
    if (!(await admits(session, name, policy, verb, persona, rows))) continue
    const through = functionsOf(policy)
    blames.push({
      kind: 'policy',
      name: policy.name,
      words: `policy ${ident(policy.name)} on ${name}${through.length > 0 ? ` (through ${through.join(', ')})` : ''}`,
      ...(through.length > 0 ? { through } : {}),
    })
  }
  return blames
}

/** The permissive policies of a table that speak to a role and verb. */
export async function policiesFor(
  session: AccessSession,
  table: Table,
  verb: Verb,
  persona: Persona,
): Promise<Policy[]> {
  const candidates = table.policies.filter(
    ({ permissive, command }) => permissive && (command === 'all' || command === verb),
  )
  const named = [...new Set(candidates.flatMap(({ roles }) => roles))].filter((role) => role !== 'public')
  const member = new Set(
    (
      await session.database.rows(
        `select r.rolname::text from pg_roles r, pg_roles p
          where p.rolname = $1 and r.rolname = any ($2) and pg_has_role(p.oid, r.oid, 'USAGE')`,
        [persona.role, named],
      )
    ).flat() as string[],
  )
  return candidates.filter(({ roles }) => roles.some((role) => role === 'public' || member.has(role)))
}

/** The expression that a policy puts to rows that a verb finds, or to the rows that it writes. */
export function expressionFor(policy: Policy, verb: Verb): string | undefined {
  return verb === 'insert' ? (policy.check ?? policy.using) : policy.using
}

/** Whether a policy's condition holds for one of the rows when the persona asks. */
async function admits(
  session: AccessSession,
  table: string,
  policy: Policy,
  verb: Verb,
  persona: Persona,
  rows: readonly CensusRow[],
): Promise<boolean> {
  const expression = expressionFor(policy, verb)
  if (expression === undefined) return true
  const outcome = await new Attempts(session.database).rows(
    persona,
    `select tableoid::text || ctid::text from ${table} where ${expression}`,
    `alter table ${table} disable row level security; grant select on ${table} to ${ident(persona.role)};`,
  )
  // A condition that fails here admits nobody, or fails there as well.
  if (failed(outcome)) return false
  const places = new Set(outcome.flat() as string[])
  return rows.length === 0 || rows.some((row) => places.has(row.place))
}

/** Functions outside pg_catalog that a policy calls, Supabase's own that tell the caller left out. */
export function functionsOf(policy: Policy): string[] {
  const found = new Set<string>()
  for (const expression of [policy.using, policy.check]) {
    if (expression === undefined) continue
    walk(parseExpression(expression), (kind, node) => {
      if (kind !== 'FuncCall') return
      const { schema, name } = listName(node.funcname)
      if (schema !== undefined && !['pg_catalog', 'auth', 'storage', 'realtime'].includes(schema))
        found.add(qualified(schema, name))
    })
  }
  return [...found]
}

async function blameBucket(session: AccessSession, bucket: string, verb: Verb, persona: Persona): Promise<Blame[]> {
  const blames: Blame[] = []
  if (verb === 'select') {
    const [row] = await session.database.rows('select public from storage.buckets where id = $1', [bucket])
    if (row?.[0] === true)
      blames.push({ kind: 'bucket', words: `the bucket is public: its files need no policy`, name: bucket })
  }
  const objects = session.schema.platformTables.find(({ schema, name }) => schema === 'storage' && name === 'objects')
  for (const policy of objects?.policies ?? []) {
    const applies =
      policy.permissive &&
      (policy.command === 'all' || policy.command === verb) &&
      policy.roles.some((role) => role === 'public' || role === persona.role)
    if (applies)
      blames.push({ kind: 'policy', name: policy.name, words: `policy ${ident(policy.name)} on storage.objects` })
  }
  return blames
}
