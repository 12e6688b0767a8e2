import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`

/** A call that needs no column: of a function outside pg_catalog without arguments, or of current_setting. */
const constantCall = String.raw`((?:\w+|"[^"]+")\.(?:\w+|"[^"]+")\(\)|\mcurrent_setting\([^()]*\))`

const wrapped = (expression: string): string =>
  sql`regexp_replace(${expression}, '(?<!SELECT )(?<![\w".])${constantCall}', '(select \1)', 'g')`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Policy that calls a function for every row',
  why: '`auth.uid()`, `current_setting()` and helpers of your own without arguments give the same for every row, but are called for each. As a scalar subquery, `(select auth.uid())`, they are evaluated once a statement (InitPlan), and an index can serve the comparison.',
  fix: 'Write the call as a scalar subquery.',
  alias: 'auth_rls_initplan',
  others: { splinter: 'auth_rls_initplan' },
  sql: sql`
    select p.object,
      format('Unexpected call for every row in \`%s\`, expected a scalar subquery: (select %s)', p.object,
        (regexp_match(concat_ws(' ', p.bare_qual, p.bare_check), '${constantCall}'))[1]) as message,
      format('alter policy %I on %s', p.name, p.relation_name)
        || coalesce(' using (' || ${wrapped('p.qual')} || ')', '')
        || coalesce(' with check (' || ${wrapped('p.with_check')} || ')', '') || ';' as fix
    from policy p
    where p.rls and concat_ws(' ', p.bare_qual, p.bare_check) ~ '${constantCall}'`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = auth.uid());',
        messages: [
          'Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select auth.uid())',
        ],
      },
      {
        given: table,
        sql: `create policy "own" on public.notes to authenticated
  using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()) and auth.uid() is not null);`,
        messages: [
          'Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select auth.uid())',
        ],
      },
      {
        given: table,
        sql: `create function public.current_owner() returns uuid language sql stable set search_path = '' as $$ select auth.uid() $$;
create policy "own" on public.notes for select to authenticated using (owner_id = public.current_owner());`,
        messages: [
          'Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select public.current_owner())',
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
