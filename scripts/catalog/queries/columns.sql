-- Columns of relations, attributes of composite types, and those parts of indexes that carry settings, one row a relation.
-- There may be 100,000: JSON arrays are the cheapest form, types are keys into formats.sql, and what few columns have is
-- one value, null for all others. $1: schemas (oid[]).
select a.attrelid, json_agg(json_build_array(
  a.attnum, a.attname, a.atttypid::text || ':' || a.atttypmod,
  case when a.attnotnull then 'n' else '' end || a.attidentity::text || a.attgenerated::text,
  -- Only a generated column's expression refers to columns; without a relation Postgres need not load the table's.
  case when d.oid is not null then pg_get_expr(d.adbin, case when a.attgenerated <> '' then d.adrelid else 0 end) end,
  case
    when a.attcollation <> t.typcollation or a.attstorage <> t.typstorage or a.attcompression <> ''
      or a.attstattarget >= 0 or a.attoptions is not null or a.attfdwoptions is not null or a.attacl is not null
      or not a.attislocal
    then json_build_array(
      case when a.attcollation <> t.typcollation then a.attcollation::bigint end,
      case when a.attstorage <> t.typstorage then a.attstorage end,
      a.attcompression, nullif(a.attstattarget, -1), a.attoptions, a.attfdwoptions, a.attacl::text[], a.attislocal)
  end
))
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relnamespace = any ($1::oid[]) and c.relpersistence <> 't' and (
  c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
  or c.relkind in ('i', 'I') and (a.attoptions is not null or a.attstattarget >= 0)
)
group by a.attrelid
