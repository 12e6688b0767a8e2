-- Constraints of tables and domains, one row a table or domain; constraint triggers are triggers. $1: schemas (oid[]).
-- conkey holds numbers of columns; a foreign key's target may lie outside of the schemas.
select c.conrelid, c.contypid, json_agg(json_build_array(
  c.oid::bigint, c.conname, c.contype, c.conkey, c.conindid::bigint,
  -- Bits: deferrable, initially deferred, not validated, no inherit, inherited alone, not enforced, period.
  c.condeferrable::int + 2 * c.condeferred::int + 4 * (not c.convalidated)::int + 8 * c.connoinherit::int
    + 16 * (not c.conislocal)::int
    + 32 * (not c.conenforced)::int + 64 * c.conperiod::int -- since 18, else:
    ,
  case
    when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid)
    when c.contype = 'x' then pg_get_constraintdef(c.oid)
  end,
  case when c.contype = 'f' then json_build_array(
    c.confrelid::bigint, c.confkey,
    c.confupdtype::text || c.confdeltype::text || c.confmatchtype::text,
    c.confdelsetcols -- since 15, else: null::int2[]
  ) end
))
from pg_constraint c
where c.contype <> 't' and c.connamespace = any ($1::oid[])
group by c.conrelid, c.contypid
