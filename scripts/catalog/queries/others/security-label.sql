select 'security label', s.classoid, s.objoid, 0::oid, 0::oid, null::text[],
  format('%s ON %s', s.provider, pg_describe_object(s.classoid, s.objoid, s.objsubid)),
  format('SECURITY LABEL FOR %I ON %s IS %L', s.provider, pg_describe_object(s.classoid, s.objoid, s.objsubid), s.label),
  null::text[]
from pg_seclabel s
