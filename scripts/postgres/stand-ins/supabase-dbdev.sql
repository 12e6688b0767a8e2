-- version: 0.0.5
-- effect: nothing is downloaded; extensions that stand in for others are there without it
--
-- Source: supabase.com/docs/guides/database/testing and database.dev: what the installation of the in-database client calls.
create schema if not exists dbdev;
create function dbdev.install(package_name text) returns boolean language sql as $$ select true $$;
create function dbdev.install(package_name text, base_url text, api_key text default null) returns boolean
language sql as $$ select true $$;
