/** The versions that new migrations get: after every existing one, in the form in which the history counts. */

import type { Tool, Workspace } from './workspace.ts'

/** Digits of a version in an empty history; 14: the time, 13: milliseconds since 1970. */
const firstDigits: Readonly<Record<Tool, number>> = {
  supabase: 14,
  dbmate: 14,
  'golang-migrate': 6,
  flyway: 1,
  prisma: 14,
  drizzle: 4,
  goose: 14,
  sqitch: 4,
  diesel: 14,
  'sql-migrate': 14,
  'node-pg-migrate': 13,
  atlas: 14,
  sqlx: 14,
  plain: 4,
}

/**
 * `count` versions in order, as file names carry them: times (`YYYYMMDDHHMMSS` in UTC, a second apart) where the last
 * version is one, else numbers of the same width (`0012` → `0013`), for Flyway also `2.1` → `2.2`. A history whose last
 * time lies ahead of the clock is continued after that.
 */
export function nextVersions({ tool, migrations }: Workspace, count: number, now: Date): string[] {
  const last = migrations.filter(({ version, repeatable }) => version !== '' && !repeatable).at(-1)?.version
  if (last !== undefined && /^\d+(\.\d+)+$/.test(last)) {
    const parts = last.split('.')
    const final = parts.pop()!
    return counted(final, count).map((part) => [...parts, part].join('.'))
  }
  const digits = last === undefined || !/^\d+/.test(last) ? undefined : /^\d+/.exec(last)![0]
  const width = digits?.length ?? firstDigits[tool]
  if (width === 14) return times(digits, count, now)
  if (width === 13) {
    const start = Math.max(now.getTime(), Number(digits ?? 0) + 1)
    return Array.from({ length: count }, (_, index) => String(start + index))
  }
  // Drizzle counts from 0.
  if (digits === undefined)
    return counted('0'.repeat(width), count).map((next) => (tool === 'drizzle' ? minusOne(next) : next))
  return counted(digits, count)
}

function counted(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    String(BigInt(last) + BigInt(index + 1)).padStart(last.length, '0'),
  )
}

function minusOne(version: string): string {
  return String(Number(version) - 1).padStart(version.length, '0')
}

function times(last: string | undefined, count: number, now: Date): string[] {
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(last ?? '') ?? []
  const [year, month, day, hour, minute, second] = parts.map(Number)
  const after = parts.length === 6 ? Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) + 1_000 : 0
  const start = Math.max(Math.floor(now.getTime() / 1_000) * 1_000, after)
  const found = Array.from({ length: count }, (_, index) =>
    new Date(start + index * 1_000).toISOString().slice(0, 19).replace(/\D/g, ''),
  )
  // A version such as 20251399… is no time: then it is a number.
  return last === undefined || found[0]! > last ? found : counted(last, count)
}
