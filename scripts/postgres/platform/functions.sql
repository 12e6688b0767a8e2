-- Database webhooks: pg_net and the schema supabase_functions, and the history of migrations.
-- Source: github.com/supabase/cli, internal/db/start/templates/webhook.sql and pkg/migration/history.go;
-- github.com/supabase/postgres, migrations/schema-17.sql (event trigger functions of schema extensions).
create extension pg_net with schema extensions;

alter default privileges for role postgres in schema supabase_functions grant all on tables to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema supabase_functions grant all on sequences to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema supabase_functions grant all on functions to postgres, anon, authenticated, service_role;

create table supabase_functions.migrations (
  version text primary key,
  inserted_at timestamptz default now() not null
);
insert into supabase_functions.migrations (version) values ('initial'), ('20210809183423_update_grants');
create table supabase_functions.hooks (
  id bigserial primary key,
  hook_table_id integer not null,
  hook_name text not null,
  created_at timestamptz default now() not null,
  request_id bigint
);
create index supabase_functions_hooks_request_id_idx on supabase_functions.hooks (request_id);
create index supabase_functions_hooks_h_table_id_h_name_idx on supabase_functions.hooks (hook_table_id, hook_name);

-- Arguments of the trigger: url, method, headers, parameters, timeout in milliseconds.
create function supabase_functions.http_request() returns trigger
language plpgsql security definer set search_path to 'supabase_functions' as $$
declare
  url text := nullif(tg_argv[0], 'null');
  method text := nullif(tg_argv[1], 'null');
  headers jsonb := coalesce(nullif(tg_argv[2], 'null'), '{"Content-Type": "application/json"}');
  params jsonb := coalesce(nullif(tg_argv[3], 'null'), '{}');
  timeout_ms integer := coalesce(nullif(tg_argv[4], 'null'), '1000');
  request_id bigint;
begin
  if url is null then
    raise exception 'url argument is missing';
  elsif method is null then
    raise exception 'method argument is missing';
  elsif method = 'GET' then
    request_id := net.http_get(url, params, headers, timeout_ms);
  elsif method = 'POST' then
    request_id := net.http_post(
      url,
      jsonb_build_object('old_record', old, 'record', new, 'type', tg_op, 'table', tg_table_name, 'schema', tg_table_schema),
      params, headers, timeout_ms);
  else
    raise exception 'method argument % is invalid', method;
  end if;
  insert into supabase_functions.hooks (hook_table_id, hook_name, request_id) values (tg_relid, tg_name, request_id);
  return new;
end
$$;
alter table supabase_functions.migrations owner to supabase_functions_admin;
alter table supabase_functions.hooks owner to supabase_functions_admin;
alter function supabase_functions.http_request() owner to supabase_functions_admin;
revoke all on function supabase_functions.http_request() from public;
grant execute on function supabase_functions.http_request() to postgres, anon, authenticated, service_role;

create table supabase_migrations.schema_migrations (
  version text not null primary key,
  statements text[],
  name text
);
create table supabase_migrations.seed_files (
  path text not null primary key,
  hash text not null
);

-- The functions behind Supabase's event triggers, for migrations that name them. The triggers themselves only notify
-- PostgREST and grant what the stand-ins of pg_cron, pg_net and pg_graphql grant here.
create function extensions.pgrst_ddl_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;
create function extensions.pgrst_drop_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;
create function extensions.grant_pg_cron_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.grant_pg_net_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.grant_pg_graphql_access() returns event_trigger language plpgsql as $$ begin end $$;
create function extensions.set_graphql_placeholder() returns event_trigger language plpgsql as $$ begin end $$;
alter function extensions.pgrst_ddl_watch() owner to supabase_admin;
alter function extensions.pgrst_drop_watch() owner to supabase_admin;
alter function extensions.grant_pg_graphql_access() owner to supabase_admin;
alter function extensions.set_graphql_placeholder() owner to supabase_admin;

-- What /graphql/v1 calls. There, an event trigger replaces it when pg_graphql is created and dropped.
create function graphql_public.graphql(
  "operationName" text default null, query text default null, variables jsonb default null, extensions jsonb default null
) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  if to_regprocedure('graphql.resolve(text, jsonb, text, jsonb)') is null then
    return jsonb_build_object('errors', jsonb_build_array(jsonb_build_object('message', 'pg_graphql extension is not enabled.')));
  end if;
  execute 'select graphql.resolve($1, $2, $3, $4)' into answer
    using query, coalesce(variables, '{}'), "operationName", extensions;
  return answer;
end
$$;
alter function graphql_public.graphql(text, text, jsonb, jsonb) owner to supabase_admin;
grant execute on function graphql_public.graphql(text, text, jsonb, jsonb) to postgres, anon, authenticated, service_role;
