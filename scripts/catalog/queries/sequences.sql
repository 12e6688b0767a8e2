-- Sequences and the columns that own them. $1: schemas (oid[]).
select c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::text[], c.relpersistence, format_type(s.seqtypid, null),
  s.seqstart::text, s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text, s.seqcycle,
  d.refobjid, d.refobjsubid, d.deptype = 'i'
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
  and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
where c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])
order by c.oid
