import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policy that asks for the role in its condition',
  why: '`auth.role()` is deprecated: the policy is for PUBLIC and is evaluated, row by row, for roles that it never lets in, and it reads a claim of the token where `TO` looks at the role that the query really runs as. A user who signed in anonymously is `authenticated` for it as well.',
  fix: 'Name the role after TO and take the comparison out of the condition.',
  sql: sql`
    select p.object,
      format('Unexpected auth.role() in \`%s\`, expected the role after TO', p.object) as message
    from policy p
    where p.rls and coalesce(p.qual, '') || coalesce(p.with_check, '')
      ~ 'auth\.role\(\)|auth\.jwt\(\)( AS jwt\))? ->> ''role''|request\.jwt\.claim\.role'`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "members" on public.notes for select using ((select auth.role()) = 'authenticated');`,
        messages: ['Unexpected auth.role() in `policy members on public.notes`, expected the role after TO'],
      },
    ],
    good: [{ given: table, sql: 'create policy "members" on public.notes for select to authenticated using (true);' }],
  },
}
