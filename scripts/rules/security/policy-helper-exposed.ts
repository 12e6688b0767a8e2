import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
grant select on public.documents to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Helper of policies that can be asked about others',
  why: 'The function reads past row level security for policies and takes the user as an argument instead of asking `auth.uid()`. In an exposed schema it is served as `/rpc/…`, and tells each caller about every user: who is a member, who is an admin. Policies need EXECUTE on it, so revoking is no way out.',
  fix: 'Move it to a schema that is not exposed (policies keep working), or take `auth.uid()` inside instead of an argument.',
  sql: sql`
    select f.object,
      format('Unexpected helper of policies in the Data API \`%s\`, expected it in a schema that is not exposed: %s may ask it about anybody',
        f.qualified, f.roles) as message
    from api_definer f
    where f.in_policy and not f.aware and not f.writes and f.argument_count > 0`,
  examples: {
    bad: [
      {
        given: tables,
        sql: `create function public.is_member(org bigint, who uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = who)
$$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id, (select auth.uid())));`,
        messages: [
          'Unexpected helper of policies in the Data API `public.is_member(org bigint, who uuid)`, expected it in a schema that is not exposed: anon and authenticated may ask it about anybody',
        ],
      },
    ],
    good: [
      {
        given: `${tables}
create schema private;
grant usage on schema private to authenticated;`,
        sql: `create function private.is_member(org bigint, who uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = who)
$$;
create policy "members" on public.documents for select to authenticated using (private.is_member(org_id, (select auth.uid())));`,
      },
    ],
  },
}
