-- Publications; tables and schemas as JSON, since few databases have more than one publication.
select p.oid, p.pubname, p.pubowner, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot,
  p.pubgencols = 's', -- since 18, else: null::boolean,
  (
    select jsonb_agg(jsonb_build_object(
      'schema', n.nspname,
      'name', c.relname,
      'where', pg_get_expr(r.prqual, r.prrelid), -- since 15, else: 'where', null,
      'columns', ( -- since 15, else: 'columns', null
        select jsonb_agg(a.attname order by a.attnum) -- since 15, else:
        from pg_attribute a where a.attrelid = r.prrelid and a.attnum = any (r.prattrs) -- since 15, else:
      ) -- since 15, else:
    ))
    from pg_publication_rel r
    join pg_class c on c.oid = r.prrelid
    join pg_namespace n on n.oid = c.relnamespace
    where r.prpubid = p.oid
  ),
  (select array_agg(x.pnnspid) from pg_publication_namespace x where x.pnpubid = p.oid) -- since 15, else: null::oid[]
from pg_publication p
order by p.oid
