-- version: 1.5.2
-- schema: repack
-- effect: nothing is repacked
--
-- Source: github.com/reorg/pg_repack, lib/pg_repack.sql.in: what its client program uses is left out.
create function repack.version() returns text language sql as $$ select 'pg_repack 1.5.2' $$;
