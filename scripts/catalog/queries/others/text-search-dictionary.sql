select 'text search dictionary', 'pg_ts_dict'::regclass::oid, d.oid, d.dictnamespace, d.dictowner, null::text[],
  format('%I.%I', d.dictnamespace::regnamespace, d.dictname),
  format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)', d.dictnamespace::regnamespace, d.dictname,
    t.tmplnamespace::regnamespace, t.tmplname, ', ' || d.dictinitoption),
  null::text[]
from pg_ts_dict d
join pg_ts_template t on t.oid = d.dicttemplate
where d.oid >= 16384
