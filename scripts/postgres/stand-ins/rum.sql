-- version: 1.3.14
-- effect: indexes are GIN indexes without positions; ordering by distance reads every row
--
-- Source: github.com/postgrespro/rum, rum--1.3.sql (operators and operator classes of tsvector).
create access method rum type index handler ginhandler;
create function rum_ts_distance(tsvector, tsquery) returns float4 language sql immutable strict as $$
  select 1 / nullif(ts_rank($1, $2), 0)
$$;
create operator <=> (leftarg = tsvector, rightarg = tsquery, function = rum_ts_distance);
create function rum_ts_score(tsvector, tsquery) returns float4 language sql immutable strict as $$ select ts_rank($1, $2) $$;
create operator class rum_tsvector_ops default for type tsvector using rum as
  operator 1 @@ (tsvector, tsquery),
  function 1 gin_cmp_tslexeme(text, text),
  function 2 gin_extract_tsvector(tsvector, internal, internal),
  function 3 gin_extract_tsquery(tsvector, internal, int2, internal, internal, internal, internal),
  function 4 gin_tsquery_consistent(internal, int2, tsvector, int4, internal, internal, internal, internal),
  function 5 gin_cmp_prefix(text, text, int2, internal),
  function 6 gin_tsquery_triconsistent(internal, int2, tsvector, int4, internal, internal, internal),
  storage text;
