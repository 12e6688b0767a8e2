-- What indexes and columns name by OID: access methods, operator classes, collations, tablespaces.
select 'method', m.oid, m.amname, null::oid, null::oid, null::oid, null::boolean from pg_am m
union all
select 'tablespace', s.oid, s.spcname, null, null, null, null from pg_tablespace s
union all
select 'opclass', o.oid, o.opcname, o.opcnamespace, o.opcmethod, o.opcintype, o.opcdefault from pg_opclass o
union all
select 'collation', c.oid, c.collname, c.collnamespace, null, null, null from pg_collation c
