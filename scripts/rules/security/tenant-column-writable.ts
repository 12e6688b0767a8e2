import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.notes (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  org_id bigint not null,
  body text not null
);
create index on public.notes (owner_id);
create index on public.notes (org_id);
alter table public.members enable row level security;
alter table public.notes enable row level security;
grant select on public.members to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
create policy "org reads" on public.notes for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Rows that users may place in any tenant',
  why: 'Other policies of the table trust the tenant column, and this one lets the row’s owner write any value into it: he inserts or moves his row into an organisation that he is no member of, where its members see it as their own.',
  fix: 'Check the membership in WITH CHECK, or grant INSERT and UPDATE on the other columns only.',
  sql: sql`
    with writable as (
      select distinct c.relation, c.number, c.qualified, c.object, p.name as policy_name, verb.privilege
      from policy p
      join (values ('update', 'UPDATE'), ('insert', 'INSERT')) as verb (command, privilege) on p.command in ('all', verb.command)
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = verb.privilege
      join user_column c on c.relation = p.relation
      join policy_caller_column own on own.policy = p.oid and own.side = 'check' and own.number <> c.number
      where p.permissive and p.rls and not p.of_platform and not c.generated
        and lower(c.name) ~ '^(tenant|org|organi[sz]ation|company|workspace|account|team|group|project|customer|clinic|school|store|shop|site|club|community|household|family)_?(id|uuid)$'
        and has_column_privilege(r.role, c.relation, c.number, verb.privilege)
        and coalesce(p.with_check, p.qual) !~ ('\m' || c.name || '\M')
        and coalesce(p.bare_check, p.bare_qual) !~ '\( SELECT |EXISTS'
        -- Another policy lets people in by this column.
        and exists (select from policy o where o.relation = p.relation and o.oid <> p.oid and o.permissive
          and o.command in ('select', 'update', 'delete', 'all') and o.qual ~ ('\m' || c.name || '\M'))
        and not exists (select from policy o where o.relation = p.relation and not o.permissive
          and coalesce(o.with_check, o.qual) ~ ('\m' || c.name || '\M'))
        and not exists (
          select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
          where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D' and g.tgtype & 2 = 2
            and f.prosrc ~* ('\m' || c.name || '\M'))
    )
    select w.object,
      format('Unexpected %s of \`%s\` to any value, expected a check of the membership: policy %s',
        string_agg(distinct lower(w.privilege), ' and '), w.qualified, string_agg(distinct quote_ident(w.policy_name), ', ')) as message
    from writable w
    group by w.relation, w.number, w.object, w.qualified`,
  examples: {
    bad: [
      {
        given: tables,
        sql: `grant select, insert on public.notes to authenticated;
create policy "own adds" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected insert of `public.notes.org_id` to any value, expected a check of the membership: policy "own adds"',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `grant select, insert on public.notes to authenticated;
create policy "own adds" on public.notes for insert to authenticated with check (
  owner_id = (select auth.uid())
  and org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
      },
    ],
  },
}
