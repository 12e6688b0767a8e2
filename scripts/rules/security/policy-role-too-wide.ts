import type { CatalogRule } from '../rule.ts'
import { hasOpenBranch, outline, sql } from '../sql.ts'

/** Whether an expression is never true for a caller whose auth.uid() is null. */
const meets = (expression: string): string =>
  sql`(not ${hasOpenBranch(outline(expression, 'surely'))} and ${expression} !~ '\m(COALESCE|CASE|DISTINCT)\M')`

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Policy for everybody that only signed-in callers can meet',
  why: 'Without TO a policy is for PUBLIC. Its condition names `auth.uid()`, which is null for `anon`: it never lets anon in, and yet it is evaluated for each of anon’s queries, row by row, and one careless `or` later it does let anon in.',
  fix: 'Write `to authenticated`.',
  sql: sql`
    with candidate as (
      select p.*, coalesce(p.qual, 'true') || ' AND ' || coalesce(p.with_check, 'true') as expression
      from policy p
      where p.permissive and p.rls and (p.to_public or p.roles = array(select oid from api_role where anonymous))
    )
    select format('table %s', c.relation_name) as object,
      format('Unexpected policies for %s on \`%s\`, expected TO authenticated: auth.uid() is null for anon (%s)',
        case when bool_and(c.to_public) then 'PUBLIC' else 'PUBLIC or anon' end, c.relation_name,
        string_agg(quote_ident(c.name), ', ' order by c.name)) as message,
      string_agg(format('alter policy %I on %s to authenticated;', c.name, c.relation_name), E'\n' order by c.name) as fix
    from candidate c
    where (c.qual is null or ${meets('c.qual')}) and (c.with_check is null or ${meets('c.with_check')})
      and coalesce(c.qual, c.with_check) is not null
      and exists (select from pg_roles where rolname = 'authenticated')
    group by c.relation, c.relation_name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "own" on public.notes for select using (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected policies for PUBLIC on `public.notes`, expected TO authenticated: auth.uid() is null for anon (own)',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));',
      },
    ],
  },
}
