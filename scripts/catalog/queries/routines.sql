-- Functions, procedures, aggregates, window functions. $1: schemas (oid[]).
select p.oid, p.pronamespace, p.proname, p.proowner, p.proacl::text[], p.prokind, pg_get_function_identity_arguments(p.oid),
  p.proargnames, p.proargmodes, coalesce(p.proallargtypes, p.proargtypes::oid[]),
  array(
    select format_type(x.type, null)
    from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality x (type, n) order by x.n
  ),
  case when p.pronargdefaults > 0 then array(
    select pg_get_function_arg_default(p.oid, k)
    from generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) k order by k
  ) end,
  pg_get_function_result(p.oid), p.proretset, l.lanname, p.provolatile, p.prosecdef, p.proleakproof, p.proisstrict,
  p.proparallel, p.procost, p.prorows, p.proconfig, p.prosrc, pg_get_function_sqlbody(p.oid), p.probin,
  nullif(p.prosupport::oid, 0)::regprocedure::text,
  case when p.protrftypes is not null then array(
    select format_type(x.type, null) from unnest(p.protrftypes) with ordinality x (type, n) order by x.n
  ) end
from pg_proc p
join pg_language l on l.oid = p.prolang
where p.pronamespace = any ($1::oid[])
  -- Constructors of range types come and go with their type.
  and not exists (
    select from pg_depend d
    where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.refclassid = 'pg_type'::regclass and d.deptype = 'i'
  )
order by p.oid
