set lock_timeout = '5s';

create table public.projects (
  id uuid primary key default gen_random_uuid(),
  company_id uuid not null references public.companies (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  archived boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.projects is 'A project of a company.';

create index projects_company_id_idx on public.projects (company_id);

create trigger projects_touch_updated_at
  before update on public.projects
  for each row execute function private.touch_updated_at();

alter table public.projects enable row level security;
revoke all on public.projects from anon, authenticated;
grant select, insert, update (name, archived), delete on public.projects to authenticated;
grant select, insert, update, delete on public.projects to service_role;

create policy projects_select_member on public.projects
  for select to authenticated
  using (company_id = any ((select private.company_users_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));

create policy projects_insert_writer on public.projects
  for insert to authenticated
  with check (company_id = any ((select private.company_users_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy projects_update_writer on public.projects
  for update to authenticated
  using (company_id = any ((select private.company_users_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]))
  with check (company_id = any ((select private.company_users_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy projects_delete_writer on public.projects
  for delete to authenticated
  using (company_id = any ((select private.company_users_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));
