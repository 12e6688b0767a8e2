select e.oid, e.extname, e.extnamespace, e.extversion
from pg_extension e
order by e.oid
