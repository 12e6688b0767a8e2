select 'base type', 'pg_type'::regclass::oid, t.oid, t.typnamespace, t.typowner, t.typacl::text[], format_type(t.oid, null),
  case when not t.typisdefined then format('CREATE TYPE %s', format_type(t.oid, null)) else
    format('CREATE TYPE %s (%s)', format_type(t.oid, null), concat_ws(', ',
      'INPUT = ' || t.typinput, 'OUTPUT = ' || t.typoutput,
      'RECEIVE = ' || nullif(t.typreceive::oid, 0)::regproc, 'SEND = ' || nullif(t.typsend::oid, 0)::regproc,
      'TYPMOD_IN = ' || nullif(t.typmodin::oid, 0)::regproc, 'TYPMOD_OUT = ' || nullif(t.typmodout::oid, 0)::regproc,
      'ANALYZE = ' || nullif(t.typanalyze::oid, 0)::regproc,
      'SUBSCRIPT = ' || nullif(t.typsubscript::oid, 0)::regproc,
      'INTERNALLENGTH = ' || case when t.typlen < 0 then 'VARIABLE' else t.typlen::text end,
      case when t.typbyval then 'PASSEDBYVALUE' end, 'ALIGNMENT = ' ||
        case t.typalign when 'c' then 'char' when 's' then 'int2' when 'd' then 'double' else 'int4' end,
      'STORAGE = ' ||
        case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end,
      'CATEGORY = ' || quote_literal(t.typcategory::text),
      case when t.typispreferred then 'PREFERRED = true' end, 'DEFAULT = ' || quote_literal(t.typdefault),
      'ELEMENT = ' || format_type(nullif(t.typelem, 0), null), 'DELIMITER = ' || quote_literal(t.typdelim::text),
      case when t.typcollation <> 0 then 'COLLATABLE = true' end))
  end,
  null::text[]
from pg_type t
where t.oid >= 16384 and t.typnamespace <> 'pg_toast'::regnamespace
  and (t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid) or not t.typisdefined)
