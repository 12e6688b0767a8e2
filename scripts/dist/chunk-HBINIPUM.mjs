import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/run/health/checks/backup-unknown.ts
var check = {
  level: "info",
  category: "performance",
  title: "No sign of a backup that can go back to a moment",
  why: "With neither WAL archiving nor a streaming receiver, the server itself keeps nothing that brings back yesterday. The host may do it by other means, such as snapshots of the disk.",
  fix: "Ask the host what it does and how much may be lost; restore one: dbops restore-check.",
  thresholds: {},
  sql: (_) => `
    select 'backup' as object, 'Unexpected lack of WAL archiving and of replication, expected one of them, or a backup by the host' as message
    where not pg_is_in_recovery() and (select setting from pg_settings where name = 'archive_mode') = 'off'
      and not exists (select from pg_stat_replication) and not exists (select from pg_replication_slots where slot_type = 'physical')`
};

// scripts/run/health/checks/blocked-sessions.ts
var check2 = {
  level: "warning",
  category: "performance",
  title: "Sessions that wait for a lock",
  why: "Each holds a connection and waits; a schema change in the queue makes all that come after wait as well.",
  fix: "Look who is at the head of the queue: dbops observe --once.",
  thresholds: { seconds: 5 },
  sql: ({ seconds }) => `
    select format('backend %s', pid) as object,
      format('Unexpected wait of %s seconds for a lock by %s, blocked by backend %s, expected less than %s', floor(extract(epoch from now() - state_change)), coalesce(usename, '?'), array_to_string(pg_blocking_pids(pid), ', '), ${seconds}) as message,
      json_build_object('pid', pid, 'blocked_by', pg_blocking_pids(pid), 'query', left(query, 200)) as detail
    from pg_stat_activity where wait_event_type = 'Lock' and state_change < now() - make_interval(secs => ${seconds}) order by state_change`
};

// scripts/run/health/checks/cache-hit-low.ts
var check3 = {
  level: "info",
  category: "performance",
  title: "Reads that mostly miss the cache",
  why: "Every other page comes from the disk (or the system cache): the hot data does not fit.",
  fix: "Look which tables are read (pg_statio_user_tables), add the index that a scan lacks, then more memory.",
  thresholds: { reads: 1e6, ratio: 0.95 },
  sql: ({ ratio, reads }) => `
    select format('database %I', datname) as object,
      format('Unexpected cache hit ratio of %s %% in database \`%s\`, expected %s %% or more', round(100.0 * blks_hit / (blks_hit + blks_read), 1), datname, 100 * ${ratio}) as message,
      json_build_object('hits', blks_hit, 'reads', blks_read) as detail
    from pg_stat_database where datname = current_database() and blks_read >= ${reads} and blks_hit < ${ratio} * (blks_hit + blks_read)`
};

// scripts/run/health/checks/checkpoints-forced.ts
var check4 = {
  level: "info",
  category: "performance",
  title: "Checkpoints forced by the amount of WAL",
  why: "max_wal_size is reached before checkpoint_timeout: pages are written again and again, and WAL grows with full pages.",
  fix: "Raise max_wal_size until most checkpoints are timed.",
  thresholds: { count: 20, share: 0.5 },
  sql: ({ count, share }, context) => `
    select 'checkpoints' as object,
      format('Unexpected %s of %s checkpoints forced by WAL, expected most of them timed', requested, requested + timed) as message,
      json_build_object('requested', requested, 'timed', timed) as detail
    from (${context.versionNumber >= 17e4 ? "select num_requested as requested, num_timed as timed from pg_stat_checkpointer" : "select checkpoints_req as requested, checkpoints_timed as timed from pg_stat_bgwriter"}) c
    where requested >= ${count} and requested > ${share} * (requested + timed)`
};

// scripts/run/health/checks/checksum-failures.ts
var check5 = {
  level: "error",
  category: "performance",
  title: "Damaged pages were read",
  why: "A page on disk is not what was written: hardware, file system or memory. Data may be lost already.",
  fix: "Stop writing, copy the data directory, find the pages with pg_amcheck, restore from a backup or a replica.",
  thresholds: {},
  sql: (_) => `
    select format('database %I', datname) as object,
      format('Unexpected %s pages with a wrong checksum in database \`%s\`, the last at %s, expected none', checksum_failures, datname, to_char(checksum_last_failure, 'YYYY-MM-DD HH24:MI')) as message,
      json_build_object('failures', checksum_failures) as detail
    from pg_stat_database where checksum_failures > 0`
};

// scripts/run/health/checks/collation-version-mismatch.ts
var check6 = {
  level: "error",
  category: "performance",
  title: "Collation that is another version than the one indexes were built with",
  why: "After an upgrade of the operating system texts sort differently: indexes miss rows and unique keys let duplicates in.",
  fix: "Rebuild the indexes on texts (REINDEX DATABASE CONCURRENTLY …), then ALTER DATABASE … REFRESH COLLATION VERSION.",
  thresholds: {},
  unavailable: ({ versionNumber }) => versionNumber < 15e4 ? "PostgreSQL 14 does not keep the version for a database" : void 0,
  sql: (_) => `
    select format('database %I', datname) as object,
      format('Unexpected collation version %s of database \`%s\`, expected %s, with which its indexes were built', pg_database_collation_actual_version(oid), datname, datcollversion) as message,
      format('reindex database concurrently %1$I; alter database %1$I refresh collation version;', datname) as fix
    from pg_database where datcollversion is not null and datcollversion <> pg_database_collation_actual_version(oid)
    union all
    select format('collation %s', c.oid::regcollation), format('Unexpected version %s of collation \`%s\`, expected %s', pg_collation_actual_version(c.oid), c.oid::regcollation, c.collversion),
      format('alter collation %s refresh version;', c.oid::regcollation)
    from pg_collation c where c.collversion is not null and c.collversion <> pg_collation_actual_version(c.oid)
      and exists (select from pg_attribute a join pg_class r on r.oid = a.attrelid where a.attcollation = c.oid and r.relkind in ('r', 'p', 'm'))`
};

// scripts/run/health/checks/connections-near-limit.ts
var check7 = {
  level: "warning",
  category: "performance",
  title: "Connections near their limit",
  why: "The next ones are refused: the application is down although the database is up.",
  fix: "Put a pooler in transaction mode in front, lower the pools of the application, look for sessions left idle in a transaction.",
  thresholds: { share: 0.8 },
  sql: ({ share }) => `
    select 'connections' as object,
      format('Unexpected %s of %s connections in use, expected less than %s', used, most, floor(most * ${share})) as message,
      json_build_object('used', used, 'max', most, 'idle', idle, 'idle_in_transaction', stuck) as detail
    from (select count(*) as used, count(*) filter (where state = 'idle') as idle, count(*) filter (where state like 'idle in transaction%') as stuck,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most
      from pg_stat_activity where backend_type = 'client backend') c
    where used >= most * ${share}`
};

// scripts/run/health/checks/connections-unencrypted.ts
var check8 = {
  level: "warning",
  category: "security",
  title: "Connections without TLS over the network",
  why: "Passwords and rows can be read on the way.",
  fix: "Turn ssl on, use hostssl in pg_hba.conf and sslmode=verify-full in clients.",
  thresholds: {},
  sql: (_) => `
    select 'connections' as object, format('Unexpected %s connections over the network without TLS, expected none', count(*)) as message,
      json_build_object('clients', json_agg(distinct a.client_addr::text)) as detail
    from pg_stat_ssl s join pg_stat_activity a using (pid)
    where not s.ssl and a.client_addr is not null and a.client_addr not in ('127.0.0.1', '::1') and not (a.client_addr <<= '10.0.0.0/8' or a.client_addr <<= '172.16.0.0/12' or a.client_addr <<= '192.168.0.0/16')
    having count(*) > 0`
};

// scripts/run/health/checks/data-checksums-off.ts
var check9 = {
  level: "info",
  category: "performance",
  title: "Pages without checksums",
  why: "A damaged page is not noticed when it is read: it spreads into backups and replicas.",
  fix: "Stop the server in a quiet hour and run pg_checksums --enable, or make the next cluster with them (the default from PostgreSQL 18).",
  thresholds: {},
  sql: (_) => `
    select 'cluster' as object, 'Unexpected cluster without data checksums, expected them' as message where current_setting('data_checksums') = 'off'`
};

// scripts/run/health/checks/deadlocks.ts
var check10 = {
  level: "info",
  category: "performance",
  title: "Deadlocks",
  why: "Two transactions take the same locks in different orders: one of them fails each time, and a second passes before.",
  fix: "Find the two in the log (log_lock_waits, deadlock detail) and lock in one order; retry on 40P01.",
  thresholds: { count: 1 },
  sql: ({ count }) => `
    select format('database %I', datname) as object,
      format('Unexpected %s deadlocks in database \`%s\` since %s, expected none', deadlocks, datname, coalesce(to_char(stats_reset, 'YYYY-MM-DD'), 'its statistics began')) as message,
      json_build_object('deadlocks', deadlocks) as detail
    from pg_stat_database where datname = current_database() and deadlocks >= ${count}`
};

// scripts/run/health/checks/multixact-wraparound.ts
var check11 = {
  level: "warning",
  category: "performance",
  title: "Multixact ids run out",
  why: "Row locks shared by several sessions (foreign keys) use multixact ids; at 2,147 million PostgreSQL stops accepting writes.",
  fix: "Run VACUUM (FREEZE) on the tables with the oldest relminmxid, and look for long transactions.",
  thresholds: { warnAge: 1e9, errorAge: 16e8 },
  sql: ({ errorAge, warnAge }) => `
    select format('database %I', datname) as object,
      format('Unexpected age of %s million multixacts of database \`%s\`, expected less than %s million',
        mxid_age(datminmxid) / 1000000, datname, ${warnAge} / 1000000) as message,
      case when mxid_age(datminmxid) >= ${errorAge} then 'error' else 'warning' end as level,
      json_build_object('age', mxid_age(datminmxid)) as detail
    from pg_database where datallowconn and mxid_age(datminmxid) >= ${warnAge} order by mxid_age(datminmxid) desc`
};

// scripts/run/health/checks/password-weak-hash.ts
var check12 = {
  level: "warning",
  category: "security",
  title: "Passwords stored as MD5",
  why: "An MD5 hash is what the server accepts: a stolen one logs in. PostgreSQL 18 warns of them, a later version refuses them.",
  fix: "Set password_encryption = 'scram-sha-256' and set the passwords anew.",
  thresholds: {},
  sql: (_) => `
    select 'setting password_encryption' as object, 'Unexpected \`password_encryption = md5\`, expected \`scram-sha-256\`' as message, $f$alter system set password_encryption = 'scram-sha-256';$f$ as fix
    where current_setting('password_encryption') = 'md5'`
};

// scripts/run/health/checks/pooler-transaction-mode.ts
var check13 = {
  level: "info",
  category: "performance",
  title: "Pooler in transaction mode between",
  why: "Settings of a session, LISTEN, advisory locks of a session, temporary tables and, with older poolers, prepared statements do not survive the transaction.",
  fix: "Use the direct URL for migrations and for what needs a session; PgBouncer from 1.21 keeps prepared statements with max_prepared_statements.",
  thresholds: {},
  sql: (_, context) => `
    select 'connection' as object, 'Unexpected pooler between, expected a direct connection for migrations and checks' as message where ${context.pooled}`
};

// scripts/run/health/checks/prepared-transaction-forgotten.ts
var check14 = {
  level: "error",
  category: "performance",
  title: "Prepared transaction that nobody finishes",
  why: "It survives restarts, holds its locks and stops vacuum for the whole server, until the ids run out.",
  fix: "Ask its coordinator; else COMMIT PREPARED or ROLLBACK PREPARED by its name.",
  thresholds: { minutes: 60 },
  sql: ({ minutes }) => `
    select format('prepared transaction %L', gid) as object,
      format('Unexpected prepared transaction \`%s\` of %s, %s minutes old, expected it to be finished', gid, owner, floor(extract(epoch from now() - prepared) / 60)) as message,
      format('rollback prepared %L;', gid) as fix
    from pg_prepared_xacts where prepared < now() - make_interval(mins => ${minutes}) order by prepared`
};

// scripts/run/health/checks/replication-lag.ts
var check15 = {
  level: "warning",
  category: "performance",
  title: "Replica that lags",
  why: "Reads on it are old, and a failover would lose what it has not received.",
  fix: "Look at its disk and network, at long queries on it, and at bursts of writes here.",
  thresholds: { seconds: 30, megabytes: 256 },
  sql: ({ megabytes, seconds }) => `
    select format('replica %s', coalesce(nullif(application_name, ''), client_addr::text, pid::text)) as object,
      format('Unexpected lag of %s MB and %s s of replica \`%s\` (%s), expected less than %s MB and %s s', round(behind / 1048576), round(coalesce(extract(epoch from replay_lag), 0)),
        coalesce(nullif(application_name, ''), client_addr::text, pid::text), state, ${megabytes}, ${seconds}) as message,
      json_build_object('bytes', behind, 'seconds', extract(epoch from replay_lag), 'state', state) as detail
    from (select *, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as behind from pg_stat_replication where not pg_is_in_recovery()) r
    where behind > ${megabytes} * 1048576::numeric or (behind > 0 and extract(epoch from replay_lag) > ${seconds})`
};

// scripts/run/health/checks/replication-slot-retention.ts
var check16 = {
  level: "warning",
  category: "performance",
  title: "Replication slot that keeps WAL",
  why: "A slot without a reader keeps every WAL file since, until the disk is full and the server stops; it also holds vacuum back.",
  fix: "Start its reader, or drop it: select pg_drop_replication_slot(…). Set max_slot_wal_keep_size as the last resort.",
  thresholds: { keptMegabytes: 1024 },
  sql: ({ keptMegabytes }) => `
    select format('replication slot %I', slot_name) as object,
      format('Unexpected %s MB of WAL kept by the %s slot \`%s\`%s, expected less than %s MB', round(kept / 1048576), case when active then 'active' else 'inactive' end, slot_name,
        case when wal_status in ('unreserved', 'lost') then ', which is ' || wal_status else '' end, ${keptMegabytes}) as message,
      case when not active or wal_status in ('unreserved', 'lost') then 'error' else 'warning' end as level,
      case when not active then format('select pg_drop_replication_slot(%L);', slot_name) end as fix,
      json_build_object('bytes', kept, 'active', active, 'wal_status', wal_status) as detail
    from (select *, pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end, restart_lsn) as kept from pg_replication_slots) s
    where kept >= ${keptMegabytes} * 1048576::numeric or wal_status in ('unreserved', 'lost') order by kept desc nulls first`
};

// scripts/run/health/checks/role-password-expired.ts
var check17 = {
  level: "info",
  category: "security",
  title: "Role whose password has expired",
  why: "Whoever uses it is locked out, or is about to be.",
  fix: "Set a new password, or drop the role.",
  thresholds: { days: 14 },
  sql: ({ days }) => `
    select format('role %I', rolname) as object, format('Unexpected end of the password of role \`%s\` at %s, expected more than %s days from now', rolname, to_char(rolvaliduntil, 'YYYY-MM-DD'), ${days}) as message
    from pg_roles where rolcanlogin and rolvaliduntil < now() + make_interval(days => ${days})`
};

// scripts/run/health/checks/role-too-powerful.ts
var check18 = {
  level: "warning",
  category: "security",
  title: "Role that may do everything",
  why: "Superusers and roles that bypass row level security ignore every policy; whoever has their password has all data, and with superuser the machine.",
  fix: "Give the application a role of its own with the grants that it needs; keep superusers for people, without passwords that programs know.",
  thresholds: {},
  sql: (_) => `
    select format('role %I', rolname) as object,
      format('Unexpected role \`%s\` that %s and may log in, expected grants for what it does', rolname, case when rolsuper then 'is a superuser' else 'bypasses row level security' end) as message,
      format('alter role %I %s;', rolname, case when rolsuper then 'nosuperuser' else 'nobypassrls' end) as fix
    from pg_roles where rolcanlogin and (rolsuper or rolbypassrls) and oid <> 10
      and rolname not in ('postgres', 'supabase_admin', 'supabase_read_only_user', 'supabase_etl_admin', 'rdsadmin', 'cloudsqladmin', 'azuresu', 'azure_superuser')
      and rolname !~ '^pg_'`
};

// scripts/run/health/checks/setting-memory.ts
var check19 = {
  level: "warning",
  category: "performance",
  title: "Memory settings that do not fit the machine",
  why: "Too little shared memory leaves the machine idle; too much work memory for so many connections ends in the kernel killing the server.",
  fix: "About a quarter of the memory for shared_buffers, three quarters as effective_cache_size; work_mem so that connections × 2 × work_mem fits into what is left.",
  thresholds: { leastShared: 0.15, mostShared: 0.45 },
  unavailable: ({ memory }) => memory === void 0 ? "the memory of the machine is not known: give it with --memory 16GB" : void 0,
  sql: ({ leastShared, mostShared }, context) => `
    with m as (select ${context.memory ?? 0}::numeric as memory, (select setting::numeric * 8192 from pg_settings where name = 'shared_buffers') as shared,
      (select setting::numeric * 8192 from pg_settings where name = 'effective_cache_size') as cache, (select setting::numeric * 1024 from pg_settings where name = 'work_mem') as work,
      current_setting('max_connections')::int as connections)
    select 'setting shared_buffers' as object, format('Unexpected \`shared_buffers\` of %s on a machine with %s, expected about a quarter', pg_size_pretty(shared), pg_size_pretty(memory)) as message,
      format('alter system set shared_buffers = %L;', round(memory / 4 / 1048576) || 'MB') as fix from m where shared < ${leastShared} * memory or shared > ${mostShared} * memory
    union all select 'setting effective_cache_size', format('Unexpected \`effective_cache_size\` of %s on a machine with %s, expected about three quarters', pg_size_pretty(cache), pg_size_pretty(memory)),
      format('alter system set effective_cache_size = %L;', round(memory * 0.75 / 1048576) || 'MB') from m where cache < 0.4 * memory or cache > memory
    union all select 'setting work_mem', format('Unexpected \`work_mem\` of %s for %s connections, expected that twice as much for each fits into %s', pg_size_pretty(work), connections, pg_size_pretty(memory - shared)),
      format('alter system set work_mem = %L;', greatest(4, round((memory - shared) / connections / 2 / 1048576)) || 'MB') from m where work * connections * 2 > memory - shared and work > 4194304`
};

// scripts/run/health/checks/setting-pending-restart.ts
var check20 = {
  level: "info",
  category: "performance",
  title: "Setting that waits for a restart",
  why: "The file says one thing and the server does another: the next restart, planned or not, changes it.",
  fix: "Restart in a quiet hour, or take the change back.",
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object, format('Unexpected pending change of \`%s\` (now \`%s\`), expected the server to have been restarted since', name, setting) as message
    from pg_settings where pending_restart`
};

// scripts/run/health/checks/setting-timeouts.ts
var check21 = {
  level: "info",
  category: "performance",
  title: "No limit for statements, idle transactions or locks",
  why: "One forgotten transaction or runaway query stops everybody, for as long as it likes.",
  fix: "Set them for the roles of the application: ALTER ROLE app SET statement_timeout = …; migrations set their own.",
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object, format('Unexpected \`%s = 0\` for the whole server, expected a limit such as \`%s\`', name, wanted) as message,
      format('alter role <application role> set %s = %L;', name, wanted) as fix
    from pg_settings join (values ('statement_timeout', '60s'), ('idle_in_transaction_session_timeout', '60s')) s (name, wanted) using (name)
    where boot_val = '0' and reset_val = '0'
      and not exists (select from pg_db_role_setting r, unnest(r.setconfig) c where c like name || '=%' and c not like '%=0')`
};

// scripts/run/health/checks/setting-unsafe.ts
var check22 = {
  level: "error",
  category: "performance",
  title: "Setting that may lose data",
  why: "A crash or a power cut then damages or loses what was committed.",
  fix: "Set it back and restart or reload. A server for tests alone may keep it.",
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object,
      format('Unexpected \`%s = %s\`, expected \`%s\`: %s', name, setting, wanted, effect) as message,
      case when name = 'synchronous_commit' then 'info' else 'error' end as level,
      format('alter system set %s = %L;', name, wanted) as fix
    from pg_settings join (values ('fsync', 'on', 'a crash may damage every file'), ('full_page_writes', 'on', 'a torn page cannot be repaired'),
      ('autovacuum', 'on', 'tables bloat and transaction ids run out'), ('track_counts', 'on', 'autovacuum does nothing without it'),
      ('synchronous_commit', 'on', 'a crash loses the last commits that were confirmed'), ('zero_damaged_pages', 'off', 'damaged pages are emptied without a word'),
      ('ignore_checksum_failure', 'off', 'damaged pages are used')) s (name, wanted, effect) using (name)
    where setting <> wanted and not (name = 'synchronous_commit' and setting in ('local', 'remote_write', 'remote_apply'))`
};

// scripts/run/health/checks/statistics-stale.ts
var check23 = {
  level: "warning",
  category: "performance",
  title: "Table whose statistics are missing or old",
  why: "The planner guesses: it picks scans and join orders for a table that is no longer there.",
  fix: "Run ANALYZE on it; lower autovacuum_analyze_scale_factor where it changes in bursts.",
  thresholds: { rows: 1e4, changedShare: 0.3 },
  sql: ({ changedShare, rows }) => `
    select format('table %s', relid::regclass) as object,
      case when greatest(last_analyze, last_autoanalyze) is null
        then format('Unexpected lack of statistics of \`%s\` with about %s rows, expected ANALYZE to have run', relid::regclass, n_live_tup)
        else format('Unexpected %s changed rows since the last ANALYZE of \`%s\` with %s rows, expected it to have run', n_mod_since_analyze, relid::regclass, n_live_tup) end as message,
      format('analyze %s;', relid::regclass) as fix,
      json_build_object('rows', n_live_tup, 'changed_rows', n_mod_since_analyze) as detail
    from pg_stat_user_tables
    where n_live_tup >= ${rows} and (greatest(last_analyze, last_autoanalyze) is null or n_mod_since_analyze > ${changedShare} * n_live_tup)
      and not exists (select from pg_class c where c.oid = relid and c.relkind = 'p')
    order by n_live_tup desc`
};

// scripts/run/health/checks/temporary-files.ts
var check24 = {
  level: "info",
  category: "performance",
  title: "Sorts and hashes that spill to disk",
  why: "Queries that do not fit into work_mem write temporary files: slow, and they fill the disk.",
  fix: "Find them (log_temp_files, pg_stat_statements.temp_blks_written), add the index that gives the order, or raise work_mem for that role or query.",
  thresholds: { megabytes: 10240 },
  sql: ({ megabytes }) => `
    select format('database %I', datname) as object,
      format('Unexpected %s GB of temporary files in database \`%s\` since %s, expected queries to fit into memory', round(temp_bytes / 1073741824.0, 1), datname, coalesce(to_char(stats_reset, 'YYYY-MM-DD'), 'its statistics began')) as message,
      json_build_object('files', temp_files, 'bytes', temp_bytes) as detail
    from pg_stat_database where datname = current_database() and temp_bytes >= ${megabytes} * 1048576::numeric`
};

// scripts/run/health/checks/transaction-id-wraparound.ts
var check25 = {
  level: "warning",
  category: "performance",
  title: "Transaction ids run out",
  why: "At 2,147 million unfrozen transactions PostgreSQL stops accepting writes until the oldest rows are frozen, which takes hours on large tables.",
  fix: "Find what holds the oldest rows back (a long transaction, a prepared one, a slot, a table that vacuum fails on), end it, and run VACUUM (FREEZE) on the tables named.",
  thresholds: { warnAge: 1e9, errorAge: 16e8 },
  sql: ({ errorAge, warnAge }) => `
    select format('database %I', datname) as object,
      format('Unexpected age of %s million transactions of database \`%s\`, expected less than %s million: it stops writing at 2,147 million',
        age(datfrozenxid) / 1000000, datname, ${warnAge} / 1000000) as message,
      case when age(datfrozenxid) >= ${errorAge} then 'error' else 'warning' end as level,
      json_build_object('age', age(datfrozenxid), 'oldest_tables', case when datname = current_database() then
        (select json_agg(t) from (select c.oid::regclass::text as table, age(c.relfrozenxid) as age from pg_class c
          where c.relkind in ('r', 'm', 't') order by age(c.relfrozenxid) desc limit 5) t) end) as detail
    from pg_database where datallowconn and age(datfrozenxid) >= ${warnAge} order by age(datfrozenxid) desc`
};

// scripts/run/health/checks/transaction-long.ts
var check26 = {
  level: "warning",
  category: "performance",
  title: "Transaction that has been open for long",
  why: "It keeps vacuum from removing what was deleted since, holds its locks, and a schema change waits for it with everybody behind.",
  fix: "End it where it began: the application forgot to commit. select pg_terminate_backend(pid) ends it from outside. Set idle_in_transaction_session_timeout.",
  thresholds: { minutes: 15 },
  sql: ({ minutes }) => `
    select format('backend %s', pid) as object,
      format('Unexpected transaction of %s (%s), open for %s minutes and %s, expected less than %s minutes', coalesce(usename, '?'), coalesce(nullif(application_name, ''), 'no name'),
        floor(extract(epoch from now() - xact_start) / 60), state, ${minutes}) as message,
      json_build_object('pid', pid, 'state', state, 'seconds', floor(extract(epoch from now() - xact_start)), 'query', left(query, 200)) as detail
    from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start < now() - make_interval(mins => ${minutes}) order by xact_start`
};

// scripts/run/health/checks/vacuum-overdue.ts
var check27 = {
  level: "warning",
  category: "performance",
  title: "Table that vacuum does not keep up with",
  why: "Dead rows are read by every scan and bloat table and indexes; index-only scans stop being so.",
  fix: "Look for what holds vacuum back (long transactions, slots, locks); let it run more often on this table: ALTER TABLE … SET (autovacuum_vacuum_scale_factor = 0.02).",
  thresholds: { deadRows: 1e4, deadShare: 0.2 },
  sql: ({ deadRows, deadShare }) => `
    select format('table %s', relid::regclass) as object,
      format('Unexpected %s dead rows beside %s live ones in \`%s\`, expected vacuum to remove them (last: %s)', n_dead_tup, n_live_tup, relid::regclass,
        coalesce(to_char(greatest(last_vacuum, last_autovacuum), 'YYYY-MM-DD HH24:MI'), 'never')) as message,
      format('vacuum (analyze) %s;', relid::regclass) as fix,
      json_build_object('dead_rows', n_dead_tup, 'live_rows', n_live_tup) as detail
    from pg_stat_user_tables where n_dead_tup >= ${deadRows} and n_dead_tup > ${deadShare} * (n_live_tup + n_dead_tup) order by n_dead_tup desc`
};

// scripts/run/health/checks/version-end-of-life.ts
var check28 = {
  level: "warning",
  category: "security",
  title: "Version without security updates",
  why: "No further repairs are published for it. Source: postgresql.org/support/versioning.",
  fix: "Upgrade: pg_upgrade or logical replication, tried on a copy first.",
  thresholds: { days: 90 },
  sql: ({ days }) => `
    select 'server' as object,
      format('Unexpected PostgreSQL %s, whose updates end at %s, expected a version with updates for more than %s days', current_setting('server_version'), until, ${days}) as message,
      case when until < current_date then 'error' else 'warning' end as level
    from (values (12, date '2024-11-21'), (13, date '2025-11-13'), (14, date '2026-11-12'), (15, date '2027-11-11'), (16, date '2028-11-09'), (17, date '2029-11-08'), (18, date '2030-11-14')) v (major, until)
    where major = current_setting('server_version_num')::int / 10000 and until < current_date + ${days}::int`
};

// scripts/run/health/checks/wal-archiving-failing.ts
var check29 = {
  level: "error",
  category: "performance",
  title: "WAL archiving fails",
  why: "What is not archived cannot be restored, and WAL piles up until the disk is full.",
  fix: "Read the server log for archive_command, repair it, then: select pg_switch_wal().",
  thresholds: { minutes: 60 },
  sql: ({ minutes }) => `
    select 'archiver' as object,
      case when last_failed_time > coalesce(last_archived_time, '-infinity')
        then format('Unexpected failures of WAL archiving (%s, the last at %s for %s), expected none since the last success', failed_count, to_char(last_failed_time, 'YYYY-MM-DD HH24:MI'), last_failed_wal)
        else format('Unexpected last archived WAL at %s, expected within %s minutes', to_char(last_archived_time, 'YYYY-MM-DD HH24:MI'), ${minutes}) end as message,
      json_build_object('failed', failed_count, 'archived', archived_count) as detail
    from pg_stat_archiver, (select setting <> 'off' as on from pg_settings where name = 'archive_mode') m, (select setting::int as seconds from pg_settings where name = 'archive_timeout') t
    where m.on and (last_failed_time > coalesce(last_archived_time, '-infinity')
      or (t.seconds > 0 and last_archived_time < now() - make_interval(mins => ${minutes})))`
};

// scripts/run/health/checks.generated.ts
var healthChecks = {
  "backup-unknown": check,
  "blocked-sessions": check2,
  "cache-hit-low": check3,
  "checkpoints-forced": check4,
  "checksum-failures": check5,
  "collation-version-mismatch": check6,
  "connections-near-limit": check7,
  "connections-unencrypted": check8,
  "data-checksums-off": check9,
  "deadlocks": check10,
  "multixact-wraparound": check11,
  "password-weak-hash": check12,
  "pooler-transaction-mode": check13,
  "prepared-transaction-forgotten": check14,
  "replication-lag": check15,
  "replication-slot-retention": check16,
  "role-password-expired": check17,
  "role-too-powerful": check18,
  "setting-memory": check19,
  "setting-pending-restart": check20,
  "setting-timeouts": check21,
  "setting-unsafe": check22,
  "statistics-stale": check23,
  "temporary-files": check24,
  "transaction-id-wraparound": check25,
  "transaction-long": check26,
  "vacuum-overdue": check27,
  "version-end-of-life": check28,
  "wal-archiving-failing": check29
};

export {
  healthChecks
};
