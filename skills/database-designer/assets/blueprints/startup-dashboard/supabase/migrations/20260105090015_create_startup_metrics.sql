set lock_timeout = '5s';

create table public.startup_metrics (
  id bigint generated always as identity primary key,
  startup_id uuid not null references public.startups (id) on delete cascade,
  metric_date date not null,
  revenue numeric(14,2) not null default 0,
  users bigint not null default 0 check (users >= 0),
  burn_rate numeric(14,2) not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.startup_metrics is 'Figures of a startup on one day.';

create index startup_metrics_startup_id_metric_date_idx on public.startup_metrics (startup_id, metric_date desc);

create trigger startup_metrics_touch_updated_at
  before update on public.startup_metrics
  for each row execute function private.touch_updated_at();

alter table public.startup_metrics enable row level security;
revoke all on public.startup_metrics from anon, authenticated;
grant select, insert, update (metric_date, revenue, users, burn_rate), delete on public.startup_metrics to authenticated;
grant select, insert, update, delete on public.startup_metrics to service_role;

create policy startup_metrics_select_member on public.startup_metrics
  for select to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));

create policy startup_metrics_insert_writer on public.startup_metrics
  for insert to authenticated
  with check (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy startup_metrics_update_writer on public.startup_metrics
  for update to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]))
  with check (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create policy startup_metrics_delete_writer on public.startup_metrics
  for delete to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));
