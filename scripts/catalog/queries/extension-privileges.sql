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
) x (classid, objid, namespace, kind, owner, acl)
join pg_depend d on d.classid = x.classid and d.objid = x.objid and d.deptype = 'e'
join pg_namespace s on s.oid = x.namespace
left join pg_init_privs i on i.classoid = x.classid and i.objoid = x.objid and i.objsubid = 0
where x.acl is distinct from i.initprivs
