import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.invitations (id bigint generated always as identity primary key, email text not null);
alter table public.invitations enable row level security;
grant select on public.invitations to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policy that takes the caller’s own text for a pattern',
  why: 'On the right of LIKE, ILIKE or `~` a text is a pattern: `_` stands for any character, `%` for any text. People choose their address and their `user_metadata`: whoever signs up as `a_a@example.com` matches the rows of `ana@example.com`.',
  fix: 'Compare with `=`; where capitals do not count, compare `lower()` of both, or make the column `citext`.',
  sql: sql`
    select p.object,
      format('Unexpected pattern that the caller writes himself in \`%s\`, expected a comparison with =', p.object) as message
    from policy p
    where coalesce(p.qual, '') || ' AND ' || coalesce(p.with_check, '')
      ~ ' ~~?\*? ((?! (AND|OR) ).)*(\mauth\.email\(|\mauth\.jwt\(\)((?! (AND|OR) )[^''])*''(email|phone|user_metadata)'')'`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "mine" on public.invitations for select to authenticated using (email ilike ((select auth.jwt()) ->> 'email'));`,
        messages: [
          'Unexpected pattern that the caller writes himself in `policy mine on public.invitations`, expected a comparison with =',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "mine" on public.invitations for select to authenticated using (lower(email) = lower((select auth.jwt()) ->> 'email'));`,
      },
      {
        given: table,
        sql: `create policy "staff" on public.invitations for select to authenticated using (((select auth.jwt()) ->> 'email') like '%@example.com' and email like 'a%');`,
      },
    ],
  },
}
