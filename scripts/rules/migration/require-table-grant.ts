import { formatName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

/** From this day on new Supabase projects grant nothing on new tables by themselves. */
const explicitFrom = '20261030000000'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'warning',
  title: 'New table without the grants that the API needs',
  why: 'From 2026-10-30 on Supabase grants new tables in public to no role: the Data API answers “permission denied” (42501), to `service_role` as well. A migration that works on an old project fails on a new one.',
  fix: `Grant what each role needs, and no more; row-level security then decides on the rows:

\`\`\`sql
CREATE TABLE public.orders (id bigint PRIMARY KEY, user_id uuid NOT NULL);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON public.orders TO authenticated, service_role;
\`\`\``,
  checkFile({ file, options, made }, report) {
    if (options.platform !== 'supabase' || options.defaultGrants === 'legacy') return
    const version = file.facts?.version ?? ''
    if (/^\d{14}$/.test(version) && version < explicitFrom) return
    for (const { schema, name, kind, persistence, granted, parents, at } of made.relations) {
      if (schema !== 'public' || !options.exposedSchemas.includes(schema) || persistence === 'temporary') continue
      if (!['table', 'partitioned table', 'view'].includes(kind) || granted.size > 0 || parents.size > 0) continue
      const table = formatName({ schema, name })
      report({
        message: `Unexpected new ${kind} \`${table}\` without GRANT, expected GRANT … TO the roles that use it`,
        object: `${kind} ${table}`,
        at,
        fix: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO authenticated, service_role; -- or fewer`,
      })
    }
  },
  examples: {
    bad: [
      {
        sql: 'create table notes (id bigint primary key); alter table notes enable row level security',
        messages: ['Unexpected new table `public.notes` without GRANT, expected GRANT … TO the roles that use it'],
      },
    ],
    good: [
      {
        sql: `create table notes (id bigint primary key); alter table notes enable row level security;
              grant select, insert on notes to authenticated`,
      },
      {
        sql: 'create table notes (id bigint primary key); alter table notes enable row level security',
        migration: { version: '20250101000000' },
      },
    ],
  },
}
