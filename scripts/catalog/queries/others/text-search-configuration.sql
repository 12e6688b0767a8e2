select 'text search configuration', 'pg_ts_config'::regclass::oid, c.oid, c.cfgnamespace, c.cfgowner, null::text[],
  format('%I.%I', c.cfgnamespace::regnamespace, c.cfgname),
  concat_ws('; ',
    format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', c.cfgnamespace::regnamespace, c.cfgname,
      p.prsnamespace::regnamespace, p.prsname),
    (
      select string_agg(format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s',
        c.cfgnamespace::regnamespace, c.cfgname, x.alias, x.dictionaries), '; ' order by x.alias)
      from (
        select t.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno)
        from pg_ts_config_map m
        join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
        where m.mapcfg = c.oid
        group by t.alias
      ) x (alias, dictionaries)
    )),
  null::text[]
from pg_ts_config c
join pg_ts_parser p on p.oid = c.cfgparser
where c.oid >= 16384
