-- What migrations create in `public` is granted to the API roles: every project made before 2026-05-30, and its objects
-- made before 2026-10-30. Source: github.com/supabase/postgres, init-scripts/00000000000000-initial-schema.sql.
alter default privileges for role postgres in schema public grant all on tables to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on sequences to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on functions to postgres, anon, authenticated, service_role;
