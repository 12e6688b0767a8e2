/** How long the locks of a migration would be held in production, and which are held too long. */

import type { Finding } from '../core/finding.ts'
import { type Estimate, type Estimator, type Range, round } from './estimate.ts'
import type { RelationLock } from './locks.ts'
import type { StatementLocks } from './observe.ts'

/** Seconds that readers or writers may have to wait before it is a finding. */
export const defaultMaxBlocked = 5

/** Sets each statement's estimate, and how long each lock that it takes is held: until its transaction ends. */
export function estimateLocks(statements: readonly StatementLocks[], estimator: Estimator): void {
  const left = new Map<number, Range>()
  for (const statement of statements.toReversed()) {
    const estimate = estimator.estimate(statement.work)
    if (estimate !== undefined) statement.estimate = estimate
    const after = left.get(statement.transaction) ?? { low: 0, high: 0 }
    const { low, high } = estimate?.seconds ?? { low: 0, high: 0 }
    const held = { low: after.low + low, high: after.high + high }
    left.set(statement.transaction, held)
    for (const lock of statement.locks) {
      if (!blocksOthers(lock)) continue
      lock.held = { low: round(held.low), high: round(held.high) }
    }
  }
}

function blocksOthers({ kind, blocks }: RelationLock): boolean {
  return kind !== 'index' && blocks.includes('writes')
}

/** A finding for each table whose readers or writers would wait longer than they may: the longest of its locks. */
export function findLongLocks(statements: readonly StatementLocks[], maxBlocked: number): Finding[] {
  const longest = new Map<string, { statement: StatementLocks; lock: RelationLock }>()
  for (const statement of statements) {
    for (const lock of statement.locks) {
      if (lock.held === undefined || lock.held.high <= maxBlocked) continue
      const known = longest.get(lock.relation)
      if (known === undefined || known.lock.held!.high < lock.held.high) longest.set(lock.relation, { statement, lock })
    }
  }
  return [...longest.values()].map(({ statement, lock }) => findingOf(statement, lock, maxBlocked, statements))
}

function findingOf(
  statement: StatementLocks,
  lock: RelationLock,
  maxBlocked: number,
  statements: readonly StatementLocks[],
): Finding {
  const held = lock.held!
  const own = statement.estimate?.seconds.high ?? 0
  const slowest = statements
    .filter((each) => each.transaction === statement.transaction && each.number >= statement.number)
    .reduce((a, b) => ((b.estimate?.seconds.high ?? 0) > (a.estimate?.seconds.high ?? 0) ? b : a))
  const who = lock.blocks.includes('reads') ? 'readers and writers' : 'writers'
  const later = slowest !== statement
  return {
    rule: 'lock-held-long',
    level: held.low > maxBlocked ? 'error' : 'warning',
    category: 'migration',
    message: `Unexpected ${lock.mode.toUpperCase()} on \`${lock.relation}\` for an estimated ${rangeText(held)}, expected at most ${secondsText(maxBlocked)}`,
    object: `table ${lock.relation}`,
    location: statement.location,
    why: `At production's size its ${who} wait that long, and whoever comes after them${later ? `: the lock is kept until the transaction ends, and line ${slowest.location.line} of it takes the time` : ''}.`,
    fix: later
      ? `Put line ${slowest.location.line} into a migration of its own, before or after this one.`
      : 'Do it without blocking: CREATE INDEX CONCURRENTLY, NOT VALID and VALIDATE CONSTRAINT, a new column that is filled in batches; dbops lint names the rewrite for each statement.',
    detail: { held, statement: own === 0 ? undefined : statement.estimate, maxBlocked },
  }
}

/** `0.4 to 12 s`, `56 s to 11 min`. */
export function rangeText({ low, high }: Range): string {
  const [unit, size] = unitOf(high)
  const [lowUnit] = unitOf(low)
  if (low > 0 && lowUnit !== unit) return `${secondsText(low)} to ${secondsText(high)}`
  const text = (seconds: number): string => numberText(seconds / size)
  return text(low) === text(high) ? `${text(high)} ${unit}` : `${text(low)} to ${text(high)} ${unit}`
}

export function secondsText(seconds: number): string {
  const [unit, size] = unitOf(seconds)
  return `${numberText(seconds / size)} ${unit}`
}

function unitOf(seconds: number): [unit: string, size: number] {
  if (seconds < 0.1) return ['ms', 0.001]
  if (seconds < 120) return ['s', 1]
  return seconds < 7200 ? ['min', 60] : ['h', 3600]
}

function numberText(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(value < 0.01 ? 1 : 2)))
}

/** `12.3M rows, 4.5 GB` */
export function sizeText({ rows, bytes }: Pick<Estimate, 'rows' | 'bytes'>): string {
  return `${scaled(rows, 1000, ['', 'K', 'M', 'G', 'T'])} rows, ${scaled(bytes, 1000, [' B', ' kB', ' MB', ' GB', ' TB'])}`
}

function scaled(value: number, base: number, units: readonly string[]): string {
  let at = 0
  for (; value >= base && at < units.length - 1; at++) value /= base
  return `${value >= 100 || at === 0 ? Math.round(value) : Number(value.toPrecision(2))}${units[at]}`
}
