-- Objects of extensions whose rights are not those that the extension came with.
select s.nspname, x.kind, pg_describe_object(x.classid, x.objid, 0), x.owner, x.acl::text[], i.initprivs::text[]
from (
  select 'pg_class'::regclass::oid, c.oid, c.relnamespace, case c.relkind when 'S' then 'sequence' else 'table' end,
    c.relowner, c.relacl
  from pg_class c where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
  union all
  select 'pg_proc'::regclass, p.oid, p.pronamespace, 'function', p.proowner, p.proacl from pg_proc p
  union all
  select 'pg_type'::regclass, t.oid, t.typnamespace, 'type', t.typowner, t.typacl from pg_type t
  union all
  select 'pg_namespace'::regclass, n.oid, n.oid, 'schema', n.nspowner, n.nspacl from pg_namespace n
  union all
  select 'pg_language'::regclass, l.oid, 0, 'language', l.lanowner, l.lanacl from pg_language l
  union all
  select 'pg_foreign_data_wrapper'::regclass, w.oid, 0, 'foreign', w.fdwowner, w.fdwacl from pg_foreign_data_wrapper w
) x (classid, objid, namespace, kind, owner, acl)
join pg_depend d on d.classid = x.classid and d.objid = x.objid and d.deptype = 'e'
left join pg_namespace s on s.oid = x.namespace
left join pg_init_privs i on i.classoid = x.classid and i.objoid = x.objid and i.objsubid = 0
where x.acl is distinct from i.initprivs
