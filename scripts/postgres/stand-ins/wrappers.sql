-- version: 0.5.7
-- effect: foreign data wrappers can be created and used in definitions, but not queried
--
-- Source: github.com/supabase/wrappers, docs/catalog (handlers and validators of each wrapper). The handlers are an
-- internal function of the same signature class: Postgres calls a handler only when a foreign table is queried.
create table wrappers_fdw_stats (
  fdw_name text primary key,
  create_times bigint,
  rows_in bigint,
  rows_out bigint,
  bytes_in bigint,
  bytes_out bigint,
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
do $$
declare
  name text;
begin
  foreach name in array array[
    'airtable', 'auth0', 'big_query', 'click_house', 'cognito', 'duckdb', 'firebase', 'hello_world', 'iceberg', 'logflare',
    'mssql', 'redis', 's3', 's3vectors', 'stripe', 'wasm'
  ] loop
    execute format('create function %I() returns fdw_handler language internal as %L', name || '_fdw_handler', 'fdw_handler_in');
    execute format('create function %I(options text[], catalog oid) returns void language sql as %L', name || '_fdw_validator', 'select');
    execute format('create function %I() returns table (name text, version text, author text, website text) language sql as %L',
      name || '_fdw_meta', 'select null::text, null::text, null::text, null::text');
  end loop;
end
$$;
