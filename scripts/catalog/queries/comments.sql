-- Comments on everything that initdb did not make (objects of initdb have OIDs below 16384), and on schemas and extensions.
select d.classoid, d.objoid, d.objsubid, d.description
from pg_description d
where d.objoid >= 16384 or d.classoid in ('pg_namespace'::regclass, 'pg_extension'::regclass)
