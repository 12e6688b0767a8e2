select r.oid, r.ev_class, r.rulename, r.ev_enabled, pg_get_ruledef(r.oid)
from pg_rewrite r
where r.rulename <> '_RETURN' and r.oid >= 16384
order by r.oid
