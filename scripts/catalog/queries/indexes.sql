-- Indexes, as numbers of columns and operator classes; Postgres deparses expressions and predicates only. $1: schemas (oid[]).
select i.indexrelid, i.indrelid, ic.relname, ic.relam, i.indnkeyatts, i.indkey::text, i.indclass::text,
  i.indcollation::text, i.indoption::text, i.indisunique,
  i.indnullsnotdistinct, -- since 15, else: false,
  i.indisvalid, i.indisreplident, i.indisclustered, ic.reloptions, space.spcname, h.inhparent,
  case when i.indexprs is not null then (
    select array_agg(pg_get_indexdef(i.indexrelid, k, false) order by k)
    from generate_series(1, i.indnkeyatts) k where i.indkey[k - 1] = 0
  ) end,
  case when i.indexprs is not null then (
    select array_agg(t.typcollation order by a.attnum)
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = i.indexrelid and a.attnum <= i.indnkeyatts and i.indkey[a.attnum - 1] = 0
  ) end,
  case when i.indpred is not null then pg_get_expr(i.indpred, i.indrelid) end,
  parts.numbers, parts.targets, parts.options
from pg_index i
join pg_class tc on tc.oid = i.indrelid
join pg_class ic on ic.oid = i.indexrelid
left join pg_tablespace space on space.oid = ic.reltablespace
left join pg_inherits h on h.inhrelid = i.indexrelid
left join (
  select a.attrelid, array_agg(a.attnum order by a.attnum) as numbers,
    array_agg(coalesce(a.attstattarget, -1) order by a.attnum) as targets,
    array_agg(a.attoptions::text order by a.attnum) as options
  from pg_attribute a
  where a.attnum > 0 and (a.attoptions is not null or a.attstattarget >= 0)
  group by a.attrelid
) parts on parts.attrelid = i.indexrelid
where tc.relnamespace = any ($1::oid[]) and tc.relkind in ('r', 'p', 'm') and tc.relpersistence <> 't'
order by i.indexrelid
