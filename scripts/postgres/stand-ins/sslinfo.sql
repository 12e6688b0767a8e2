-- version: 1.2
-- effect: the connection is reported as one without TLS
--
-- Source: PostgreSQL 18, contrib/sslinfo.
create function ssl_is_used() returns boolean language sql as $$ select false $$;
create function ssl_version() returns text language sql as $$ select null::text $$;
create function ssl_cipher() returns text language sql as $$ select null::text $$;
create function ssl_client_cert_present() returns boolean language sql as $$ select false $$;
