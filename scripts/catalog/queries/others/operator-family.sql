-- With the operators and functions that none of its classes lists: those between types.
select 'operator family', 'pg_opfamily'::regclass::oid, f.oid, f.opfnamespace, f.opfowner, null::text[],
  format('%I.%I USING %I', f.opfnamespace::regnamespace, f.opfname, m.amname),
  concat_ws('; ', format('CREATE OPERATOR FAMILY %I.%I USING %I', f.opfnamespace::regnamespace, f.opfname, m.amname), (
    select format('ALTER OPERATOR FAMILY %I.%I USING %I ADD ', f.opfnamespace::regnamespace, f.opfname, m.amname)
      || string_agg(x.member, ', ' order by x.member)
    from (
      select format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator)
      from pg_amop a
      where a.amopfamily = f.oid and not exists (
        select from pg_opclass c
        where c.opcfamily = f.oid and c.opcintype = a.amoplefttype and c.opcintype = a.amoprighttype
      )
      union all
      select format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, null),
        format_type(a.amprocrighttype, null), a.amproc::oid::regprocedure)
      from pg_amproc a
      where a.amprocfamily = f.oid and not exists (
        select from pg_opclass c
        where c.opcfamily = f.oid and c.opcintype = a.amproclefttype and c.opcintype = a.amprocrighttype
      )
    ) x (member)
  )),
  null::text[]
from pg_opfamily f
join pg_am m on m.oid = f.opfmethod
where f.oid >= 16384
