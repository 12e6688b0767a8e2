-- What CREATE AGGREGATE says of each aggregate, as far as it is not its name, arguments or function's own. $1: schemas (oid[]).
select p.oid, concat_ws(', ',
  'SFUNC = ' || a.aggtransfn::oid::regproc, 'STYPE = ' || format_type(a.aggtranstype, null),
  'SSPACE = ' || nullif(a.aggtransspace, 0),
  'FINALFUNC = ' || nullif(a.aggfinalfn::oid, 0)::regproc,
  case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,
  case when a.aggfinalfn <> 0 then 'FINALFUNC_MODIFY = ' ||
    case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end
  end,
  'COMBINEFUNC = ' || nullif(a.aggcombinefn::oid, 0)::regproc,
  'SERIALFUNC = ' || nullif(a.aggserialfn::oid, 0)::regproc,
  'DESERIALFUNC = ' || nullif(a.aggdeserialfn::oid, 0)::regproc,
  'INITCOND = ' || quote_literal(a.agginitval),
  'MSFUNC = ' || nullif(a.aggmtransfn::oid, 0)::regproc,
  'MINVFUNC = ' || nullif(a.aggminvtransfn::oid, 0)::regproc,
  'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), null), 'MSSPACE = ' || nullif(a.aggmtransspace, 0),
  'MFINALFUNC = ' || nullif(a.aggmfinalfn::oid, 0)::regproc,
  case when a.aggmfinalextra then 'MFINALFUNC_EXTRA' end,
  case when a.aggmfinalfn <> 0 then 'MFINALFUNC_MODIFY = ' ||
    case a.aggmfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end
  end,
  'MINITCOND = ' || quote_literal(a.aggminitval), 'SORTOP = ' || (
    select format('OPERATOR(%I.%s)', o.oprnamespace::regnamespace, o.oprname) from pg_operator o where o.oid = a.aggsortop
  ),
  case p.proparallel when 's' then 'PARALLEL = SAFE' when 'r' then 'PARALLEL = RESTRICTED' end,
  case when a.aggkind = 'h' then 'HYPOTHETICAL' end)
from pg_aggregate a
join pg_proc p on p.oid = a.aggfnoid
where p.pronamespace = any ($1::oid[])
