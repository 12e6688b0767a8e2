/** Numbers of an observation by name: what thresholds and metrics speak of. Rates need the observation before. */

import type { Observation } from './read.ts'

export type Unit = 'count' | 'seconds' | 'bytes' | 'bytes per second' | 'percent'

export interface Measure {
  unit: Unit
  help: string
  /** Undefined where it cannot be told yet, or at all. */
  of(now: Observation, before?: Observation): number | undefined
}

const rate = (
  now: Observation,
  before: Observation | undefined,
  of: (each: Observation) => number,
): number | undefined => {
  const seconds = before === undefined ? 0 : (Date.parse(now.time) - Date.parse(before.time)) / 1000
  return before === undefined || seconds <= 0 ? undefined : Math.max(0, (of(now) - of(before)) / seconds)
}

const longest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0)

export const measures: Record<string, Measure> = {
  blocked: { unit: 'count', help: 'Sessions that wait for a lock', of: ({ waiting }) => waiting.length },
  wait: {
    unit: 'seconds',
    help: 'Longest wait for a lock',
    of: ({ waiting }) => longest(waiting.map(({ waited }) => waited)),
  },
  lag: {
    unit: 'seconds',
    help: 'Lag of the slowest replica',
    of: ({ replicas }) => longest(replicas.map(({ seconds }) => seconds)),
  },
  lag_bytes: {
    unit: 'bytes',
    help: 'WAL that the slowest replica has not replayed',
    of: ({ replicas }) => longest(replicas.map(({ bytes }) => bytes ?? 0)),
  },
  slot_bytes: { unit: 'bytes', help: 'WAL that replication slots keep', of: ({ slotBytes }) => slotBytes ?? 0 },
  transaction: {
    unit: 'seconds',
    help: 'Age of the oldest transaction',
    of: ({ transactions }) => longest(transactions.map(({ transaction }) => transaction ?? 0)),
  },
  connections: { unit: 'count', help: 'Connections in use', of: ({ connections }) => connections.used },
  connections_used: {
    unit: 'percent',
    help: 'Connections in use, of those allowed',
    of: ({ connections }) => (100 * connections.used) / connections.max,
  },
  idle_in_transaction: {
    unit: 'count',
    help: 'Sessions idle in a transaction',
    of: ({ connections }) => connections.idleInTransaction,
  },
  wal_rate: {
    unit: 'bytes per second',
    help: 'WAL written',
    of: (now, before) => rate(now, before, ({ totals }) => totals.walBytes),
  },
  commit_rate: {
    unit: 'count',
    help: 'Commits a second',
    of: (now, before) => rate(now, before, ({ totals }) => totals.commits),
  },
  cache_hit: {
    unit: 'percent',
    help: 'Pages found in the cache, since the observation before or in all',
    of({ totals }, before) {
      const hits = totals.hits - (before?.totals.hits ?? 0)
      const reads = totals.reads - (before?.totals.reads ?? 0)
      return hits + reads <= 0 ? undefined : (100 * hits) / (hits + reads)
    },
  },
  deadlocks: {
    unit: 'count',
    help: 'Deadlocks since the observation before',
    of: ({ totals }, before) => (before === undefined ? 0 : totals.deadlocks - before.totals.deadlocks),
  },
  forced_checkpoints: {
    unit: 'count',
    help: 'Forced checkpoints since the observation before',
    of: ({ totals }, before) => (before === undefined ? 0 : totals.checkpointsForced - before.totals.checkpointsForced),
  },
  dead_rows: { unit: 'count', help: 'Dead rows that vacuum has to remove', of: ({ vacuum }) => vacuum.deadRows },
  vacuum_overdue: {
    unit: 'count',
    help: 'Tables past their vacuum threshold',
    of: ({ vacuum }) => vacuum.tablesOverdue,
  },
  xid_age: { unit: 'count', help: 'Age of the oldest unfrozen transaction id', of: ({ vacuum }) => vacuum.xidAge },
  invalid_indexes: {
    unit: 'count',
    help: 'Invalid indexes that nobody builds',
    of: ({ invalidIndexes }) => invalidIndexes.length,
  },
}
