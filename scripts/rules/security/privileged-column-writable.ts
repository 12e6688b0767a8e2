import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  name text not null,
  role text not null default 'member' check (role in ('member', 'admin'))
);
alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
create policy "read own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create policy "edit own" on public.profiles for update to authenticated using (id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Users who may set their own role or plan',
  why: 'Policies choose rows, not columns. Whoever may update the row that stands for him (its key is compared with `auth.uid()`) may set every column that he has the grant for: his role, his plan, his credits. Not reported: a column that the policy’s WITH CHECK (or its USING, where it stands for both) names, one without a grant, and one that a BEFORE trigger on the table mentions.',
  fix: 'Grant UPDATE (and INSERT) on the other columns only, guard the column with a trigger, or keep it in a table that users cannot write.',
  sql: sql`
    with writable as (
      select distinct c.relation, c.number, c.qualified, c.object, p.oid as policy, p.name as policy_name, r.role_name, verb.privilege
      from policy p
      join (values ('update', 'UPDATE'), ('insert', 'INSERT')) as verb (command, privilege) on p.command in ('all', verb.command)
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = verb.privilege
      join user_column c on c.relation = p.relation
      -- The row stands for the caller: what is compared with him is a key of it.
      join policy_caller_column own on own.policy = p.oid and own.side = 'check' and own.number <> c.number
      join index_key key on key.relation = p.relation and key.number = own.number
      join user_index i on i.oid = key.index and i.is_unique
      where p.permissive and p.rls and not p.of_platform and not c.generated
        and lower(c.name) ~ '^(user_?)?(roles?|permissions?|scopes?)$|^(is_?)?(super_?)?(admin|superuser|staff|moderator|verified|approved|banned|premium|pro)$|^(account|user|member(ship)?|access)_?(type|level|role|tier)$|^(subscription|billing)_?(tier|plan|status)$|^(plan|tier|credits?|balance|quota)$'
        and has_column_privilege(r.role, c.relation, c.number, verb.privilege)
        and coalesce(p.with_check, p.qual) !~ ('\m' || c.name || '\M')
        -- A membership or role that somebody else checks.
        and coalesce(p.bare_check, p.bare_qual) !~ '\( SELECT |EXISTS'
        and not exists (select from policy o where o.relation = p.relation and not o.permissive
          and coalesce(o.with_check, o.qual) ~ ('\m' || c.name || '\M'))
        and not exists (
          select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
          where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D' and g.tgtype & 2 = 2
            and (f.prosrc ~* ('\m' || c.name || '\M') or g.tgqual is not null and pg_get_triggerdef(g.oid) ~* ('\m' || c.name || '\M')))
    )
    select w.object,
      format('Unexpected %s of \`%s\` by the row’s own user, expected no grant on the column or a guard: policy %s',
        string_agg(distinct lower(w.privilege), ' and '), w.qualified, string_agg(distinct quote_ident(w.policy_name), ', ')) as message,
      jsonb_build_object('roles', jsonb_agg(distinct w.role_name), 'policies', jsonb_agg(distinct w.policy_name)) as detail
    from writable w
    group by w.relation, w.number, w.object, w.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'grant update on public.profiles to authenticated;',
        messages: [
          'Unexpected update of `public.profiles.role` by the row’s own user, expected no grant on the column or a guard: policy "edit own"',
        ],
      },
    ],
    good: [
      { given: table, sql: 'grant update (name) on public.profiles to authenticated;' },
      {
        given: `${table}
grant update on public.profiles to authenticated;`,
        sql: `create function public.keep_role() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.role <> old.role then raise exception 'the role is not yours to change' using errcode = '42501'; end if;
  return new;
end $$;
create trigger keep_role before update on public.profiles for each row execute function public.keep_role();`,
      },
    ],
  },
}
