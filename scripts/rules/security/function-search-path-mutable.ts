import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Function with the caller’s search_path',
  why: 'It runs with the caller’s rights, so the danger is small: it breaks where the caller’s search_path differs (a trigger fired by a job, a restore, an index rebuilt by PostgreSQL 17), and can be led astray where a role with more rights calls it. Functions in SQL are not reported: SET would keep Postgres from inlining them. SECURITY DEFINER: see `definer-search-path-mutable`.',
  fix: 'Set search_path to the empty string and write every name with its schema.',
  alias: 'function_search_path_mutable',
  others: { splinter: 'function_search_path_mutable' },
  sql: sql`
    select f.object,
      format('Unexpected search_path of the caller in \`%s\`, expected SET search_path = ''''', f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from user_function f
    where not f.definer and f.language not in ('sql', 'c', 'internal')
      and not exists (select from unnest(f.settings) as setting where setting like 'search_path=%')`,
  examples: {
    bad: [
      {
        sql: `create function public.slug(title text) returns text language plpgsql immutable as $$ begin return lower(title); end $$;`,
        messages: ["Unexpected search_path of the caller in `public.slug(title text)`, expected SET search_path = ''"],
      },
    ],
    good: [
      {
        sql: `create function public.slug(title text) returns text language sql immutable as $$ select lower(title) $$;`,
      },
    ],
  },
}
