select 'text search template', 'pg_ts_template'::regclass::oid, t.oid, t.tmplnamespace, 0::oid, null::text[],
  format('%I.%I', t.tmplnamespace::regnamespace, t.tmplname),
  format('CREATE TEXT SEARCH TEMPLATE %I.%I (%s)', t.tmplnamespace::regnamespace, t.tmplname, concat_ws(', ',
    'INIT = ' || nullif(t.tmplinit::oid, 0)::regproc, 'LEXIZE = ' || t.tmpllexize)),
  null::text[]
from pg_ts_template t
where t.oid >= 16384
