set lock_timeout = '5s';

create table public.feature_flags (
  name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
  description text not null default '',
  enabled boolean not null default false,
  share integer not null default 100 check (share between 0 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.feature_flags is 'A feature that can be switched.';
comment on column public.feature_flags.share is 'Percent of users for whom it is on while it is enabled.';

create table public.feature_flag_users (
  flag text not null references public.feature_flags (name) on delete cascade on update cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  enabled boolean not null,
  primary key (flag, user_id)
);
comment on table public.feature_flag_users is 'On or off for one user, whatever the flag says.';
create index feature_flag_users_user_id_idx on public.feature_flag_users (user_id);

create trigger feature_flags_touch_updated_at
  before update on public.feature_flags
  for each row execute function private.touch_updated_at();

alter table public.feature_flags enable row level security;
alter table public.feature_flag_users enable row level security;
revoke all on public.feature_flags from anon, authenticated;
revoke all on public.feature_flag_users from anon, authenticated;
grant select, insert, update, delete on public.feature_flags, public.feature_flag_users to service_role;

create function public.is_enabled(p_flag text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (select e.enabled from public.feature_flag_users e where e.flag = p_flag and e.user_id = (select auth.uid())),
    (
      select f.enabled
             -- 0 to 99, the same for a flag and a user for ever.
             and mod(abs(hashtextextended(p_flag || ':' || coalesce(((select auth.uid()))::text, ''), 0) % 100), 100) < f.share
        from public.feature_flags f
       where f.name = p_flag
    ),
    false
  );
$$;
comment on function public.is_enabled(text) is 'Whether a feature is on for the caller. An unknown one is off.';
revoke execute on function public.is_enabled(text) from public, anon;
grant execute on function public.is_enabled(text) to authenticated;

insert into public.feature_flags (name) values ('multi_tenant');
