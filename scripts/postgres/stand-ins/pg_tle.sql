-- version: 1.4.0
-- schema: pgtle
-- effect: extensions that are installed through it cannot be created
--
-- Source: github.com/aws/pg_tle, docs/03_managing_extensions.md.
create function pgtle.install_extension(name text, version text, description text, ext text, requires text[] default null)
returns boolean language sql as $$ select true $$;
create function pgtle.install_update_path(name text, fromvers text, tovers text, ext text) returns boolean language sql as $$ select true $$;
create function pgtle.uninstall_extension(extname text) returns boolean language sql as $$ select true $$;
create function pgtle.uninstall_extension_if_exists(extname text) returns boolean language sql as $$ select true $$;
create function pgtle.set_default_version(name text, version text) returns boolean language sql as $$ select true $$;
create function pgtle.available_extensions() returns table (name name, default_version text, comment text)
language sql as $$ select null::name, null::text, null::text where false $$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'pgtle_admin') then
    create role pgtle_admin;
  end if;
end
$$;
