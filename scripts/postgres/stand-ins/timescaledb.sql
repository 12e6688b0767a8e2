-- version: 2.21.1
-- effect: a hypertable is a plain table; compression, retention and refresh policies are accepted and do nothing
--
-- Source: docs.timescale.com, API reference (hypertables, hyperfunctions, policies, continuous aggregates).
create function create_hypertable(
  relation regclass, time_column_name name, partitioning_column name default null, number_partitions integer default null,
  associated_schema_name name default null, associated_table_prefix name default null,
  chunk_time_interval anyelement default null::bigint, create_default_indexes boolean default true,
  if_not_exists boolean default false, partitioning_func regproc default null, migrate_data boolean default false,
  chunk_target_size text default null, chunk_sizing_func regproc default null, time_partitioning_func regproc default null
) returns table (hypertable_id integer, schema_name name, table_name name, created boolean) language plpgsql as $$
begin
  return query select 1, n.nspname, c.relname, true from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = relation;
end $$;
create type dimension_info as (kind text, column_name name, detail text);
create function by_range(column_name name, partition_interval anyelement default null::bigint, partition_func regproc default null)
  returns dimension_info language sql as $$ select row('range', column_name, partition_interval::text)::@extschema@.dimension_info $$;
create function by_hash(column_name name, number_partitions integer, partition_func regproc default null)
  returns dimension_info language sql as $$ select row('hash', column_name, number_partitions::text)::@extschema@.dimension_info $$;
create function create_hypertable(
  relation regclass, dimension dimension_info, create_default_indexes boolean default true,
  if_not_exists boolean default false, migrate_data boolean default false
) returns table (hypertable_id integer, created boolean) language sql as $$ select 1, true $$;
create function add_dimension(hypertable regclass, column_name name, number_partitions integer default null, chunk_time_interval anyelement default null::bigint, partitioning_func regproc default null, if_not_exists boolean default false)
  returns table (dimension_id integer, schema_name name, table_name name, column_name_ name, created boolean) language sql as $$ select 1, null::name, null::name, column_name, true $$;
create function set_chunk_time_interval(hypertable regclass, chunk_time_interval anyelement, dimension_name name default null)
  returns void language sql as $$ select $$;
create function add_retention_policy(relation regclass, drop_after anyelement default null::interval, if_not_exists boolean default false, schedule_interval interval default null, initial_start timestamptz default null, timezone text default null, drop_created_before interval default null)
  returns integer language sql as $$ select 1 $$;
create function remove_retention_policy(relation regclass, if_exists boolean default false) returns void language sql as $$ select $$;
create function add_compression_policy(hypertable regclass, compress_after anyelement default null::interval, if_not_exists boolean default false, schedule_interval interval default null, initial_start timestamptz default null, timezone text default null, compress_created_before interval default null)
  returns integer language sql as $$ select 1 $$;
create function remove_compression_policy(hypertable regclass, if_exists boolean default false) returns boolean language sql as $$ select true $$;
create function add_continuous_aggregate_policy(continuous_aggregate regclass, start_offset anyelement, end_offset anyelement, schedule_interval interval, if_not_exists boolean default false, initial_start timestamptz default null, timezone text default null)
  returns integer language sql as $$ select 1 $$;
create function remove_continuous_aggregate_policy(continuous_aggregate regclass, not_if_exists boolean default false, if_exists boolean default null) returns void language sql as $$ select $$;
create function drop_chunks(relation regclass, older_than anyelement default null::interval, newer_than anyelement default null::interval, verbose boolean default false)
  returns setof text language sql as $$ select null::text where false $$;
create function show_chunks(relation regclass) returns setof regclass language sql as $$ select relation where false $$;
create function hypertable_size(hypertable regclass) returns bigint language sql as $$ select pg_total_relation_size(hypertable) $$;
create function time_bucket(bucket_width interval, ts timestamptz) returns timestamptz language sql immutable parallel safe strict as $$
  select case when extract(month from bucket_width) + extract(year from bucket_width) * 12 > 0
    then date_trunc('month', ts, 'UTC')
    else date_bin(bucket_width, ts, '2000-01-03 00:00:00+00') end $$;
create function time_bucket(bucket_width interval, ts timestamp) returns timestamp language sql immutable parallel safe strict as $$
  select case when extract(month from bucket_width) + extract(year from bucket_width) * 12 > 0
    then date_trunc('month', ts)
    else date_bin(bucket_width, ts, '2000-01-03 00:00:00') end $$;
create function time_bucket(bucket_width interval, ts date) returns date language sql immutable parallel safe strict as $$
  select date_bin(bucket_width, ts::timestamp, '2000-01-03 00:00:00')::date $$;
create function time_bucket(bucket_width interval, ts timestamptz, timezone text, origin timestamptz default null, "offset" interval default null) returns timestamptz language sql stable parallel safe as $$
  select date_bin(bucket_width, ts at time zone timezone, '2000-01-03 00:00:00') at time zone timezone $$;
create function time_bucket(bucket_width bigint, ts bigint) returns bigint language sql immutable parallel safe strict as $$ select ts - ((ts % bucket_width) + bucket_width) % bucket_width $$;
create function time_bucket(bucket_width integer, ts integer) returns integer language sql immutable parallel safe strict as $$ select ts - ((ts % bucket_width) + bucket_width) % bucket_width $$;
create function time_bucket_gapfill(bucket_width interval, ts timestamptz, start timestamptz default null, finish timestamptz default null) returns timestamptz language sql immutable parallel safe as $$
  select date_bin(bucket_width, ts, '2000-01-03 00:00:00+00') $$;
