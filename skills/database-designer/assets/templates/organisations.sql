/*---
title: Organisations with members and invitations
summary: Tenants, who belongs to them with which role, and invitations that only their addressee can accept
notes: |
  The first role owns the organisation; one owner always stays. Clients write through functions: making one, inviting,
  accepting, changing a role, leaving. An invitation is a token whose hash alone is kept; it ends after days, and works for the address it was sent to. On
  Supabase that address must be confirmed. For tables of the organisation take `org-policies`.
parameters:
  organisations: { format: relation, x-relation: new, default: organisations, description: The new table of organisations }
  members: { format: relation, x-relation: new, default: members, description: The new table of memberships }
  invitations: { format: relation, x-relation: new, default: invitations, description: The new table of invitations }
  org: { format: identifier, default: org_id, description: Column of the organisation }
  roles: { type: array, items: { type: string, pattern: '^[a-z][a-z0-9_]*$' }, minItems: 2, uniqueItems: true, default: [owner, admin, member, viewer], description: 'Roles, the highest first; the first owns, the first two invite' }
  days: { type: integer, minimum: 1, maximum: 365, default: 7, description: How long an invitation holds }
required: []
examples:
  - name: teams
    summary: Organisations with four roles
    values: {}
  - name: companies
    summary: Companies and their users
    values: { organisations: companies, members: company_users, invitations: company_invitations, org: company_id, roles: [owner, manager, employee], days: 14 }
  - name: postgres
    summary: Plain PostgreSQL; the address is the setting app.user_email
    platform: postgres
    given: |
      create role app nologin;
      create table public.users (id uuid primary key default gen_random_uuid(), email text not null);
    values: { users: users }
---*/
--- migration create_{organisations}
<% const mine = rel(helpers, members.name, 'orgs_of_caller'), guard = rel(helpers, members.name, 'keep_owner'), hash = rel(helpers, 'hash_of_token') %>
<% const make = rel(organisations.schema, 'create', organisations.name), invite = rel(organisations.schema, 'invite_to', organisations.name), accept = rel(organisations.schema, 'accept', invitations.name), setRole = rel(organisations.schema, 'set_role_in', organisations.name), leave = rel(organisations.schema, 'leave', organisations.name) %>
<% const owner = roles[0], inviters = roles.slice(0, 2); const within = (which) => sql`any ((select ${mine}(array[${which}]))::uuid[])` %>
<% const email = supabase ? sql`(select lower(u.email) from auth.users u where u.id = v_user and u.email_confirmed_at is not null)` : sql`lower(nullif(current_setting('app.user_email', true), ''))` %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@usage.up') %>
<%~ include('@touch.up') %>
create table <%= organisations %> (
  id uuid primary key default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table <%= organisations %> is 'A tenant.';

create table <%= members %> (
  <%= org %> uuid not null references <%= organisations %> (id) on delete cascade,
  user_id <%= userType %> not null<% if (users) { %> references <%= users %> (<%= userKey %>) on delete cascade<% } %>,
  role text not null check (role in (<%= roles %>)),
  joined_at timestamptz not null default now(),
  primary key (<%= org %>, user_id)
);
comment on table <%= members %> is 'Who belongs to an organisation, and as what. Written by functions alone.';
create index <%= name(members.name, 'user_id', 'idx') %> on <%= members %> (user_id, role);

create table <%= invitations %> (
  id uuid primary key default gen_random_uuid(),
  <%= org %> uuid not null references <%= organisations %> (id) on delete cascade,
  email text not null check (email = lower(email) and email like '%_@_%' and char_length(email) <= 320),
  role text not null check (role in (<%= roles.slice(1) %>)),
  token_hash text not null unique,
  invited_by <%= userType %><% if (users) { %> references <%= users %> (<%= userKey %>) on delete set null<% } %>,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval <%= `${days} days` %>,
  accepted_at timestamptz
);
comment on table <%= invitations %> is 'An invitation to an organisation. The token itself is in the message that was sent, nowhere else.';
create unique index <%= name(invitations.name, 'open', 'key') %> on <%= invitations %> (<%= org %>, email) where accepted_at is null;
create index <%= name(invitations.name, org, 'idx') %> on <%= invitations %> (<%= org %>);
create index <%= name(invitations.name, 'invited_by', 'idx') %> on <%= invitations %> (invited_by);

create trigger <%= name(organisations.name, 'touch_updated_at') %>
  before update on <%= organisations %>
  for each row execute function <%= touch %>();

<% const member_user = ident('user_id'), member_role = ident('role') %>
<%~ include('@my-orgs.up', { member_user, member_role }) %>
create function <%= guard %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new.role = <%= owner %> then
    return null;
  end if;
  -- The lock on the organisation orders two owners who leave at the same time. It is gone when the whole is deleted.
  perform from <%= organisations %> o where o.id = old.<%= org %> for no key update;
  if found and not exists (select from <%= members %> m where m.<%= org %> = old.<%= org %> and m.role = <%= owner %>) then
    raise exception 'One % must stay', <%= owner %> using errcode = 'check_violation';
  end if;
  return null;
end;
$$;
comment on function <%= guard %>() is 'Nobody leaves an organisation without an owner.';
revoke execute on function <%= guard %>() from public;

create constraint trigger <%= name(members.name, 'keep_owner') %>
  after update or delete on <%= members %>
  deferrable initially immediate
  for each row
  when (old.role = <%= owner %>)
  execute function <%= guard %>();

alter table <%= organisations %> enable row level security;
alter table <%= members %> enable row level security;
alter table <%= invitations %> enable row level security;
<%~ include('@close', { relation: organisations }) %>
<%~ include('@close', { relation: members }) %>
<%~ include('@close', { relation: invitations }) %>
grant select, update (name), delete on <%= organisations %> to <%= role %>;
grant select on <%= members %> to <%= role %>;
grant select (id, <%= org %>, email, role, invited_by, created_at, expires_at, accepted_at), delete on <%= invitations %> to <%= role %>;
<% if (worker) { %>
grant select, insert, update, delete on <%= organisations %>, <%= members %>, <%= invitations %> to <%= worker %>;
<% } %>

create policy <%= name(organisations.name, 'select_member') %> on <%= organisations %>
  for select to <%= role %>
  using (id = <%= within(roles) %>);
create policy <%= name(organisations.name, 'update_owner') %> on <%= organisations %>
  for update to <%= role %>
  using (id = <%= within([owner]) %>)
  with check (id = <%= within([owner]) %>);
create policy <%= name(organisations.name, 'delete_owner') %> on <%= organisations %>
  for delete to <%= role %>
  using (id = <%= within([owner]) %>);
create policy <%= name(members.name, 'select_member') %> on <%= members %>
  for select to <%= role %>
  using (<%= org %> = <%= within(roles) %>);
create policy <%= name(invitations.name, 'select_inviter') %> on <%= invitations %>
  for select to <%= role %>
  using (<%= org %> = <%= within(inviters) %>);
create policy <%= name(invitations.name, 'delete_inviter') %> on <%= invitations %>
  for delete to <%= role %>
  using (<%= org %> = <%= within(inviters) %>);

<% if (!facts.hasFunction(hash)) { %>
create function <%= hash %>(p_token text)
returns text
language sql
immutable
set search_path = ''
as $$
  select encode(sha256(convert_to(p_token, 'UTF8')), 'hex')
$$;
comment on function <%= hash %>(text) is 'A token is long and random: a plain hash of it cannot be guessed back.';
revoke execute on function <%= hash %>(text) from public;

<% } %>
create function <%= make %>(p_name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user <%= userType %> := <%= me %>;
  v_org uuid;
begin
  if v_user is null then
    raise exception 'Sign in first' using errcode = 'insufficient_privilege';
  end if;
  insert into <%= organisations %> (name) values (p_name) returning id into v_org;
  insert into <%= members %> (<%= org %>, user_id, role) values (v_org, v_user, <%= owner %>);
  return v_org;
end;
$$;
comment on function <%= make %>(text) is 'Makes an organisation that the caller owns. Returns its id.';

create function <%= invite %>(p_org uuid, p_email text, p_role text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user <%= userType %> := <%= me %>;
  v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  if v_user is null or not coalesce(p_org = <%= within(inviters) %>, false) then
    raise exception 'Only % may invite', <%= inviters.join(' and ') %> using errcode = 'insufficient_privilege';
  end if;
  insert into <%= invitations %> (<%= org %>, email, role, token_hash, invited_by)
  values (p_org, lower(trim(p_email)), p_role, <%= hash %>(v_token), v_user)
  on conflict (<%= org %>, email) where accepted_at is null do update
    set role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by,
        created_at = now(), expires_at = now() + interval <%= `${days} days` %>;
  return v_token;
end;
$$;
comment on function <%= invite %>(uuid, text, text) is 'Invites an address. Returns the token, once: send it to that address.';

create function <%= accept %>(p_token text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user <%= userType %> := <%= me %>;
  v_invitation <%= invitations %>;
begin
  if v_user is null then
    raise exception 'Sign in first' using errcode = 'insufficient_privilege';
  end if;
  update <%= invitations %> i
     set accepted_at = now()
   where i.token_hash = <%= hash %>(p_token) and i.accepted_at is null and i.expires_at > now()
     and i.email = <%= email %>
  returning i.* into v_invitation;
  if not found then
    raise exception 'This invitation is not valid for you' using errcode = 'insufficient_privilege';
  end if;
  insert into <%= members %> (<%= org %>, user_id, role) values (v_invitation.<%= org %>, v_user, v_invitation.role)
  on conflict (<%= org %>, user_id) do nothing;
  return v_invitation.<%= org %>;
end;
$$;
comment on function <%= accept %>(text) is 'Makes the caller a member, if the invitation was sent to his address. Returns the organisation.';

create function <%= setRole %>(p_org uuid, p_user <%= userType %>, p_role text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if (<%= me %>) is null or not coalesce(p_org = <%= within([owner]) %>, false) then
    raise exception 'Only % may change roles', <%= owner %> using errcode = 'insufficient_privilege';
  end if;
  update <%= members %> m set role = p_role where m.<%= org %> = p_org and m.user_id = p_user;
  if not found then
    raise exception 'There is no such member' using errcode = 'no_data_found';
  end if;
end;
$$;
comment on function <%= setRole %>(uuid, <%= userType %>, text) is 'Changes the role of a member. The caller must own the organisation.';

create function <%= leave %>(p_org uuid, p_user <%= userType %> default null)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user <%= userType %> := <%= me %>;
begin
  if v_user is null or (p_user is not null and p_user <> v_user and not coalesce(p_org = <%= within([owner]) %>, false)) then
    raise exception 'Only % may remove others', <%= owner %> using errcode = 'insufficient_privilege';
  end if;
  delete from <%= members %> m where m.<%= org %> = p_org and m.user_id = coalesce(p_user, v_user);
  return found;
end;
$$;
comment on function <%= leave %>(uuid, <%= userType %>) is 'The caller leaves; an owner may remove others.';

<% const all = [sql`${make}(text)`, sql`${invite}(uuid, text, text)`, sql`${accept}(text)`, sql`${setRole}(uuid, ${userType}, text)`, sql`${leave}(uuid, ${userType})`] %>
revoke execute on function <%= all %> from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= all %> to <%= role %>;
--- rollback
set lock_timeout = '5s';

drop function <%= rel(organisations.schema, 'leave', organisations.name) %>(uuid, <%= userType %>);
drop function <%= rel(organisations.schema, 'set_role_in', organisations.name) %>(uuid, <%= userType %>, text);
drop function <%= rel(organisations.schema, 'accept', invitations.name) %>(text);
drop function <%= rel(organisations.schema, 'invite_to', organisations.name) %>(uuid, text, text);
drop function <%= rel(organisations.schema, 'create', organisations.name) %>(text);
<% if (!facts.hasFunction(rel(helpers, 'hash_of_token'))) { %>
drop function <%= rel(helpers, 'hash_of_token') %>(text);
<% } %>
drop table <%= invitations %>;
drop table <%= members %>;
drop table <%= organisations %>;
drop function <%= rel(helpers, members.name, 'keep_owner') %>();
<%~ include('@my-orgs.down') %>
<%~ include('@touch.down') %>
<%~ include('@usage.down') %>
<%~ include('@helpers.down') %>
--- test
<% const make = rel(organisations.schema, 'create', organisations.name), invite = rel(organisations.schema, 'invite_to', organisations.name), accept = rel(organisations.schema, 'accept', invitations.name), setRole = rel(organisations.schema, 'set_role_in', organisations.name), leave = rel(organisations.schema, 'leave', organisations.name); const owner = roles[0], low = roles.at(-1) %>
<% const come = (n) => sql`${as(n)}${sql([supabase ? '' : `\nset local app.user_email = 'user${n}@example.com';`])}`; const O = sql`current_setting('test.org')::uuid` %>
<%~ include('@test.begin') %>
select has_table(<%= organisations.schema.value %>, <%= organisations.name.value %>, 'the organisations have a table');

<%~ include('@test.users', { count: 3 }) %>
<% if (supabase) { %>
update auth.users set email_confirmed_at = now() where id in (<%= [user(1), user(2), user(3)] %>);
<% } %>
<%= come(1) %>
select set_config('test.org', <%= make %>('First')::text, true);
select is((select count(*) from <%= organisations %>), 1::bigint, 'who makes one sees it');
select set_config('test.token', <%= invite %>(<%= O %>, ' USER2@example.com', <%= low %>), true);
select is((select email from <%= invitations %>), 'user2@example.com', 'he invites an address');
select throws_ok($$ select token_hash from <%= invitations %> $$, '42501', null, 'the hash of the token is shown to nobody');
select throws_ok($$ select <%= invite %>(<%= O %>, 'user3@example.com', <%= owner %>) $$, '23514', null, 'nobody is invited to own');
<%= come(3) %>
select is_empty($$ select from <%= organisations %> $$, 'a stranger sees nothing');
select throws_ok($$ select <%= invite %>(<%= O %>, 'user3@example.com', <%= low %>) $$, '42501', null, 'invites nobody');
select throws_ok($$ select <%= accept %>(current_setting('test.token')) $$, '42501', null, 'and accepts no invitation of another');
<%= come(2) %>
select is(<%= accept %>(current_setting('test.token')), <%= O %>, 'its addressee accepts it');
select throws_ok($$ select <%= accept %>(current_setting('test.token')) $$, '42501', null, 'once');
select is((select count(*) from <%= members %>), 2::bigint, 'and sees the members');
select is_empty($$ select from <%= invitations %> $$, 'not the invitations');
select throws_ok($$ select <%= setRole %>(<%= O %>, <%= user(2) %>, <%= owner %>) $$, '42501', null, 'he does not raise himself');
select throws_ok($$ update <%= members %> set role = <%= owner %> $$, '42501', null, 'also not past the function');
select throws_ok($$ select <%= leave %>(<%= O %>, <%= user(1) %>) $$, '42501', null, 'nor removes the owner');
<%= come(1) %>
select throws_ok($$ select <%= leave %>(<%= O %>) $$, '23514', null, 'the last owner stays');
select lives_ok($$ select <%= setRole %>(<%= O %>, <%= user(2) %>, <%= owner %>) $$, 'he makes another one');
select ok(<%= leave %>(<%= O %>), 'then he may leave');
select is_empty($$ select from <%= organisations %> $$, 'and sees nothing any more');
<%= come(2) %>
select lives_ok($$ delete from <%= organisations %> $$, 'an owner deletes the whole');
<%= as() %>
select is_empty($$ select from <%= members %> where <%= org %> = <%= O %> $$, 'with its members');
<%~ include('@test.end') %>
