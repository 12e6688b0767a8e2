/** Repairs of privileges, views, functions and buckets. */

import type { Table } from '../../../catalog/schema.ts'
import { ident, literal, qualified } from '../../../core/identifier.ts'
import { functionsOf } from '../contract/blame.ts'
import type { Candidate, RepairContext } from './candidate.ts'

/** Privileges that nobody with the role is meant to have. */
export function* revoke({ object, table, view, breaches, verdicts }: RepairContext): Iterable<Candidate> {
  const relation = table ?? view
  if (relation === undefined) return
  const name = qualified(relation.schema, relation.name)
  const wider = breaches.filter(({ judgement, column }) => judgement === 'wider' && column === undefined)
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const roles = [
      ...new Set(wider.filter(({ cell }) => cell.verb === verb).map(({ persona }) => persona.role)),
    ].filter((role) =>
      verdicts
        .filter(({ cell, persona }) => cell.verb === verb && persona.role === role)
        .every(({ intent }) => intent.reach === 'none' || intent.reach === 'denied'),
    )
    if (roles.length === 0) continue
    const inherited = relation.grants.some(
      ({ grantee, privileges }) => grantee === 'public' && privileges.includes(verb.toUpperCase()),
    )
    const kept = inherited
      ? [...new Set(verdicts.map(({ persona }) => persona.role))].filter((role) => !roles.includes(role))
      : []
    yield {
      sql: [
        `revoke ${verb} on ${name} from ${[...(inherited ? ['public'] : []), ...roles.map(ident)].join(', ')};`,
        ...(kept.length > 0 ? [`grant ${verb} on ${name} to ${kept.map(ident).join(', ')};`] : []),
      ].join('\n'),
      cost: object.kind === 'table' ? 6 : 9,
    }
  }
}

/** Privileges that are missing: of the verb, and of what policies read and call. */
export function* grant({ table, view, breaches, schema }: RepairContext): Iterable<Candidate> {
  const relation = table ?? view
  const narrower = breaches.filter(({ judgement }) => judgement === 'narrower' || judgement === 'error')
  if (relation !== undefined) {
    const name = qualified(relation.schema, relation.name)
    for (const { cell, persona } of narrower)
      if (cell.reach === 'denied') yield { sql: `grant ${cell.verb} on ${name} to ${ident(persona.role)};`, cost: 2 }
  }
  for (const { cell, persona } of narrower) {
    const named = /^permission denied for (table|view|function|schema) (\S+)/.exec(cell.message ?? '')
    if (named === null) continue
    const [, kind, name] = named as unknown as [string, string, string]
    if (kind === 'schema') yield { sql: `grant usage on schema ${ident(name)} to ${ident(persona.role)};`, cost: 3 }
    else if (kind === 'function') {
      for (const routine of schema.functions.filter((each) => each.name === name))
        yield {
          sql: `grant execute on function ${qualified(routine.schema, routine.name)}(${routine.identityArguments}) to ${ident(persona.role)};`,
          cost: 3,
        }
    } else
      for (const other of schema.tables.filter((each) => each.name === name))
        yield {
          sql: `grant select on ${qualified(other.schema, other.name)} to ${ident(persona.role)};`,
          cost: 4,
        }
  }
}

/** A role that passes row level security by. */
export function* takePowerAway({ breaches, bypassing }: RepairContext): Iterable<Candidate> {
  const roles = new Set(breaches.filter(({ judgement }) => judgement === 'wider').map(({ persona }) => persona.role))
  for (const role of roles) if (bypassing.has(role)) yield { sql: `alter role ${ident(role)} nobypassrls;`, cost: 2 }
}

/** A view that reads with its owner's rights. */
export function* invokeAsCaller({ view, breaches }: RepairContext): Iterable<Candidate> {
  if (view === undefined || view.kind !== 'view' || view.securityInvoker) return
  if (breaches.some(({ judgement }) => judgement === 'wider'))
    yield { sql: `alter view ${qualified(view.schema, view.name)} set (security_invoker = true);`, cost: 1 }
}

/** Functions that the wrong people may call. */
export function* revokeExecute({ object, breaches, verdicts, schema }: RepairContext): Iterable<Candidate> {
  if (object.kind !== 'function') return
  const routine = schema.functions.find((each) => object.name.startsWith(`${qualified(each.schema, each.name)}(`))
  const kind = routine?.kind === 'procedure' ? 'procedure' : 'function'
  const allowed = (role: string) =>
    verdicts.some(
      ({ persona, intent }) => persona.role === role && intent.reach !== 'none' && intent.reach !== 'denied',
    )
  const roles = [...new Set(verdicts.map(({ persona }) => persona.role))]
  const refused = roles.filter((role) => !allowed(role))
  if (breaches.some(({ judgement }) => judgement === 'wider') && refused.length > 0) {
    const kept = roles.filter(allowed)
    yield {
      sql: [
        `revoke execute on ${kind} ${object.name} from public, ${refused.map(ident).join(', ')};`,
        ...(kept.length > 0 ? [`grant execute on ${kind} ${object.name} to ${kept.map(ident).join(', ')};`] : []),
      ].join('\n'),
      cost: 2,
    }
  }
  if (routine?.securityDefiner) yield { sql: `alter ${kind} ${object.name} security invoker;`, cost: 12 }
  for (const { judgement, persona } of breaches)
    if (judgement === 'narrower')
      yield { sql: `grant execute on ${kind} ${object.name} to ${ident(persona.role)};`, cost: 2 }
}

/** A bucket whose files are served to everybody. */
export function* closeBucket({ object, breaches }: RepairContext): Iterable<Candidate> {
  if (object.kind !== 'bucket' || !breaches.some(({ judgement }) => judgement === 'wider')) return
  yield { sql: `update storage.buckets set public = false where id = ${literal(object.name)};`, cost: 1 }
}

/** Columns that the grant on the whole table gives away: the other columns are granted one by one. */
export function* columnGrants({ table, breaches }: RepairContext): Iterable<Candidate> {
  if (table === undefined) return
  const wider = breaches.filter(({ judgement, column }) => judgement === 'wider' && column !== undefined)
  for (const verb of new Set(wider.map(({ cell }) => cell.verb))) {
    const ofVerb = wider.filter(({ cell }) => cell.verb === verb)
    for (const role of new Set(ofVerb.map(({ persona }) => persona.role))) {
      const closed = new Set(ofVerb.filter(({ persona }) => persona.role === role).map(({ column }) => column!))
      yield { sql: withoutColumns(table, verb, role, closed), cost: 4 }
    }
  }
}

function withoutColumns(table: Table, verb: string, role: string, closed: ReadonlySet<string>): string {
  const name = qualified(table.schema, table.name)
  const left = table.columns.filter((column) => !closed.has(column.name) && column.generated === undefined)
  return [
    `revoke ${verb} on ${name} from ${ident(role)};`,
    ...(left.length > 0
      ? [`grant ${verb} (${left.map((column) => ident(column.name)).join(', ')}) on ${name} to ${ident(role)};`]
      : []),
  ].join('\n')
}

/** A helper of the object's policies that was written anew: as the history had it before. */
export function* earlierFunctions({ earlier, table, breaches }: RepairContext): Iterable<Candidate> {
  if (breaches.length === 0) return
  const called = new Set((table?.policies ?? []).flatMap(functionsOf))
  for (const [name, definitions] of earlier) {
    if (!called.has(name)) continue
    for (const [index, sql] of definitions.slice(0, 3).entries())
      yield { sql: `${sql.replace(/;\s*$/, '')};`, cost: 5 + index }
  }
}
