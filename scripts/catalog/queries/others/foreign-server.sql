select 'foreign server', 'pg_foreign_server'::regclass::oid, s.oid, 0::oid, s.srvowner, s.srvacl::text[],
  quote_ident(s.srvname),
  format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I', s.srvname, ' TYPE ' || quote_literal(s.srvtype),
    ' VERSION ' || quote_literal(s.srvversion), w.fdwname),
  s.srvoptions
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
