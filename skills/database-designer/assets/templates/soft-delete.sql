/*---
title: Soft delete
summary: DELETE marks a row, which then no client sees; deleting it again removes it
notes: |
  Clients keep sending DELETE, and the policies for DELETE decide who may. A trigger turns the first one into a mark, so it
  reports no deleted row. A restrictive policy hides marked rows from every client; jobs see them. An UPDATE of the mark by clients would fail
  under such a policy, because the row that it makes is no longer visible: that is why a trigger does it. The mark's author
  restores with a function. Unique indexes still count marked rows: make them partial (`where deleted_at is null`). Marked rows
  are removed by a job: take `retention` with the column deleted_at.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
required: [table]
examples:
  - name: notes
    summary: Notes that their owner deletes and restores
    given: |
      create table public.notes (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        body text not null
      );
      create index notes_user_id_idx on public.notes (user_id);
      alter table public.notes enable row level security;
      revoke all on public.notes from anon, authenticated;
      grant select, insert, delete on public.notes to authenticated;
      create policy notes_select_own on public.notes for select to authenticated using (user_id = (select auth.uid()));
      create policy notes_insert_own on public.notes for insert to authenticated with check (user_id = (select auth.uid()));
      create policy notes_delete_own on public.notes for delete to authenticated using (user_id = (select auth.uid()));
    values: { table: notes, sample: { user_id: "'00000000-0000-4000-8000-000000000001'" } }
  - name: postgres
    summary: Plain PostgreSQL
    platform: postgres
    given: |
      create role app nologin;
      create table public.notes (id uuid primary key default gen_random_uuid(), author uuid not null, body text not null);
      create index notes_author_idx on public.notes (author);
      alter table public.notes enable row level security;
      grant select, insert, delete on public.notes to app;
      create policy notes_select on public.notes for select to app
        using (author = (select nullif(current_setting('app.user_id', true), '')::uuid));
      create policy notes_delete on public.notes for delete to app
        using (author = (select nullif(current_setting('app.user_id', true), '')::uuid));
    values: { table: notes, sample: { author: "'00000000-0000-4000-8000-000000000001'" } }
---*/
--- migration soft_delete_{table}
<% const mark = rel(helpers, 'mark_deleted', table.name), restore = rel(table.schema, 'restore', table.name); const keys = facts.key(table) %>
<% const matches = (alias, from) => join(keys.map((key) => sql`${ident(alias)}.${key.name} = ${sql([from])}${key.name}`), ' and ') %>
<% const parameters = keys.map((key) => sql`${name('p', key.name)} ${key.type}`) %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
alter table <%= table %>
  add column deleted_at timestamptz,
  add column deleted_by <%= userType %>;
comment on column <%= table %>.deleted_at is 'When it was deleted; null: it is not.';
comment on column <%= table %>.deleted_by is 'Who deleted it; null: a job.';

create function <%= mark %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update <%= table %> as row set deleted_at = now(), deleted_by = <%= me %> where <%= matches('row', 'old.') %>;
  return null;
end;
$$;
comment on function <%= mark %>() is 'Marks a row instead of deleting it. Who may delete has been decided by the policies before.';
revoke execute on function <%= mark %>() from public;

create trigger <%= name(table.name, 'mark_deleted') %>
  before delete on <%= table %>
  for each row
  when (old.deleted_at is null)
  execute function <%= mark %>();

create policy <%= name(table.name, 'hide_deleted') %> on <%= table %>
  as restrictive for select to <% if (supabase) { %>anon, <% } %><%= role %>
  using (deleted_at is null);

create function <%= restore %>(<%= parameters %>)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_caller <%= userType %> := <%= me %>;
begin
  update <%= table %> as row
     set deleted_at = null, deleted_by = null
   where <%= matches('row', 'p_') %> and row.deleted_at is not null and row.deleted_by = v_caller;
  return found;
end;
$$;
comment on function <%= restore %>(<%= keys.map((key) => key.type) %>) is 'Brings back a row that the caller deleted. False: there is none.';
revoke execute on function <%= restore %>(<%= keys.map((key) => key.type) %>) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= restore %>(<%= keys.map((key) => key.type) %>) to <%= role %>;
--- rollback
<% const keys = facts.key(table) %>
set lock_timeout = '5s';

drop function <%= rel(table.schema, 'restore', table.name) %>(<%= keys.map((key) => key.type) %>);
drop policy <%= name(table.name, 'hide_deleted') %> on <%= table %>;
drop trigger <%= name(table.name, 'mark_deleted') %> on <%= table %>;
drop function <%= rel(helpers, 'mark_deleted', table.name) %>();
-- Marked rows come back as rows that are not deleted: remove them first if they shall stay away.
alter table <%= table %> drop column deleted_at, drop column deleted_by;
<%~ include('@helpers.down') %>
--- migration index_{table}_deleted_at
create index <%= concurrently %><%= name(table.name, 'deleted_at', 'idx') %> on <%= table %> (deleted_at) where deleted_at is not null;
--- rollback
drop index <%= concurrently %><%= table.schema %>.<%= name(table.name, 'deleted_at', 'idx') %>;
--- test
<% const row = sample(table); const restore = rel(table.schema, 'restore', table.name); const keys = facts.key(table) %>
<%~ include('@test.begin') %>
select has_column(<%= table.schema.value %>, <%= table.name.value %>, 'deleted_at', 'the mark is there');
select policy_cmd_is(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'hide_deleted').value %>, 'select', 'marked rows are hidden');
<% if (row) { %>

<%~ include('@test.users', { count: 2 }) %>
<%= row.insert %>;
<%= as(1) %>
<% if (facts.known) { %>
delete from <%= table %>;
select is((select count(*) from <%= table %>), 0::bigint, 'a deleted row is gone for its client');
<%= as() %>
select is((select count(*) from <%= table %> where deleted_by = <%= user(1) %>), 1::bigint, 'and still there, with who deleted it');
<% const found = keys.map((key) => sql`(select ${key.name} from ${table})`) %>
<% const held = keys.map((key) => sql`current_setting('test.${key.name}')::${key.type}`) %>
<% keys.forEach((key) => { %>
select set_config(<%= `test.${key.name}` %>, (select <%= key.name %>::text from <%= table %>), true);
<% }) %>
<%= as(2) %>
select ok(not <%= restore %>(<%= held %>), 'another user does not bring it back');
<%= as(1) %>
select ok(<%= restore %>(<%= held %>), 'who deleted it does');
select is((select count(*) from <%= table %>), 1::bigint, 'it is back');
<% } %>
<%= as() %>
delete from <%= table %>;
delete from <%= table %>;
select is((select count(*) from <%= table %>), 0::bigint, 'deleted twice it is removed');
<% } %>
<%~ include('@test.end') %>
