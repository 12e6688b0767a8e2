/*---
title: updated_at kept by a trigger
summary: Sets updated_at whenever a row of an existing table changes, whoever changes it
notes: |
  The column must be there; the template `table` makes it. `when_changed` leaves the time alone when an UPDATE changes nothing.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  when_changed: { type: boolean, default: true, description: Fire only where the row differs }
required: [table]
examples:
  - name: plain
    summary: A table that has the column and no trigger
    given: &given |
      create table public.articles (
        id uuid primary key default gen_random_uuid(),
        title text not null,
        updated_at timestamptz not null default now()
      );
      alter table public.articles enable row level security;
    values: { table: articles }
  - name: postgres
    summary: The same on plain PostgreSQL, on every UPDATE
    platform: postgres
    given: *given
    values: { table: articles, when_changed: false }
---*/
--- migration touch_{table}
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@touch.up') %>
create trigger <%= name(table.name, 'touch_updated_at') %>
  before update on <%= table %>
  for each row
<% if (when_changed) { %>
  when (old.* is distinct from new.*)
<% } %>
  execute function <%= touch %>();
--- rollback
set lock_timeout = '5s';

drop trigger <%= name(table.name, 'touch_updated_at') %> on <%= table %>;
<%~ include('@touch.down') %>
<%~ include('@helpers.down') %>
--- test
<%~ include('@test.begin') %>
select has_trigger(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'touch_updated_at').value %>, 'the trigger is there');
<% const [key] = facts.key(table); const row = sample(table, { updated_at: sql`'2000-01-01'` }); const data = row && facts.plainColumn(table, [key.name.value, 'updated_at']) %>
<% if (row && data) { %>

<%= row.insert %>;
select is((select count(*) from <%= table %> where updated_at = '2000-01-01'), 1::bigint, 'a new row keeps the time that it comes with');
<% if (when_changed) { %>
update <%= table %> set <%= data.name %> = <%= data.name %>;
select is((select count(*) from <%= table %> where updated_at = '2000-01-01'), 1::bigint, 'an UPDATE that changes nothing leaves it');
<% } %>
update <%= table %> set <%= data.name %> = <%= data.other %>;
select is((select count(*) from <%= table %> where updated_at = now()), 1::bigint, 'a change sets it');
<% } %>
<%~ include('@test.end') %>
