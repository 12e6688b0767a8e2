-- Relations outside of the schemas that something inside points at. $1: relations (oid[]).
select c.oid, c.relnamespace, c.relname, a.attnum, a.attname
from pg_class c
left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.oid = any ($1::oid[])
