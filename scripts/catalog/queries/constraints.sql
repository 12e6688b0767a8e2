-- Constraints of tables and domains; constraint triggers are triggers. $1: schemas (oid[]).
-- conkey holds numbers of columns; a foreign key's target may lie outside of the schemas.
select c.oid, c.conrelid, c.contypid, c.conname, c.contype, c.conkey, c.conindid,
  c.confrelid, c.confkey, c.confupdtype, c.confdeltype, c.confmatchtype,
  c.confdelsetcols, -- since 15, else: null::int2[],
  c.condeferrable, c.condeferred, c.convalidated,
  c.conenforced, -- since 18, else: true,
  c.connoinherit, c.conislocal,
  c.conperiod, -- since 18, else: false,
  case
    when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid)
    when c.contype = 'x' then pg_get_constraintdef(c.oid)
  end
from pg_constraint c
where c.contype <> 't' and c.connamespace = any ($1::oid[])
order by c.oid
