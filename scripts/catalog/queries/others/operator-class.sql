-- With the operators and functions for its own type; those between types belong to the family.
select 'operator class', 'pg_opclass'::regclass::oid, c.oid, c.opcnamespace, c.opcowner, null::text[],
  format('%I.%I USING %I', c.opcnamespace::regnamespace, c.opcname, m.amname),
  format('CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS %s', c.opcnamespace::regnamespace, c.opcname,
    case when c.opcdefault then ' DEFAULT' else '' end, format_type(c.opcintype, null), m.amname,
    f.opfnamespace::regnamespace, f.opfname, concat_ws(', ',
      'STORAGE ' || format_type(nullif(c.opckeytype, 0), null),
      (
        select string_agg(format('OPERATOR %s %s%s', a.amopstrategy, a.amopopr::regoperator,
          (select format(' FOR ORDER BY %I.%I', s.opfnamespace::regnamespace, s.opfname)
            from pg_opfamily s where s.oid = a.amopsortfamily)), ', ' order by a.amopstrategy)
        from pg_amop a
        where a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype and a.amoprighttype = c.opcintype
      ),
      (
        select string_agg(format('FUNCTION %s %s', a.amprocnum, a.amproc::oid::regprocedure), ', ' order by a.amprocnum)
        from pg_amproc a
        where a.amprocfamily = c.opcfamily and a.amproclefttype = c.opcintype and a.amprocrighttype = c.opcintype
      ))),
  null::text[]
from pg_opclass c
join pg_opfamily f on f.oid = c.opcfamily
join pg_am m on m.oid = c.opcmethod
where c.oid >= 16384
