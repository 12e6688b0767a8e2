/** What others do on a server: who blocks whom, what has run for long, how far replicas are behind. Reads only. */

import type { Database } from '../postgres/database.ts'

export interface Blocker {
  pid: number
  application: string
  user: string
  state: string
  /** Seconds since its transaction began. */
  transactionAge: number | null
  /** The first line of what it runs or ran last; empty where the role may not see it. */
  query: string
}

/** Who keeps a backend waiting, the oldest transaction first; prepared transactions have the pid 0. */
export async function blockersOf(database: Database, pid: number): Promise<Blocker[]> {
  return (await database.query(
    `select b.pid, coalesce(a.application_name, '') as application, coalesce(a.usename::text, '') as "user",
            coalesce(a.state, case when b.pid = 0 then 'prepared transaction' else '' end) as state,
            round(extract(epoch from clock_timestamp() - a.xact_start))::float8 as "transactionAge",
            ${firstLine('a.query')} as query
       from (select distinct unnest(pg_blocking_pids($1)) as pid) b left join pg_stat_activity a on a.pid = b.pid
      order by a.xact_start nulls last, b.pid`,
    [pid],
  )) as unknown as Blocker[]
}

export interface Queue {
  /** Sessions that wait for a lock that this backend holds or waits for. */
  waiting: number
  /** Seconds that the longest of them has waited. */
  longest: number
}

/** Who waits behind a backend, also behind those who wait behind it. */
export async function queueBehind(database: Database, pid: number): Promise<Queue> {
  const [row] = await database.query<{ waiting: number; longest: number }>(
    `with recursive waiter as (
       select pid, pg_blocking_pids(pid) as behind, extract(epoch from clock_timestamp() - coalesce(state_change, query_start)) as seconds
         from pg_stat_activity where wait_event_type = 'Lock'
     ), chain as (
       select pid, seconds from waiter where $1 = any(behind)
       union
       select w.pid, w.seconds from waiter w join chain c on c.pid = any(w.behind)
     )
     select count(*)::int4 as waiting, coalesce(max(seconds), 0)::float8 as longest from chain where pid <> $1`,
    [pid],
  )
  return row!
}

export interface LongTransaction extends Blocker {
  /** Seconds. */
  transactionAge: number
  /** User relations on which it holds a lock, qualified and quoted where needed, each with the mode as pg_locks prints it. */
  locks: { relation: string; mode: string }[]
  /** Whether it holds a snapshot, for which a concurrent index build waits. */
  snapshot: boolean
}

/** Transactions of this database that are older than so many seconds, the oldest first; not those of dbops itself. */
export async function longTransactions(database: Database, seconds: number): Promise<LongTransaction[]> {
  return (await database.query(
    `select a.pid, a.application_name as application, coalesce(a.usename::text, '') as "user", coalesce(a.state, '') as state,
            round(extract(epoch from clock_timestamp() - a.xact_start))::float8 as "transactionAge",
            ${firstLine('a.query')} as query,
            (select coalesce(json_agg(distinct jsonb_build_object('mode', l.mode,
                      'relation', format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname)))), '[]')
               from pg_locks l join pg_class c on c.oid = l.relation join pg_namespace n on n.oid = c.relnamespace
              where l.pid = a.pid and l.locktype = 'relation' and l.granted
                and l.database = (select oid from pg_database where datname = current_database())
                and c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_') as locks,
            a.backend_xmin is not null or a.backend_xid is not null as snapshot
       from pg_stat_activity a
      where a.datname = current_database() and a.xact_start < clock_timestamp() - make_interval(secs => $1)
        and a.pid <> pg_backend_pid() and a.backend_type = 'client backend' and a.application_name !~ '^dbops'
      order by a.xact_start`,
    [seconds],
  )) as unknown as LongTransaction[]
}

export interface Replica {
  name: string
  /** Bytes that it has not replayed; null where the role may not see it. */
  bytes: number | null
  /** Seconds that it is behind, as it last reported; 0 where it has caught up. */
  seconds: number
}

/** Streaming replicas of a primary. */
export async function replicas(database: Database): Promise<Replica[]> {
  return (await database.query(
    `select coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name,
            pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::int8 as bytes,
            case when pg_current_wal_lsn() = replay_lsn then 0
                 else coalesce(extract(epoch from replay_lag), 0) end::float8 as seconds
       from pg_stat_replication where state = 'streaming' or state = 'catchup' order by 1`,
  )) as unknown as Replica[]
}

/** The first line of a query, cut: enough to know it by. */
function firstLine(column: string): string {
  return `left(coalesce(split_part(ltrim(${column}, E' \\t\\r\\n'), E'\\n', 1), ''), 120)`
}
