/*---
title: A table that everybody reads
summary: Lets everybody read an existing table, or the rows of it that a condition names; nobody writes
notes: |
  Give a `condition` wherever not every row is meant to be public, and an index that serves it. Who writes is another decision:
  `owner-policies` with the verbs insert, update and delete, `role-policies`, or jobs alone.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  condition: { format: expression, default: 'true', description: "Which rows are public, e.g. status = 'published'" }
  columns: { type: array, items: { format: identifier, x-column-of: table }, default: [], description: 'Only these columns; empty: all' }
required: [table]
examples:
  - name: all
    summary: Every row and every column
    given: |
      create table public.countries (code text primary key check (code ~ '^[A-Z]{2}$'), name text not null);
      alter table public.countries enable row level security;
      revoke all on public.countries from anon, authenticated;
    values: { table: countries, sample: { code: "'CO'" } }
  - name: published
    summary: Published rows, without the column of notes
    given: |
      create table public.articles (
        id uuid primary key default gen_random_uuid(),
        title text not null,
        internal_notes text,
        status text not null default 'draft'
      );
      create index articles_status_idx on public.articles (status);
      alter table public.articles enable row level security;
      revoke all on public.articles from anon, authenticated;
    values: { table: articles, condition: "status = 'published'", columns: [id, title, status], sample: { status: "'published'" } }
  - name: postgres
    summary: Plain PostgreSQL
    platform: postgres
    given: |
      create role app nologin;
      create table public.countries (code text primary key, name text not null);
    values: { table: countries }
---*/
--- migration publish_{table}
<% const readers = supabase ? [ident('anon'), role] : [role] %>
set lock_timeout = '5s';

<%~ include('@rls.up', { relation: table }) %>
<% readers.forEach((reader) => { if (facts.lacksPrivileges(table, reader, ['select']).length > 0) { %>
grant select<% if (columns.length > 0) { %> (<%= columns %>)<% } %> on <%= table %> to <%= reader %>;
<% } }) %>

create policy <%= name(table.name, 'select_public') %> on <%= table %>
  for select to <%= readers %>
  using (<%= condition %>);
--- rollback
<% const readers = supabase ? [ident('anon'), role] : [role] %>
set lock_timeout = '5s';

drop policy <%= name(table.name, 'select_public') %> on <%= table %>;
<% readers.forEach((reader) => { if (facts.lacksPrivileges(table, reader, ['select']).length > 0) { %>
revoke select<% if (columns.length > 0) { %> (<%= columns %>)<% } %> on <%= table %> from <%= reader %>;
<% } }) %>
<%~ include('@rls.down', { relation: table }) %>
--- test
<%~ include('@test.begin') %>
select policy_cmd_is(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'select_public').value %>, 'select', 'the policy is for reading');
<% const row = sample(table); const key = facts.key(table)[0].name %>
<% if (row) { %>

<%= row.insert %>;

<%= supabase ? as('anon') : as(1) %>
select is(
  (select count(<%= columns[0] ?? key %>) from <%= table %>),
  (select count(<%= columns[0] ?? key %>) from <%= table %> where <%= condition %>),
  'everybody sees the rows that are public, and no other'
);
select cmp_ok((select count(<%= columns[0] ?? key %>) from <%= table %>), '>', 0::bigint, 'and there are some');
select throws_ok($$ delete from <%= table %> $$, '42501', null, 'nobody deletes');
<%= as() %>
<% } %>
<%~ include('@test.end') %>
