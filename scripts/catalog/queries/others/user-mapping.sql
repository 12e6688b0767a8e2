-- Options are visible to the mapped user, the server's owner and superusers only.
select 'user mapping', 'pg_user_mapping'::regclass::oid, m.umid, 0::oid, 0::oid, null::text[],
  format('FOR %s SERVER %I', case when m.umuser = 0 then 'PUBLIC' else quote_ident(m.usename) end, m.srvname),
  format('CREATE USER MAPPING FOR %s SERVER %I', case when m.umuser = 0 then 'PUBLIC' else quote_ident(m.usename) end,
    m.srvname),
  m.umoptions
from pg_user_mappings m
