-- Registrations, the waitlist and payments. People write them through functions only (20260105091500), so that a seat,
-- a place in line and a payment can never disagree.
set lock_timeout = '5s';

create type public.registration_status as enum ('confirmed', 'cancelled');
create type public.payment_status as enum ('not_required', 'pending', 'paid', 'failed', 'refunded');

create table public.registrations (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references public.events (id) on delete cascade,
  user_id uuid not null references public.profiles (id) on delete cascade,
  status public.registration_status not null default 'confirmed',
  payment_status public.payment_status not null default 'not_required',
  registered_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint registrations_once_per_event unique (event_id, user_id)
);
comment on table public.registrations is 'A person''s place in an event.';
create index registrations_user_id_idx on public.registrations (user_id, registered_at desc);

create table public.waitlist_entries (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references public.events (id) on delete cascade,
  user_id uuid not null references public.profiles (id) on delete cascade,
  position bigint generated always as identity,
  joined_at timestamptz not null default now(),
  constraint waitlist_entries_once_per_event unique (event_id, user_id)
);
comment on table public.waitlist_entries is 'A person in line for a full event; the lowest position is promoted first.';
create index waitlist_entries_event_position_idx on public.waitlist_entries (event_id, position);
create index waitlist_entries_user_id_idx on public.waitlist_entries (user_id);

create table public.payments (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null references public.registrations (id) on delete restrict,
  amount_cents integer not null check (amount_cents > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  stripe_payment_id text not null unique,
  status public.payment_status not null default 'pending' check (status <> 'not_required'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.payments is 'A payment of a registration, as the payment provider reports it.';
create index payments_registration_id_idx on public.payments (registration_id, created_at desc);

create trigger registrations_touch_updated_at
  before update on public.registrations
  for each row execute function private.touch_updated_at();
create trigger payments_touch_updated_at
  before update on public.payments
  for each row execute function private.touch_updated_at();

alter table public.registrations enable row level security;
alter table public.waitlist_entries enable row level security;
alter table public.payments enable row level security;
revoke all on public.registrations, public.waitlist_entries, public.payments from anon, authenticated;
grant select on public.registrations, public.waitlist_entries, public.payments to authenticated;
grant all on public.registrations, public.waitlist_entries, public.payments to service_role;

create policy registrations_select_own_or_organized on public.registrations
  for select to authenticated
  using (
    user_id = (select auth.uid())
    or event_id in (select e.id from public.events e where e.organizer_id = (select auth.uid()))
  );

create policy waitlist_entries_select_own_or_organized on public.waitlist_entries
  for select to authenticated
  using (
    user_id = (select auth.uid())
    or event_id in (select e.id from public.events e where e.organizer_id = (select auth.uid()))
  );

-- A payment is seen by whoever sees its registration: the policy of registrations decides.
create policy payments_select_with_registration on public.payments
  for select to authenticated
  using (registration_id in (select r.id from public.registrations r));
