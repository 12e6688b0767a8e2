/** Functions: what runs with its owner's rights, and what policies believe. */

import { documents, type Fault, notes, orgs, readDocuments } from './fault.ts'

const ownNotes = `${notes}grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));
`

export const functions: Fault[] = [
  {
    name: 'definer-returns-all-rows-to-anon',
    given: ownNotes,
    faulty: `create function public.recent_notes() returns setof public.notes language sql stable security definer set search_path = ''
as $$ select * from public.notes $$;`,
    repaired: `create function public.recent_notes() returns setof public.notes language sql stable set search_path = ''
as $$ select * from public.notes $$;
revoke execute on function public.recent_notes() from public;
grant execute on function public.recent_notes() to authenticated;`,
    found: [{ rule: 'definer-open-to-anon' }, { breach: ['public.recent_notes()', 'execute', 'anon'] }],
  },
  {
    name: 'definer-believes-its-argument',
    given: ownNotes,
    faulty: `create function public.notes_of(owner uuid) returns setof public.notes language sql stable security definer set search_path = ''
as $$ select * from public.notes n where n.user_id = owner $$;
revoke execute on function public.notes_of(uuid) from public;
grant execute on function public.notes_of(uuid) to authenticated;`,
    repaired: `create function public.notes_of(owner uuid) returns setof public.notes language sql stable security definer set search_path = ''
as $$ select * from public.notes n where n.user_id = owner and owner = (select auth.uid()) $$;
revoke execute on function public.notes_of(uuid) from public;
grant execute on function public.notes_of(uuid) to authenticated;`,
    found: [{ rule: 'definer-open-to-authenticated' }],
  },
  {
    name: 'definer-writes-for-anon',
    given: ownNotes,
    faulty: `create function public.remove_note(note uuid) returns void language sql security definer set search_path = ''
as $$ delete from public.notes n where n.id = note $$;`,
    repaired: `create function public.remove_note(note uuid) returns void language sql security definer set search_path = ''
as $$ delete from public.notes n where n.id = note and n.user_id = (select auth.uid()) $$;
revoke execute on function public.remove_note(uuid) from public;
grant execute on function public.remove_note(uuid) to authenticated;`,
    found: [{ rule: 'definer-write-open-to-anon' }, { breach: ['public.remove_note(uuid)', 'execute', 'anon'] }],
  },
  {
    // auth.uid() is NULL for anon: NULL <> anything is NULL, and IF takes that for false.
    name: 'null-caller-passes-the-guard',
    given: ownNotes,
    faulty: `create function public.notes_of(owner uuid) returns setof public.notes language plpgsql stable security definer set search_path = ''
as $$
begin
  if owner <> auth.uid() then raise exception 'not yours'; end if;
  return query select * from public.notes n where n.user_id = owner;
end $$;`,
    repaired: `create function public.notes_of(owner uuid) returns setof public.notes language plpgsql stable security definer set search_path = ''
as $$
begin
  if owner is distinct from auth.uid() then raise exception 'not yours'; end if;
  return query select * from public.notes n where n.user_id = owner;
end $$;
revoke execute on function public.notes_of(uuid) from public;
grant execute on function public.notes_of(uuid) to authenticated;`,
    found: [{ rule: 'function-leaks-rows', object: 'function public.notes_of(owner uuid)' }],
  },
  {
    name: 'guard-asks-only-for-an-account',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;`,
    faulty: `create function public.export_documents(org uuid) returns setof public.documents language plpgsql stable security definer set search_path = ''
as $$
begin
  if auth.uid() is null then raise exception 'sign in first'; end if;
  return query select * from public.documents d where d.org_id = org;
end $$;
revoke execute on function public.export_documents(uuid) from public;
grant execute on function public.export_documents(uuid) to authenticated;`,
    repaired: `create function public.export_documents(org uuid) returns setof public.documents language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.is_member(org) then raise exception 'not a member'; end if;
  return query select * from public.documents d where d.org_id = org;
end $$;
revoke execute on function public.export_documents(uuid) from public;
grant execute on function public.export_documents(uuid) to authenticated;`,
    found: [{ rule: 'function-leaks-rows', object: 'function public.export_documents(org uuid)' }],
  },
  {
    name: 'count-through-a-function',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;`,
    faulty: `create function public.count_documents(org uuid) returns bigint language sql stable security definer set search_path = ''
as $$ select count(*) from public.documents d where d.org_id = org $$;
revoke execute on function public.count_documents(uuid) from public;
grant execute on function public.count_documents(uuid) to authenticated;`,
    repaired: `create function public.count_documents(org uuid) returns bigint language sql stable set search_path = ''
as $$ select count(*) from public.documents d where d.org_id = org $$;
revoke execute on function public.count_documents(uuid) from public;
grant execute on function public.count_documents(uuid) to authenticated;`,
    found: [{ rule: 'definer-open-to-authenticated' }],
  },
  {
    name: 'execute-left-to-public',
    given: `${orgs}
grant select on public.orgs to service_role;`,
    faulty: `create function public.purge_orgs() returns void language sql security definer set search_path = ''
as $$ delete from public.orgs $$;
revoke execute on function public.purge_orgs() from anon, authenticated;`,
    repaired: `create function public.purge_orgs() returns void language sql security definer set search_path = ''
as $$ delete from public.orgs $$;
revoke execute on function public.purge_orgs() from public, anon, authenticated;
grant execute on function public.purge_orgs() to service_role;`,
    found: [{ rule: 'definer-write-open-to-anon' }, { breach: ['public.purge_orgs()', 'execute', 'anon'] }],
  },
  {
    name: 'definer-without-search-path',
    given: ownNotes,
    faulty: `create function public.my_note_count() returns bigint language sql stable security definer
as $$ select count(*) from notes where user_id = auth.uid() $$;
revoke execute on function public.my_note_count() from public;
grant execute on function public.my_note_count() to authenticated;`,
    repaired: `create function public.my_note_count() returns bigint language sql stable security definer set search_path = ''
as $$ select count(*) from public.notes where user_id = auth.uid() $$;
revoke execute on function public.my_note_count() from public;
grant execute on function public.my_note_count() to authenticated;`,
    found: [{ rule: 'definer-search-path-mutable' }],
  },
  {
    name: 'search-path-of-a-writable-schema',
    given: `${ownNotes}create schema shared; grant usage, create on schema shared to authenticated;`,
    faulty: `create function public.my_note_count() returns bigint language sql stable security definer set search_path = shared, public
as $$ select count(*) from notes where user_id = auth.uid() $$;
revoke execute on function public.my_note_count() from public;
grant execute on function public.my_note_count() to authenticated;`,
    repaired: `revoke create on schema shared from authenticated;
create function public.my_note_count() returns bigint language sql stable security definer set search_path = ''
as $$ select count(*) from public.notes where user_id = auth.uid() $$;
revoke execute on function public.my_note_count() from public;
grant execute on function public.my_note_count() to authenticated;`,
    found: [{ rule: 'definer-search-path-writable' }],
  },
  {
    name: 'dynamic-sql-from-arguments',
    given: ownNotes,
    faulty: `create function public.search_notes(term text) returns setof public.notes language plpgsql stable security definer set search_path = ''
as $$
begin
  return query execute 'select * from public.notes where user_id = auth.uid() and body like ''%' || term || '%''';
end $$;
revoke execute on function public.search_notes(text) from public;
grant execute on function public.search_notes(text) to authenticated;`,
    repaired: `create function public.search_notes(term text) returns setof public.notes language plpgsql stable security definer set search_path = ''
as $$
begin
  return query execute 'select * from public.notes where user_id = auth.uid() and strpos(body, $1) > 0' using term;
end $$;
revoke execute on function public.search_notes(text) from public;
grant execute on function public.search_notes(text) to authenticated;`,
    found: [{ rule: 'dynamic-sql-injectable' }],
  },
  {
    name: 'helper-redefined-as-true',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;`,
    faulty: `create or replace function private.is_member(org uuid) returns boolean language sql stable security definer set search_path = ''
as $$ select (select auth.uid()) is not null $$;`,
    repaired: '',
    found: [
      { rule: 'tenant-rows-readable', object: 'table public.documents' },
      { breach: ['public.documents', 'select', 'authenticated'] },
      { breach: ['public.orgs', 'select', 'authenticated'] },
      { breach: ['public.org_members', 'select', 'authenticated'] },
    ],
  },
  {
    // Inside the function, org_id is the column of org_members and never the argument of that name.
    name: 'helper-argument-shadowed-by-column',
    given: `${orgs}
create table public.files (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  name text not null
);
create index on public.files (org_id);
alter table public.files enable row level security;
grant select on public.files to authenticated;`,
    faulty: `create function private.in_org(org_id uuid) returns boolean language sql stable security definer set search_path = ''
as $$ select exists (select from public.org_members m where m.org_id = org_id and m.user_id = (select auth.uid())) $$;
revoke execute on function private.in_org(uuid) from public;
grant execute on function private.in_org(uuid) to authenticated;
create policy "read" on public.files for select to authenticated using (private.in_org(org_id));`,
    repaired: `create function private.in_org(org_id uuid) returns boolean language sql stable security definer set search_path = ''
as $$ select exists (select from public.org_members m where m.org_id = in_org.org_id and m.user_id = (select auth.uid())) $$;
revoke execute on function private.in_org(uuid) from public;
grant execute on function private.in_org(uuid) to authenticated;
create policy "read" on public.files for select to authenticated using (private.in_org(org_id));`,
    found: [{ rule: 'tenant-rows-readable' }, { breach: ['public.files', 'select', 'authenticated'] }],
  },
  {
    name: 'helper-answers-about-others',
    given: `${orgs}`,
    faulty: `create function public.belongs_to(person uuid, org uuid) returns boolean language sql stable security definer set search_path = ''
as $$ select exists (select from public.org_members m where m.org_id = org and m.user_id = person) $$;
revoke execute on function public.belongs_to(uuid, uuid) from public;
grant execute on function public.belongs_to(uuid, uuid) to authenticated;
create policy "administration" on public.org_members for select to authenticated using (public.belongs_to((select auth.uid()), org_id));`,
    repaired: '',
    found: [{ rule: 'policy-helper-exposed' }],
  },
  {
    name: 'trigger-function-writes-for-anybody',
    given: `${orgs}
create table public.requests (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  user_id uuid not null references auth.users (id)
);
create index on public.requests (org_id);
create index on public.requests (user_id);
alter table public.requests enable row level security;
grant select, insert on public.requests to authenticated;
create policy "own" on public.requests for select to authenticated using (user_id = (select auth.uid()));
create policy "ask" on public.requests for insert to authenticated with check (user_id = (select auth.uid()) and org_id is not null);`,
    faulty: `create function private.accept() returns trigger language plpgsql security definer set search_path = ''
as $$ begin insert into public.org_members (org_id, user_id, role) values (new.org_id, new.user_id, 'admin') on conflict (org_id, user_id) do update set role = 'admin'; return new; end $$;
create trigger accept after insert on public.requests for each row execute function private.accept();`,
    repaired: '',
    found: [{ rule: 'role-self-promoted', object: 'table public.requests' }],
  },
]
