/** Metrics in Prometheus' text format. Names as postgres_exporter has them where it has the same; ours begin with `dbops_`. */

import { createServer, type Server } from 'node:http'
import { Gauge, Registry } from 'prom-client'
import { measures } from './measures.ts'
import type { Observation } from './read.ts'

export class Metrics {
  readonly #registry = new Registry()
  readonly #gauges = new Map<string, Gauge>()

  constructor() {
    const gauge = (name: string, help: string, labelNames: string[] = []) =>
      this.#gauges.set(name, new Gauge({ name, help, labelNames, registers: [this.#registry] }))
    gauge('pg_up', 'Whether the last observation succeeded')
    gauge('pg_stat_activity_count', 'Client connections', ['datname', 'state'])
    gauge('pg_settings_max_connections', 'Connections allowed')
    gauge('pg_stat_database_blks_hit', 'Pages found in the cache, in all', ['datname'])
    gauge('pg_stat_database_blks_read', 'Pages read, in all', ['datname'])
    gauge('pg_stat_database_xact_commit', 'Commits, in all', ['datname'])
    gauge('pg_stat_database_xact_rollback', 'Rollbacks, in all', ['datname'])
    gauge('pg_stat_database_deadlocks', 'Deadlocks, in all', ['datname'])
    gauge('pg_stat_database_temp_bytes', 'Bytes of temporary files, in all', ['datname'])
    gauge('pg_replication_lag_seconds', 'Lag of a replica', ['replica'])
    gauge('pg_wal_bytes', 'WAL written since the cluster was made')
    gauge('dbops_progress_ratio', 'How far a running command is, 0 to 1', ['command', 'relation', 'pid'])
    gauge('dbops_backfill_rows_done', 'Rows that a backfill has done', ['backfill'])
    gauge('dbops_backfill_rows_total', 'Rows that a backfill has to do', ['backfill'])
    for (const [name, { help, unit }] of Object.entries(measures)) gauge(metricName(name, unit), help)
  }

  /** Takes an observation in; undefined: the server could not be read. */
  update(now: Observation | undefined, before?: Observation): void {
    const set = (name: string, value: number | null | undefined, labels: Record<string, string> = {}) => {
      if (value !== null && value !== undefined) this.#gauges.get(name)!.set(labels, value)
    }
    set('pg_up', now === undefined ? 0 : 1)
    if (now === undefined) return
    for (const name of [
      'pg_stat_activity_count',
      'pg_replication_lag_seconds',
      'dbops_progress_ratio',
      'dbops_backfill_rows_done',
      'dbops_backfill_rows_total',
    ])
      this.#gauges.get(name)!.reset()
    const datname = now.server.database
    const { connections, totals } = now
    set('pg_stat_activity_count', connections.active, { datname, state: 'active' })
    set('pg_stat_activity_count', connections.idleInTransaction, { datname, state: 'idle in transaction' })
    set('pg_stat_activity_count', connections.used - connections.active - connections.idleInTransaction, {
      datname,
      state: 'idle',
    })
    set('pg_settings_max_connections', connections.max)
    set('pg_stat_database_blks_hit', totals.hits, { datname })
    set('pg_stat_database_blks_read', totals.reads, { datname })
    set('pg_stat_database_xact_commit', totals.commits, { datname })
    set('pg_stat_database_xact_rollback', totals.rollbacks, { datname })
    set('pg_stat_database_deadlocks', totals.deadlocks, { datname })
    set('pg_stat_database_temp_bytes', totals.temporaryBytes, { datname })
    set('pg_wal_bytes', totals.walBytes)
    for (const { name, seconds } of now.replicas) set('pg_replication_lag_seconds', seconds, { replica: name })
    for (const { command, relation, pid, done, total } of now.progress)
      set('dbops_progress_ratio', total > 0 ? done / total : 0, { command, relation: relation ?? '', pid: String(pid) })
    for (const { name, done, total } of now.backfills) {
      set('dbops_backfill_rows_done', done, { backfill: name })
      set('dbops_backfill_rows_total', total, { backfill: name })
    }
    for (const [name, measure] of Object.entries(measures)) set(metricName(name, measure.unit), measure.of(now, before))
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }

  /** Names of all that is ever given. */
  names(): string[] {
    return [...this.#gauges.keys()].sort()
  }

  /** Serves `/metrics`. Resolves when it listens; rejects where the port is taken. */
  serve(host: string, port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end('See /metrics\n')
        return
      }
      this.text().then(
        (text) => response.writeHead(200, { 'content-type': this.#registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      )
    })
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => resolve(server))
    })
  }
}

function metricName(name: string, unit: string): string {
  const suffix = {
    seconds: '_seconds',
    bytes: name.endsWith('_bytes') ? '' : '_bytes',
    'bytes per second': '_bytes_per_second',
    percent: '_percent',
    count: '',
  }[unit]
  return `dbops_${name}${suffix}`
}
