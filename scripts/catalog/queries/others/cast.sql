-- Not the cast of a range to its multirange, which comes with the type.
select 'cast', 'pg_cast'::regclass::oid, c.oid, 0::oid, 0::oid, null::text[],
  format('(%s AS %s)', format_type(c.castsource, null), format_type(c.casttarget, null)),
  format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, null), format_type(c.casttarget, null),
    case c.castmethod when 'f' then 'WITH FUNCTION ' || c.castfunc::regprocedure when 'i' then 'WITH INOUT'
      else 'WITHOUT FUNCTION' end,
    case c.castcontext when 'i' then ' AS IMPLICIT' when 'a' then ' AS ASSIGNMENT' else '' end),
  null::text[]
from pg_cast c
where c.oid >= 16384 and not exists (
  select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i'
)
