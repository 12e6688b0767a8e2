import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Unlogged table',
  why: 'After a crash Postgres empties it; it is not on replicas, nor in a backup from them. Right for a cache, wrong for anything that is missed.',
  fix: 'Set it LOGGED, unless losing all of it at any time is fine: then say so with an ignore entry.',
  sql: sql`
    select t.object,
      format('Unexpected unlogged table \`%s\`, expected it logged: a crash empties it', t.qualified) as message,
      format('alter table %s set logged;', t.qualified) as fix
    from designed_table t join pg_class c on c.oid = t.oid
    where c.relpersistence = 'u'`,
  examples: {
    bad: [
      {
        sql: 'create unlogged table public.carts (id bigint generated always as identity primary key);',
        messages: ['Unexpected unlogged table `public.carts`, expected it logged: a crash empties it'],
      },
    ],
    good: [{ sql: 'create table public.carts (id bigint generated always as identity primary key);' }],
  },
}
