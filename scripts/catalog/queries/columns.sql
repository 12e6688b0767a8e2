-- Columns of relations and attributes of composite types, in order. $1: schemas (oid[]).
select a.attrelid, a.attnum, a.attname, a.atttypid, format_type(a.atttypid, a.atttypmod), a.attnotnull,
  case when d.oid is not null then pg_get_expr(d.adbin, d.adrelid) end, a.attidentity, a.attgenerated,
  a.attcollation, t.typcollation,
  case when a.attstorage <> t.typstorage then a.attstorage end,
  a.attcompression, nullif(a.attstattarget, -1), a.attoptions, a.attfdwoptions, a.attacl::text[], a.attislocal
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c') and c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])
order by a.attrelid, a.attnum
