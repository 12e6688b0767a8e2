select 'conversion', 'pg_conversion'::regclass::oid, c.oid, c.connamespace, c.conowner, null::text[],
  format('%I.%I', c.connamespace::regnamespace, c.conname),
  format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', case when c.condefault then 'DEFAULT ' else '' end,
    c.connamespace::regnamespace, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
    c.conproc),
  null::text[]
from pg_conversion c
where c.oid >= 16384
