/*---
title: Policies by the role of the user in the application
summary: Viewers read, editors write, admins delete on an existing table
notes: |
  The role comes from a table that no client writes (template `user-roles`), or from the token: on Supabase from
  `app_metadata`, which users cannot change (`user_metadata` they can), on PostgreSQL from the setting `app.user_role`. A role
  in a token lives as long as the token: take the table where a role must end at once.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  source: { type: string, enum: [table, claim], default: table, description: Where the role is }
  roles_table: { format: relation, default: user_roles, description: Table that the template user-roles made }
  read: { type: array, items: { type: string }, minItems: 1, default: [admin, editor, viewer], description: Roles that read }
  write: { type: array, items: { type: string }, minItems: 1, default: [admin, editor], description: Roles that insert and update }
  remove: { type: array, items: { type: string }, minItems: 1, default: [admin], description: Roles that delete }
required: [table]
examples:
  - name: table
    summary: Roles from the table of the template user-roles
    given: |
      create schema private;
      create table public.user_roles (
        user_id uuid primary key references auth.users (id) on delete cascade,
        role text not null check (role in ('admin', 'editor', 'viewer'))
      );
      alter table public.user_roles enable row level security;
      create function private.user_roles_include(wanted text[]) returns boolean
        language sql stable security definer set search_path = ''
        as $f$ select exists (select from public.user_roles r where r.user_id = (select auth.uid()) and r.role = any (wanted)) $f$;
      revoke execute on function private.user_roles_include(text[]) from public;
      grant usage on schema private to authenticated;
      grant execute on function private.user_roles_include(text[]) to authenticated;
      create table public.pages (id bigint generated always as identity primary key, title text not null);
      alter table public.pages enable row level security;
      revoke all on public.pages from anon, authenticated;
    values: { table: pages }
  - name: claim
    summary: Roles from app_metadata of the token
    given: &pages |
      create table public.pages (id bigint generated always as identity primary key, title text not null);
      alter table public.pages enable row level security;
      revoke all on public.pages from anon, authenticated;
    values: { table: pages, source: claim }
  - name: postgres
    summary: Plain PostgreSQL, role from the setting app.user_role
    platform: postgres
    given: |
      create role app nologin;
      create table public.pages (id bigint generated always as identity primary key, title text not null);
      alter table public.pages enable row level security;
    values: { table: pages, source: claim, remove: [admin, editor] }
---*/
--- migration roles_of_{table}
<% const lacking = facts.lacksPrivileges(table, role, ['select', 'insert', 'update', 'delete']) %>
<% const has = (roles) => source === 'table' ? sql`(select ${rel(helpers, roles_table.name, 'include')}(array[${roles}]))` : supabase ? sql`(select auth.jwt() -> 'app_metadata' ->> 'role') in (${roles})` : sql`(select current_setting('app.user_role', true)) in (${roles})` %>
set lock_timeout = '5s';

<%~ include('@rls.up', { relation: table }) %>
<% if (lacking.length > 0) { %>
grant <%= lacking %> on <%= table %> to <%= role %>;
<% } %>

create policy <%= name(table.name, 'select_by_role') %> on <%= table %>
  for select to <%= role %>
  using (<%= has(read) %>);

create policy <%= name(table.name, 'insert_by_role') %> on <%= table %>
  for insert to <%= role %>
  with check (<%= has(write) %>);

create policy <%= name(table.name, 'update_by_role') %> on <%= table %>
  for update to <%= role %>
  using (<%= has(write) %>)
  with check (<%= has(write) %>);

create policy <%= name(table.name, 'delete_by_role') %> on <%= table %>
  for delete to <%= role %>
  using (<%= has(remove) %>);
--- rollback
<% const lacking = facts.lacksPrivileges(table, role, ['select', 'insert', 'update', 'delete']) %>
set lock_timeout = '5s';

<% ['select', 'insert', 'update', 'delete'].forEach((verb) => { %>
drop policy <%= name(table.name, verb, 'by_role') %> on <%= table %>;
<% }) %>
<% if (lacking.length > 0) { %>
revoke <%= lacking %> on <%= table %> from <%= role %>;
<% } %>
<%~ include('@rls.down', { relation: table }) %>
--- test
<% const cast = (n, who) => source === 'table' ? sql`${as(n)}` : supabase ? sql`set local role ${role};\nset local request.jwt.claims = ${JSON.stringify({ sub: `00000000-0000-4000-8000-00000000000${n}`, role: role.value, app_metadata: { role: who } })};` : sql`${as(n)}\nset local app.user_role = ${who};` %>
<% const reader = read.find((each) => !write.includes(each)), writer = write.find((each) => !remove.includes(each)), remover = remove[0] %>
<%~ include('@test.begin') %>
<% ['select', 'insert', 'update', 'delete'].forEach((verb) => { %>
select policy_cmd_is(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, verb, 'by_role').value %>, <%= verb %>, <%= `a policy for ${verb}` %>);
<% }) %>
<% const first = sample(table, {}, 1), second = sample(table, {}, 2) %>
<% if (first) { %>

<%~ include('@test.users', { count: 4 }) %>
<% if (source === 'table') { [reader, writer, remover].forEach((each, index) => { if (each) { const row = sample(roles_table, { user_id: user(index + 1), role: each }, index + 1) %>
<%= row.insert %>;
<% } }) } %>
<%= first.insert %>;

<% if (reader) { %>
<%= cast(1, reader) %>
select isnt_empty($$ select from <%= table %> $$, 'who may read reads');
select throws_ok(
  $$ <%= second.insert %> $$,
  '42501', null, 'and adds nothing'
);
select is_empty($$ delete from <%= table %> returning 1 $$, 'and deletes nothing');
<% } %>
<% if (writer) { %>
<%= cast(2, writer) %>
select lives_ok(
  $$ <%= second.insert %> $$,
  'who may write adds'
);
select is_empty($$ delete from <%= table %> returning 1 $$, 'and deletes nothing');
<% } %>
<%= cast(3, remover) %>
select isnt_empty($$ delete from <%= table %> returning 1 $$, 'who may delete deletes');
<%= as(4) %>
<% if (!supabase) { %>
set local app.user_role = '';
<% } %>
select is_empty($$ select from <%= table %> $$, 'who has no role reads nothing');
<%= as() %>
<% } %>
<%~ include('@test.end') %>
