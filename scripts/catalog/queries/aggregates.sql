-- What CREATE AGGREGATE says of each aggregate, as far as it is not its name, arguments or function's own. $1: schemas (oid[]).
select p.oid, concat_ws(', ',
  'SFUNC = ' || a.aggtransfn::oid::regprocedure, 'STYPE = ' || format_type(a.aggtranstype, null),
  'SSPACE = ' || nullif(a.aggtransspace, 0),
  'FINALFUNC = ' || nullif(a.aggfinalfn::oid, 0)::regprocedure,
  case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,
  case when a.aggfinalfn <> 0 then 'FINALFUNC_MODIFY = ' || a.aggfinalmodify::text end,
  'COMBINEFUNC = ' || nullif(a.aggcombinefn::oid, 0)::regprocedure,
  'SERIALFUNC = ' || nullif(a.aggserialfn::oid, 0)::regprocedure,
  'DESERIALFUNC = ' || nullif(a.aggdeserialfn::oid, 0)::regprocedure,
  'INITCOND = ' || quote_literal(a.agginitval),
  'MSFUNC = ' || nullif(a.aggmtransfn::oid, 0)::regprocedure,
  'MINVFUNC = ' || nullif(a.aggminvtransfn::oid, 0)::regprocedure,
  'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), null), 'MSSPACE = ' || nullif(a.aggmtransspace, 0),
  'MFINALFUNC = ' || nullif(a.aggmfinalfn::oid, 0)::regprocedure,
  case when a.aggmfinalextra then 'MFINALFUNC_EXTRA' end,
  case when a.aggmfinalfn <> 0 then 'MFINALFUNC_MODIFY = ' || a.aggmfinalmodify::text end,
  'MINITCOND = ' || quote_literal(a.aggminitval), 'SORTOP = ' || nullif(a.aggsortop, 0)::regoperator,
  case when a.aggkind = 'h' then 'HYPOTHETICAL' end)
from pg_aggregate a
join pg_proc p on p.oid = a.aggfnoid
where p.pronamespace = any ($1::oid[])
