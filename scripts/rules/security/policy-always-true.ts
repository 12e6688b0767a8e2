import type { CatalogRule } from '../rule.ts'
import { alwaysTruePattern, sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert, update, delete on public.notes to authenticated;
create policy "own rows" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Write policy that lets its role write every row',
  why: 'A condition that is always true (`true`, `1 = 1`, or merely being signed in) is no row level security: anybody with an account changes or deletes the rows of all others. A condition of `true` for reading is often meant and is not reported; where a restrictive policy narrows the same command, nothing is reported either. Open to `anon`: see `policy-open-to-anon`.',
  fix: 'Compare a column of the row with the caller, in USING (which rows) and in WITH CHECK (what they may become).',
  alias: 'rls_policy_always_true',
  others: { splinter: 'rls_policy_always_true' },
  sql: sql`
    select p.object,
      format('Unexpected condition that is always true in \`%s\`, expected one that names the caller: it lets %s %s any row',
        p.object, case when p.to_public then 'authenticated' else string_agg(distinct r.role_name, ' and ') end,
        case p.command when 'all' then 'insert, update and delete' else p.command end) as message,
      jsonb_build_object('command', p.command, 'using', p.qual, 'check', p.with_check) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    where p.permissive and p.rls and p.command <> 'select'
      and (p.qual ~ '${alwaysTruePattern}' or p.with_check ~ '${alwaysTruePattern}')
      and not exists (select from pg_policy other
        where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('*', p.command_letter))
      -- policy-open-to-anon reports what anon has the grant for.
      and not (p.qual ~ '^\(*(true|1 = 1)\)*$' and exists (
        select from policy_role o join api_privilege a on a.relation = p.relation and a.role = o.role
        where o.policy = p.oid and o.anonymous and a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege))))
    group by p.oid, p.object, p.command, p.qual, p.with_check, p.to_public`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "edit" on public.notes for update to authenticated using (true);',
        messages: [
          'Unexpected condition that is always true in `policy edit on public.notes`, expected one that names the caller: it lets authenticated update any row',
        ],
      },
      {
        given: table,
        sql: `create policy "add" on public.notes for insert to authenticated with check (1 = 1);
create policy "drop" on public.notes for delete to authenticated using ((select auth.uid()) is not null);`,
        messages: [
          'Unexpected condition that is always true in `policy add on public.notes`, expected one that names the caller: it lets authenticated insert any row',
          'Unexpected condition that is always true in `policy drop on public.notes`, expected one that names the caller: it lets authenticated delete any row',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: 'create policy "add" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));',
      },
      {
        given: table,
        sql: `create policy "add" on public.notes for insert to authenticated with check (true);
create policy "only as oneself" on public.notes as restrictive for insert to authenticated with check (owner_id = (select auth.uid()));`,
      },
    ],
  },
}
