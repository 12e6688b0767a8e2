/** What a repair may be, and what its proposers may know. */

import type { Policy, Schema, Table, View } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import type { Verdict } from '../contract/verdict.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessObject } from '../types.ts'
import type { Conditions } from './expressions.ts'

/** Statements that may mend an object. They are run, and thrown away where they do not. */
export interface Candidate {
  sql: string
  /** How much it takes away or changes: of two that mend, the lower is offered. */
  cost: number
}

export interface RepairContext {
  session: AccessSession
  /** As the database is now, with the steps that were already taken. */
  schema: Schema
  object: AccessObject
  table?: Table
  view?: View
  /** What breaks the contract on this object. */
  breaches: readonly Verdict[]
  /** Every verdict on this object: what must stay as it is. */
  verdicts: readonly Verdict[]
  /** Roles that row level security does not hold for. */
  bypassing: ReadonlySet<string>
  /** Conditions that hold a row against its owner or tenant, for this table. */
  conditions: Conditions
  /** Earlier definitions of functions, from the history: `schema.name` → statements, the newest first. */
  earlier: ReadonlyMap<string, readonly string[]>
}

export type Proposer = (context: RepairContext) => Iterable<Candidate>

export function tableName(table: { schema: string; name: string }): string {
  return qualified(table.schema, table.name)
}

/** CREATE POLICY with the parts that are given. */
export function createPolicy(table: string, policy: Policy): string {
  return [
    `create policy ${ident(policy.name)} on ${table}`,
    policy.permissive ? '' : ' as restrictive',
    policy.command === 'all' ? '' : ` for ${policy.command}`,
    policy.roles.includes('public') ? '' : ` to ${policy.roles.map(ident).join(', ')}`,
    policy.using === undefined ? '' : `\n  using (${policy.using})`,
    policy.check === undefined ? '' : `\n  with check (${policy.check})`,
    ';',
  ].join('')
}

/** The policy replaced by another of the same name. */
export function replacePolicy(table: string, old: Policy, next: Policy): string {
  const sameShape =
    old.permissive === next.permissive &&
    old.command === next.command &&
    (old.using === undefined) === (next.using === undefined) &&
    (old.check === undefined) === (next.check === undefined)
  if (!sameShape) return `drop policy ${ident(old.name)} on ${table};\n${createPolicy(table, next)}`
  return [
    `alter policy ${ident(old.name)} on ${table}`,
    old.roles.join() === next.roles.join()
      ? ''
      : ` to ${next.roles.map((role) => (role === 'public' ? 'public' : ident(role))).join(', ')}`,
    old.using === next.using ? '' : `\n  using (${next.using})`,
    old.check === next.check ? '' : `\n  with check (${next.check})`,
    ';',
  ].join('')
}

/** A name for a new policy that the table does not have yet. */
export function freeName(table: Table | undefined, wanted: string): string {
  const taken = new Set(table?.policies.map((policy) => policy.name))
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`
    if (!taken.has(name)) return name
  }
}
