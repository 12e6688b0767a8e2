select 'access method', 'pg_am'::regclass::oid, m.oid, 0::oid, 0::oid, null::text[], quote_ident(m.amname),
  format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname, case m.amtype when 't' then 'TABLE' else 'INDEX' end,
    m.amhandler),
  null::text[]
from pg_am m
where m.oid >= 16384
