/*---
title: Roles of users in the whole application
summary: A table of who is admin, editor or viewer, a helper that asks it, and a function with which admins assign roles
notes: |
  No client writes the table: a role is assigned by `assign_role`, which checks that its caller is an admin, and the first admin
  is made with the service role. Where users have a role an organisation, take the template `organisations` instead.
parameters:
  table: { format: relation, x-relation: new, default: user_roles, description: The new table }
  roles: { type: array, items: { type: string, pattern: '^[a-z][a-z0-9_]*$' }, minItems: 2, uniqueItems: true, default: [admin, editor, viewer], description: 'The roles, the highest first' }
examples:
  - name: three
    summary: Admin, editor and viewer
    values: {}
  - name: postgres
    summary: Plain PostgreSQL, with a table of users and a role of jobs
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
      create table public.users (id uuid primary key default gen_random_uuid(), email text not null);
    values: { table: staff_roles, roles: [owner, support], users: users, worker: jobs }
---*/
--- migration create_{table}
<% const has = rel(helpers, table.name, 'include') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@usage.up') %>
create table <%= table %> (
  user_id <%= userType %> primary key<% if (users) { %> references <%= users %> (<%= userKey %>) on delete cascade<% } %>,
  role text not null,
  assigned_by <%= userType %>,
  assigned_at timestamptz not null default now(),
  constraint <%= name(table.name, 'role', 'check') %> check (role in (<%= roles %>))
);
comment on table <%= table %> is 'The role of a user in the application. Written by the function that assigns roles alone.';
comment on column <%= table %>.assigned_by is 'Who assigned it; null: a job. Kept when that user is gone.';

create function <%= has %>(wanted text[])
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from <%= table %> r where r.user_id = <%= me %> and r.role = any (wanted))
$$;
comment on function <%= has %>(text[]) is 'Whether the caller has one of the roles.';
revoke execute on function <%= has %>(text[]) from public;
grant execute on function <%= has %>(text[]) to <%= role %>;

alter table <%= table %> enable row level security;
<%~ include('@close', { relation: table }) %>
grant select on <%= table %> to <%= role %>;
<% if (worker) { %>
grant select, insert, update, delete on <%= table %> to <%= worker %>;
<% } %>

create policy <%= name(table.name, 'select_own') %> on <%= table %>
  for select to <%= role %>
  using (user_id = <%= me %>);

create function <%= rel(table.schema, 'assign', table.name) %>(p_user_id <%= userType %>, p_role text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_caller <%= userType %> := <%= me %>;
begin
  if v_caller is null or not <%= has %>(array[<%= roles[0] %>]) then
    raise exception 'Only % may assign roles', <%= roles[0] %> using errcode = 'insufficient_privilege';
  end if;
  if v_caller = p_user_id then
    raise exception 'Nobody changes the role of himself' using errcode = 'insufficient_privilege';
  end if;
  insert into <%= table %> as r (user_id, role, assigned_by)
  values (p_user_id, p_role, v_caller)
  on conflict (user_id) do update set role = excluded.role, assigned_by = excluded.assigned_by, assigned_at = now();
end;
$$;
comment on function <%= rel(table.schema, 'assign', table.name) %>(<%= userType %>, text) is 'Gives a user a role. The caller must have the highest one.';
revoke execute on function <%= rel(table.schema, 'assign', table.name) %>(<%= userType %>, text) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= rel(table.schema, 'assign', table.name) %>(<%= userType %>, text) to <%= role %>;
--- rollback
set lock_timeout = '5s';

drop function <%= rel(table.schema, 'assign', table.name) %>(<%= userType %>, text);
drop function <%= rel(helpers, table.name, 'include') %>(text[]);
drop table <%= table %>;
<%~ include('@usage.down') %>
<%~ include('@helpers.down') %>
--- test
<% const assign = rel(table.schema, 'assign', table.name); const top = roles[0], low = roles.at(-1) %>
<%~ include('@test.begin') %>
select has_table(<%= table.schema.value %>, <%= table.name.value %>, 'the table is there');

<%~ include('@test.users', { count: 3 }) %>
insert into <%= table %> (user_id, role) values (<%= user(1) %>, <%= top %>), (<%= user(2) %>, <%= low %>);
select throws_ok($$ update <%= table %> set role = 'emperor' $$, '23514', null, 'no role that there is not');

<%= as(2) %>
select is((select count(*) from <%= table %>), 1::bigint, 'a user sees his own role alone');
select throws_ok($$ update <%= table %> set role = <%= top %> $$, '42501', null, 'and does not raise it');
select throws_ok($$ select <%= assign %>(<%= user(2) %>, <%= top %>) $$, '42501', null, 'also not with the function');
select throws_ok($$ select <%= assign %>(<%= user(3) %>, <%= top %>) $$, '42501', null, 'nor that of others');
<%= as(1) %>
select lives_ok($$ select <%= assign %>(<%= user(3) %>, <%= low %>) $$, 'the highest role assigns roles');
select throws_ok($$ select <%= assign %>(<%= user(1) %>, <%= low %>) $$, '42501', null, 'but not its own');
<%= as() %>
select is((select role from <%= table %> where user_id = <%= user(3) %>), <%= low %>, 'the role is there');
<%~ include('@test.end') %>
