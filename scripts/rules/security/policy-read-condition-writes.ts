import type { CatalogRule } from '../rule.ts'
import { alwaysTruePattern, hasOpenBranch, outline, sql } from '../sql.ts'

const table = `create table public.posts (id bigint generated always as identity primary key, owner_id uuid not null, published boolean not null default false);
create index on public.posts (owner_id);
alter table public.posts enable row level security;
grant select, insert, update, delete on public.posts to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Condition for reading that also lets strangers write',
  why: 'USING of a policy FOR ALL decides which rows may be read, updated and deleted, and, without WITH CHECK, what may be inserted. `published or owner_id = auth.uid()` is right for reading and lets every user delete every published row. The same holds for an UPDATE or DELETE policy with an alternative that does not name the caller.',
  fix: 'Write one policy for SELECT with the wide condition, and policies for INSERT, UPDATE and DELETE whose every alternative names the caller.',
  sql: sql`
    select p.object,
      format('Unexpected alternative that names no caller in \`%s\`, expected it for SELECT only: %s may %s rows of others',
        p.object, string_agg(distinct a.role_name, ' and '), string_agg(distinct lower(a.privilege), ' and ')) as message,
      jsonb_build_object('using', p.qual) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    join api_privilege a on a.relation = p.relation and a.role = r.role
      and a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege))
    where p.permissive and p.rls and p.command in ('all', 'update', 'delete')
      and p.qual !~ '${alwaysTruePattern}' and p.qual !~* '^\(*(false|1 = 0)\)*$'
      and (p.qual like '% OR %' or p.qual !~ '\mauth\.uid\(')
      and ${hasOpenBranch(outline('p.qual', 'possibly'))}
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive
        and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.qual`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create policy "posts" on public.posts to authenticated using (published or owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected alternative that names no caller in `policy posts on public.posts`, expected it for SELECT only: authenticated may delete and update rows of others',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create policy "read" on public.posts for select to authenticated using (published or owner_id = (select auth.uid()));
create policy "delete" on public.posts for delete to authenticated using (not published and owner_id = (select auth.uid()));`,
      },
    ],
  },
}
