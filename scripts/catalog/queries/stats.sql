-- How large relations are: what the planner goes by (reltuples, scaled to the size of today), and bytes on disk.
select n.nspname::text, c.relname::text, c.relkind::text,
  case when c.relkind in ('r', 'm') then
    case when c.reltuples < 0 then nullif(coalesce(pg_stat_get_live_tuples(c.oid), 0), 0)::float8
      -- estimate_rel_size() in plancat.c: density of the last ANALYZE, pages of now.
      when c.relpages > 0 then round(c.reltuples::float8 / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::int8))
      else c.reltuples::float8 end
  end,
  case when c.relkind in ('r', 'm', 'i') then pg_relation_size(c.oid) else 0 end,
  case when c.reltoastrelid <> 0 then pg_total_relation_size(c.reltoastrelid) else 0 end,
  t.relname::text, am.amname::text, pn.nspname::text, p.relname::text
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_index x on x.indexrelid = c.oid
left join pg_class t on t.oid = x.indrelid
left join pg_am am on am.oid = c.relam and c.relkind in ('i', 'I')
left join pg_inherits h on h.inhrelid = c.oid and c.relispartition
left join pg_class p on p.oid = h.inhparent
left join pg_namespace pn on pn.oid = p.relnamespace
where c.relkind in ('r', 'p', 'm', 'i') and c.relpersistence <> 't'
  and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(toast_)?temp_'
order by n.nspname collate "C", c.relname collate "C"
