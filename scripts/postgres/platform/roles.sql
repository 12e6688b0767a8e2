-- Roles of a Supabase project and what they may do.
-- Source: github.com/supabase/postgres, migrations/db/init-scripts/00000000000000-initial-schema.sql and the migrations
-- 10000000000000 (demote postgres), 20230201083204, 20230529180330 (API roles inherit), 20231130133139, 20240606060239,
-- 20250421084701, 20250605172253, 20260821154147; supabase/realtime for supabase_realtime_admin; the CLI's webhook.sql
-- for supabase_functions_admin.
--
-- Migrations run as `postgres`, as they do there, so that owners and current_user are the same. One thing differs: there
-- `postgres` is no superuser, and an extension of the server (supautils) lets it do what a superuser may all the same:
-- create extensions, event triggers and publications, policies on storage.objects and triggers on auth.users. Without
-- that extension a plain `postgres` would refuse statements that Supabase runs; so here it stays a superuser. It has
-- BYPASSRLS on Supabase too: row security treats it the same in both.
create role supabase_admin login superuser createdb createrole replication bypassrls;
create role anon nologin inherit;
create role authenticated nologin inherit;
create role service_role nologin inherit bypassrls;
create role authenticator login noinherit;
create role dashboard_user nologin createdb createrole replication;
create role pgbouncer login;
create role supabase_auth_admin login noinherit;
create role supabase_storage_admin login noinherit createrole;
create role supabase_functions_admin login noinherit createrole;
create role supabase_realtime_admin nologin noinherit;
create role supabase_replication_admin login replication;
create role supabase_etl_admin login replication;
create role supabase_read_only_user login bypassrls;

grant anon, authenticated, service_role to postgres with admin option;
grant anon, authenticated, service_role to authenticator;
grant authenticator to supabase_storage_admin;
grant supabase_functions_admin to postgres;
grant pg_read_all_data to postgres, supabase_read_only_user, supabase_etl_admin;
grant pg_monitor to postgres;

alter role postgres set search_path to "$user", public, extensions;
alter role supabase_admin set search_path to "$user", public, auth, extensions;
alter role supabase_auth_admin set search_path to auth;
alter role supabase_auth_admin set idle_in_transaction_session_timeout to 60000;
alter role supabase_storage_admin set search_path to storage;
alter role supabase_functions_admin set search_path to supabase_functions;
alter role anon set statement_timeout to '3s';
alter role authenticated set statement_timeout to '8s';
alter role authenticator set statement_timeout to '8s';
alter role authenticator set lock_timeout to '8s';
