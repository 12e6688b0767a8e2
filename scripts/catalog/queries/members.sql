-- What extensions own, through the index of pg_depend on what is referenced.
select d.classid, d.objid
from pg_depend d
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
