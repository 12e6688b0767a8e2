-- version: 1.6
-- effect: no request is sent; every response has status 503 and no content
--
-- Source: github.com/pramsey/pgsql-http, http--1.6.sql.
create domain http_method as text;
create domain content_type as text check (value ~ '^\S+\/\S+');
create type http_header as (field varchar, value varchar);
create type http_response as (status integer, content_type varchar, headers http_header[], content varchar);
create type http_request as (
  method http_method, uri varchar, headers http_header[], content_type varchar, content varchar
);

create function http(request http_request) returns http_response language sql as $$
  select row(503, null, array[]::@extschema@.http_header[], '')::@extschema@.http_response
$$;
create function http_header(field varchar, value varchar) returns http_header language sql as $$
  select row(field, value)::@extschema@.http_header
$$;
create function urlencode(string varchar) returns text language sql immutable strict as $$
  select coalesce(string_agg(
    case when byte ~ '^[A-Za-z0-9_.~-]$' then byte else upper(regexp_replace(encode(convert_to(byte, 'UTF8'), 'hex'), '(..)', '%\1', 'g')) end,
    ''), '')
  from regexp_split_to_table(string, '') byte
$$;
create function urlencode(string bytea) returns text language sql immutable strict as $$
  select @extschema@.urlencode(convert_from(string, 'UTF8')::varchar)
$$;
create function urlencode(data jsonb) returns text language sql immutable strict as $$
  select string_agg(@extschema@.urlencode(key::varchar) || '=' || @extschema@.urlencode(value::varchar), '&') from jsonb_each_text(data)
$$;

create function http_get(uri varchar) returns http_response language sql as $$
  select @extschema@.http(('GET', uri, null, null, null)::@extschema@.http_request)
$$;
create function http_get(uri varchar, data jsonb) returns http_response language sql as $$
  select @extschema@.http(('GET', uri || '?' || @extschema@.urlencode(data), null, null, null)::@extschema@.http_request)
$$;
create function http_post(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$
  select @extschema@.http(('POST', uri, null, content_type, content)::@extschema@.http_request)
$$;
create function http_post(uri varchar, data jsonb) returns http_response language sql as $$
  select @extschema@.http(('POST', uri, null, 'application/x-www-form-urlencoded', @extschema@.urlencode(data))::@extschema@.http_request)
$$;
create function http_put(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$
  select @extschema@.http(('PUT', uri, null, content_type, content)::@extschema@.http_request)
$$;
create function http_patch(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$
  select @extschema@.http(('PATCH', uri, null, content_type, content)::@extschema@.http_request)
$$;
create function http_delete(uri varchar) returns http_response language sql as $$
  select @extschema@.http(('DELETE', uri, null, null, null)::@extschema@.http_request)
$$;
create function http_delete(uri varchar, content varchar, content_type varchar) returns http_response language sql as $$
  select @extschema@.http(('DELETE', uri, null, content_type, content)::@extschema@.http_request)
$$;
create function http_head(uri varchar) returns http_response language sql as $$
  select @extschema@.http(('HEAD', uri, null, null, null)::@extschema@.http_request)
$$;
create function http_set_curlopt(curlopt varchar, value varchar) returns boolean language sql as $$ select true $$;
create function http_reset_curlopt() returns boolean language sql as $$ select true $$;
create function http_list_curlopt() returns table (curlopt text, value text) language sql as $$
  select null::text, null::text where false
$$;
create function bytea_to_text(data bytea) returns text language sql immutable strict as $$ select convert_from(data, 'UTF8') $$;
create function text_to_bytea(data text) returns bytea language sql immutable strict as $$ select convert_to(data, 'UTF8') $$;
