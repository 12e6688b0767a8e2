-- From 2026-10-30 on nothing in `public` is reachable through the Data API without a GRANT. The statements are those
-- that Supabase runs (github.com/supabase/cli, internal/db/start/start.go, RevokeDefaultDataApiPrivilegesSql): TRUNCATE,
-- REFERENCES, TRIGGER and MAINTAIN stay granted, and so does EXECUTE to PUBLIC.
alter default privileges for role postgres in schema public revoke select, insert, update, delete on tables from anon, authenticated, service_role;
alter default privileges for role postgres in schema public revoke usage, select on sequences from anon, authenticated, service_role;
alter default privileges for role postgres in schema public revoke execute on functions from anon, authenticated, service_role;
