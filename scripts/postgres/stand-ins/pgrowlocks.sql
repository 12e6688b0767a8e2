-- version: 1.2
-- effect: no row lock is ever seen
--
-- Source: PostgreSQL 18, contrib/pgrowlocks.
create function pgrowlocks(
  relname text, out locked_row tid, out locker xid, out multi boolean, out xids xid[], out modes text[], out pids integer[]
) returns setof record language sql as $$ select null::tid, null::xid, false, null::xid[], null::text[], null::int[] where false $$;
