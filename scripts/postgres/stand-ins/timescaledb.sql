-- version: 2.22.1
-- effect: hypertables stay ordinary tables, continuous aggregates materialised views, and policies are recorded only
--
-- Source: docs.timescale.com/api (functions and their arguments).
create schema _timescaledb_internal;
create schema timescaledb_information;
create type _timescaledb_internal.dimension_info as (column_name name, type text, interval_length text);
create table _timescaledb_internal.hypertable (
  id serial primary key, relation regclass unique, time_column name, chunk_interval text, created timestamptz default now()
);
create table _timescaledb_internal.job (
  id serial primary key, relation regclass, kind text, config jsonb, schedule_interval interval
);
create view timescaledb_information.hypertables as
  select n.nspname as hypertable_schema, c.relname as hypertable_name, c.relowner::regrole::name as owner, 1 as num_dimensions,
    0::bigint as num_chunks, false as compression_enabled
  from _timescaledb_internal.hypertable h join pg_class c on c.oid = h.relation join pg_namespace n on n.oid = c.relnamespace;
create view timescaledb_information.jobs as
  select id as job_id, kind as proc_name, config, schedule_interval, c.relname as hypertable_name
  from _timescaledb_internal.job j left join pg_class c on c.oid = j.relation;

create function _timescaledb_internal.make_hypertable(
  relation regclass, time_column name, chunk_interval text, if_not_exists boolean, with_index boolean
) returns table (hypertable_id int, schema_name name, table_name name, created boolean) language plpgsql as $$
declare
  found_id int := (select h.id from _timescaledb_internal.hypertable h where h.relation = make_hypertable.relation);
  schema name;
  name name;
begin
  select n.nspname, c.relname into schema, name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = make_hypertable.relation;
  if found_id is not null then
    if not if_not_exists then
      raise exception 'table "%" is already a hypertable', name using errcode = '42710';
    end if;
    return query select found_id, schema, name, false;
    return;
  end if;
  insert into _timescaledb_internal.hypertable (relation, time_column, chunk_interval)
  values (make_hypertable.relation, make_hypertable.time_column, make_hypertable.chunk_interval) returning id into found_id;
  if with_index then
    execute format('create index if not exists %I on %s (%I desc)',
      left(name || '_' || time_column || '_idx', 63), make_hypertable.relation, time_column);
  end if;
  return query select found_id, schema, name, true;
end
$$;
create function create_hypertable(
  relation regclass, time_column_name name, partitioning_column name default null, number_partitions int default null,
  associated_schema_name name default null, associated_table_prefix name default null,
  chunk_time_interval anyelement default null::bigint, create_default_indexes boolean default true,
  if_not_exists boolean default false, partitioning_func regproc default null, migrate_data boolean default false,
  chunk_target_size text default null, chunk_sizing_func regproc default null, time_partitioning_func regproc default null
) returns table (hypertable_id int, schema_name name, table_name name, created boolean) language sql as $$
  select * from _timescaledb_internal.make_hypertable(
    relation, time_column_name, chunk_time_interval::text, if_not_exists, create_default_indexes)
$$;
create function create_hypertable(
  relation regclass, dimension _timescaledb_internal.dimension_info, create_default_indexes boolean default true,
  if_not_exists boolean default false, migrate_data boolean default false
) returns table (hypertable_id int, created boolean) language sql as $$
  select hypertable_id, created from _timescaledb_internal.make_hypertable(
    relation, (dimension).column_name, (dimension).interval_length, if_not_exists, create_default_indexes)
$$;
create function by_range(column_name name, partition_interval anyelement default null::bigint, partition_func regproc default null)
returns _timescaledb_internal.dimension_info language sql as $$
  select row(column_name, 'range', partition_interval::text)::_timescaledb_internal.dimension_info
$$;
create function by_hash(column_name name, number_partitions int, partition_func regproc default null)
returns _timescaledb_internal.dimension_info language sql as $$
  select row(column_name, 'hash', number_partitions::text)::_timescaledb_internal.dimension_info
$$;
create function add_dimension(
  hypertable regclass, dimension _timescaledb_internal.dimension_info, if_not_exists boolean default false
) returns table (dimension_id int, created boolean) language sql as $$ select 1, true $$;
create function add_dimension(
  hypertable regclass, column_name name, number_partitions int default null, chunk_time_interval anyelement default null::bigint,
  partitioning_func regproc default null, if_not_exists boolean default false
) returns table (dimension_id int, schema_name name, table_name name, column_name name, created boolean) language sql as $$
  select 1, ''::name, ''::name, $2, true
$$;
create function set_chunk_time_interval(hypertable regclass, chunk_time_interval anyelement, dimension_name name default null)
returns void language sql as $$
  update _timescaledb_internal.hypertable set chunk_interval = chunk_time_interval::text where relation = hypertable
$$;
create function set_integer_now_func(hypertable regclass, integer_now_func regproc, replace_if_exists boolean default false)
returns void language sql as $$ select $$;

create function _timescaledb_internal.add_job(relation regclass, kind text, config jsonb, schedule interval) returns int
language sql as $$
  insert into _timescaledb_internal.job (relation, kind, config, schedule_interval) values ($1, $2, $3, $4) returning id
$$;
create function add_retention_policy(
  relation regclass, drop_after anyelement, if_not_exists boolean default false, schedule_interval interval default null,
  initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(relation, 'policy_retention', jsonb_build_object('drop_after', drop_after::text), schedule_interval)
$$;
create function remove_retention_policy(relation regclass, if_exists boolean default false) returns void language sql as $$
  delete from _timescaledb_internal.job where job.relation = $1 and kind = 'policy_retention'
$$;
create function add_compression_policy(
  hypertable regclass, compress_after anyelement default null::interval, if_not_exists boolean default false,
  schedule_interval interval default null, initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(hypertable, 'policy_compression', jsonb_build_object('compress_after', compress_after::text), schedule_interval)
$$;
create function remove_compression_policy(hypertable regclass, if_exists boolean default false) returns boolean language sql as $$
  delete from _timescaledb_internal.job where relation = $1 and kind = 'policy_compression' returning true
$$;
create function add_continuous_aggregate_policy(
  continuous_aggregate regclass, start_offset anycompatible, end_offset anycompatible, schedule_interval interval default null,
  if_not_exists boolean default false, initial_start timestamptz default null, timezone text default null
) returns int language sql as $$
  select _timescaledb_internal.add_job(continuous_aggregate, 'policy_refresh_continuous_aggregate',
    jsonb_build_object('start_offset', start_offset::text, 'end_offset', end_offset::text), schedule_interval)
$$;
create function remove_continuous_aggregate_policy(continuous_aggregate regclass, if_exists boolean default false)
returns void language sql as $$
  delete from _timescaledb_internal.job where relation = $1 and kind = 'policy_refresh_continuous_aggregate'
$$;
create procedure refresh_continuous_aggregate(
  continuous_aggregate regclass, window_start anycompatible, window_end anycompatible, force boolean default false
) language plpgsql as $$
begin
  execute format('refresh materialized view %s', continuous_aggregate);
end
$$;
create function add_job(
  proc regproc, schedule_interval interval, config jsonb default null, initial_start timestamptz default null,
  scheduled boolean default true, check_config regproc default null, fixed_schedule boolean default true,
  timezone text default null, job_name text default null
) returns int language sql as $$ select _timescaledb_internal.add_job(null, proc::text, config, schedule_interval) $$;
create function delete_job(job_id int) returns void language sql as $$ delete from _timescaledb_internal.job where id = job_id $$;
create function compress_chunk(chunk regclass, if_not_compressed boolean default true) returns regclass language sql as $$ select chunk $$;
create function decompress_chunk(chunk regclass, if_compressed boolean default true) returns regclass language sql as $$ select chunk $$;
create function show_chunks(relation regclass, older_than anyelement default null::text, newer_than anycompatible default null::text)
returns setof regclass language sql as $$ select null::regclass where false $$;
create function drop_chunks(relation regclass, older_than anyelement default null::text, newer_than anycompatible default null::text)
returns setof text language sql as $$ select null::text where false $$;
create function hypertable_size(hypertable regclass) returns bigint language sql as $$ select pg_total_relation_size(hypertable) $$;
create function approximate_row_count(relation regclass) returns bigint language sql as $$
  select greatest(reltuples, 0)::bigint from pg_class where oid = relation
$$;

create function time_bucket(bucket_width interval, ts timestamptz) returns timestamptz language sql immutable strict as $$
  select case
    when extract(year from bucket_width) * 12 + extract(month from bucket_width) > 0 then
      date_trunc('month', ts, 'UTC') - make_interval(months => ((extract(year from ts at time zone 'UTC') * 12
        + extract(month from ts at time zone 'UTC') - 1)::int % (extract(year from bucket_width) * 12 + extract(month from bucket_width))::int))
    else date_bin(bucket_width, ts, timestamptz '2000-01-03 00:00:00+00')
  end
$$;
create function time_bucket(bucket_width interval, ts timestamp) returns timestamp language sql immutable strict as $$
  select @extschema@.time_bucket(bucket_width, ts at time zone 'UTC') at time zone 'UTC'
$$;
create function time_bucket(bucket_width interval, ts date) returns date language sql immutable strict as $$
  select (@extschema@.time_bucket(bucket_width, ts::timestamp at time zone 'UTC') at time zone 'UTC')::date
$$;
create function time_bucket(bucket_width interval, ts timestamptz, timezone text) returns timestamptz language sql immutable strict as $$
  select @extschema@.time_bucket(bucket_width, ts at time zone timezone) at time zone timezone
$$;
create function time_bucket(bucket_width interval, ts timestamptz, origin timestamptz) returns timestamptz language sql immutable strict as $$
  select date_bin(bucket_width, ts, origin)
$$;
create function time_bucket(bucket_width int, ts int) returns int language sql immutable strict as $$ select ts - ts % bucket_width $$;
create function time_bucket(bucket_width bigint, ts bigint) returns bigint language sql immutable strict as $$ select ts - ts % bucket_width $$;
create function time_bucket_gapfill(bucket_width interval, ts timestamptz, start timestamptz default null, finish timestamptz default null)
returns timestamptz language sql immutable as $$ select @extschema@.time_bucket(bucket_width, ts) $$;
create function locf(value anyelement) returns anyelement language sql immutable as $$ select value $$;
create function interpolate(value anyelement) returns anyelement language sql immutable as $$ select value $$;

-- Rows come as they are: the first and the last one met.
create function _timescaledb_internal.first_step(state anyelement, value anyelement, ordering anycompatible)
returns anyelement language sql immutable as $$ select coalesce(state, value) $$;
create function _timescaledb_internal.last_step(state anyelement, value anyelement, ordering anycompatible)
returns anyelement language sql immutable as $$ select coalesce(value, state) $$;
create aggregate first(anyelement, anycompatible) (sfunc = _timescaledb_internal.first_step, stype = anyelement);
create aggregate last(anyelement, anycompatible) (sfunc = _timescaledb_internal.last_step, stype = anyelement);
