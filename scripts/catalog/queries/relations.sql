-- Tables, partitioned tables, foreign tables, views, materialised views. $1: schemas (oid[]).
select c.oid, c.relnamespace, c.relname, c.relkind, c.relpersistence, c.relowner, c.relacl::text[], c.reloptions,
  c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.relispopulated,
  toast.reloptions, nullif(c.relam, 0), nullif(c.reltablespace, 0), h.parents, h.pending,
  case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
  case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
  case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,
  case when c.reloftype <> 0 then (
    select jsonb_build_array(t.typnamespace::bigint, t.typname) from pg_type t where t.oid = c.reloftype
  ) end,
  case when c.relkind = 'f' then (
    select jsonb_build_array(s.srvname, ft.ftoptions)
    from pg_foreign_table ft join pg_foreign_server s on s.oid = ft.ftserver where ft.ftrelid = c.oid
  ) end
from pg_class c
left join pg_class toast on toast.oid = c.reltoastrelid and toast.reloptions is not null
left join (
  select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as parents, bool_or(i.inhdetachpending) as pending
  from pg_inherits i
  group by i.inhrelid
) h on h.inhrelid = c.oid
where c.relkind in ('r', 'p', 'f', 'v', 'm') and c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])
