-- version: 0.0.6
-- schema: tests
-- effect: functions of the same names and results stand in for it
--
-- Written from its documentation: github.com/usebasejump/supabase-test-helpers, README.md.
create schema if not exists test_overrides;

create function tests.create_supabase_user(
  identifier text, email text default null, phone text default null, metadata jsonb default null
) returns uuid language sql security definer set search_path = '' as $$
  with made as (select pg_catalog.gen_random_uuid() as id)
  insert into auth.users (id, email, phone, raw_user_meta_data, raw_app_meta_data, created_at, updated_at)
  select made.id, coalesce($2, made.id || '@test.com'), $3,
    pg_catalog.jsonb_build_object('test_identifier', $1) || coalesce($4, '{}'), '{}', pg_catalog.now(), pg_catalog.now()
  from made
  returning id
$$;

create function tests.get_supabase_user(identifier text) returns json
language plpgsql stable security definer set search_path = '' as $$
declare
  found_user json;
begin
  select pg_catalog.json_build_object('id', u.id, 'email', u.email, 'phone', u.phone,
      'raw_user_meta_data', u.raw_user_meta_data, 'raw_app_meta_data', u.raw_app_meta_data)
    into found_user
    from auth.users u
   where u.raw_user_meta_data ->> 'test_identifier' = get_supabase_user.identifier
   limit 1;
  if found_user is null then
    raise exception 'User with identifier % not found', identifier;
  end if;
  return found_user;
end
$$;

create function tests.get_supabase_uid(identifier text) returns uuid
language sql stable security definer set search_path = '' as $$
  select (tests.get_supabase_user($1) ->> 'id')::uuid
$$;

create function tests.authenticate_as(identifier text) returns void language plpgsql as $$
declare
  found_user json := tests.get_supabase_user(identifier);
begin
  perform set_config('request.jwt.claims', json_build_object(
    'sub', found_user ->> 'id', 'email', found_user ->> 'email', 'phone', found_user ->> 'phone',
    'user_metadata', found_user -> 'raw_user_meta_data', 'app_metadata', found_user -> 'raw_app_meta_data',
    'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end
$$;

create function tests.authenticate_as_service_role() returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', null, true);
  perform set_config('role', 'service_role', true);
end
$$;

create function tests.clear_authentication() returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', null, true);
  perform set_config('role', 'anon', true);
end
$$;

-- Looked up when they run: pgTAP may be created after them, and in any schema.
create function tests.rls_enabled(testing_schema text) returns text language plpgsql as $$
begin
  return is(
    (select count(*)::integer from pg_catalog.pg_class c
      where c.relnamespace = to_regnamespace(quote_ident(testing_schema)) and c.relkind in ('r', 'p') and not c.relrowsecurity),
    0, 'All tables in the ' || testing_schema || ' schema should have row level security enabled');
end
$$;
create function tests.rls_enabled(testing_schema text, testing_table text) returns text language plpgsql as $$
begin
  return is(
    (select count(*)::integer from pg_catalog.pg_class c
      where c.relnamespace = to_regnamespace(quote_ident(testing_schema)) and c.relname = testing_table and c.relrowsecurity),
    1, testing_table || ' table in the ' || testing_schema || ' schema should have row level security enabled');
end
$$;

-- now() of whoever looks here before pg_catalog: freeze_time sees to that.
create function test_overrides.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('tests.frozen_time', true), '')::timestamptz, pg_catalog.now())
$$;
create function tests.freeze_time(frozen_time timestamptz) returns void language plpgsql as $$
begin
  if current_setting('search_path') not like 'test_overrides,%' then
    perform set_config('tests.original_search_path', current_setting('search_path'), true);
    perform set_config('search_path', 'test_overrides,' || current_setting('search_path') || ',pg_catalog', true);
  end if;
  perform set_config('tests.frozen_time', frozen_time::text, true);
end
$$;
create function tests.unfreeze_time() returns void language plpgsql as $$
begin
  perform set_config('tests.frozen_time', '', true);
  if coalesce(current_setting('tests.original_search_path', true), '') <> '' then
    perform set_config('search_path', current_setting('tests.original_search_path'), true);
  end if;
end
$$;

do $$
declare
  api_role text;
begin
  foreach api_role in array array['anon', 'authenticated', 'service_role'] loop
    if exists (select from pg_catalog.pg_roles where rolname = api_role) then
      execute format('grant usage on schema tests, test_overrides to %I', api_role);
      -- Default privileges of the project may have taken them away.
      execute format('grant execute on all functions in schema tests, test_overrides to %I', api_role);
    end if;
  end loop;
end
$$;
