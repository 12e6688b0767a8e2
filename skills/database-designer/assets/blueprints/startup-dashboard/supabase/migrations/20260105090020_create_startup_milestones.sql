set lock_timeout = '5s';

create table public.startup_milestones (
  id uuid primary key default gen_random_uuid(),
  startup_id uuid not null references public.startups (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 200),
  description text not null default '',
  target_date date not null,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.startup_milestones is 'What a startup wants to reach.';

create index startup_milestones_startup_id_target_date_idx on public.startup_milestones (startup_id, target_date);

create trigger startup_milestones_touch_updated_at
  before update on public.startup_milestones
  for each row execute function private.touch_updated_at();

alter table public.startup_milestones enable row level security;
revoke all on public.startup_milestones from anon, authenticated;
grant select, insert, update (title, description, target_date, completed_at), delete on public.startup_milestones to authenticated;
grant select, insert, update, delete on public.startup_milestones to service_role;

create policy startup_milestones_select_member on public.startup_milestones
  for select to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));

create policy startup_milestones_insert_writer on public.startup_milestones
  for insert to authenticated
  with check (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy startup_milestones_update_writer on public.startup_milestones
  for update to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]))
  with check (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy startup_milestones_delete_writer on public.startup_milestones
  for delete to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));
