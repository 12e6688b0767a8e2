-- version: 0.20.0
-- effect: requests are recorded in net.http_request_queue and never sent
--
-- Source: github.com/supabase/pg_net, sql/pg_net.sql. The tables are unlogged there.
create schema net;

create domain net.http_method as text check (value ilike 'get' or value ilike 'post' or value ilike 'delete');
create type net.request_status as enum ('PENDING', 'SUCCESS', 'ERROR');
create type net.http_response as (status_code integer, headers jsonb, body text);
create type net.http_response_result as (status net.request_status, message text, response net.http_response);

create table net.http_request_queue (
  id bigserial,
  method net.http_method not null,
  url text not null,
  headers jsonb,
  body bytea,
  timeout_milliseconds integer not null
);
create table net._http_response (
  id bigint,
  status_code integer,
  content_type text,
  headers jsonb,
  content text,
  timed_out boolean,
  error_msg text,
  created timestamptz not null default now()
);
create index _http_response_created_idx on net._http_response (created);

create function net._urlencode_string(string varchar) returns text language sql immutable as $$
  select coalesce(string_agg(
    case when byte ~ '^[A-Za-z0-9_.~-]$' then byte else upper('%' || encode(convert_to(byte, 'UTF8'), 'hex')) end, ''), '')
  from regexp_split_to_table(string, '') byte
$$;
create function net._encode_url_with_params_array(url text, params_array text[]) returns text language sql immutable as $$
  select url || case when cardinality(params_array) = 0 then '' when strpos(url, '?') > 0 then '&' else '?' end
    || array_to_string(params_array, '&')
$$;
create function net._enqueue(method text, url text, params jsonb, headers jsonb, body jsonb, timeout_milliseconds integer)
returns bigint language plpgsql as $$
declare
  request_id bigint;
begin
  insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
  values (
    method,
    net._encode_url_with_params_array(url, array(
      select net._urlencode_string(key) || '=' || net._urlencode_string(value) from jsonb_each_text(params))),
    headers, convert_to(body::text, 'UTF8'), timeout_milliseconds)
  returning id into request_id;
  return request_id;
end
$$;
create function net.http_get(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000
) returns bigint language plpgsql as $$
begin
  return net._enqueue('GET', url, params, headers, null, timeout_milliseconds);
end
$$;
create function net.http_post(
  url text, body jsonb default '{}', params jsonb default '{}',
  headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds integer default 5000
) returns bigint language plpgsql as $$
declare
  content_type text := (
    select value from jsonb_each_text(coalesce(headers, '{}')) where lower(key) = 'content-type' limit 1);
begin
  if content_type <> 'application/json' then
    raise exception 'Content-Type header must be "application/json"';
  end if;
  if content_type is null then
    headers := headers || '{"Content-Type": "application/json"}';
  end if;
  return net._enqueue('POST', url, params, headers, body, timeout_milliseconds);
end
$$;
create function net.http_delete(
  url text, params jsonb default '{}', headers jsonb default '{}', timeout_milliseconds integer default 5000,
  body jsonb default null
) returns bigint language plpgsql as $$
begin
  return net._enqueue('DELETE', url, params, headers, body, timeout_milliseconds);
end
$$;
create function net._http_collect_response(request_id bigint, async boolean default true)
returns net.http_response_result language sql as $$
  select row('PENDING', 'request is pending processing', null)::net.http_response_result
$$;
create function net.http_collect_response(request_id bigint, async boolean default true)
returns net.http_response_result language sql as $$
  select net._http_collect_response(request_id, async)
$$;
create function net.check_worker_is_up() returns void language sql as $$ select $$;
create function net.worker_restart() returns boolean language sql as $$ select true $$;
create function net.wait_until_running() returns void language sql as $$ select $$;
create function net.wake() returns void language sql as $$ select $$;

grant all on all tables in schema net to public;
grant all on all sequences in schema net to public;
do $$
declare
  name text;
begin
  for name in select rolname from pg_roles
    where rolname in ('supabase_functions_admin', 'postgres', 'anon', 'authenticated', 'service_role')
  loop
    execute format('grant usage on schema net to %I', name);
  end loop;
end
$$;
