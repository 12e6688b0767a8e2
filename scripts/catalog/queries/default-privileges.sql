select d.defaclrole, d.defaclnamespace, d.defaclobjtype, d.defaclacl::text[]
from pg_default_acl d
order by d.oid
