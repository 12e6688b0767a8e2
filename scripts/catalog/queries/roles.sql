-- Every role: names for all other queries, and the roles themselves.
select r.oid, r.rolname, r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin, r.rolreplication,
  r.rolbypassrls, r.rolconnlimit, r.rolvaliduntil::text, d.description
from pg_roles r
left join pg_shdescription d on d.classoid = 'pg_authid'::regclass and d.objoid = r.oid
order by r.oid
