/** Views, partitions and children: other ways to the same rows. */

import { documents, type Fault, notes, readDocuments } from './fault.ts'

const shared = `${documents}${readDocuments}grant select on public.documents to authenticated;
`

const events = `
create table public.events (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null references auth.users (id),
  at timestamptz not null,
  primary key (id, at)
) partition by range (at);
create index on public.events (user_id);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
create table public.events_rest partition of public.events default;
alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (user_id = (select auth.uid()));
`

export const views: Fault[] = [
  {
    name: 'view-with-its-owners-rights',
    given: shared,
    faulty: `create view public.document_list as select id, org_id, title from public.documents;
grant select on public.document_list to authenticated;`,
    repaired: `create view public.document_list with (security_invoker = true) as select id, org_id, title from public.documents;
grant select on public.document_list to authenticated;`,
    found: [
      { rule: 'security-definer-view', object: 'view public.document_list' },
      { breach: ['public.document_list', 'select', 'authenticated'] },
    ],
  },
  {
    // CREATE OR REPLACE VIEW without WITH takes the options of the old view away.
    name: 'replaced-view-loses-security-invoker',
    given: `${shared}
create view public.document_list with (security_invoker = true) as select id, org_id, title from public.documents;
grant select on public.document_list to authenticated;`,
    faulty:
      'create or replace view public.document_list as select id, org_id, title, 1 as version from public.documents;',
    repaired:
      'create or replace view public.document_list with (security_invoker = true) as select id, org_id, title, 1 as version from public.documents;',
    found: [
      { rule: 'security-definer-view', object: 'view public.document_list' },
      { breach: ['public.document_list', 'select', 'authenticated'] },
    ],
  },
  {
    name: 'invoker-view-over-a-definer-view',
    given: shared,
    faulty: `create view public.all_documents as select id, org_id, title from public.documents;
grant select on public.all_documents to authenticated;
create view public.document_list with (security_invoker = true) as select * from public.all_documents;
grant select on public.document_list to authenticated;`,
    repaired: `create view public.all_documents with (security_invoker = true) as select id, org_id, title from public.documents;
grant select on public.all_documents to authenticated;
create view public.document_list with (security_invoker = true) as select * from public.all_documents;
grant select on public.document_list to authenticated;`,
    found: [{ rule: 'security-definer-view' }, { breach: ['public.document_list', 'select', 'authenticated'] }],
  },
  {
    name: 'write-through-a-definer-view',
    given: `${notes}grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));`,
    faulty: `create view public.note_bodies as select id, user_id, body from public.notes where user_id = (select auth.uid());
grant select, insert on public.note_bodies to authenticated;`,
    repaired: `create view public.note_bodies with (security_invoker = true) as select id, user_id, body from public.notes where user_id = (select auth.uid());
grant select on public.note_bodies to authenticated;`,
    found: [{ breach: ['public.note_bodies', 'insert', 'authenticated'] }],
  },
  {
    name: 'materialised-view-of-tenant-rows',
    given: shared,
    faulty: `create materialized view public.document_stats as select org_id, count(*) as documents from public.documents group by org_id;
grant select on public.document_stats to authenticated;`,
    repaired: `create schema if not exists reports;
create materialized view reports.document_stats as select org_id, count(*) as documents from public.documents group by org_id;`,
    found: [{ rule: 'materialized-view-exposed' }, { breach: ['public.document_stats', 'select', 'authenticated'] }],
  },
  {
    name: 'accounts-through-a-view',
    given: notes,
    faulty: `create view public.people as select id, email from auth.users;
grant select on public.people to authenticated;`,
    repaired: `create view public.people with (security_barrier = true) as select id, email from auth.users where id = (select auth.uid());
revoke all on public.people from anon;
drop view public.people;`,
    found: [{ rule: 'auth-users-exposed' }, { breach: ['public.people', 'select', 'authenticated'] }],
  },
  {
    name: 'definer-view-filters-by-nobody',
    given: shared,
    faulty: `create view public.titled_documents with (security_barrier = true) as select id, org_id, title from public.documents where title <> '';
grant select on public.titled_documents to authenticated;`,
    repaired: `create view public.titled_documents with (security_invoker = true) as select id, org_id, title from public.documents where title <> '';
grant select on public.titled_documents to authenticated;`,
    found: [{ rule: 'security-definer-view' }, { breach: ['public.titled_documents', 'select', 'authenticated'] }],
  },
  {
    name: 'policy-on-the-parent-only',
    given: events,
    faulty: 'grant select on public.events_2026, public.events_rest to authenticated;',
    repaired: `alter table public.events_2026 enable row level security;
alter table public.events_rest enable row level security;`,
    found: [{ rule: 'partition-rls-bypassed' }],
  },
  {
    name: 'new-partition-without-rls',
    given: `${events}
alter table public.events_2026 enable row level security;
alter table public.events_rest enable row level security;`,
    faulty: `create table public.events_2027 partition of public.events for values from ('2027-01-01') to ('2028-01-01');
grant select, delete on public.events_2027 to authenticated;`,
    repaired: `create table public.events_2027 partition of public.events for values from ('2027-01-01') to ('2028-01-01');
alter table public.events_2027 enable row level security;`,
    found: [{ rule: 'partition-rls-bypassed' }],
  },
  {
    name: 'inheriting-table-without-rls',
    given: `${notes}grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));
create table public.archived_notes (archived_at timestamptz not null default now(), primary key (id)) inherits (public.notes);`,
    faulty: 'grant select on public.archived_notes to authenticated;',
    repaired: 'alter table public.archived_notes enable row level security;',
    found: [{ rule: 'rls-disabled' }, { breach: ['public.archived_notes', 'select', 'authenticated'] }],
  },
]
