-- Access methods, operator classes and collations: what indexes and columns name by OID.
select 'method', m.oid, m.amname, null::oid, null::oid, null::oid, null::boolean from pg_am m
union all
select 'opclass', o.oid, o.opcname, o.opcnamespace, o.opcmethod, o.opcintype, o.opcdefault from pg_opclass o
union all
select 'collation', c.oid, c.collname, c.collnamespace, null, null, null from pg_collation c
where c.oid >= 16384 or c.oid in (
  select a.attcollation from pg_attribute a where a.attcollation <> 0
  union select t.typcollation from pg_type t where t.typcollation <> 0
  union select x from pg_index i, unnest(i.indcollation) x where x <> 0
)
