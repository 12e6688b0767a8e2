-- version: 5.3.1
-- effect: a partitioned table gets one default partition; maintenance does nothing
--
-- Source: github.com/pgpartman/pg_partman, doc/pg_partman.md (version 5; the order of arguments of version 4 is accepted).
create table part_config (
  parent_table text primary key,
  control text not null,
  partition_interval text not null,
  partition_type text not null,
  premake int not null default 4,
  automatic_maintenance text not null default 'on',
  template_table text,
  retention text,
  retention_schema text,
  retention_keep_index boolean not null default true,
  retention_keep_table boolean not null default true,
  epoch text not null default 'none',
  constraint_cols text[],
  optimize_constraint int not null default 30,
  infinite_time_partitions boolean not null default false,
  datetime_string text,
  jobmon boolean not null default true,
  sub_partition_set_full boolean not null default false,
  undo_in_progress boolean not null default false,
  inherit_privileges boolean default false,
  constraint_valid boolean default true not null,
  ignore_default_data boolean not null default true,
  date_trunc_interval text,
  maintenance_order int,
  retention_keep_publication boolean not null default false,
  maintenance_last_run timestamptz
);
create function create_parent(
  p_parent_table text, p_control text, p_interval text, p_type text default 'range', p_epoch text default 'none',
  p_premake int default 4, p_start_partition text default null, p_default_table boolean default true,
  p_automatic_maintenance text default 'on', p_constraint_cols text[] default null, p_template_table text default null,
  p_jobmon boolean default true, p_date_trunc_interval text default null, p_control_not_null boolean default true,
  p_time_encoder text default null, p_time_decoder text default null
) returns boolean language plpgsql as $$
declare
  parts text[] := parse_ident(p_parent_table);
begin
  insert into @extschema@.part_config (parent_table, control, partition_interval, partition_type, premake, automatic_maintenance)
  values (p_parent_table, p_control, p_interval, p_type, p_premake, p_automatic_maintenance);
  execute format('create table if not exists %I.%I partition of %1$I.%3$I default', parts[1], parts[2] || '_default', parts[2]);
  return true;
end
$$;
create function create_sub_parent(
  p_top_parent text, p_control text, p_interval text, p_type text default 'range'
) returns boolean language sql as $$ select true $$;
create function run_maintenance(p_parent_table text default null, p_analyze boolean default false, p_jobmon boolean default true)
returns void language sql as $$ select $$;
create procedure run_maintenance_proc(p_wait int default 0, p_analyze boolean default null, p_jobmon boolean default true)
language plpgsql as $$ begin end $$;
create procedure partition_data_proc(p_parent_table text, p_loop_count int default null, p_interval text default null)
language plpgsql as $$ begin end $$;
create function drop_partition_time(p_parent_table text, p_retention interval default null) returns int language sql as $$ select 0 $$;
create function drop_partition_id(p_parent_table text, p_retention bigint default null) returns int language sql as $$ select 0 $$;
create function show_partitions(p_parent_table text, p_order text default 'ASC', p_include_default boolean default false)
returns table (partition_schemaname text, partition_tablename text) language sql as $$ select ''::text, ''::text where false $$;
