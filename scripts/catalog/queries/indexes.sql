-- Indexes, one row a relation, as numbers of columns and operator classes; Postgres deparses expressions and predicates only. $1: schemas (oid[]).
select i.indrelid, json_agg(json_build_array(
  i.indexrelid::bigint, c.relname, c.relam::bigint, i.indnkeyatts, i.indkey::text, i.indclass::text,
  i.indcollation::text, i.indoption::text,
  -- Bits: unique, invalid, replica identity, clustered, nulls not distinct.
  i.indisunique::int + 2 * (not i.indisvalid)::int + 4 * i.indisreplident::int + 8 * i.indisclustered::int
    + 16 * i.indnullsnotdistinct::int -- since 15, else:
    ,
  c.reloptions, nullif(c.reltablespace, 0)::bigint,
  case when c.relispartition then (select h.inhparent::bigint from pg_inherits h where h.inhrelid = i.indexrelid) end,
  case when i.indexprs is not null then (
    select array_agg(pg_get_indexdef(i.indexrelid, k, false) order by k)
    from generate_series(1, i.indnkeyatts) k where i.indkey[k - 1] = 0
  ) end,
  case when i.indexprs is not null then (
    select array_agg(t.typcollation::bigint order by a.attnum)
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = i.indexrelid and a.attnum <= i.indnkeyatts and i.indkey[a.attnum - 1] = 0
  ) end,
  case when i.indpred is not null then pg_get_expr(i.indpred, i.indrelid) end
))
from pg_class c
join pg_index i on i.indexrelid = c.oid
where c.relkind in ('i', 'I') and c.relnamespace = any ($1::oid[]) and c.relpersistence <> 't'
group by i.indrelid
