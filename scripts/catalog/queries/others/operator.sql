-- An operator that is only named as another's commutator has no function yet: it does not exist.
select 'operator', 'pg_operator'::regclass::oid, o.oid, o.oprnamespace, o.oprowner, null::text[],
  o.oid::regoperator::text,
  format('CREATE OPERATOR %I.%s (%s)', o.oprnamespace::regnamespace, o.oprname, concat_ws(', ',
    'FUNCTION = ' || o.oprcode, 'LEFTARG = ' || format_type(nullif(o.oprleft, 0), null),
    'RIGHTARG = ' || format_type(nullif(o.oprright, 0), null),
    'COMMUTATOR = ' || nullif(o.oprcom, 0)::regoperator, 'NEGATOR = ' || nullif(o.oprnegate, 0)::regoperator,
    'RESTRICT = ' || nullif(o.oprrest::oid, 0)::regproc, 'JOIN = ' || nullif(o.oprjoin::oid, 0)::regproc,
    case when o.oprcanhash then 'HASHES' end, case when o.oprcanmerge then 'MERGES' end)),
  null::text[]
from pg_operator o
where o.oid >= 16384 and o.oprcode <> 0
