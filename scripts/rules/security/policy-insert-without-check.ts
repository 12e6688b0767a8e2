import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policy for INSERT without WITH CHECK',
  why: 'Postgres takes the policy and then refuses every row (“new row violates row-level security policy”): a policy without a condition adds nothing to what is allowed. It is not open, as other tools say; but whoever repairs it in a hurry writes `with check (true)`.',
  fix: 'Add WITH CHECK with what a new row must hold.',
  alias: 'rls_policy_always_true',
  others: { splinter: 'rls_policy_always_true' },
  sql: sql`
    select p.object,
      format('Unexpected INSERT policy without WITH CHECK in \`%s\`, expected a condition: it refuses every row', p.object) as message
    from policy p
    where p.permissive and p.command = 'insert' and p.with_check is null`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "add" on public.notes for insert to authenticated;',
        messages: [
          'Unexpected INSERT policy without WITH CHECK in `policy add on public.notes`, expected a condition: it refuses every row',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: 'create policy "add" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));',
      },
    ],
  },
}
