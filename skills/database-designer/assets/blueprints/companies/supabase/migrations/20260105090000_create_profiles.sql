set lock_timeout = '5s';

create schema private;
comment on schema private is 'Helpers that no API serves.';

create function private.touch_updated_at()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end;
$$;
comment on function private.touch_updated_at() is 'Sets updated_at on every change of a row.';
revoke execute on function private.touch_updated_at() from public;

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null default '' check (char_length(display_name) <= 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.profiles is 'A person who has an account.';

create trigger profiles_touch_updated_at
  before update on public.profiles
  for each row execute function private.touch_updated_at();

alter table public.profiles enable row level security;
revoke all on public.profiles from anon, authenticated;
grant select, update (display_name) on public.profiles to authenticated;
grant select, insert, update, delete on public.profiles to service_role;

create policy profiles_select_own on public.profiles
  for select to authenticated
  using (id = (select auth.uid()));
create policy profiles_update_own on public.profiles
  for update to authenticated
  using (id = (select auth.uid()))
  with check (id = (select auth.uid()));

create function private.make_profiles_row()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What the sign-up form sent is the user's own text: a name to show, nothing to trust.
  insert into public.profiles (id, display_name)
  values (new.id, left(coalesce(new.raw_user_meta_data ->> 'display_name', new.raw_user_meta_data ->> 'name', ''), 120))
  on conflict (id) do nothing;
  return null;
end;
$$;
comment on function private.make_profiles_row() is 'Gives a new account its row.';
revoke execute on function private.make_profiles_row() from public;

create trigger make_profiles_row
  after insert on auth.users
  for each row execute function private.make_profiles_row();
