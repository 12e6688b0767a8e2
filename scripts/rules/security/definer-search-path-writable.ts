import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'SECURITY DEFINER function that looks names up where others may create',
  why: 'Its search_path names a schema in which PUBLIC or an API role may create objects: whoever puts a function or table of a fitting name there runs code with the owner’s rights.',
  fix: 'Revoke CREATE on the schema, and set search_path to the empty string.',
  sql: sql`
    with path as (
      select f.oid, btrim(entry, ' "') as schema
      from user_function f
      cross join unnest(f.settings) as setting
      cross join regexp_split_to_table(substring(setting from '^search_path=(.*)$'), '\s*,\s*') as entry
      where f.definer and setting like 'search_path=%'
    )
    select f.object,
      format('Unexpected schema %s in the search_path of \`%s\`, expected none in which others may create: it runs with its owner’s rights',
        string_agg(distinct quote_ident(p.schema), ', '), f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from path p
    join user_function f on f.oid = p.oid
    join pg_namespace n on n.nspname = p.schema
    where exists (select from aclexplode(n.nspacl) g
      where g.privilege_type = 'CREATE' and (g.grantee = 0 or g.grantee in (select oid from api_role)))
    group by f.oid, f.object, f.qualified, f.kind`,
  examples: {
    bad: [
      {
        given: `create schema shared;
grant create, usage on schema shared to authenticated;
create schema internal;`,
        sql: "create function internal.purge() returns void language sql security definer set search_path = 'shared' as $$ select 1 $$;",
        messages: [
          'Unexpected schema shared in the search_path of `internal.purge()`, expected none in which others may create: it runs with its owner’s rights',
        ],
      },
    ],
    good: [
      {
        given: 'create schema internal;',
        sql: "create function internal.purge() returns void language sql security definer set search_path = 'public', 'pg_temp' as $$ select 1 $$;",
      },
    ],
  },
}
