import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Extension in an exposed schema',
  why: 'Its functions are executable by PUBLIC and are served as `/rpc/…`, its tables and views as endpoints, and its names stand in the way of yours.',
  fix: 'Move it to the schema `extensions`. One that is not relocatable must be dropped and created there.',
  alias: 'extension_in_public',
  others: { splinter: 'extension_in_public' },
  sql: sql`
    select format('extension %I', e.extname) as object,
      format('Unexpected extension \`%I\` in %I, expected it in a schema that is not exposed', e.extname, n.nspname) as message,
      case when e.extrelocatable and exists (select from pg_namespace where nspname = 'extensions')
        then format('alter extension %I set schema extensions;', e.extname) end as fix
    from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace
    where n.nspname in (select name from exposed_schema union select 'public') and e.extname <> 'plpgsql'`,
  examples: {
    bad: [
      {
        sql: 'create extension citext schema public;',
        messages: ['Unexpected extension `citext` in public, expected it in a schema that is not exposed'],
      },
    ],
    good: [{ sql: 'create extension citext schema extensions;' }],
  },
}
