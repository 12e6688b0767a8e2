import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.jobs (id bigint generated always as identity primary key, payload jsonb not null);
alter table public.jobs enable row level security;
grant select, insert, delete on public.jobs to service_role;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Policy for a role that passes row level security by',
  why: 'A role with BYPASSRLS (`service_role`) sees and writes every row with or without a policy. The policy does nothing, and tells the reader that something is restricted here.',
  fix: 'Drop the policy.',
  sql: sql`
    select p.object,
      format('Unexpected policy for roles that bypass row level security \`%s\`, expected none: %s', p.object,
        string_agg(r.rolname, ', ' order by r.rolname)) as message,
      format('drop policy %I on %s;', p.name, p.relation_name) as fix
    from policy p
    join pg_roles r on r.oid = any (p.roles)
    where not p.of_platform
    group by p.oid, p.object, p.name, p.relation_name, p.roles
    having bool_and(r.rolbypassrls or r.rolsuper) and count(*) = cardinality(p.roles)`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "service" on public.jobs to service_role using (true) with check (true);',
        messages: [
          'Unexpected policy for roles that bypass row level security `policy service on public.jobs`, expected none: service_role',
        ],
      },
    ],
    good: [{ sql: table }],
  },
}
