-- Tables, partitioned tables, foreign tables, views, materialised views. $1: schemas (oid[]).
select c.oid, c.relnamespace, c.relname, c.relkind, c.relpersistence, c.relowner, c.relacl::text[], c.reloptions,
  c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.relispopulated,
  toast.reloptions, am.amname, space.spcname, h.parents, h.pending,
  case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
  case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
  case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,
  typ.typnamespace, typ.typname, server.srvname, ft.ftoptions
from pg_class c
left join pg_class toast on toast.oid = c.reltoastrelid and toast.reloptions is not null
left join pg_am am on am.oid = c.relam and am.amname <> 'heap'
left join pg_tablespace space on space.oid = c.reltablespace
left join (
  select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as parents, bool_or(i.inhdetachpending) as pending
  from pg_inherits i
  group by i.inhrelid
) h on h.inhrelid = c.oid
left join pg_type typ on typ.oid = c.reloftype
left join pg_foreign_table ft on ft.ftrelid = c.oid
left join pg_foreign_server server on server.oid = ft.ftserver
where c.relkind in ('r', 'p', 'f', 'v', 'm') and c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])
order by c.oid
