import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policies on a table whose row level security is off',
  why: 'Policies do nothing until row level security is enabled: the table looks protected and is open to every role with a grant.',
  fix: 'Enable row level security.',
  alias: 'policy_exists_rls_disabled',
  others: { splinter: 'policy_exists_rls_disabled' },
  sql: sql`
    select t.object,
      format('Unexpected policies without row level security on \`%s\`, expected it enabled: %s', t.qualified,
        string_agg(quote_ident(p.name), ', ' order by p.name)) as message,
      format('alter table %s enable row level security;', t.qualified) as fix
    from policy_table t
    join policy p on p.relation = t.oid
    where not t.rls
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: ['Unexpected policies without row level security on `public.notes`, expected it enabled: own'],
      },
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`,
      },
    ],
  },
}
