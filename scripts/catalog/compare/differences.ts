/** The differences of two JSON values, fact by fact. */

import { stableJson } from '../../core/hash.ts'

export interface Difference {
  /** e.g. `type`, `references.onDelete`, `grants.anon`, `options.fillfactor`. */
  path: string
  /** Absent: the fact was not there. */
  old?: unknown
  /** Absent: the fact is no longer there. */
  new?: unknown
}

/** Lists whose members have a name: compared member by member, whatever their order. */
const keyed: Record<string, (member: Record<string, unknown>) => string> = {
  grants: ({ grantee, grantor }) => (grantor === undefined ? String(grantee) : `${grantee} by ${grantor}`),
  checks: ({ name }) => String(name),
  attributes: (member) => (typeof member === 'object' ? String(member.name) : String(member)),
  memberOf: ({ role }) => String(role),
  tables: ({ schema, name }) => `${schema}.${name}`,
}

/** Differences of two objects' facts, in code-unit order of their paths. */
export function differencesOf(a: Record<string, unknown>, b: Record<string, unknown>, prefix = ''): Difference[] {
  const result: Difference[] = []
  for (const name of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    // Own properties only: a role may be called `constructor`.
    const [old, now] = [a, b].map((facts) => (Object.hasOwn(facts, name) ? facts[name] : undefined))
    result.push(...differencesOfValue(old, now, prefix + name, name))
  }
  return result
}

function differencesOfValue(a: unknown, b: unknown, path: string, name: string): Difference[] {
  if (a === b || stableJson(a ?? null) === stableJson(b ?? null)) return []
  const key = keyed[name]
  if (key !== undefined && Array.isArray(a ?? []) && Array.isArray(b ?? []) && holdsObjects(a, b)) {
    return differencesOf(
      byKey((a ?? []) as Record<string, unknown>[], key),
      byKey((b ?? []) as Record<string, unknown>[], key),
      `${path}.`,
    )
  }
  if (isPlain(a) && isPlain(b) && key === undefined) return differencesOf(a, b, `${path}.`)
  const difference: Difference = { path }
  if (a !== undefined) difference.old = a
  if (b !== undefined) difference.new = b
  return [difference]
}

function holdsObjects(...lists: unknown[]): boolean {
  return lists.every((list) => list === undefined || (list as unknown[]).every((member) => isPlain(member)))
}

function byKey(
  list: Record<string, unknown>[],
  key: (member: Record<string, unknown>) => string,
): Record<string, unknown> {
  return Object.fromEntries(list.map((member) => [key(member), member]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
