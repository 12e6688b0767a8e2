-- The connection string holds a password: only superusers may read it, and nobody needs it here.
select 'subscription', 'pg_subscription'::regclass::oid, s.oid, 0::oid, s.subowner, null::text[], quote_ident(s.subname),
  format('CREATE SUBSCRIPTION %I CONNECTION ''***'' PUBLICATION %s WITH (enabled = %s)', s.subname,
    (select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p), s.subenabled),
  null::text[]
from pg_subscription s
where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
