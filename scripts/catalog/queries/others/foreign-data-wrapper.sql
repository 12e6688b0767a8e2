select 'foreign data wrapper', 'pg_foreign_data_wrapper'::regclass::oid, w.oid, 0::oid, w.fdwowner, w.fdwacl::text[],
  quote_ident(w.fdwname),
  format('CREATE FOREIGN DATA WRAPPER %I%s%s', w.fdwname, ' HANDLER ' || nullif(w.fdwhandler::oid, 0)::regproc,
    ' VALIDATOR ' || nullif(w.fdwvalidator::oid, 0)::regproc),
  w.fdwoptions
from pg_foreign_data_wrapper w
