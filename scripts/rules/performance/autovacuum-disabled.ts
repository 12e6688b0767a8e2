import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Table without autovacuum',
  why: 'Dead rows pile up, plans rest on old statistics, and the vacuum that prevents transaction id wraparound comes in the end anyway, at the worst time.',
  fix: 'Set autovacuum on again; tune its thresholds instead.',
  sql: sql`
    select r.object,
      format('Unexpected autovacuum_enabled=off on \`%s\`, expected autovacuum with thresholds of its own', r.qualified) as message,
      format('alter table %s reset (autovacuum_enabled);', r.qualified) as fix
    from user_relation r
    where r.options::text ~* 'autovacuum_enabled=(f|n|off|0)'`,
  examples: {
    bad: [
      {
        sql: 'create table public.events (id bigint generated always as identity primary key) with (autovacuum_enabled = false);',
        messages: [
          'Unexpected autovacuum_enabled=off on `public.events`, expected autovacuum with thresholds of its own',
        ],
      },
    ],
    good: [
      {
        sql: 'create table public.events (id bigint generated always as identity primary key) with (autovacuum_vacuum_scale_factor = 0.02);',
      },
    ],
  },
}
