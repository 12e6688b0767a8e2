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
  title: 'Users who may set their own role or tenant',
  why: 'Policies choose rows, not columns. Whoever may update his own row may set every column that he has the grant for: his role, his plan, his organisation. Not reported: a column that the policy’s WITH CHECK (or its USING, where it stands for both) names, one without a grant, and one that a BEFORE trigger on the table mentions.',
  fix: 'Grant UPDATE (and INSERT) on the other columns only, guard the column with a trigger, or keep it in a table that users cannot write.',
  sql: sql`
    with privileged as (
      select c.* from user_column c
      join user_relation r on r.oid = c.relation and r.relkind in ('r', 'p') and not r.is_partition
      where lower(c.name) ~ '^(user_?)?(roles?|permissions?|scopes?)$|^(is_?)?(super_?)?(admin|superuser|staff|moderator|verified|approved|banned|premium|pro)$|^(account|user|member(ship)?|access)_?(type|level|role|tier)$|^(subscription|billing)_?(tier|plan|status)$|^(plan|tier|credits?|balance|quota)$|^(tenant|org|organi[sz]ation|company|workspace|account)_?id$'
        and not c.generated
    ),
    writable as (
      select c.relation, c.number, c.name, c.qualified, c.object, c.relation_name, p.name as policy, r.role_name,
        verb.privilege
      from privileged c
      join policy p on p.relation = c.relation and p.permissive and p.rls and not p.of_platform
      join (values ('update', 'UPDATE'), ('insert', 'INSERT')) as verb (command, privilege) on p.command in ('all', verb.command)
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = c.relation and a.role = r.role and a.privilege = verb.privilege
      where has_column_privilege(r.role, c.relation, c.number, verb.privilege)
        -- The row is the caller's own: the condition compares a column with him and asks for no membership or role.
        and coalesce(p.with_check, p.qual) ~ '\((\w+|"[^"]+") = (\( SELECT auth\.uid\(\) AS uid\)|auth\.uid\(\))\)|\((\( SELECT auth\.uid\(\) AS uid\)|auth\.uid\(\)) = (\w+|"[^"]+")\)'
        and coalesce(p.with_check, p.qual) !~ ('(^|[^\w.])"?' || c.name || '"?\M')
        and coalesce(p.with_check, p.qual) !~ '( SELECT (?!auth\.))|EXISTS'
        and not exists (select from pg_policy o where o.polrelid = c.relation and not o.polpermissive
          and pg_get_expr(coalesce(o.polwithcheck, o.polqual), o.polrelid) ~ ('\m' || c.name || '\M'))
        and not exists (
          select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
          where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D' and g.tgtype & 2 = 2
            and (f.prosrc ~* ('\m' || c.name || '\M') or g.tgqual is not null and pg_get_triggerdef(g.oid) ~* ('\m' || c.name || '\M')))
        and not (verb.privilege = 'INSERT' and c.name ~* 'id$')
    )
    select w.object,
      format('Unexpected %s of \`%s\` by the row’s own user, expected no grant on the column or a guard: policy %s',
        string_agg(distinct lower(w.privilege), ' and '), w.qualified, string_agg(distinct quote_ident(w.policy), ', ')) as message,
      jsonb_build_object('roles', jsonb_agg(distinct w.role_name), 'policies', jsonb_agg(distinct w.policy)) as detail
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
