/** Conditions of policies that hold for more rows than they were written for. */

import { documents, type Fault, notes, orgs, readDocuments } from './fault.ts'

const grantDocuments = 'grant select on public.documents to authenticated;'

/** Documents with a state of their own. */
const articles = `${orgs}
create table public.articles (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  author_id uuid not null references auth.users (id),
  status text not null check (status in ('draft', 'review', 'published')),
  body text not null
);
create index on public.articles (org_id);
create index on public.articles (author_id);
alter table public.articles enable row level security;
grant select on public.articles to authenticated;
`

export const conditions: Fault[] = [
  {
    name: 'read-policy-true-on-tenant-table',
    given: `${documents}${grantDocuments}`,
    faulty: 'create policy "read" on public.documents for select to authenticated using (true);',
    repaired: readDocuments,
    found: [
      { rule: 'tenant-rows-readable', object: 'table public.documents' },
      { breach: ['public.documents', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'or-true',
    given: `${documents}${grantDocuments}`,
    faulty:
      'create policy "read" on public.documents for select to authenticated using (private.is_member(org_id) or true);',
    repaired: readDocuments,
    found: [
      { rule: 'tenant-rows-readable', object: 'table public.documents' },
      { breach: ['public.documents', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'and-binds-before-or',
    given: articles,
    faulty: `create policy "read" on public.articles for select to authenticated
  using (private.is_member(org_id) and author_id = (select auth.uid()) or status = 'review');`,
    repaired: `create policy "read" on public.articles for select to authenticated
  using (private.is_member(org_id) and (author_id = (select auth.uid()) or status = 'review'));`,
    found: [{ breach: ['public.articles', 'select', 'authenticated'] }],
  },
  {
    name: 'signed-in-is-enough-to-read',
    given: `${notes}grant select on public.notes to authenticated;`,
    faulty: 'create policy "read" on public.notes for select using (auth.role() = \'authenticated\');',
    repaired: 'create policy "read" on public.notes for select to authenticated using (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-uses-auth-role' }, { breach: ['public.notes', 'select', 'authenticated'] }],
  },
  {
    name: 'signed-in-is-enough-to-write',
    given: `${notes}grant select, update on public.notes to authenticated;
create policy "read" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'create policy "edit" on public.notes for update to authenticated using ((select auth.uid()) is not null);',
    repaired:
      'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-always-true' }],
  },
  {
    name: 'owner-is-somebody',
    given: `${notes}grant select on public.notes to authenticated;`,
    faulty: 'create policy "read" on public.notes for select to authenticated using (user_id is not null);',
    repaired: 'create policy "read" on public.notes for select to authenticated using (user_id = (select auth.uid()));',
    found: [
      { rule: 'user-rows-readable', object: 'table public.notes' },
      { breach: ['public.notes', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'coalesce-to-true',
    given: `${documents}${grantDocuments}`,
    faulty: `create policy "read" on public.documents for select to authenticated
  using (coalesce(org_id = ((select auth.jwt()) -> 'app_metadata' ->> 'org_id')::uuid, true));`,
    repaired: `create policy "read" on public.documents for select to authenticated
  using (coalesce(org_id = ((select auth.jwt()) -> 'app_metadata' ->> 'org_id')::uuid, false));`,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.documents', 'select', 'anonymous'] }],
  },
  {
    name: 'missing-claim-is-null-is-true',
    given: `${documents}grant select on public.documents to anon, authenticated;`,
    faulty: `create policy "read" on public.documents for select
  using ((auth.jwt() -> 'app_metadata' ->> 'org_id') is null or org_id = (auth.jwt() -> 'app_metadata' ->> 'org_id')::uuid);`,
    repaired: `create policy "read" on public.documents for select to authenticated
  using (org_id = ((select auth.jwt()) -> 'app_metadata' ->> 'org_id')::uuid);`,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.documents', 'select', 'anon'] }],
  },
  {
    name: 'is-distinct-from-for-equals',
    given: `${notes}grant select on public.notes to authenticated;`,
    faulty:
      'create policy "read" on public.notes for select to authenticated using (user_id is distinct from (select auth.uid()));',
    repaired:
      'create policy "read" on public.notes for select to authenticated using (user_id is not distinct from (select auth.uid()));',
    found: [{ rule: 'user-rows-readable' }, { breach: ['public.notes', 'select', 'authenticated'] }],
  },
  {
    name: 'null-tenant-matches-null-tenant',
    given: `${orgs}
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  org_id uuid references public.orgs (id)
);
create index on public.profiles (org_id);
alter table public.profiles enable row level security;
grant select on public.profiles to anon, authenticated;
create policy "own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create table public.templates (
  id uuid primary key default gen_random_uuid(),
  org_id uuid references public.orgs (id),
  body text not null
);
create index on public.templates (org_id);
alter table public.templates enable row level security;
grant select on public.templates to anon, authenticated;`,
    faulty: `create policy "read" on public.templates for select
  using (org_id is not distinct from (select p.org_id from public.profiles p where p.id = (select auth.uid())));`,
    repaired: `create policy "read" on public.templates for select to authenticated
  using (org_id = (select p.org_id from public.profiles p where p.id = (select auth.uid())));`,
    contract: `
tables:
  public.orgs: { select: { authenticated: tenant } }
  public.org_members: { select: { authenticated: tenant } }
  public.profiles: { select: { authenticated: own } }
  public.templates: { select: { authenticated: tenant where org_id is not null } }
`,
    found: [{ breach: ['public.templates', 'select', 'anonymous'] }],
  },
  {
    name: 'rows-without-tenant-for-everybody',
    given: `${orgs}
create table public.assets (
  id uuid primary key default gen_random_uuid(),
  org_id uuid references public.orgs (id),
  url text not null
);
create index on public.assets (org_id);
alter table public.assets enable row level security;
grant select, delete on public.assets to authenticated;
create policy "read" on public.assets for select to authenticated using (private.is_member(org_id));`,
    faulty:
      'create policy "remove" on public.assets for delete to authenticated using (org_id is null or private.is_member(org_id));',
    repaired: 'create policy "remove" on public.assets for delete to authenticated using (private.is_member(org_id));',
    found: [{ rule: 'policy-read-condition-writes' }],
  },
  {
    // The unqualified name is the nearest one: the subquery's own column.
    name: 'column-captured-by-subquery',
    given: `${documents}${grantDocuments}`,
    faulty: `create policy "read" on public.documents for select to authenticated
  using (exists (select from public.org_members m where m.org_id = org_id and m.user_id = (select auth.uid())));`,
    repaired: `create policy "read" on public.documents for select to authenticated
  using (exists (select from public.org_members m where m.org_id = documents.org_id and m.user_id = (select auth.uid())));`,
    found: [{ rule: 'policy-self-comparison' }, { breach: ['public.documents', 'select', 'authenticated'] }],
  },
  {
    name: 'exists-without-tenant',
    given: `${documents}${grantDocuments}`,
    faulty: `create policy "read" on public.documents for select to authenticated
  using (exists (select from public.org_members m where m.user_id = (select auth.uid())));`,
    repaired: readDocuments,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.documents', 'select', 'authenticated'] }],
  },
  {
    name: 'exists-without-user',
    given: `${documents}${grantDocuments}
grant select on public.org_members to authenticated;
drop policy "members see their colleagues" on public.org_members;
create policy "colleagues" on public.org_members for select to authenticated using (user_id = (select auth.uid()));
create function private.has_members(org uuid) returns boolean language sql stable security definer set search_path = ''
as $$ select exists (select from public.org_members m where m.org_id = org) $$;
revoke execute on function private.has_members(uuid) from public;
grant execute on function private.has_members(uuid) to authenticated;`,
    faulty: 'create policy "read" on public.documents for select to authenticated using (private.has_members(org_id));',
    repaired: readDocuments,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.documents', 'select', 'authenticated'] }],
  },
  {
    name: 'admin-of-any-tenant',
    given: `${documents}${grantDocuments}${readDocuments}
grant delete on public.documents to authenticated;`,
    faulty: `create policy "admins remove" on public.documents for delete to authenticated
  using (exists (select from public.org_members m where m.user_id = (select auth.uid()) and m.role in ('owner', 'admin')));
create policy "admins see" on public.documents for select to authenticated
  using (exists (select from public.org_members m where m.user_id = (select auth.uid()) and m.role in ('owner', 'admin')));`,
    repaired:
      'create policy "admins remove" on public.documents for delete to authenticated using (private.is_admin(org_id));',
    found: [{ rule: 'tenant-rows-writable' }, { breach: ['public.documents', 'delete', 'admin'] }],
  },
  {
    name: 'not-in-suspended-for-membership',
    given: `${documents}${grantDocuments}
create table public.suspensions (
  org_id uuid not null references public.orgs (id),
  user_id uuid not null references auth.users (id),
  primary key (org_id, user_id)
);
create index on public.suspensions (user_id);
alter table public.suspensions enable row level security;
create function private.suspended(org uuid) returns setof uuid language sql stable security definer set search_path = ''
as $$ select user_id from public.suspensions where org_id = org and user_id = (select auth.uid()) $$;
revoke execute on function private.suspended(uuid) from public;
grant execute on function private.suspended(uuid) to authenticated;`,
    faulty: `create policy "read" on public.documents for select to authenticated
  using ((select auth.uid()) not in (select private.suspended(org_id)));`,
    repaired: `create policy "read" on public.documents for select to authenticated
  using (private.is_member(org_id) and (select auth.uid()) not in (select private.suspended(org_id)));`,
    found: [{ breach: ['public.documents', 'select', 'authenticated'] }],
  },
  {
    // One NULL in the list, and NOT IN is never true.
    name: 'not-in-with-null-hides-all',
    given: `${notes}grant select on public.notes to authenticated;
create schema private;
grant usage on schema private to authenticated;
create table public.hidden_notes (id uuid primary key default gen_random_uuid(), note_id uuid references public.notes (id));
create index on public.hidden_notes (note_id);
alter table public.hidden_notes enable row level security;
insert into public.hidden_notes (note_id) values (null);
create function private.hidden() returns setof uuid language sql stable security definer set search_path = ''
as $$ select note_id from public.hidden_notes $$;`,
    faulty: `create policy "read" on public.notes for select to authenticated
  using (user_id = (select auth.uid()) and id not in (select private.hidden()));`,
    repaired: `create policy "read" on public.notes for select to authenticated
  using (user_id = (select auth.uid()) and id not in (select h from private.hidden() h where h is not null and h <> notes.id));`,
    contract: `
tables:
  public.notes: { select: { authenticated: own } }
`,
    found: [{ breach: ['public.notes', 'select', 'authenticated'], narrower: true }],
  },
  {
    name: 'user-metadata-role',
    given: `${notes}grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: `create policy "admins" on public.notes for select to authenticated
  using (((select auth.jwt()) -> 'user_metadata' ->> 'role') = 'admin');`,
    repaired: `create policy "admins" on public.notes for select to authenticated
  using (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin');`,
    contract: `
tables:
  public.notes: { select: { admin: all, authenticated: own } }
`,
    found: [{ rule: 'policy-user-metadata' }],
  },
  {
    name: 'anonymous-sign-ins-count-as-users',
    given: `
create table public.reviews (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references auth.users (id),
  stars int not null
);
create index on public.reviews (author_id);
alter table public.reviews enable row level security;
grant select, insert on public.reviews to authenticated;
create policy "read" on public.reviews for select to authenticated using (author_id = (select auth.uid()));`,
    faulty:
      'create policy "write" on public.reviews for insert to authenticated with check (author_id = (select auth.uid()));',
    repaired: `create policy "write" on public.reviews for insert to authenticated
  with check (author_id = (select auth.uid()) and ((select auth.jwt()) ->> 'is_anonymous')::boolean is not true);`,
    contract: `
tables:
  public.reviews:
    select: { authenticated: own }
    insert: { anonymous: none, authenticated: own }
`,
    found: [{ breach: ['public.reviews', 'insert', 'anonymous'] }],
  },
  {
    name: 'service-policy-for-everybody',
    given: `${notes}grant select, insert, update, delete on public.notes to anon, authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'create policy "Service role has full access" on public.notes for all using (true) with check (true);',
    repaired: '',
    found: [{ rule: 'policy-open-to-anon' }, { breach: ['public.notes', 'delete', 'anon'] }],
  },
  {
    name: 'policy-without-to-reaches-anon',
    given: `
create table public.announcements (
  id uuid primary key default gen_random_uuid(),
  body text not null,
  deleted_at timestamptz
);
alter table public.announcements enable row level security;
grant select on public.announcements to anon, authenticated;`,
    faulty: 'create policy "read" on public.announcements for select using (deleted_at is null);',
    repaired: 'create policy "read" on public.announcements for select to authenticated using (deleted_at is null);',
    found: [{ breach: ['public.announcements', 'select', 'anon'] }],
  },
  {
    name: 'permissive-where-restrictive-was-meant',
    given: `${articles}
create policy "read" on public.articles for select to authenticated using (private.is_member(org_id));`,
    faulty: 'create policy "no drafts" on public.articles for select to authenticated using (status <> \'draft\');',
    repaired:
      'create policy "no drafts" on public.articles as restrictive for select to authenticated using (status <> \'draft\');',
    found: [{ breach: ['public.articles', 'select', 'authenticated'] }],
  },
  {
    name: 'old-policy-not-dropped',
    given: `${documents}${grantDocuments}
create policy "Enable read access for all users" on public.documents for select using (true);`,
    faulty: readDocuments,
    repaired: `drop policy "Enable read access for all users" on public.documents;
${readDocuments}`,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.documents', 'select', 'authenticated'] }],
  },
  {
    name: 'read-condition-for-all-verbs',
    given: `${articles}grant update, delete on public.articles to authenticated;`,
    faulty: `create policy "published or own" on public.articles for all to authenticated
  using (status = 'published' or author_id = (select auth.uid())) with check (author_id = (select auth.uid()));`,
    repaired: `create policy "published or own" on public.articles for select to authenticated
  using (status = 'published' or author_id = (select auth.uid()));
create policy "own" on public.articles for update to authenticated
  using (author_id = (select auth.uid())) with check (author_id = (select auth.uid()) and private.is_member(org_id));
create policy "own, delete" on public.articles for delete to authenticated using (author_id = (select auth.uid()));`,
    found: [{ rule: 'policy-read-condition-writes' }, { breach: ['public.articles', 'delete', 'authenticated'] }],
  },
  {
    name: 'soft-deleted-rows-visible',
    given: `${notes}alter table public.notes add deleted_at timestamptz;
grant select on public.notes to authenticated;`,
    faulty: 'create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));',
    repaired:
      'create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()) and deleted_at is null);',
    contract: `
tables:
  public.notes: { select: { authenticated: own where deleted_at is null } }
`,
    found: [{ breach: ['public.notes', 'select', 'authenticated'] }],
  },
  {
    name: 'drafts-visible-to-anon',
    given: `${articles}grant select on public.articles to anon;
create policy "members" on public.articles for select to authenticated using (private.is_member(org_id));`,
    faulty: "create policy \"public\" on public.articles for select to anon using (status in ('published', 'review'));",
    repaired: 'create policy "public" on public.articles for select to anon using (status = \'published\');',
    contract: `
tables:
  public.orgs: { select: { authenticated: tenant } }
  public.org_members: { select: { authenticated: tenant } }
  public.articles: { select: { anon: all where status = 'published', authenticated: tenant } }
`,
    found: [{ breach: ['public.articles', 'select', 'anon'] }],
  },
  {
    // `_` and `%` in an address of one's own choosing match other addresses.
    name: 'caller-as-pattern',
    given: `
create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  note text
);
alter table public.invitations enable row level security;
grant select on public.invitations to authenticated;`,
    faulty:
      'create policy "mine" on public.invitations for select to authenticated using (email ilike ((select auth.jwt()) ->> \'email\'));',
    repaired:
      'create policy "mine" on public.invitations for select to authenticated using (lower(email) = lower((select auth.jwt()) ->> \'email\'));',
    found: [{ rule: 'policy-caller-as-pattern' }],
  },
  {
    name: 'link-lists-everything-shared',
    given: `${notes}alter table public.notes add share_token uuid;
grant select on public.notes to anon, authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'create policy "shared" on public.notes for select to anon using (share_token is not null);',
    repaired: `create function public.shared_note(token uuid) returns text language sql stable security definer set search_path = ''
as $$ select n.body from public.notes n where n.share_token = token and (select auth.uid()) is null $$;
revoke execute on function public.shared_note(uuid) from public;
grant execute on function public.shared_note(uuid) to anon;`,
    contract: `
tables:
  public.notes: { select: { anon: none, authenticated: own } }
functions:
  public.shared_note(uuid): { execute: { anon: all } }
`,
    found: [{ breach: ['public.notes', 'select', 'anon'] }],
  },
]
