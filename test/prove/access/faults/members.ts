/** Who counts as a member, and as which: roles, invitations, expiry. */

import { documents, type Fault, notes, readDocuments } from './fault.ts'

const grants = 'grant select, delete on public.documents to authenticated;'

/** Teams whose memberships have a state and an end. */
const teams = `
create table public.teams (id uuid primary key default gen_random_uuid(), name text not null);
create table public.team_members (
  team_id uuid not null references public.teams (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  status text not null check (status in ('pending', 'active')),
  expires_at timestamptz,
  primary key (team_id, user_id)
);
create index on public.team_members (user_id);
create table public.team_files (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references public.teams (id) on delete cascade,
  name text not null
);
create index on public.team_files (team_id);
alter table public.teams enable row level security;
alter table public.team_members enable row level security;
alter table public.team_files enable row level security;
grant select on public.team_members, public.team_files to authenticated;
create policy "own" on public.team_members for select to authenticated using (user_id = (select auth.uid()));
`

export const members: Fault[] = [
  {
    name: 'any-member-deletes',
    given: `${documents}${grants}${readDocuments}`,
    faulty: 'create policy "remove" on public.documents for delete to authenticated using (private.is_member(org_id));',
    repaired:
      'create policy "remove" on public.documents for delete to authenticated using (private.is_admin(org_id));',
    found: [{ breach: ['public.documents', 'delete', 'member'] }],
  },
  {
    // An enum's order is that of its definition: everything after admin is "greater".
    name: 'role-enum-compared-by-order',
    given: `
create type public.team_role as enum ('owner', 'admin', 'editor', 'viewer');
create table public.teams (id uuid primary key default gen_random_uuid(), name text not null);
create table public.team_members (
  team_id uuid not null references public.teams (id),
  user_id uuid not null references auth.users (id),
  role public.team_role not null,
  primary key (team_id, user_id)
);
create index on public.team_members (user_id);
create table public.budgets (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references public.teams (id),
  amount numeric not null
);
create index on public.budgets (team_id);
alter table public.teams enable row level security;
alter table public.team_members enable row level security;
alter table public.budgets enable row level security;
grant select on public.team_members, public.budgets to authenticated;
create policy "own" on public.team_members for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: `create policy "admins and above" on public.budgets for select to authenticated
  using (exists (select from public.team_members m where m.team_id = budgets.team_id and m.user_id = (select auth.uid()) and m.role >= 'admin'));`,
    repaired: `create policy "admins and above" on public.budgets for select to authenticated
  using (exists (select from public.team_members m where m.team_id = budgets.team_id and m.user_id = (select auth.uid()) and m.role <= 'admin'));`,
    found: [
      { breach: ['public.budgets', 'select', 'viewer'] },
      { breach: ['public.budgets', 'select', 'owner'], narrower: true },
    ],
  },
  {
    name: 'role-not-viewer-lets-unknown-roles-in',
    given: `${documents}${grants}${readDocuments}`,
    faulty: `create policy "remove" on public.documents for delete to authenticated
  using (exists (select from public.org_members m where m.org_id = documents.org_id and m.user_id = (select auth.uid()) and m.role <> 'owner'));`,
    repaired: `create policy "remove" on public.documents for delete to authenticated
  using (exists (select from public.org_members m where m.org_id = documents.org_id and m.user_id = (select auth.uid()) and m.role = 'owner'));`,
    found: [
      { breach: ['public.documents', 'delete', 'member'] },
      { breach: ['public.documents', 'delete', 'owner'], narrower: true },
    ],
  },
  {
    name: 'pending-invitation-is-membership',
    given: teams,
    faulty: `create policy "members" on public.team_files for select to authenticated
  using (exists (select from public.team_members m where m.team_id = team_files.team_id and m.user_id = (select auth.uid())
    and (m.expires_at is null or m.expires_at > now())));`,
    repaired: `create policy "members" on public.team_files for select to authenticated
  using (exists (select from public.team_members m where m.team_id = team_files.team_id and m.user_id = (select auth.uid())
    and m.status = 'active' and (m.expires_at is null or m.expires_at > now())));`,
    contract: `
tables:
  public.team_members: { select: { authenticated: own } }
  public.team_files: { select: { authenticated: tenant, pending: none, expired: none } }
`,
    found: [{ breach: ['public.team_files', 'select', 'pending'] }],
  },
  {
    name: 'expired-membership-still-counts',
    given: teams,
    faulty: `create policy "members" on public.team_files for select to authenticated
  using (exists (select from public.team_members m where m.team_id = team_files.team_id and m.user_id = (select auth.uid())
    and m.status = 'active'));`,
    repaired: `create policy "members" on public.team_files for select to authenticated
  using (exists (select from public.team_members m where m.team_id = team_files.team_id and m.user_id = (select auth.uid())
    and m.status = 'active' and (m.expires_at is null or m.expires_at > now())));`,
    contract: `
tables:
  public.team_members: { select: { authenticated: own } }
  public.team_files: { select: { authenticated: tenant, pending: none, expired: none } }
`,
    found: [{ breach: ['public.team_files', 'select', 'expired'] }],
  },
  {
    name: 'join-any-organisation',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;
grant insert on public.org_members to authenticated;`,
    faulty:
      'create policy "join" on public.org_members for insert to authenticated with check (user_id = (select auth.uid()));',
    repaired:
      'create policy "join" on public.org_members for insert to authenticated with check (private.is_admin(org_id));',
    found: [{ rule: 'tenant-column-writable' }],
  },
  {
    name: 'member-promotes-himself',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;
grant update on public.org_members to authenticated;`,
    faulty:
      'create policy "edit own membership" on public.org_members for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()) and private.is_member(org_id));',
    repaired:
      'create policy "admins edit memberships" on public.org_members for update to authenticated using (private.is_admin(org_id)) with check (private.is_admin(org_id));',
    found: [{ rule: 'role-self-promoted', object: 'table public.org_members' }],
  },
  {
    name: 'profile-role-writable-by-its-user',
    given: `
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null,
  role text not null default 'user' check (role in ('user', 'moderator', 'admin'))
);
alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
create policy "own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create policy "edit own" on public.profiles for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));`,
    faulty: 'grant update on public.profiles to authenticated;',
    repaired: 'grant update (display_name) on public.profiles to authenticated;',
    found: [{ rule: 'privileged-column-writable' }],
  },
  {
    name: 'admin-flag-set-at-sign-up',
    given: `
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null,
  is_admin boolean not null default false
);
alter table public.profiles enable row level security;
grant select, insert on public.profiles to authenticated;
create policy "own" on public.profiles for select to authenticated using (id = (select auth.uid()));`,
    faulty:
      'create policy "sign up" on public.profiles for insert to authenticated with check (id = (select auth.uid()));',
    repaired:
      'create policy "sign up" on public.profiles for insert to authenticated with check (id = (select auth.uid()) and not is_admin);',
    found: [{ rule: 'privileged-column-writable' }],
  },
  {
    name: 'credits-writable-by-their-user',
    given: `
create table public.wallets (
  id uuid primary key references auth.users (id) on delete cascade,
  nickname text not null,
  credits int not null default 0
);
alter table public.wallets enable row level security;
grant select on public.wallets to authenticated;
create policy "own" on public.wallets for select to authenticated using (id = (select auth.uid()));
create policy "edit own" on public.wallets for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));`,
    faulty: 'grant update on public.wallets to authenticated;',
    repaired: 'grant update (nickname) on public.wallets to authenticated;',
    found: [{ rule: 'privileged-column-writable' }],
  },
  {
    // The helper is sound; the column that it trusts is not.
    name: 'helper-trusts-writable-column',
    given: `${notes}
create schema private;
grant usage on schema private to authenticated;
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null,
  kind text not null default 'person' check (kind in ('person', 'staff'))
);
alter table public.profiles enable row level security;
grant select on public.profiles, public.notes to authenticated;
create policy "own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create policy "edit own" on public.profiles for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));
create function private.is_staff() returns boolean language sql stable security definer set search_path = ''
as $$ select exists (select from public.profiles p where p.id = (select auth.uid()) and p.kind = 'staff') $$;
revoke execute on function private.is_staff() from public;
grant execute on function private.is_staff() to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()) or (select private.is_staff()));`,
    faulty: 'grant update on public.profiles to authenticated;',
    repaired: 'grant update (display_name) on public.profiles to authenticated;',
    contract: `
tables:
  public.profiles: { select: { authenticated: own }, update: { authenticated: own } }
  public.notes: { select: { staff: all, authenticated: own } }
`,
    found: [{ rule: 'role-self-promoted', object: 'table public.profiles' }],
  },
]
