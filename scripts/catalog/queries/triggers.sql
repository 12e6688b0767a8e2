-- Triggers that users made. A WHEN clause can only be had as a part of the whole definition.
select t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgenabled, f.pronamespace, f.proname, t.tgattr::text, t.tgargs::text,
  case when t.tgqual is not null then pg_get_triggerdef(t.oid) end, t.tgconstraint <> 0, t.tgdeferrable,
  t.tginitdeferred, nullif(t.tgconstrrelid, 0), t.tgoldtable, t.tgnewtable, t.tgparentid <> 0
from pg_trigger t
join pg_proc f on f.oid = t.tgfoid
where not t.tgisinternal
order by t.oid
