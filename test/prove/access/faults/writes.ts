/** Writing what is another's, or making it so. */

import { documents, type Fault, notes, orgs, readDocuments } from './fault.ts'

const readNotes =
  'create policy "own" on public.notes for select to authenticated using (user_id = (select auth.uid()));'

/** Tasks that have an owner and an organisation. */
const tasks = `${orgs}
create table public.tasks (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id) on delete cascade,
  owner_id uuid not null references auth.users (id) on delete cascade,
  title text not null
);
create index on public.tasks (org_id);
create index on public.tasks (owner_id);
alter table public.tasks enable row level security;
grant select, insert, update on public.tasks to authenticated;
create policy "read" on public.tasks for select to authenticated using (private.is_member(org_id));
`

export const writes: Fault[] = [
  {
    name: 'insert-check-true',
    given: `${notes}${readNotes}grant select, insert on public.notes to authenticated;`,
    faulty: 'create policy "write" on public.notes for insert to authenticated with check (true);',
    repaired:
      'create policy "write" on public.notes for insert to authenticated with check (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-always-true' }, { breach: ['public.notes', 'insert', 'authenticated'] }],
  },
  {
    name: 'insert-for-another-member',
    given: tasks,
    faulty: 'create policy "write" on public.tasks for insert to authenticated with check (private.is_member(org_id));',
    repaired:
      'create policy "write" on public.tasks for insert to authenticated with check (private.is_member(org_id) and owner_id = (select auth.uid()));',
    found: [{ breach: ['public.tasks', 'insert', 'authenticated'] }],
  },
  {
    name: 'insert-into-another-tenant',
    given: tasks,
    faulty:
      'create policy "write" on public.tasks for insert to authenticated with check (owner_id = (select auth.uid()));',
    repaired:
      'create policy "write" on public.tasks for insert to authenticated with check (owner_id = (select auth.uid()) and private.is_member(org_id));',
    found: [{ rule: 'tenant-column-writable' }],
  },
  {
    name: 'insert-by-anon',
    given: `${notes}${readNotes}grant select, insert on public.notes to anon, authenticated;`,
    faulty: 'create policy "write" on public.notes for insert with check (user_id is not null);',
    repaired:
      'create policy "write" on public.notes for insert to authenticated with check (user_id = (select auth.uid()));',
    found: [{ rule: 'user-rows-writable' }, { breach: ['public.notes', 'insert', 'anon'] }],
  },
  {
    name: 'row-moved-to-another-tenant',
    given: tasks,
    faulty: `create policy "edit" on public.tasks for update to authenticated
  using (owner_id = (select auth.uid()) and private.is_member(org_id)) with check (owner_id = (select auth.uid()));`,
    repaired: `create policy "edit" on public.tasks for update to authenticated
  using (owner_id = (select auth.uid()) and private.is_member(org_id)) with check (owner_id = (select auth.uid()) and private.is_member(org_id));`,
    found: [{ rule: 'row-moved-across-tenants', object: 'table public.tasks' }],
  },
  {
    name: 'row-given-away',
    given: `${notes}${readNotes}grant select, update on public.notes to authenticated;`,
    faulty:
      'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (body is not null);',
    repaired:
      'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-row-can-be-moved' }],
  },
  {
    name: 'update-check-true',
    given: `${notes}${readNotes}grant select, update on public.notes to authenticated;`,
    faulty:
      'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (true);',
    repaired: 'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-always-true' }],
  },
  {
    name: 'row-taken-over',
    given: `${notes}grant select, update on public.notes to authenticated;
alter table public.notes add public boolean not null default false;
create policy "own or public" on public.notes for select to authenticated using (public or user_id = (select auth.uid()));`,
    faulty:
      'create policy "edit" on public.notes for update to authenticated using (public or user_id = (select auth.uid())) with check (user_id = (select auth.uid()));',
    repaired:
      'create policy "edit" on public.notes for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));',
    found: [{ rule: 'policy-read-condition-writes' }, { breach: ['public.notes', 'update', 'authenticated'] }],
  },
  {
    name: 'update-across-tenants',
    given: `${documents}${readDocuments}grant select, update on public.documents to authenticated;
create policy "all readable" on public.documents for select to authenticated using (true);`,
    faulty:
      'create policy "edit" on public.documents for update to authenticated using (title is not null) with check (title is not null);',
    repaired: `drop policy "all readable" on public.documents;
create policy "edit" on public.documents for update to authenticated using (private.is_member(org_id)) with check (private.is_member(org_id));`,
    found: [{ rule: 'tenant-rows-writable' }, { breach: ['public.documents', 'update', 'authenticated'] }],
  },
  {
    name: 'upsert-overwrites-others',
    given: `${orgs}
create table public.settings (
  org_id uuid not null references public.orgs (id),
  key text not null,
  value text not null,
  primary key (org_id, key)
);
alter table public.settings enable row level security;
grant select, insert, update on public.settings to authenticated;
create policy "read" on public.settings for select to authenticated using (private.is_member(org_id));
create policy "write" on public.settings for insert to authenticated with check (private.is_admin(org_id));`,
    faulty:
      'create policy "edit" on public.settings for update to authenticated using (private.is_member(org_id)) with check (private.is_member(org_id));',
    repaired:
      'create policy "edit" on public.settings for update to authenticated using (private.is_admin(org_id)) with check (private.is_admin(org_id));',
    found: [{ breach: ['public.settings', 'update', 'member'] }],
  },
  {
    name: 'delete-all-by-any-account',
    given: `${documents}${readDocuments}grant select, delete on public.documents to authenticated;
create policy "visible" on public.documents for select to authenticated using (title is not null);`,
    faulty: 'create policy "remove" on public.documents for delete to authenticated using (true);',
    repaired: `drop policy "visible" on public.documents;
create policy "remove" on public.documents for delete to authenticated using (private.is_admin(org_id));`,
    found: [{ rule: 'policy-always-true' }, { breach: ['public.documents', 'delete', 'authenticated'] }],
  },
  {
    name: 'audit-rows-editable',
    given: `${orgs}
create table public.audit_log (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  entry text not null
);
create index on public.audit_log (org_id);
alter table public.audit_log enable row level security;
grant select, update on public.audit_log to authenticated;
create policy "read" on public.audit_log for select to authenticated using (private.is_member(org_id));`,
    faulty:
      'create policy "edit" on public.audit_log for update to authenticated using (private.is_member(org_id)) with check (private.is_member(org_id));',
    repaired: '',
    found: [{ breach: ['public.audit_log', 'update', 'authenticated'] }],
  },
  {
    name: 'trigger-copies-into-open-table',
    given: `${notes}${readNotes}grant select, insert on public.notes to authenticated;
create policy "write" on public.notes for insert to authenticated with check (user_id = (select auth.uid()));
create table public.note_history (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id),
  body text not null
);
create index on public.note_history (user_id);
create schema private;
create function private.copy_note() returns trigger language plpgsql security definer set search_path = ''
as $$ begin insert into public.note_history (user_id, body) values (new.user_id, new.body); return new; end $$;
create trigger copy after insert on public.notes for each row execute function private.copy_note();
alter table public.note_history enable row level security;
grant select on public.note_history to authenticated;`,
    faulty: 'create policy "read" on public.note_history for select to authenticated using (id is not null);',
    repaired:
      'create policy "read" on public.note_history for select to authenticated using (user_id = (select auth.uid()));',
    found: [{ rule: 'user-rows-readable' }, { breach: ['public.note_history', 'select', 'authenticated'] }],
  },
  {
    name: 'child-points-to-another-tenants-parent',
    given: `${orgs}
create table public.projects (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  name text not null,
  unique (org_id, id)
);
create table public.milestones (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  project_id uuid not null,
  title text not null
);
create index on public.milestones (org_id);
create index on public.milestones (project_id);
alter table public.projects enable row level security;
alter table public.milestones enable row level security;
grant select on public.projects to authenticated;
grant select, insert on public.milestones to authenticated;
create policy "read" on public.projects for select to authenticated using (private.is_member(org_id));
create policy "read" on public.milestones for select to authenticated using (private.is_member(org_id));
create policy "write" on public.milestones for insert to authenticated with check (private.is_member(org_id));`,
    faulty: 'alter table public.milestones add foreign key (project_id) references public.projects (id);',
    repaired:
      'alter table public.milestones add foreign key (org_id, project_id) references public.projects (org_id, id);',
    found: [{ rule: 'row-points-to-hidden-row' }],
  },
  {
    name: 'unique-key-tells-of-hidden-rows',
    given: `${orgs}
create table public.contacts (
  id uuid primary key default gen_random_uuid(),
  org_id uuid not null references public.orgs (id),
  email text not null
);
create index on public.contacts (org_id);
alter table public.contacts enable row level security;
grant select, insert on public.contacts to authenticated;
create policy "read" on public.contacts for select to authenticated using (private.is_member(org_id));
create policy "write" on public.contacts for insert to authenticated with check (private.is_member(org_id));`,
    faulty: 'alter table public.contacts add unique (email);',
    repaired: 'alter table public.contacts add unique (org_id, email);',
    found: [{ rule: 'existence-oracle' }],
  },
  {
    name: 'cascade-deletes-what-others-own',
    given: `${documents}${readDocuments}grant select on public.documents to authenticated;
grant delete on public.orgs to authenticated;`,
    faulty: 'create policy "remove" on public.orgs for delete to authenticated using (private.is_member(id));',
    repaired: 'create policy "remove" on public.orgs for delete to authenticated using (private.is_admin(id));',
    found: [{ breach: ['public.orgs', 'delete', 'member'] }],
  },
]
