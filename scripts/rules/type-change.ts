/** Which changes of a column's type leave the rows as they are: measured for each pair of types on PostgreSQL 18. */

import { baseType, type TypeRef } from '../sql/tree.ts'

/** Types of unlimited text that differ in name only. */
const plainText = new Set(['text', 'varchar', 'bpchar'])

/**
 * Whether ALTER COLUMN … TYPE from one type to another keeps every row (no rewrite of the table).
 * `utc`: whether the session's TimeZone is UTC, which makes timestamp and timestamptz the same bytes.
 */
export function keepsRows(from: TypeRef, to: TypeRef, utc: boolean): boolean {
  const a = baseType(from)
  const b = baseType(to)
  if (from.array || to.array) {
    if (from.array !== to.array) return false
    // An array's elements are not looked into: only losing the limit is free.
    return a === b && (sameMods(from, to) || (to.mods.length === 0 && a !== 'bpchar'))
  }
  if (a === b && sameMods(from, to)) return true
  switch (a) {
    case 'varchar':
      if (b === 'varchar') return to.mods.length === 0 || (from.mods.length > 0 && to.mods[0]! >= from.mods[0]!)
      return (plainText.has(b) && to.mods.length === 0) || isCitext(b)
    case 'text':
      return (plainText.has(b) && to.mods.length === 0) || isCitext(b)
    case 'bpchar':
      return b === 'bpchar' && to.mods.length === 0
    case 'xml':
      return plainText.has(b) && to.mods.length === 0
    case 'numeric':
      if (b !== 'numeric') return false
      if (to.mods.length === 0) return true
      return from.mods.length > 0 && (from.mods[1] ?? 0) === (to.mods[1] ?? 0) && to.mods[0]! >= from.mods[0]!
    case 'timestamp':
    case 'timestamptz':
      return (b === a || (utc && (b === 'timestamp' || b === 'timestamptz'))) && keepsDigits(from, to)
    case 'time':
    case 'timetz':
    case 'interval':
      return b === a && keepsDigits(from, to)
    case 'varbit':
      return b === 'varbit' && (to.mods.length === 0 || (from.mods.length > 0 && to.mods[0]! >= from.mods[0]!))
    case 'bit':
      return b === 'varbit' && to.mods.length === 0
    case 'cidr':
      return b === 'inet'
    case 'int4':
      return b === 'oid' || b === 'regclass'
    case 'oid':
      return b === 'int4' || b === 'regclass'
  }
  return isCitext(a) && plainText.has(b) && to.mods.length === 0
}

/** citext is text with another collation of its operators; CREATE EXTENSION puts it into any schema. */
function isCitext(type: string): boolean {
  return type === 'citext' || type.endsWith('.citext')
}

function sameMods(a: TypeRef, b: TypeRef): boolean {
  return a.mods.length === b.mods.length && a.mods.every((mod, index) => mod === b.mods[index])
}

/** Fractional digits of a date or time type: six are all there are. */
function keepsDigits(from: TypeRef, to: TypeRef): boolean {
  return (to.mods.at(-1) ?? 6) >= Math.min(from.mods.at(-1) ?? 6, 6)
}
