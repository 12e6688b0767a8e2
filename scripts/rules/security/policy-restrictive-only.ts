import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Restrictive policies and no permissive one',
  why: 'A restrictive policy only takes away: without a permissive policy there is nothing to take away from, and every row is hidden.',
  fix: 'Add a permissive policy, or make one of them permissive.',
  sql: sql`
    select t.object,
      format('Unexpected restrictive policies alone on \`%s\`, expected a permissive one: every row is hidden (%s)', t.qualified,
        string_agg(quote_ident(p.name), ', ' order by p.name)) as message
    from policy p
    join policy_table t on t.oid = p.relation
    where t.rls
    group by t.oid, t.object, t.qualified
    -- USING (false) says that it is meant.
    having not bool_or(p.permissive) and not bool_and(coalesce(p.qual, p.with_check) ~* '^\(*false\)*$')`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "own" on public.notes as restrictive for select to authenticated using (owner_id = (select auth.uid()));',
        messages: [
          'Unexpected restrictive policies alone on `public.notes`, expected a permissive one: every row is hidden (own)',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "not the first" on public.notes as restrictive for select to authenticated using (id > 1);`,
      },
    ],
  },
}
