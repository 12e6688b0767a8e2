/*---
title: Profiles of users
summary: A row of the application for every account, made when the account is, seen by its user or by everybody
notes: |
  Nothing that a user can write may decide what he is allowed: roles have a table of their own (`user-roles`, `organisations`).
  The trigger takes the display name from the sign-up form and never fails: an account without a profile is worse than a
  profile without a name. Accounts that are there already get theirs from the statement in the second migration.
platforms: [supabase]
parameters:
  table: { format: relation, x-relation: new, default: profiles, description: The new table }
  public: { type: boolean, default: false, description: Whether every signed-in user sees all profiles }
  columns: { type: array, items: { format: column }, default: [], description: 'Further columns that their user may write' }
required: []
examples:
  - name: private
    summary: Seen by their user alone
    values: {}
  - name: public
    summary: Seen by every signed-in user, with a biography
    values: { table: people, public: true, columns: ["bio text not null default '' check (char_length(bio) <= 2000)"] }
---*/
--- migration create_{table}
<% const make = rel(helpers, 'make', table.name, 'row') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@touch.up') %>
create table <%= table %> (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null default '' check (char_length(display_name) <= 120),
<% columns.forEach((column) => { %>
  <%= column %>,
<% }) %>
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table <%= table %> is 'A person who has an account.';

create trigger <%= name(table.name, 'touch_updated_at') %>
  before update on <%= table %>
  for each row execute function <%= touch %>();

alter table <%= table %> enable row level security;
<%~ include('@close', { relation: table }) %>
grant select, update (<%= [ident('display_name'), ...columns.map((column) => column.name)] %>) on <%= table %> to <%= role %>;
<%~ include('@serve', { relation: table }) %>

create policy <%= name(table.name, locals.public ? 'select_all' : 'select_own') %> on <%= table %>
  for select to <%= role %>
  using (<% if (locals.public) { %>true<% } else { %>id = <%= me %><% } %>);
create policy <%= name(table.name, 'update_own') %> on <%= table %>
  for update to <%= role %>
  using (id = <%= me %>)
  with check (id = <%= me %>);

create function <%= make %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What the sign-up form sent is the user's own text: a name to show, nothing to trust.
  insert into <%= table %> (id, display_name)
  values (new.id, left(coalesce(new.raw_user_meta_data ->> 'display_name', new.raw_user_meta_data ->> 'name', ''), 120))
  on conflict (id) do nothing;
  return null;
end;
$$;
comment on function <%= make %>() is 'Gives a new account its row.';
revoke execute on function <%= make %>() from public;

create trigger <%= name('make', table.name, 'row') %>
  after insert on auth.users
  for each row execute function <%= make %>();
--- rollback
set lock_timeout = '5s';

drop trigger <%= name('make', table.name, 'row') %> on auth.users;
drop function <%= rel(helpers, 'make', table.name, 'row') %>();
drop table <%= table %>;
<%~ include('@touch.down') %>
<%~ include('@helpers.down') %>
--- migration fill_{table}
-- Accounts from before; later ones have their row already.
insert into <%= table %> (id)
select u.id from auth.users u where not exists (select from <%= table %> p where p.id = u.id)
on conflict (id) do nothing;
--- rollback
-- The rows go with the table.
select 1;
--- test
<%~ include('@test.begin') %>
select has_table(<%= table.schema.value %>, <%= table.name.value %>, 'the table is there');

insert into auth.users (id, email, raw_user_meta_data) values
  (<%= user(1) %>, 'user1@example.com', '{"display_name": "Ana"}'),
  (<%= user(2) %>, 'user2@example.com', '{"name": "<script>"}'),
  (<%= user(3) %>, 'user3@example.com', null);
select results_eq(
  $$ select display_name from <%= table %> where id in (<%= [1, 2, 3].map(user) %>) order by id $$,
  array['Ana', '<script>', ''], 'an account has its row at once'
);
<%= as(1) %>
<% if (locals.public) { %>
select cmp_ok((select count(*) from <%= table %>), '>=', 3::bigint, 'everybody signed in sees all');
<% } else { %>
select is((select count(*) from <%= table %>), 1::bigint, 'a user sees his own alone');
<% } %>
select isnt_empty($$ update <%= table %> set display_name = 'Ana María' where id = <%= me %> returning 1 $$, 'and changes it');
select is_empty($$ update <%= table %> set display_name = 'x' where id <> <%= me %> returning 1 $$, 'and no other');
select throws_ok($$ update <%= table %> set id = gen_random_uuid() $$, '42501', null, 'nor whose it is');
<%= as('anon') %>
select throws_ok($$ select from <%= table %> $$, '42501', null, 'who is not signed in sees nothing');
<%= as() %>
delete from auth.users where id = <%= user(1) %>;
select is_empty($$ select from <%= table %> where id = <%= user(1) %> $$, 'it goes with the account');
<%~ include('@test.end') %>
