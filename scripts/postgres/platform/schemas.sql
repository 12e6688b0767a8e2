create schema extensions;
create schema auth authorization supabase_auth_admin;
create schema storage authorization supabase_storage_admin;
create schema realtime;
create schema graphql;
create schema graphql_public;
create schema vault;
create schema supabase_migrations;
grant usage on schema public, extensions to postgres, anon, authenticated, service_role;
grant usage on schema auth, storage to anon, authenticated, service_role;
create table auth.users (
  id uuid primary key,
  email varchar(255),
  raw_user_meta_data jsonb,
  created_at timestamptz
);
create function auth.uid() returns uuid language sql stable as $$
  select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid
$$;
