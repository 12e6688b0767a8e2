/** The application's own roles: what membership tables and claims may say of a user. */

import type { PlannedTable } from '../data/plan.ts'
import type { CallerSource, ColumnRef, PolicyFacts } from './reading/facts.ts'

/** A column that says what a user may do. */
export interface RoleColumn extends ColumnRef {
  values: string[]
  /** What somebody has who was given nothing in particular. */
  ordinary: string
  highest: string
}

/** A role, and where it is written. */
export interface RoleValue {
  /** Unique among roles: the value, or the name of a boolean column. */
  name: string
  columns: { column: RoleColumn; value: string }[]
  /** A claim or setting that says so. */
  claims: { source: CallerSource; value: string; list?: boolean }[]
  /** The role of somebody without any other: the ordinary users have it. */
  ordinary: boolean
}

const roleWords = /role|rank|permission|privilege|access|position|level$|type$/i
const booleanWords = /admin|owner|staff|moderator|super|manager|editor|can_/i
/** From most to least, where an order of the values themselves tells nothing. */
const powers = [
  /owner|super|root|god/i,
  /admin|master|president/i,
  /manager|maintainer|lead|moderator|staff/i,
  /editor|write|operator/i,
]
const least = [/viewer|guest|read|basic|observer/i, /member|user|participant|student|customer/i]

/** More roles than these are not told apart one by one. */
const mostRoles = 6

/** Columns of the tables that policies ask about the caller, and of memberships, that hold one of a few values. */
export function roleColumns(
  plan: readonly PlannedTable[],
  facts: PolicyFacts,
  members: ReadonlySet<string>,
): RoleColumn[] {
  const asked = new Set([...facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table), ...members])
  const found: RoleColumn[] = []
  for (const table of plan) {
    if (!asked.has(table.table) || table.schema === 'auth') continue
    for (const column of table.columns) {
      const compared = facts.stakes.filter(
        (stake) => stake.table === table.table && stake.column === column.name && stake.consulted,
      )
      const isBoolean = column.typeName === 'boolean'
      if (isBoolean ? !booleanWords.test(column.name) || compared.length === 0 : !roleWords.test(column.name)) continue
      const constants = compared.flatMap(({ kind, value }) => (kind === 'constant' && value !== null ? [value] : []))
      const checked = table.checks.some(({ columns }) => columns.length === 1 && columns[0] === column.name)
      const values = isBoolean
        ? ['true', 'false']
        : [...new Set([...(column.type.values ?? []), ...(checked ? column.hints : []), ...constants])].filter(
            (value) => /^[\p{L}\p{N} _.:-]{1,40}$/u.test(value),
          )
      if (values.length < (isBoolean ? 2 : 1)) continue
      const rest = isBoolean ? 'false' : leastOf(values)
      found.push({
        table: table.table,
        column: column.name,
        values,
        ordinary: rest,
        highest: isBoolean ? 'true' : mostOf(values),
      })
    }
  }
  return found
}

function mostOf(values: readonly string[]): string {
  for (const word of powers) for (const value of values) if (word.test(value)) return value
  return values[0]!
}

function leastOf(values: readonly string[]): string {
  // An ordinary user has a role: the plainest of those that are no guest's.
  for (const word of [...least].reverse()) for (const value of values) if (word.test(value)) return value
  return values.at(-1)!
}

/** Each role once, from all columns and claims that know it. */
export function roleValues(
  columns: readonly RoleColumn[],
  facts: PolicyFacts,
  plan: readonly PlannedTable[],
): RoleValue[] {
  const found = new Map<string, RoleValue>()
  const role = (name: string): RoleValue => {
    const known = found.get(name) ?? { name, columns: [], claims: [], ordinary: false }
    found.set(name, known)
    return known
  }
  for (const column of columns) {
    const isBoolean = column.values[0] === 'true'
    for (const value of isBoolean ? ['true'] : column.values) {
      const known = role(isBoolean ? column.column : value)
      known.columns.push({ column, value })
      if (!isBoolean && value === column.ordinary) known.ordinary = true
    }
  }
  for (const { source, value, list } of facts.constants) {
    if (!isRoleClaim(source) || value === '') continue
    role(value).claims.push({ source, value, ...(list ? { list } : {}) })
  }
  for (const caller of facts.callers) {
    if (!isRoleClaim(caller.source)) continue
    const column = plan
      .find((table) => table.table === caller.table)
      ?.columns.find((each) => each.name === caller.column)
    for (const value of column?.type.values ?? []) role(value).claims.push({ source: caller.source, value })
  }
  const all = [...found.values()]
  // A role that is ordinary in one table and not in another is somebody's own.
  for (const each of all)
    if (each.ordinary) each.ordinary = each.columns.every(({ column, value }) => column.ordinary === value)
  return all.slice(0, mostRoles)
}

/** Claims of every token, which say nothing of what somebody may do in the application. */
const standard = new Set([
  '',
  'sub',
  'role',
  'aud',
  'iss',
  'exp',
  'iat',
  'email',
  'phone',
  'aal',
  'amr',
  'is_anonymous',
  'session_id',
])

function isRoleClaim(source: CallerSource): boolean {
  return source.kind === 'setting' || (source.kind === 'claim' && !standard.has(source.path.join('.')))
}
