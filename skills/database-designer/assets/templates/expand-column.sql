/*---
title: A column renamed or retyped without downtime
summary: A new column beside the old one, and a trigger that keeps both true whichever an application writes
notes: |
  1. This migration. Old and new releases of the application now run side by side. 2. Fill the new column for rows from before, in batches by
  key: `dbops backfill`. 3. Release the application that reads and writes the new column alone. 4. Contract, in a later migration:
  make it NOT NULL by way of a CHECK that is validated, drop the trigger, its function and the old column. Going back is possible until step 4.
  A row that is inserted with both columns keeps both.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  old: { format: identifier, x-column-of: table, description: The column that is replaced }
  new: { format: identifier, description: The new column }
  type: { format: type, description: Its type }
  forward: { format: expression, description: "The new value from the old one, as an expression over old_value, e.g. (old_value * 100)::bigint; default: a cast" }
  backward: { format: expression, description: 'The old value from the new one, as an expression over new_value; default: a cast' }
  old_type: { format: type, description: 'Type of the old column; known where there is a repository' }
required: [table, old, new, type]
examples:
  - name: cents
    summary: An amount becomes a number of cents
    given: |
      create table public.invoices (id uuid primary key default gen_random_uuid(), amount numeric(12,2) not null);
      alter table public.invoices enable row level security;
    values:
      table: invoices
      old: amount
      old_type: numeric(12,2)
      new: amount_cents
      type: bigint
      forward: (old_value * 100)::bigint
      backward: new_value / 100.0
      sample: { amount: '12.50' }
  - name: rename
    summary: A column gets another name
    platform: postgres
    given: create table public.people (id bigint generated always as identity primary key, fullname text)
    values: { table: people, old: fullname, new: full_name, type: text, sample: { fullname: "'Ana'" } }
---*/
--- migration expand_{table}_{new}
<% const now = locals.new, before = locals.old, sync = rel(helpers, 'sync', table.name, before), oldType = facts.columnType(table, before) ?? old_type ?? need('old_type', 'where no repository tells it') %>
<% const toNew = forward ?? sql`old_value::${type}`, toOld = backward ?? sql`new_value::${oldType}` %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
alter table <%= table %> add column <%= now %> <%= type %>;
comment on column <%= table %>.<%= now %> is <%= `Replaces ${before.value}; a trigger keeps both true until that one is dropped.` %>;

create function <%= sync %>()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  old_value <%= oldType %>;
  new_value <%= type %>;
begin
  -- Whichever the application changed decides; an application that knows the new column wins.
  if tg_op = 'INSERT' and new.<%= now %> is not null or tg_op = 'UPDATE' and new.<%= now %> is distinct from old.<%= now %> then
    if tg_op = 'UPDATE' and new.<%= before %> is not distinct from old.<%= before %> or tg_op = 'INSERT' and new.<%= before %> is null then
      new_value := new.<%= now %>;
      new.<%= before %> := <%= toOld %>;
    end if;
  elsif tg_op = 'INSERT' or new.<%= before %> is distinct from old.<%= before %> then
    old_value := new.<%= before %>;
    new.<%= now %> := <%= toNew %>;
  end if;
  return new;
end;
$$;
comment on function <%= sync %>() is 'Keeps the old column and the new one true while both are in use.';
revoke execute on function <%= sync %>() from public;

create trigger <%= name(table.name, 'sync', before) %>
  before insert or update on <%= table %>
  for each row execute function <%= sync %>();
--- rollback
<% const now = locals.new, before = locals.old %>
set lock_timeout = '5s';

drop trigger <%= name(table.name, 'sync', before) %> on <%= table %>;
drop function <%= rel(helpers, 'sync', table.name, before) %>();
alter table <%= table %> drop column <%= now %>;
<%~ include('@helpers.down') %>
--- test
<% const now = locals.new, before = locals.old, oldType = facts.columnType(table, before) ?? old_type, toNew = forward ?? sql`old_value::${type}`; const row = sample(table) %>
<%~ include('@test.begin') %>
select has_column(<%= table.schema.value %>, <%= table.name.value %>, <%= now.value %>, 'the new column is there');
<% if (row && row.columns.some((column) => column.value === before.value)) { const given = row.values[row.columns.findIndex((column) => column.value === before.value)] %>

<%= row.insert %>;
select is(
  (select <%= now %> from <%= table %>),
  (select <%= toNew %> from (select (<%= given %>)::<%= oldType %> as old_value) as one),
  'an application that knows the old column fills the new one'
);
update <%= table %> set <%= before %> = null where false;
create temporary table kept as select <%= before %> as before, <%= now %> as now from <%= table %>;
update <%= table %> set <%= now %> = <%= now %>;
select results_eq($$ select <%= before %>, <%= now %> from <%= table %> $$, $$ select before, now from kept $$, 'writing the same value changes neither');
delete from <%= table %>;
<% const other = row.columns.map((column) => column.value === before.value ? now : column), values = row.columns.map((column, index) => column.value === before.value ? sql`(select now from kept)` : row.values[index]) %>
insert into <%= table %> (<%= other %>) values (<%= values %>);
select results_eq($$ select <%= before %>, <%= now %> from <%= table %> $$, $$ select before, now from kept $$, 'an application that knows the new column fills the old one');
<% } %>
<%~ include('@test.end') %>
