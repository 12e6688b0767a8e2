-- version: 1.2
-- effect: no connection is made; every query returns nothing
--
-- Source: PostgreSQL 18, contrib/dblink/dblink--1.2.sql.
create foreign data wrapper dblink_fdw;
create function dblink_connect(text) returns text language sql as $$ select 'OK' $$;
create function dblink_connect(text, text) returns text language sql as $$ select 'OK' $$;
create function dblink_connect_u(text) returns text language sql as $$ select 'OK' $$;
create function dblink_connect_u(text, text) returns text language sql as $$ select 'OK' $$;
create function dblink_disconnect() returns text language sql as $$ select 'OK' $$;
create function dblink_disconnect(text) returns text language sql as $$ select 'OK' $$;
create function dblink(text) returns setof record language plpgsql as $$ begin end $$;
create function dblink(text, boolean) returns setof record language plpgsql as $$ begin end $$;
create function dblink(text, text) returns setof record language plpgsql as $$ begin end $$;
create function dblink(text, text, boolean) returns setof record language plpgsql as $$ begin end $$;
create function dblink_exec(text) returns text language sql as $$ select 'OK' $$;
create function dblink_exec(text, boolean) returns text language sql as $$ select 'OK' $$;
create function dblink_exec(text, text) returns text language sql as $$ select 'OK' $$;
create function dblink_exec(text, text, boolean) returns text language sql as $$ select 'OK' $$;
create function dblink_get_connections() returns text[] language sql as $$ select null::text[] $$;
create function dblink_send_query(text, text) returns int language sql as $$ select 1 $$;
create function dblink_is_busy(text) returns int language sql as $$ select 0 $$;
create function dblink_get_result(text) returns setof record language plpgsql as $$ begin end $$;
create function dblink_error_message(text) returns text language sql as $$ select 'OK' $$;
