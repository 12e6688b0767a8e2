-- Every schema but those of temporary tables: names for all other queries, and the schemas themselves.
select n.oid, n.nspname, n.nspowner, n.nspacl::text[]
from pg_namespace n
where n.nspname !~ '^pg_(toast_)?temp_'
order by n.oid
