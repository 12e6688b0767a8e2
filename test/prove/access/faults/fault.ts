/** The form of a planted fault: a small schema twice, once with one thing wrong and once mended. */

import type { Verb } from '../../../../scripts/prove/access/types.ts'

export interface Fault {
  /** Unique over all families, kebab-case: what is wrong. */
  name: string
  /** Default `supabase`, with the grants that projects have from 2026-10-30 on: none by default. */
  platform?: 'postgres'
  /** What both twins begin with. */
  given?: string
  faulty: string
  repaired: string
  /**
   * The intent, as people would write it. Absent: the intent is what the repaired twin measures (`dbops access --init`),
   * which is how a contract comes into a repository.
   */
  contract?: string
  /** What names the fault. Each must be found in the faulty twin. */
  found: Expected[]
}

export type Expected =
  /** A finding without any contract: of a catalog rule, or of what was measured. */
  | { rule: string; object?: string }
  /** A breach of the contract: this cell reaches further than intended, or not so far. */
  | { breach: readonly [object: string, verb: Verb, persona: string]; narrower?: true }

/**
 * A multi-tenant start: organisations, who belongs to them, and a helper that asks for it. Its own policies are sound.
 * Roles are a CHECK column, so that a member, an admin and an owner come to it.
 */
export const orgs = `
create schema private;
grant usage on schema private to authenticated;
create table public.orgs (
  id uuid primary key default gen_random_uuid(),
  name text not null
);
create table public.org_members (
  org_id uuid not null references public.orgs (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'member')),
  primary key (org_id, user_id)
);
alter table public.orgs enable row level security;
alter table public.org_members enable row level security;
grant select on public.orgs, public.org_members to authenticated;
create function private.is_member(org uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from public.org_members m where m.org_id = org and m.user_id = (select auth.uid())) $$;
create function private.is_admin(org uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.org_members m
    where m.org_id = org and m.user_id = (select auth.uid()) and m.role in ('owner', 'admin'))
$$;
revoke execute on function private.is_member(uuid), private.is_admin(uuid) from public;
grant execute on function private.is_member(uuid), private.is_admin(uuid) to authenticated;
create policy "members see their colleagues" on public.org_members for select to authenticated using (private.is_member(org_id));
create policy "members see their organisations" on public.orgs for select to authenticated using (private.is_member(id));
`

/** The same with documents of an organisation; row level security is on, and there is no policy yet. */
export const documents = `${orgs}
create table public.documents (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id) on delete cascade,
  title text not null
);
create index on public.documents (org_id);
alter table public.documents enable row level security;
`

/** Notes of single users; row level security is on, and there is no policy yet. */
export const notes = `
create table public.notes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  body text not null
);
create index on public.notes (user_id);
alter table public.notes enable row level security;
`

/** A policy for reading that lets members of the organisation in. */
export const readDocuments = `create policy "members read" on public.documents for select to authenticated using (private.is_member(org_id));`
