select e.oid, e.evtname, e.evtowner, e.evtevent, e.evttags, e.evtenabled, f.pronamespace, f.proname
from pg_event_trigger e
join pg_proc f on f.oid = e.evtfoid
order by e.oid
