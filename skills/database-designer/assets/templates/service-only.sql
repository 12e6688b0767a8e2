/*---
title: A table for background jobs alone
summary: Takes an existing table away from every client; only jobs reach it
notes: |
  Row-level security is on and has no policy, so nobody is let in: the service role needs none, it bypasses them all. A policy
  for it would only hide that. The rollback gives back exactly the grants that were there.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
required: [table]
examples:
  - name: supabase
    summary: A table that the API served so far
    given: |
      create table public.import_queue (id bigint generated always as identity primary key, url text not null);
      alter table public.import_queue enable row level security;
      grant select, insert on public.import_queue to anon, authenticated;
    values: { table: import_queue }
  - name: postgres
    summary: Plain PostgreSQL, with a role of jobs
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
      create table public.import_queue (id bigint generated always as identity primary key, url text not null);
      grant select on public.import_queue to app;
    values: { table: import_queue, worker: jobs }
---*/
--- migration close_{table}
<% const clients = supabase ? [ident('anon'), role] : [role] %>
<% const verbs = ['select', 'insert', 'update', 'delete'] %>
set lock_timeout = '5s';

<%~ include('@rls.up', { relation: table }) %>
revoke all on <%= table %> from <%= clients %>;
<% if (worker && facts.lacksPrivileges(table, worker, verbs).length > 0) { %>
grant <%= facts.lacksPrivileges(table, worker, verbs) %> on <%= table %> to <%= worker %>;
<% } %>
--- rollback
<% const clients = supabase ? [ident('anon'), role] : [role] %>
<% const verbs = ['select', 'insert', 'update', 'delete'] %>
set lock_timeout = '5s';

<% if (worker && facts.lacksPrivileges(table, worker, verbs).length > 0) { %>
revoke <%= facts.lacksPrivileges(table, worker, verbs) %> on <%= table %> from <%= worker %>;
<% } %>
<% clients.forEach((client) => { const held = facts.holdsPrivileges(table, client); if (held.length > 0) { %>
grant <%= held %> on <%= table %> to <%= client %>;
<% } }) %>
<%~ include('@rls.down', { relation: table }) %>
--- test
<%~ include('@test.begin') %>
select ok((select relrowsecurity from pg_class where oid = <%= regclass(table) %>), 'row-level security is on');

<%= as(1) %>
select throws_ok($$ select from <%= table %> $$, '42501', null, 'a user reads nothing');
select throws_ok($$ delete from <%= table %> $$, '42501', null, 'and writes nothing');
<% if (supabase) { %>
<%= as('anon') %>
select throws_ok($$ select from <%= table %> $$, '42501', null, 'nor does anybody else');
<% } %>
<%= as() %>
<% if (worker) { %>
set local role <%= worker %>;
select lives_ok($$ select from <%= table %> $$, 'a job reads');
reset role;
<% } %>
<%~ include('@test.end') %>
