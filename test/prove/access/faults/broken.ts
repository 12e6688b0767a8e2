/** Promises broken the other way: policies that fail, and people who reach less than they should. */

import { documents, type Fault, notes, orgs, readDocuments } from './fault.ts'

export const broken: Fault[] = [
  {
    name: 'policy-reads-its-own-table',
    given: `
create table public.groups (id uuid primary key default gen_random_uuid(), name text not null);
create table public.group_members (
  group_id uuid not null references public.groups (id),
  user_id uuid not null references auth.users (id),
  primary key (group_id, user_id)
);
create index on public.group_members (user_id);
alter table public.groups enable row level security;
alter table public.group_members enable row level security;
grant select on public.group_members to authenticated;`,
    faulty: `create policy "colleagues" on public.group_members for select to authenticated
  using (exists (select from public.group_members m where m.group_id = group_members.group_id and m.user_id = (select auth.uid())));`,
    repaired: `create policy "own" on public.group_members for select to authenticated using (user_id = (select auth.uid()));`,
    found: [{ rule: 'policy-recursion' }, { rule: 'access-error', object: 'table public.group_members' }],
  },
  {
    name: 'two-policies-read-each-other',
    given: `${notes}
create table public.shares (
  note_id uuid not null references public.notes (id),
  user_id uuid not null references auth.users (id),
  primary key (note_id, user_id)
);
create index on public.shares (user_id);
alter table public.shares enable row level security;
grant select on public.notes, public.shares to authenticated;
create policy "own or shared" on public.notes for select to authenticated
  using (user_id = (select auth.uid()) or exists (select from public.shares s where s.note_id = notes.id and s.user_id = (select auth.uid())));`,
    faulty: `create policy "own or of own notes" on public.shares for select to authenticated
  using (user_id = (select auth.uid()) or exists (select from public.notes n where n.id = shares.note_id and n.user_id = (select auth.uid())));`,
    repaired: 'create policy "own" on public.shares for select to authenticated using (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-recursion' }, { rule: 'access-error' }],
  },
  {
    name: 'policy-reads-what-its-role-may-not',
    given: `${notes}grant select on public.notes to authenticated;
create table public.blocked (user_id uuid primary key references auth.users (id));
alter table public.blocked enable row level security;
create policy "own" on public.blocked for select to authenticated using (user_id = (select auth.uid()));
create policy "own" on public.notes for select to authenticated
  using (user_id = (select auth.uid()) and not exists (select from public.blocked b where b.user_id = (select auth.uid())));`,
    faulty: '',
    repaired: 'grant select on public.blocked to authenticated;',
    found: [{ rule: 'policy-dependency-denied' }],
  },
  {
    name: 'claim-cast-raises',
    given: `${documents}grant select on public.documents to authenticated;`,
    faulty: `create policy "read" on public.documents for select to authenticated
  using (org_id = ((select auth.jwt()) ->> 'role')::uuid);`,
    repaired: readDocuments,
    found: [{ rule: 'access-error', object: 'table public.documents' }],
  },
  {
    name: 'policy-without-the-grant',
    given: `${notes}
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: '',
    repaired: 'grant select on public.notes to authenticated;',
    contract: `
tables:
  public.notes: { select: { authenticated: own } }
`,
    found: [{ rule: 'policy-without-grant' }, { breach: ['public.notes', 'select', 'authenticated'], narrower: true }],
  },
  {
    name: 'update-without-a-policy-to-see',
    given: `${notes}grant select, update on public.notes to authenticated;
create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));`,
    faulty: '',
    repaired: 'create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));',
    contract: `
tables:
  public.notes: { select: { authenticated: own }, update: { authenticated: own } }
`,
    found: [
      { rule: 'policy-update-without-select' },
      { breach: ['public.notes', 'select', 'authenticated'], narrower: true },
    ],
  },
  {
    name: 'restrictive-policy-alone-hides-all',
    given: `${notes}grant select on public.notes to authenticated;`,
    faulty:
      'create policy "own" on public.notes as restrictive for select to authenticated using (user_id = (select auth.uid()));',
    repaired: 'create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));',
    found: [
      { rule: 'policy-restrictive-only' },
      { breach: ['public.notes', 'select', 'authenticated'], narrower: true },
    ],
  },
  {
    name: 'helper-not-executable',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;`,
    faulty: 'revoke execute on function private.is_member(uuid) from authenticated;',
    repaired: '',
    found: [
      { rule: 'policy-dependency-denied' },
      { breach: ['public.documents', 'select', 'authenticated'], narrower: true },
    ],
  },
  {
    name: 'colleagues-locked-out',
    given: `${orgs}
create table public.plans (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  author_id uuid not null references auth.users (id),
  body text not null
);
create index on public.plans (org_id);
create index on public.plans (author_id);
alter table public.plans enable row level security;
grant select on public.plans to authenticated;`,
    faulty: 'create policy "read" on public.plans for select to authenticated using (author_id = (select auth.uid()));',
    repaired: 'create policy "read" on public.plans for select to authenticated using (private.is_member(org_id));',
    found: [{ breach: ['public.plans', 'select', 'authenticated'], narrower: true }],
  },
]
