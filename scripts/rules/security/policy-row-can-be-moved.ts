import type { CatalogRule } from '../rule.ts'
import { alwaysTruePattern, hasOpenBranch, outline, sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, update on public.notes to authenticated;
create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'UPDATE policy whose WITH CHECK forgets the caller',
  why: 'USING decides which rows may be changed, WITH CHECK what they may become. Where only USING names the caller, he can give his row to another user or tenant: write into somebody else’s account, or hide what he did. Without any WITH CHECK, Postgres uses USING for both, and nothing is reported.',
  fix: 'Repeat the condition of USING in WITH CHECK, or leave WITH CHECK out.',
  sql: sql`
    select p.object,
      format('Unexpected WITH CHECK that names no caller in \`%s\`, expected the condition of USING as well: a row can be given away',
        p.object) as message,
      format('alter policy %I on %s with check (%s and %s);', p.name, p.relation_name, p.qual, p.with_check) as fix
    from policy p
    where p.permissive and p.rls and p.command in ('update', 'all') and p.with_check <> p.qual
      and p.with_check !~ '${alwaysTruePattern}' and p.with_check !~* '^\(*(false|1 = 0)\)*$'
      and ${outline('p.qual', 'possibly')} like '%#%' and not ${hasOpenBranch(outline('p.qual', 'possibly'))}
      and ${hasOpenBranch(outline('p.with_check', 'possibly'))}`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "edit own" on public.notes for update to authenticated
  using (owner_id = (select auth.uid())) with check (length(body) < 1000);`,
        messages: [
          'Unexpected WITH CHECK that names no caller in `policy "edit own" on public.notes`, expected the condition of USING as well: a row can be given away',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "edit own" on public.notes for update to authenticated
  using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()) and length(body) < 1000);`,
      },
      {
        given: table,
        sql: 'create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));',
      },
    ],
  },
}
