select 'text search parser', 'pg_ts_parser'::regclass::oid, p.oid, p.prsnamespace, 0::oid, null::text[],
  format('%I.%I', p.prsnamespace::regnamespace, p.prsname),
  format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s, END = %s, LEXTYPES = %s%s)',
    p.prsnamespace::regnamespace, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prslextype,
    ', HEADLINE = ' || nullif(p.prsheadline::oid, 0)::regproc),
  null::text[]
from pg_ts_parser p
where p.oid >= 16384
