import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (org_id, user_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.members (user_id);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
grant select on public.members, public.documents to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Policy that compares a column with itself',
  why: 'In a subquery a name without a table means the innermost table that has such a column: `where m.org_id = org_id` compares `m.org_id` with itself. The condition is true for every row, and a member of any organisation sees the rows of all.',
  fix: 'Write the table’s name before the outer column.',
  sql: sql`
    with compared as (
      select p.oid, p.object, (regexp_match(coalesce(p.qual, '') || ' ' || coalesce(p.with_check, ''),
        '\(((?:\w+|"[^"]+")(?:\.(?:\w+|"[^"]+"))*) = \1\)'))[1] as operand
      from policy p
    )
    select object,
      format('Unexpected comparison of %s with itself in \`%s\`, expected a column of the policy’s table: it is always true',
        operand, object) as message
    from compared where operand is not null and operand !~ '^\d+$'`,
  examples: {
    bad: [
      {
        given: tables,
        sql: `create policy "org" on public.documents for select to authenticated using (
  exists (select from public.members m where m.org_id = org_id and m.user_id = (select auth.uid())));`,
        messages: [
          'Unexpected comparison of m.org_id with itself in `policy org on public.documents`, expected a column of the policy’s table: it is always true',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `create policy "org" on public.documents for select to authenticated using (
  exists (select from public.members m where m.org_id = documents.org_id and m.user_id = (select auth.uid())));`,
      },
    ],
  },
}
