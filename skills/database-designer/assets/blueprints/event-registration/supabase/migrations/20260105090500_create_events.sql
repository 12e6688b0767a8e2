-- Events. confirmed_count is kept by a trigger on registrations (see 20260105091500); no client may write it.
set lock_timeout = '5s';

create type public.event_status as enum ('draft', 'published', 'cancelled', 'completed');

create table public.events (
  id uuid primary key default gen_random_uuid(),
  organizer_id uuid not null references public.profiles (id) on delete restrict,
  title text not null check (char_length(title) between 1 and 200),
  description text not null default '',
  location text not null check (char_length(location) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer not null check (capacity between 1 and 100000),
  confirmed_count integer not null default 0,
  price_cents integer not null default 0 check (price_cents >= 0),
  currency text not null default 'COP' check (currency ~ '^[A-Z]{3}$'),
  status public.event_status not null default 'draft',
  search tsvector generated always as (
    setweight(to_tsvector('spanish', title), 'A') || setweight(to_tsvector('spanish', description), 'B')
  ) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint events_end_after_start check (ends_at > starts_at),
  constraint events_not_overbooked check (confirmed_count between 0 and capacity)
);
comment on table public.events is 'An event that people register for.';
comment on column public.events.confirmed_count is 'Confirmed registrations, kept by a trigger.';
comment on constraint events_not_overbooked on public.events is 'Whatever a client does, no more seats than there are.';

create index events_organizer_id_idx on public.events (organizer_id);
create index events_status_starts_at_idx on public.events (status, starts_at);
create index events_search_idx on public.events using gin (search);

create trigger events_touch_updated_at
  before update on public.events
  for each row execute function private.touch_updated_at();

alter table public.events enable row level security;
revoke all on public.events from anon, authenticated;
grant select on public.events to anon;
grant select, delete,
  insert (organizer_id, title, description, location, starts_at, ends_at, capacity, price_cents, currency, status),
  update (title, description, location, starts_at, ends_at, capacity, price_cents, currency, status)
  on public.events to authenticated;
grant all on public.events to service_role;

create policy events_select_published on public.events
  for select to anon
  using (status = 'published');

create policy events_select_published_or_own on public.events
  for select to authenticated
  using (status = 'published' or organizer_id = (select auth.uid()));

create policy events_insert_own on public.events
  for insert to authenticated
  with check (organizer_id = (select auth.uid()));

create policy events_update_own on public.events
  for update to authenticated
  using (organizer_id = (select auth.uid()))
  with check (organizer_id = (select auth.uid()));

create policy events_delete_own_drafts on public.events
  for delete to authenticated
  using (organizer_id = (select auth.uid()) and status = 'draft');
