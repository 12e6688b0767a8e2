/*---
title: Optimistic lock
summary: A version that every UPDATE raises, so that of two people who edit the same row the second one notices
notes: |
  A client reads `version` and sends it back in one of two ways: as a filter (`where id = … and version = 3`), then a stale
  write changes no row; or as a value (`set title = …, version = 3`), then it fails with SQLSTATE 40001. A client that sends no version overwrites:
  require it in the application.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  column: { format: identifier, default: version, description: The new column }
required: [table]
examples:
  - name: documents
    summary: Documents that several people edit
    given: &given |
      create table public.documents (id uuid primary key default gen_random_uuid(), title text not null);
      alter table public.documents enable row level security;
    values: { table: documents }
  - name: postgres
    summary: Plain PostgreSQL, with another name of the column
    platform: postgres
    given: *given
    values: { table: documents, column: lock_version }
---*/
--- migration version_{table}
<% const raise = rel(helpers, 'raise', table.name, column) %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
alter table <%= table %> add column <%= column %> integer not null default 1;
comment on column <%= table %>.<%= column %> is 'Raised by every UPDATE. Send back the one that you read.';

create function <%= raise %>()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.<%= column %> is distinct from old.<%= column %> then
    raise exception 'The row was changed by somebody else: it has version %, not %', old.<%= column %>, new.<%= column %>
      using errcode = 'serialization_failure', hint = 'Read it again and repeat the change.';
  end if;
  new.<%= column %> := old.<%= column %> + 1;
  return new;
end;
$$;
comment on function <%= raise %>() is 'Refuses a stale version and raises the current one.';
revoke execute on function <%= raise %>() from public;

create trigger <%= name(table.name, 'raise', column) %>
  before update on <%= table %>
  for each row execute function <%= raise %>();
--- rollback
set lock_timeout = '5s';

drop trigger <%= name(table.name, 'raise', column) %> on <%= table %>;
drop function <%= rel(helpers, 'raise', table.name, column) %>();
alter table <%= table %> drop column <%= column %>;
<%~ include('@helpers.down') %>
--- test
<% const row = sample(table); const data = facts.plainColumn(table, [column.value]) %>
<%~ include('@test.begin') %>
select has_column(<%= table.schema.value %>, <%= table.name.value %>, <%= column.value %>, 'the version is there');
<% if (row && data) { %>

<%= row.insert %>;
select is((select <%= column %> from <%= table %>), 1, 'a new row has version 1');
update <%= table %> set <%= data.name %> = <%= data.other %> where <%= column %> = 1;
select is((select <%= column %> from <%= table %>), 2, 'a change raises it');
select is_empty(
  $$ update <%= table %> set <%= data.name %> = <%= data.other %> where <%= column %> = 1 returning 1 $$,
  'a stale filter changes nothing'
);
select throws_ok(
  $$ update <%= table %> set <%= data.name %> = <%= data.other %>, <%= column %> = 1 $$,
  '40001', null, 'a stale value fails'
);
select lives_ok(
  $$ update <%= table %> set <%= data.name %> = <%= data.other %>, <%= column %> = 2 $$,
  'the current value does not'
);
<% } %>
<%~ include('@test.end') %>
