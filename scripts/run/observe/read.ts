/** What happens on a server at this moment, read in one round trip. Reads only; what a role may not see is null. */

import type { Database } from '../../postgres/database.ts'

export interface Session {
  pid: number
  user: string
  application: string
  state: string
  /** Seconds since its transaction began; null outside of one. */
  transaction: number | null
  /** First line, cut. */
  query: string
}

export interface Waiting extends Session {
  /** Seconds that it has waited. */
  waited: number
  /** e.g. `AccessExclusiveLock` and the relation, where it is one. */
  mode: string | null
  relation: string | null
  blockedBy: number[]
}

export interface Progress {
  pid: number
  /** `CREATE INDEX`, `VACUUM`, `ANALYZE`, `CLUSTER`, `COPY`, `BASE BACKUP`. */
  command: string
  relation: string | null
  phase: string
  done: number
  /** 0: not known. */
  total: number
  unit: 'blocks' | 'tuples' | 'bytes'
  /** Seconds since its statement began. */
  seconds: number
}

export interface Observation {
  /** The server's clock, ISO 8601. */
  time: string
  server: { version: string; database: string; recovery: boolean }
  waiting: Waiting[]
  /** Those who block and do not wait themselves: the heads of the queues. */
  blockers: Session[]
  progress: Progress[]
  /** Transactions older than ten seconds, the oldest first, ten at most. */
  transactions: Session[]
  connections: { used: number; active: number; idleInTransaction: number; max: number }
  replicas: { name: string; state: string; bytes: number | null; seconds: number }[]
  /** Bytes that the slot that keeps most keeps. */
  slotBytes: number | null
  /** Totals since statistics were reset, of this database or the cluster. */
  totals: {
    walBytes: number
    hits: number
    reads: number
    commits: number
    rollbacks: number
    deadlocks: number
    temporaryBytes: number
    checkpointsTimed: number
    checkpointsForced: number
  }
  vacuum: { workers: number; deadRows: number; tablesOverdue: number; xidAge: number }
  invalidIndexes: string[]
  backfills: { name: string; state: string; done: number; total: number | null }[]
}

const line = (column: string) => `left(coalesce(split_part(ltrim(${column}, E' \\t\\r\\n'), E'\\n', 1), ''), 120)`
const session = `'pid', a.pid, 'user', coalesce(a.usename::text, ''), 'application', coalesce(a.application_name, ''), 'state', coalesce(a.state, ''),
  'transaction', extract(epoch from clock_timestamp() - a.xact_start)::float8, 'query', ${line('a.query')}`
const list = (query: string) => `(select coalesce(json_agg(x), '[]') from (${query}) x)`
const progress = (view: string, command: string, relation: string, done: string, total: string, unit: string) =>
  `select p.pid, ${command} as command, ${relation} as relation, coalesce(p.phase, '') as phase, coalesce(${done}, 0)::float8 as done, coalesce(${total}, 0)::float8 as total, '${unit}' as unit,
     coalesce(extract(epoch from clock_timestamp() - a.query_start), 0)::float8 as seconds from ${view} p left join pg_stat_activity a on a.pid = p.pid`

function query(versionNumber: number, backfills: boolean): string {
  const checkpoints =
    versionNumber >= 170000
      ? '(select num_timed as timed, num_requested as forced from pg_stat_checkpointer)'
      : '(select checkpoints_timed as timed, checkpoints_req as forced from pg_stat_bgwriter)'
  const lsn = 'case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end'
  return `with activity as materialized (select * from pg_stat_activity),
  waiting as materialized (
    select a.*, pg_blocking_pids(a.pid) as by from activity a where a.wait_event_type = 'Lock'
  )
select json_build_object(
  'time', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'server', json_build_object('version', current_setting('server_version'), 'database', current_database(), 'recovery', pg_is_in_recovery()),
  'waiting', (select coalesce(json_agg(json_build_object(${session}, 'waited', greatest(0, extract(epoch from clock_timestamp() - coalesce(l.waitstart, a.state_change)))::float8, 'mode', l.mode,
      'relation', l.relation::regclass::text, 'blockedBy', to_json(a.by)) order by a.state_change, a.pid), '[]')
    from waiting a left join lateral (select mode, relation, waitstart from pg_locks where pid = a.pid and not granted limit 1) l on true),
  'blockers', (select coalesce(json_agg(json_build_object(${session}) order by a.xact_start nulls last, a.pid), '[]') from activity a
    where a.pid in (select unnest(by) from waiting) and a.pid not in (select pid from waiting)),
  'progress', ${list(
    [
      progress(
        'pg_stat_progress_create_index',
        'p.command',
        'p.relid::regclass::text',
        'case when p.blocks_total > 0 then p.blocks_done else p.tuples_done end',
        'case when p.blocks_total > 0 then p.blocks_total else p.tuples_total end',
        'blocks',
      ),
      progress(
        'pg_stat_progress_vacuum',
        "'VACUUM'",
        'p.relid::regclass::text',
        'p.heap_blks_scanned',
        'p.heap_blks_total',
        'blocks',
      ),
      progress(
        'pg_stat_progress_analyze',
        "'ANALYZE'",
        'p.relid::regclass::text',
        'p.sample_blks_scanned',
        'p.sample_blks_total',
        'blocks',
      ),
      progress(
        'pg_stat_progress_cluster',
        'p.command',
        'p.relid::regclass::text',
        'p.heap_blks_scanned',
        'p.heap_blks_total',
        'blocks',
      ),
      `select p.pid, p.command, p.relid::regclass::text, p.type, p.bytes_processed::float8, p.bytes_total::float8, 'bytes', coalesce(extract(epoch from clock_timestamp() - a.query_start), 0)::float8 from pg_stat_progress_copy p left join pg_stat_activity a on a.pid = p.pid`,
    ].join('\n    union all '),
  )},
  'transactions', (select coalesce(json_agg(o), '[]') from (select json_build_object(${session}) as o from activity a
    where a.backend_type = 'client backend' and a.pid <> pg_backend_pid() and a.xact_start < clock_timestamp() - interval '10 seconds' order by a.xact_start limit 10) x),
  'connections', (select json_build_object('used', count(*), 'active', count(*) filter (where state = 'active'), 'idleInTransaction', count(*) filter (where state like 'idle in transaction%'),
    'max', current_setting('max_connections')::int) from activity where backend_type = 'client backend'),
  'replicas', ${list(`select coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name, state, case when not pg_is_in_recovery() then pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) end as bytes,
    case when not pg_is_in_recovery() and pg_current_wal_lsn() = replay_lsn then 0 else coalesce(extract(epoch from replay_lag), 0) end::float8 as seconds from pg_stat_replication order by 1`)},
  'slotBytes', (select max(pg_wal_lsn_diff(${lsn}, restart_lsn)) from pg_replication_slots),
  'totals', (select json_build_object('walBytes', pg_wal_lsn_diff(${lsn}, '0/0'), 'hits', d.blks_hit, 'reads', d.blks_read, 'commits', d.xact_commit, 'rollbacks', d.xact_rollback,
    'deadlocks', d.deadlocks, 'temporaryBytes', d.temp_bytes, 'checkpointsTimed', c.timed, 'checkpointsForced', c.forced)
    from pg_stat_database d, ${checkpoints} c where d.datname = current_database()),
  'vacuum', (select json_build_object('workers', (select count(*) from activity where backend_type = 'autovacuum worker'), 'deadRows', coalesce(sum(n_dead_tup), 0),
    'tablesOverdue', count(*) filter (where n_dead_tup > current_setting('autovacuum_vacuum_threshold')::float8 + current_setting('autovacuum_vacuum_scale_factor')::float8 * n_live_tup),
    'xidAge', (select age(datfrozenxid) from pg_database where datname = current_database())) from pg_stat_user_tables),
  'invalidIndexes', (select coalesce(json_agg(indexrelid::regclass::text order by indexrelid::regclass::text), '[]') from pg_index where not indisvalid
    and indexrelid not in (select index_relid from pg_stat_progress_create_index)),
  'backfills', ${backfills ? list(backfillRows) : "'[]'::json"}
) as observation`
}

/** Kept by `dbops backfill` (own-tables.ts). */
const backfillRows = `select name, state, rows::float8 as done, estimate::float8 as total from dbops.backfills where state not in ('done', 'cancelled') order by name`

export async function observe(database: Database): Promise<Observation> {
  const [table] = await database.rows(
    "select to_regclass('dbops.backfills') is not null and has_table_privilege(to_regclass('dbops.backfills'), 'select')",
  )
  const [row] = await database.rows(query(database.versionNumber, table?.[0] === true))
  return row![0] as Observation
}
