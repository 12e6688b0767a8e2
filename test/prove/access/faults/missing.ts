/** Row level security that is not there: off, forgotten on one table, or passed by a grant. */

import { documents, type Fault, notes, orgs, readDocuments } from './fault.ts'

export const missing: Fault[] = [
  {
    // CVE-2025-48757: projects whose generated tables were served to anon without row level security.
    name: 'table-without-rls',
    given: `create table public.customers (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id),
  full_name text not null
);
grant select, insert, update, delete on public.customers to anon, authenticated;`,
    faulty: '',
    repaired: `alter table public.customers enable row level security;
create policy "own" on public.customers for all to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));`,
    found: [
      { rule: 'rls-disabled', object: 'table public.customers' },
      { breach: ['public.customers', 'select', 'anon'] },
      { breach: ['public.customers', 'delete', 'anon'] },
    ],
  },
  {
    name: 'policies-written-but-rls-off',
    given: `create table public.todos (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id),
  task text not null
);
grant select, insert, update, delete on public.todos to authenticated;
create policy "own" on public.todos for all to authenticated using (user_id = (select auth.uid()));`,
    faulty: '',
    repaired: 'alter table public.todos enable row level security;',
    found: [
      { rule: 'policy-without-rls', object: 'table public.todos' },
      { breach: ['public.todos', 'update', 'authenticated'] },
    ],
  },
  {
    name: 'rls-disabled-by-later-migration',
    given: `${notes}
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'alter table public.notes disable row level security;',
    repaired: '',
    found: [
      { rule: 'policy-without-rls', object: 'table public.notes' },
      { breach: ['public.notes', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'join-table-forgotten',
    given: `${documents}${readDocuments}
create table public.document_readers (
  document_id uuid not null references public.documents (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (document_id, user_id)
);
grant select on public.documents, public.document_readers to authenticated;`,
    faulty: '',
    repaired: `alter table public.document_readers enable row level security;
create policy "own" on public.document_readers for select to authenticated using (user_id = (select auth.uid()));`,
    found: [
      { rule: 'rls-disabled', object: 'table public.document_readers' },
      { breach: ['public.document_readers', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'join-table-unfiltered',
    given: `${documents}${readDocuments}
create table public.document_tags (
  document_id uuid not null references public.documents (id) on delete cascade,
  tag text not null,
  primary key (document_id, tag)
);
alter table public.document_tags enable row level security;
grant select on public.documents, public.document_tags to authenticated;`,
    faulty: 'create policy "read" on public.document_tags for select to authenticated using (true);',
    repaired: `create policy "read" on public.document_tags for select to authenticated
  using (exists (select from public.documents d where d.id = document_id));`,
    found: [
      { rule: 'tenant-rows-readable', object: 'table public.document_tags' },
      { breach: ['public.document_tags', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'secrets-without-rls',
    given: `${orgs}
create table public.integrations (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  api_key text not null
);
create index on public.integrations (org_id);
grant select on public.integrations to authenticated;`,
    faulty: '',
    repaired: `alter table public.integrations enable row level security;
create policy "admins" on public.integrations for select to authenticated using (private.is_admin(org_id));`,
    found: [
      { rule: 'sensitive-column-exposed', object: 'table public.integrations' },
      { breach: ['public.integrations', 'select', 'member'] },
    ],
  },
  {
    name: 'granted-to-public',
    given: `${notes}
create policy "own" on public.notes for select using (user_id = (select auth.uid()));`,
    faulty: `alter table public.notes disable row level security;
grant select on public.notes to public;`,
    repaired: `drop policy "own" on public.notes;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));
grant select on public.notes to authenticated;`,
    found: [{ rule: 'table-granted-to-public' }, { breach: ['public.notes', 'select', 'anon'] }],
  },
  {
    name: 'truncate-granted',
    given: `${notes}
grant select, delete on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));
create policy "own, delete" on public.notes for delete to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'grant truncate on public.notes to authenticated;',
    repaired: '',
    found: [{ rule: 'truncate-granted' }, { breach: ['public.notes', 'truncate', 'authenticated'] }],
  },
  {
    name: 'default-privileges-open-new-tables',
    given: 'grant usage on schema public to anon, authenticated;',
    faulty: `alter default privileges in schema public grant select on tables to anon;
create table public.invoices (id uuid primary key default gen_random_uuid(), user_id uuid not null references auth.users (id), total numeric not null);`,
    repaired: `create table public.invoices (id uuid primary key default gen_random_uuid(), user_id uuid not null references auth.users (id), total numeric not null);
alter table public.invoices enable row level security;`,
    found: [{ rule: 'rls-disabled' }, { breach: ['public.invoices', 'select', 'anon'] }],
  },
  {
    name: 'api-role-may-become-service-role',
    given: `${notes}
grant select on public.notes to authenticated, service_role;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'grant service_role to authenticated;',
    repaired: '',
    found: [{ rule: 'api-role-inherits-power' }],
  },
  {
    name: 'api-role-bypasses-rls',
    given: `${notes}
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: 'alter role authenticated bypassrls;',
    repaired: '',
    found: [{ rule: 'api-role-inherits-power' }, { breach: ['public.notes', 'select', 'authenticated'] }],
  },
]
