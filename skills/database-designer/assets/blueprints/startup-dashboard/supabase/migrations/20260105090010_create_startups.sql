set lock_timeout = '5s';

grant usage on schema private to authenticated;

create table public.startups (
  id uuid primary key default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.startups is 'A tenant.';

create table public.startup_members (
  startup_id uuid not null references public.startups (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  joined_at timestamptz not null default now(),
  primary key (startup_id, user_id)
);
comment on table public.startup_members is 'Who belongs to an organisation, and as what. Written by functions alone.';
create index startup_members_user_id_idx on public.startup_members (user_id, role);

create table public.startup_invitations (
  id uuid primary key default gen_random_uuid(),
  startup_id uuid not null references public.startups (id) on delete cascade,
  email text not null check (email = lower(email) and email like '%_@_%' and char_length(email) <= 320),
  role text not null check (role in ('admin', 'member', 'viewer')),
  token_hash text not null unique,
  invited_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz
);
comment on table public.startup_invitations is 'An invitation to an organisation. The token itself is in the message that was sent, nowhere else.';
create unique index startup_invitations_open_key on public.startup_invitations (startup_id, email) where accepted_at is null;
create index startup_invitations_startup_id_idx on public.startup_invitations (startup_id);
create index startup_invitations_invited_by_idx on public.startup_invitations (invited_by);

create trigger startups_touch_updated_at
  before update on public.startups
  for each row execute function private.touch_updated_at();

create function private.startup_members_orgs_of_caller(roles text[])
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(m.startup_id), '{}')
    from public.startup_members m
   where m.user_id = (select auth.uid()) and m.role::text = any (roles)
$$;
comment on function private.startup_members_orgs_of_caller(text[]) is 'Organisations in which the caller has one of the roles. Runs as its owner, so that the policies of the memberships do not call themselves.';
revoke execute on function private.startup_members_orgs_of_caller(text[]) from public;
grant execute on function private.startup_members_orgs_of_caller(text[]) to authenticated;

create function private.startup_members_keep_owner()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new.role = 'owner' then
    return null;
  end if;
  -- The lock on the organisation orders two owners who leave at the same time. It is gone when the whole is deleted.
  perform from public.startups o where o.id = old.startup_id for no key update;
  if found and not exists (select from public.startup_members m where m.startup_id = old.startup_id and m.role = 'owner') then
    raise exception 'One % must stay', 'owner' using errcode = 'check_violation';
  end if;
  return null;
end;
$$;
comment on function private.startup_members_keep_owner() is 'Nobody leaves an organisation without an owner.';
revoke execute on function private.startup_members_keep_owner() from public;

create constraint trigger startup_members_keep_owner
  after update or delete on public.startup_members
  deferrable initially immediate
  for each row
  when (old.role = 'owner')
  execute function private.startup_members_keep_owner();

alter table public.startups enable row level security;
alter table public.startup_members enable row level security;
alter table public.startup_invitations enable row level security;
revoke all on public.startups from anon, authenticated;
revoke all on public.startup_members from anon, authenticated;
revoke all on public.startup_invitations from anon, authenticated;
grant select, update (name), delete on public.startups to authenticated;
grant select on public.startup_members to authenticated;
grant select (id, startup_id, email, role, invited_by, created_at, expires_at, accepted_at), delete on public.startup_invitations to authenticated;
grant select, insert, update, delete on public.startups, public.startup_members, public.startup_invitations to service_role;

create policy startups_select_member on public.startups
  for select to authenticated
  using (id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));
create policy startups_update_owner on public.startups
  for update to authenticated
  using (id = any ((select private.startup_members_orgs_of_caller(array['owner']))::uuid[]))
  with check (id = any ((select private.startup_members_orgs_of_caller(array['owner']))::uuid[]));
create policy startups_delete_owner on public.startups
  for delete to authenticated
  using (id = any ((select private.startup_members_orgs_of_caller(array['owner']))::uuid[]));
create policy startup_members_select_member on public.startup_members
  for select to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));
create policy startup_invitations_select_inviter on public.startup_invitations
  for select to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin']))::uuid[]));
create policy startup_invitations_delete_inviter on public.startup_invitations
  for delete to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin']))::uuid[]));

create function private.hash_of_token(p_token text)
returns text
language sql
immutable
set search_path = ''
as $$
  select encode(sha256(convert_to(p_token, 'UTF8')), 'hex')
$$;
comment on function private.hash_of_token(text) is 'A token is long and random: a plain hash of it cannot be guessed back.';
revoke execute on function private.hash_of_token(text) from public;

create function public.create_startups(p_name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
  v_org uuid;
begin
  if v_user is null then
    raise exception 'Sign in first' using errcode = 'insufficient_privilege';
  end if;
  insert into public.startups (name) values (p_name) returning id into v_org;
  insert into public.startup_members (startup_id, user_id, role) values (v_org, v_user, 'owner');
  return v_org;
end;
$$;
comment on function public.create_startups(text) is 'Makes an organisation that the caller owns. Returns its id.';

create function public.invite_to_startups(p_org uuid, p_email text, p_role text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
  v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  if v_user is null or not coalesce(p_org = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin']))::uuid[]), false) then
    raise exception 'Only % may invite', 'owner and admin' using errcode = 'insufficient_privilege';
  end if;
  insert into public.startup_invitations (startup_id, email, role, token_hash, invited_by)
  values (p_org, lower(trim(p_email)), p_role, private.hash_of_token(v_token), v_user)
  on conflict (startup_id, email) where accepted_at is null do update
    set role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by,
        created_at = now(), expires_at = now() + interval '7 days';
  return v_token;
end;
$$;
comment on function public.invite_to_startups(uuid, text, text) is 'Invites an address. Returns the token, once: send it to that address.';

create function public.accept_startup_invitations(p_token text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
  v_invitation public.startup_invitations;
begin
  if v_user is null then
    raise exception 'Sign in first' using errcode = 'insufficient_privilege';
  end if;
  update public.startup_invitations i
     set accepted_at = now()
   where i.token_hash = private.hash_of_token(p_token) and i.accepted_at is null and i.expires_at > now()
     and i.email = (select lower(u.email) from auth.users u where u.id = v_user and u.email_confirmed_at is not null)
  returning i.* into v_invitation;
  if not found then
    raise exception 'This invitation is not valid for you' using errcode = 'insufficient_privilege';
  end if;
  insert into public.startup_members (startup_id, user_id, role) values (v_invitation.startup_id, v_user, v_invitation.role)
  on conflict (startup_id, user_id) do nothing;
  return v_invitation.startup_id;
end;
$$;
comment on function public.accept_startup_invitations(text) is 'Makes the caller a member, if the invitation was sent to his address. Returns the organisation.';

create function public.set_role_in_startups(p_org uuid, p_user uuid, p_role text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if ((select auth.uid())) is null or not coalesce(p_org = any ((select private.startup_members_orgs_of_caller(array['owner']))::uuid[]), false) then
    raise exception 'Only % may change roles', 'owner' using errcode = 'insufficient_privilege';
  end if;
  update public.startup_members m set role = p_role where m.startup_id = p_org and m.user_id = p_user;
  if not found then
    raise exception 'There is no such member' using errcode = 'no_data_found';
  end if;
end;
$$;
comment on function public.set_role_in_startups(uuid, uuid, text) is 'Changes the role of a member. The caller must own the organisation.';

create function public.leave_startups(p_org uuid, p_user uuid default null)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
begin
  if v_user is null or (p_user is not null and p_user <> v_user and not coalesce(p_org = any ((select private.startup_members_orgs_of_caller(array['owner']))::uuid[]), false)) then
    raise exception 'Only % may remove others', 'owner' using errcode = 'insufficient_privilege';
  end if;
  delete from public.startup_members m where m.startup_id = p_org and m.user_id = coalesce(p_user, v_user);
  return found;
end;
$$;
comment on function public.leave_startups(uuid, uuid) is 'The caller leaves; an owner may remove others.';

revoke execute on function public.create_startups(text), public.invite_to_startups(uuid, text, text), public.accept_startup_invitations(text), public.set_role_in_startups(uuid, uuid, text), public.leave_startups(uuid, uuid) from public, anon;
grant execute on function public.create_startups(text), public.invite_to_startups(uuid, text, text), public.accept_startup_invitations(text), public.set_role_in_startups(uuid, uuid, text), public.leave_startups(uuid, uuid) to authenticated;
