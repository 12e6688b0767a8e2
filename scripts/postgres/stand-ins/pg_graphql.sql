-- version: 1.5.11
-- schema: graphql
-- effect: every GraphQL query is answered with an error
--
-- Source: github.com/supabase/pg_graphql, sql/; the grants of Supabase's event trigger
-- (github.com/supabase/postgres, migrations/schema-17.sql, grant_pg_graphql_access).
create sequence graphql.seq_schema_version as int cycle;
create function graphql.increment_schema_version() returns event_trigger language plpgsql as $$
begin
  perform pg_catalog.nextval('graphql.seq_schema_version');
end
$$;
create function graphql.get_schema_version() returns int language sql security definer as $$
  select last_value from graphql.seq_schema_version
$$;
create function graphql.comment_directive(comment_ text) returns jsonb language sql immutable as $$
  select coalesce((regexp_match(comment_, '@graphql\((.+)\)'))[1]::jsonb, '{}')
$$;
create function graphql.exception(message text) returns text language plpgsql as $$
begin
  raise exception using errcode = '22000', message = message;
end
$$;
create function graphql._internal_resolve(
  query text, variables jsonb default '{}', "operationName" text default null, extensions jsonb default null
) returns jsonb language sql as $$
  select jsonb_build_object('data', null, 'errors',
    jsonb_build_array(jsonb_build_object('message', 'pg_graphql does not run in this engine')))
$$;
create function graphql.resolve(
  query text, variables jsonb default '{}', "operationName" text default null, extensions jsonb default null
) returns jsonb language sql as $$
  select graphql._internal_resolve(query, variables, "operationName", extensions)
$$;
do $$
declare
  name text;
begin
  for name in select rolname from pg_roles where rolname in ('postgres', 'anon', 'authenticated', 'service_role') loop
    execute format('grant usage on schema graphql to %I', name);
    execute format('grant execute on all functions in schema graphql to %I', name);
  end loop;
end
$$;
