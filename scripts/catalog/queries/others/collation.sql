-- The columns that hold an ICU locale and rules have other names in other versions.
select 'collation', 'pg_collation'::regclass::oid, c.oid, c.collnamespace, c.collowner, null::text[],
  format('%I.%I', c.collnamespace::regnamespace, c.collname),
  format('CREATE COLLATION %I.%I (%s)', c.collnamespace::regnamespace, c.collname, concat_ws(', ',
    'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end,
    case when c.collprovider = 'c' then 'lc_collate = ' || quote_literal(c.collcollate) end,
    case when c.collprovider = 'c' then 'lc_ctype = ' || quote_literal(c.collctype) end,
    case when c.collprovider <> 'c' then
      'locale = ' || quote_literal(coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate))
    end,
    'rules = ' || quote_literal(to_jsonb(c) ->> 'collicurules'),
    case when not c.collisdeterministic then 'deterministic = false' end)),
  null::text[]
from pg_collation c
where c.oid >= 16384
