-- version: 2.1
-- effect: the view is always empty
--
-- Source: github.com/percona/pg_stat_monitor, README.
create view pg_stat_monitor as
  select 0::bigint as bucket, null::timestamptz as bucket_start_time, null::text as username, null::text as datname,
    null::text as query, null::text as queryid, 0::bigint as calls, 0::float8 as total_exec_time, 0::float8 as mean_exec_time,
    0::bigint as rows
  where false;
create function pg_stat_monitor_reset() returns void language sql as $$ select $$;
create function pg_stat_monitor_version() returns text language sql as $$ select '2.1' $$;
