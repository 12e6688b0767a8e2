import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.comments (id bigint generated always as identity primary key, body text not null);
alter table public.comments enable row level security;
grant select on public.comments to anon;
create policy "anybody reads" on public.comments for select to anon using (true);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Write policy that lets anybody change or delete any row',
  why: 'The role `anon` needs no account, only the public key that every visitor of the site has: with its grants it changes or deletes every row. A policy without TO is for PUBLIC, and so for `anon`. (An INSERT that is open to `anon`, as a contact form has it, is reported as `policy-always-true` where signed-in users have it too.)',
  fix: 'Write `to authenticated` and compare a column of the row with the caller; or revoke the grant from `anon`.',
  alias: 'rls_policy_always_true',
  sql: sql`
    select p.object,
      format('Unexpected condition that is always true in \`%s\`, expected no write for anon: whoever has the public key may %s any row',
        p.object, string_agg(distinct lower(a.privilege), ' and ')) as message,
      format('revoke %s on table %s from anon;', string_agg(distinct lower(a.privilege), ', '), p.relation_name) as fix
    from policy p
    join policy_role r on r.policy = p.oid and r.anonymous
    join api_privilege a on a.relation = p.relation and a.role = r.role
      and (a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege)))
    where p.permissive and p.rls and p.qual ~ '^\(*(true|1 = 1)\)*$'
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive
        and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.relation_name`,
  examples: {
    bad: [
      {
        given: table,
        sql: `grant update, delete on public.comments to anon;
create policy "moderate" on public.comments using (true);`,
        messages: [
          'Unexpected condition that is always true in `policy moderate on public.comments`, expected no write for anon: whoever has the public key may delete and update any row',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `grant insert on public.comments to anon;
create policy "post" on public.comments for insert to anon with check (length(body) < 1000);`,
      },
    ],
  },
}
