-- version: 1.5
-- effect: sizes are reported without dead tuples and free space
--
-- Source: PostgreSQL 18, contrib/pgstattuple.
create function pgstattuple(
  relation regclass, out table_len bigint, out tuple_count bigint, out tuple_len bigint, out tuple_percent float8,
  out dead_tuple_count bigint, out dead_tuple_len bigint, out dead_tuple_percent float8, out free_space bigint,
  out free_percent float8
) language sql as $$
  select pg_relation_size(relation), greatest(reltuples, 0)::bigint, pg_relation_size(relation), 100::float8, 0::bigint,
    0::bigint, 0::float8, 0::bigint, 0::float8
  from pg_class where oid = relation
$$;
create function pgstattuple_approx(
  relation regclass, out table_len bigint, out scanned_percent float8, out approx_tuple_count bigint,
  out approx_tuple_len bigint, out approx_tuple_percent float8, out dead_tuple_count bigint, out dead_tuple_len bigint,
  out dead_tuple_percent float8, out approx_free_space bigint, out approx_free_percent float8
) language sql as $$
  select pg_relation_size(relation), 0::float8, greatest(reltuples, 0)::bigint, pg_relation_size(relation), 100::float8,
    0::bigint, 0::bigint, 0::float8, 0::bigint, 0::float8
  from pg_class where oid = relation
$$;
create function pg_relpages(relation regclass) returns bigint language sql as $$
  select pg_relation_size(relation) / current_setting('block_size')::int
$$;
create function pgstatindex(
  relation regclass, out version int, out tree_level int, out index_size bigint, out root_block_no bigint,
  out internal_pages bigint, out leaf_pages bigint, out empty_pages bigint, out deleted_pages bigint,
  out avg_leaf_density float8, out leaf_fragmentation float8
) language sql as $$
  select 4, 0, pg_relation_size(relation), 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::float8, 0::float8
$$;
