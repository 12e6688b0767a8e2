select 'language', 'pg_language'::regclass::oid, l.oid, 0::oid, l.lanowner, l.lanacl::text[], quote_ident(l.lanname),
  format('CREATE %sLANGUAGE %I%s%s%s', case when l.lanpltrusted then 'TRUSTED ' else '' end, l.lanname,
    ' HANDLER ' || nullif(l.lanplcallfoid, 0)::regproc, ' INLINE ' || nullif(l.laninline, 0)::regproc,
    ' VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc),
  null::text[]
from pg_language l
where l.oid >= 16384
