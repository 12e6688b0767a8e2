/*---
title: Policies for rows that belong to a user
summary: Four policies on an existing table, so that a row is reached by its owner alone
notes: |
  One policy a verb, for signed-in users. INSERT checks the owner; UPDATE checks him before and after, so that no row
  changes hands. The index on the owner's column is built CONCURRENTLY, in a migration of its own, where there is none.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  owner: { format: identifier, x-column-of: table, default: user_id, description: The owner's column }
  verbs:
    type: array
    items: { type: string, enum: [select, insert, update, delete] }
    default: [select, insert, update, delete]
    minItems: 1
    uniqueItems: true
    description: What the owner may do
required: [table]
examples:
  - name: all
    summary: An owner does everything with his own rows
    given: &given |
      create table public.notes (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        body text not null
      );
      alter table public.notes enable row level security;
      revoke all on public.notes from anon, authenticated;
    values: { table: notes }
  - name: append-only
    summary: An owner adds and reads, and changes nothing
    given: &indexed |
      create table public.notes (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        body text not null
      );
      create index notes_user_id_idx on public.notes (user_id);
      alter table public.notes enable row level security;
      revoke all on public.notes from anon, authenticated;
    values: { table: notes, verbs: [select, insert] }
  - name: postgres
    summary: Plain PostgreSQL, where requests set app.user_id
    platform: postgres
    given: |
      create role app nologin;
      create table public.notes (
        id bigint generated always as identity primary key,
        author uuid not null,
        body text not null
      );
      create index notes_author_idx on public.notes (author);
      alter table public.notes enable row level security;
    values: { table: notes, owner: author }
---*/
--- migration index_{table}_{owner}
<% if (!facts.hasIndexOn(table, owner)) { %>
create index <%= concurrently %><%= name(table.name, owner, 'idx') %> on <%= table %> (<%= owner %>);
<% } %>
--- rollback
drop index <%= concurrently %><%= table.schema %>.<%= name(table.name, owner, 'idx') %>;
--- migration own_{table}
<% const lacking = facts.lacksPrivileges(table, role, verbs) %>
set lock_timeout = '5s';

<%~ include('@rls.up', { relation: table }) %>
<% if (lacking.length > 0) { %>
grant <%= lacking %> on <%= table %> to <%= role %>;
<% } %>

<% if (verbs.includes('select')) { %>
create policy <%= name(table.name, 'select_own') %> on <%= table %>
  for select to <%= role %>
  using (<%= owner %> = <%= me %>);

<% } %>
<% if (verbs.includes('insert')) { %>
create policy <%= name(table.name, 'insert_own') %> on <%= table %>
  for insert to <%= role %>
  with check (<%= owner %> = <%= me %>);

<% } %>
<% if (verbs.includes('update')) { %>
create policy <%= name(table.name, 'update_own') %> on <%= table %>
  for update to <%= role %>
  using (<%= owner %> = <%= me %>)
  with check (<%= owner %> = <%= me %>);

<% } %>
<% if (verbs.includes('delete')) { %>
create policy <%= name(table.name, 'delete_own') %> on <%= table %>
  for delete to <%= role %>
  using (<%= owner %> = <%= me %>);
<% } %>
--- rollback
set lock_timeout = '5s';

<% const lacking = facts.lacksPrivileges(table, role, verbs) %>
<% verbs.forEach((verb) => { %>
drop policy <%= name(table.name, verb, 'own') %> on <%= table %>;
<% }) %>
<% if (lacking.length > 0) { %>
revoke <%= lacking %> on <%= table %> from <%= role %>;
<% } %>
<%~ include('@rls.down', { relation: table }) %>
--- test
<%~ include('@test.begin') %>
<% verbs.forEach((verb) => { %>
select policy_cmd_is(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, verb, 'own').value %>, <%= verb %>, <%= `a policy for ${verb}` %>);
<% }) %>
<% const rows = [1, 2].map((n) => sample(table, { [owner.value]: user(n) }, n)) %>
<% if (rows.every(Boolean) && verbs.includes('select')) { %>

<%~ include('@test.users', { count: 2 }) %>
<% rows.forEach((row) => { %>
<%= row.insert %>;
<% }) %>

<%= as(1) %>
select is((select count(*) from <%= table %>), 1::bigint, 'a user sees his own rows alone');
<% if (verbs.includes('insert')) { const more = sample(table, { [owner.value]: user(1) }, 3), foreign = sample(table, { [owner.value]: user(2) }, 4) %>
select lives_ok(
  $$ <%= more.insert %> $$,
  'he adds a row of his own'
);
select throws_ok(
  $$ <%= foreign.insert %> $$,
  '42501', null, 'and none in the name of another'
);
<% } %>
<% if (verbs.includes('update')) { %>
select throws_ok(
  $$ update <%= table %> set <%= owner %> = <%= user(2) %> where <%= owner %> = <%= me %> $$,
  '42501', null, 'he gives no row away'
);
<% } %>
<% if (verbs.includes('delete')) { %>
select is_empty(
  $$ delete from <%= table %> where <%= owner %> = <%= user(2) %> returning 1 $$,
  'he deletes no row of another'
);
select isnt_empty(
  $$ delete from <%= table %> where <%= owner %> = <%= me %> returning 1 $$,
  'he deletes his own'
);
<% } %>
<%= as() %>
<% } %>
<%~ include('@test.end') %>
