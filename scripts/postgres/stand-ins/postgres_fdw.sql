-- version: 1.2
-- effect: servers and foreign tables can be defined, but not queried or imported
--
-- Source: PostgreSQL 18, contrib/postgres_fdw/postgres_fdw--1.0.sql to 1.2.
create foreign data wrapper postgres_fdw;
create function postgres_fdw_get_connections(check_conn boolean default false) returns table (
  server_name text, user_name text, valid boolean, used_in_xact boolean, closed boolean, remote_backend_pid int
) language sql as $$ select null::text, null::text, false, false, false, 0 where false $$;
create function postgres_fdw_disconnect(text) returns boolean language sql as $$ select false $$;
create function postgres_fdw_disconnect_all() returns boolean language sql as $$ select false $$;
