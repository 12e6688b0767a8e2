import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'SECURITY DEFINER function with the caller’s search_path',
  why: 'The function runs with its owner’s rights and looks names up where the caller says: a table or function of the same name in a schema of his (or in pg_temp, which comes first for tables) is used instead, with the owner’s rights.',
  fix: 'Set search_path to the empty string and write every name with its schema.',
  alias: 'function_search_path_mutable',
  others: { splinter: 'function_search_path_mutable' },
  sql: sql`
    select f.object,
      format('Unexpected search_path of the caller in \`%s\`, expected SET search_path = '''': it runs with its owner’s rights', f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from user_function f
    where f.definer and not f.standard_body and f.language not in ('c', 'internal')
      and not exists (select from unnest(f.settings) as setting where setting like 'search_path=%')`,
  examples: {
    bad: [
      {
        sql: `create schema internal;
create function internal.purge() returns void language sql security definer as $$ select 1 $$;`,
        messages: [
          "Unexpected search_path of the caller in `internal.purge()`, expected SET search_path = '': it runs with its owner’s rights",
        ],
      },
    ],
    good: [
      {
        sql: `create schema internal;
create function internal.purge() returns void language sql security definer set search_path = '' as $$ select 1 $$;
create function internal.count() returns bigint language sql security definer begin atomic select 1; end;`,
      },
    ],
  },
}
