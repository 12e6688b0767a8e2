-- Objects of extensions whose rights are not those that the extension came with; from the few rows that say what they own.
with members as materialized (
  select d.classid, d.objid from pg_depend d where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
)
select s.nspname, x.kind, pg_describe_object(m.classid, m.objid, 0), x.owner, x.acl::text[], i.initprivs::text[]
from members m
cross join lateral (
  select c.relnamespace, case c.relkind when 'S' then 'sequence' else 'table' end, c.relowner, c.relacl
  from pg_class c
  where m.classid = 'pg_class'::regclass and c.oid = m.objid and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
  union all
  select p.pronamespace, 'function', p.proowner, p.proacl from pg_proc p
  where m.classid = 'pg_proc'::regclass and p.oid = m.objid
  union all
  select t.typnamespace, 'type', t.typowner, t.typacl from pg_type t
  where m.classid = 'pg_type'::regclass and t.oid = m.objid
  union all
  select n.oid, 'schema', n.nspowner, n.nspacl from pg_namespace n
  where m.classid = 'pg_namespace'::regclass and n.oid = m.objid
  union all
  select 0, 'language', l.lanowner, l.lanacl from pg_language l
  where m.classid = 'pg_language'::regclass and l.oid = m.objid
  union all
  select 0, 'foreign', w.fdwowner, w.fdwacl from pg_foreign_data_wrapper w
  where m.classid = 'pg_foreign_data_wrapper'::regclass and w.oid = m.objid
) x (namespace, kind, owner, acl)
left join pg_namespace s on s.oid = x.namespace
left join pg_init_privs i on i.classoid = m.classid and i.objoid = m.objid and i.objsubid = 0
where x.acl is distinct from i.initprivs
