-- Types that are not the row types of relations and not arrays. $1: schemas (oid[]).
select t.oid, t.typnamespace, t.typname, t.typtype, t.typowner, t.typacl::text[], t.typrelid, nullif(t.typarray, 0),
  case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end, nullif(t.typbasetype, 0), t.typnotnull,
  case when t.typtype = 'd' then coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) end,
  case when t.typtype = 'd' and t.typcollation <> base.typcollation then t.typcollation end,
  case when t.typtype = 'e' then
    array(select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
  end,
  format_type(r.rngsubtype, null), multi.typname, nullif(r.rngsubdiff::oid, 0)::regproc::text,
  nullif(r.rngcanonical::oid, 0)::regproc::text, case when r.rngcollation <> sub.typcollation then r.rngcollation end,
  case when not opc.opcdefault then r.rngsubopc end,
  case when t.typtype = 'd' and t.typnotnull then (
    select k.conname from pg_constraint k where k.contypid = t.oid and k.contype = 'n'
  ) end
from pg_type t
left join pg_type base on base.oid = t.typbasetype
left join pg_range r on r.rngtypid = t.oid
left join pg_type multi on multi.oid = r.rngmultitypid
left join pg_type sub on sub.oid = r.rngsubtype
left join pg_opclass opc on opc.oid = r.rngsubopc
where t.typnamespace = any ($1::oid[]) and (
  t.typtype in ('e', 'd', 'r')
  or t.typtype = 'c' and (select c.relkind = 'c' from pg_class c where c.oid = t.typrelid)
)
