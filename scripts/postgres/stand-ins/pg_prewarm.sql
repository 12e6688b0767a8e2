-- version: 1.2
-- effect: nothing is read into memory
--
-- Source: PostgreSQL 18, contrib/pg_prewarm.
create function pg_prewarm(
  regclass, mode text default 'buffer', fork text default 'main', first_block int8 default null, last_block int8 default null
) returns int8 language sql as $$ select 0::int8 $$;
create function autoprewarm_start_worker() returns void language sql as $$ select $$;
create function autoprewarm_dump_now() returns int8 language sql as $$ select 0::int8 $$;
