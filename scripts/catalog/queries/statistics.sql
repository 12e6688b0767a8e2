select s.oid, s.stxrelid, s.stxnamespace, s.stxname, s.stxowner, s.stxkeys::text, s.stxkind,
  case when s.stxexprs is not null then pg_get_statisticsobjdef_expressions(s.oid) end, nullif(s.stxstattarget, -1)
from pg_statistic_ext s
order by s.oid
