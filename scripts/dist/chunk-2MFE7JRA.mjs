import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/run/activity.ts
async function blockersOf(database, pid) {
  return await database.query(
    `select b.pid, coalesce(a.application_name, '') as application, coalesce(a.usename::text, '') as "user",
            coalesce(a.state, case when b.pid = 0 then 'prepared transaction' else '' end) as state,
            round(extract(epoch from clock_timestamp() - a.xact_start))::float8 as "transactionAge",
            ${firstLine("a.query")} as query
       from (select distinct unnest(pg_blocking_pids($1)) as pid) b left join pg_stat_activity a on a.pid = b.pid
      order by a.xact_start nulls last, b.pid`,
    [pid]
  );
}
async function longTransactions(database, seconds) {
  return await database.query(
    `select a.pid, a.application_name as application, coalesce(a.usename::text, '') as "user", coalesce(a.state, '') as state,
            round(extract(epoch from clock_timestamp() - a.xact_start))::float8 as "transactionAge",
            ${firstLine("a.query")} as query,
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
    [seconds]
  );
}
async function replicas(database) {
  return await database.query(
    `select coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name,
            pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::int8 as bytes,
            case when pg_current_wal_lsn() = replay_lsn then 0
                 else coalesce(extract(epoch from replay_lag), 0) end::float8 as seconds
       from pg_stat_replication where state = 'streaming' or state = 'catchup' order by 1`
  );
}
function firstLine(column) {
  return `left(coalesce(split_part(ltrim(${column}, E' \\t\\r\\n'), E'\\n', 1), ''), 120)`;
}

export {
  blockersOf,
  longTransactions,
  replicas
};
