/** Columns: what rows may be seen is one question, which of their values another. */

import { type Fault, orgs } from './fault.ts'

const profiles = `
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  handle text not null,
  email text not null,
  phone text
);
alter table public.profiles enable row level security;
create policy "public profiles" on public.profiles for select using (true);
`

const people = `
tables:
  public.profiles:
    select: { anon: all, authenticated: all }
    columns:
      email: { select: { anon: denied, authenticated: denied } }
      phone: { select: { anon: denied, authenticated: denied } }
`

export const columns: Fault[] = [
  {
    name: 'email-readable-by-anon',
    given: profiles,
    faulty: 'grant select on public.profiles to anon, authenticated;',
    repaired: 'grant select (id, handle) on public.profiles to anon, authenticated;',
    contract: people,
    found: [{ breach: ['public.profiles.email', 'select', 'anon'] }],
  },
  {
    // A REVOKE on a column takes nothing away from a grant on the table.
    name: 'column-revoked-under-a-table-grant',
    given: profiles,
    faulty: `grant select on public.profiles to anon, authenticated;
revoke select (email, phone) on public.profiles from anon, authenticated;`,
    repaired: `grant select (id, handle) on public.profiles to anon, authenticated;
revoke select (email, phone) on public.profiles from anon, authenticated;`,
    contract: people,
    found: [{ breach: ['public.profiles.phone', 'select', 'authenticated'] }],
  },
  {
    name: 'secret-column-in-a-public-table',
    given: `
create table public.shops (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  webhook_secret text not null
);
alter table public.shops enable row level security;
create policy "public" on public.shops for select to anon, authenticated using (true);`,
    faulty: 'grant select on public.shops to anon, authenticated;',
    repaired: 'grant select (id, name) on public.shops to anon, authenticated;',
    found: [{ rule: 'sensitive-column-readable' }],
  },
  {
    name: 'invitation-token-readable-by-members',
    given: `${orgs}
create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  email text not null,
  role text not null,
  token text not null
);
create index on public.invitations (org_id);
alter table public.invitations enable row level security;
create policy "members see invitations" on public.invitations for select to authenticated using (private.is_member(org_id));`,
    faulty: 'grant select on public.invitations to authenticated;',
    repaired: 'grant select (id, org_id, email, role) on public.invitations to authenticated;',
    contract: `
tables:
  public.orgs: { select: { authenticated: tenant } }
  public.org_members: { select: { authenticated: tenant } }
  public.invitations:
    select: { authenticated: tenant }
    columns: { token: { select: { authenticated: denied } } }
`,
    found: [{ breach: ['public.invitations.token', 'select', 'authenticated'] }],
  },
  {
    name: 'approval-writable-by-the-applicant',
    given: `
create table public.applications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id),
  letter text not null,
  decision text not null default 'open' check (decision in ('open', 'granted', 'refused'))
);
create index on public.applications (user_id);
alter table public.applications enable row level security;
grant select on public.applications to authenticated;
create policy "own" on public.applications for select to authenticated using (user_id = (select auth.uid()));
create policy "edit own" on public.applications for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));`,
    faulty: 'grant update on public.applications to authenticated;',
    repaired: 'grant update (letter) on public.applications to authenticated;',
    contract: `
tables:
  public.applications:
    select: { authenticated: own }
    update: { authenticated: own }
    columns: { decision: { update: { authenticated: denied } } }
`,
    found: [{ breach: ['public.applications.decision', 'update', 'authenticated'] }],
  },
]
