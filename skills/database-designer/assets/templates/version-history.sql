/*---
title: Version history with diff and restore
summary: Every version of a row of an existing table, what differs between two of them, and a way back
notes: |
  A trigger keeps the row as it is after each insert and update, and a last entry when it is deleted. A version is seen by who sees the
  row: the policies of the table decide, also on restoring, which is an ordinary UPDATE by the caller and makes a new version.
  Large rows that change often: give `columns` those that matter.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  columns: { type: array, items: { format: identifier, x-column-of: table }, default: [], description: 'Columns that are kept and restored; empty: all that a client may write' }
required: [table]
examples:
  - name: documents
    summary: Documents of their owners
    given: |
      create table public.documents (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references auth.users (id) on delete cascade,
        title text not null,
        body text not null default ''
      );
      create index documents_user_id_idx on public.documents (user_id);
      alter table public.documents enable row level security;
      revoke all on public.documents from anon, authenticated;
      grant select, update (title, body) on public.documents to authenticated;
      create policy documents_select_own on public.documents for select to authenticated using (user_id = (select auth.uid()));
      create policy documents_update_own on public.documents for update to authenticated
        using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
    values: { table: documents, columns: [title, body], sample: { user_id: "'00000000-0000-4000-8000-000000000001'" } }
  - name: postgres
    summary: Plain PostgreSQL, all columns
    platform: postgres
    given: |
      create role app nologin;
      create table public.prices (
        product bigint not null,
        region text not null,
        amount numeric(12,2) not null,
        primary key (product, region)
      );
      alter table public.prices enable row level security;
      grant select, update on public.prices to app;
      create policy prices_all on public.prices for select to app using (true);
      create policy prices_update on public.prices for update to app
        using ((select current_setting('app.user_role', true)) = 'editor') with check ((select current_setting('app.user_role', true)) = 'editor');
    values: { table: prices, sample: { product: '7', region: "'north'" } }
---*/
--- migration version_history_{table}
<% const history = rel(table.schema, table.name, 'versions'), keep = rel(helpers, 'keep_version', table.name) %>
<% const keys = facts.key(table), kept = columns.length > 0 ? columns : facts.dataColumns(table); if (kept.length === 0) need('columns', 'where no repository tells the columns') %>
<% const keyArgs = keys.map((key) => sql`${name('p', key.name)} ${key.type}`), keyTypes = keys.map((key) => key.type) %>
<% const same = (left, right) => join(keys.map((key) => sql`${sql([left])}${name('row', key.name)} = ${sql([right])}`), ' and ') %>
<% const byKey = (alias, prefix) => join(keys.map((key) => sql`${sql([alias])}${name('row', key.name)} = ${sql([prefix])}${key.name}`), ' and ') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
create table <%= history %> (
  id bigint generated always as identity primary key,
<% keys.forEach((key) => { %>
  <%= name('row', key.name) %> <%= key.type %> not null,
<% }) %>
  version integer not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  row jsonb not null,
  changed_by <%= userType %>,
  changed_at timestamptz not null default clock_timestamp(),
  constraint <%= name(history.name, 'version', 'key') %> unique (<%= keys.map((key) => name('row', key.name)) %>, version)
);
comment on table <%= history %> is 'A row as it was after each change. It outlives the row.';
comment on column <%= history %>.row is 'The columns that are kept.';

create function <%= keep %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_now <%= table %>%rowtype := case when tg_op = 'DELETE' then old else new end;
begin
  -- The change holds a lock on the row, so its versions are numbered one after the other.
  insert into <%= history %> (<%= keys.map((key) => name('row', key.name)) %>, version, action, row, changed_by)
  select <%= keys.map((key) => sql`v_now.${key.name}`) %>,
         coalesce(max(h.version), 0) + 1,
         lower(tg_op),
         jsonb_build_object(<%= join(kept.map((column) => sql`${column.value}, v_now.${column}`), ', ') %>),
         <%= me %>
    from <%= history %> h
   where <%= byKey('h.', 'v_now.') %>;
  return null;
end;
$$;
comment on function <%= keep %>() is 'Keeps the row as it is after a change.';
revoke execute on function <%= keep %>() from public;

create trigger <%= name(table.name, 'keep_version') %>
  after insert or delete on <%= table %>
  for each row execute function <%= keep %>();
create trigger <%= name(table.name, 'keep_changed_version') %>
  after update on <%= table %>
  for each row
  when (<%= join(kept.map((column) => sql`old.${column} is distinct from new.${column}`), ' or ') %>)
  execute function <%= keep %>();

alter table <%= history %> enable row level security;
<%~ include('@close', { relation: history }) %>
grant select on <%= history %> to <%= role %>;
<% if (worker) { %>
grant select, delete on <%= history %> to <%= worker %>;
<% } %>

create policy <%= name(history.name, 'select_with_row') %> on <%= history %>
  for select to <%= role %>
  using (<%~ include('@visible', { base: table, side: history }).trim() %>);

create function <%= rel(table.schema, table.name, 'diff') %>(<%= keyArgs %>, p_from integer, p_to integer)
returns table (column_name text, value_before jsonb, value_after jsonb)
language sql
stable
set search_path = ''
as $$
  select coalesce(a.key, b.key), b.value, a.value
    from (select e.* from <%= history %> h, jsonb_each(h.row) e where <%= byKey('h.', 'p_') %> and h.version = p_from) b
    full join (select e.* from <%= history %> h, jsonb_each(h.row) e where <%= byKey('h.', 'p_') %> and h.version = p_to) a
      on a.key = b.key
   where a.value is distinct from b.value
   order by 1;
$$;
comment on function <%= rel(table.schema, table.name, 'diff') %>(<%= keyTypes %>, integer, integer) is 'What differs between two versions, column by column. Runs with the rights of its caller.';
revoke execute on function <%= rel(table.schema, table.name, 'diff') %>(<%= keyTypes %>, integer, integer) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= rel(table.schema, table.name, 'diff') %>(<%= keyTypes %>, integer, integer) to <%= role %>;

create function <%= rel(table.schema, table.name, 'restore') %>(<%= keyArgs %>, p_version integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_row <%= table %>%rowtype;
begin
  select (jsonb_populate_record(null::<%= table %>, h.row)).* into v_row
    from <%= history %> h
   where <%= byKey('h.', 'p_') %> and h.version = p_version;
  if not found then
    raise exception 'There is no version % that you may see', p_version using errcode = 'no_data_found';
  end if;
  update <%= table %> t
     set <%= join(kept.map((column) => sql`${column} = v_row.${column}`), ', ') %>
   where <%= join(keys.map((key) => sql`t.${key.name} = p_${key.name}`), ' and ') %>;
  if not found then
    raise exception 'There is no row that you may change' using errcode = 'insufficient_privilege';
  end if;
end;
$$;
comment on function <%= rel(table.schema, table.name, 'restore') %>(<%= keyTypes %>, integer) is 'Makes an earlier version the newest one. Runs with the rights of its caller.';
revoke execute on function <%= rel(table.schema, table.name, 'restore') %>(<%= keyTypes %>, integer) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= rel(table.schema, table.name, 'restore') %>(<%= keyTypes %>, integer) to <%= role %>;
--- rollback
<% const keyTypes = facts.key(table).map((key) => key.type) %>
set lock_timeout = '5s';

drop function <%= rel(table.schema, table.name, 'restore') %>(<%= keyTypes %>, integer);
drop function <%= rel(table.schema, table.name, 'diff') %>(<%= keyTypes %>, integer, integer);
drop trigger <%= name(table.name, 'keep_changed_version') %> on <%= table %>;
drop trigger <%= name(table.name, 'keep_version') %> on <%= table %>;
drop function <%= rel(helpers, 'keep_version', table.name) %>();
drop table <%= rel(table.schema, table.name, 'versions') %>;
<%~ include('@helpers.down') %>
--- test
<% const history = rel(table.schema, table.name, 'versions'); const row = sample(table); const kept = columns.length > 0 ? columns : facts.dataColumns(table); const data = facts.plainColumn(table, (facts.table(table)?.columns ?? []).map((column) => column.name).filter((column) => !kept.some((each) => each.value === column))); const keys = facts.key(table) %>
<%~ include('@test.begin') %>
select has_table(<%= history.schema.value %>, <%= history.name.value %>, 'the versions have a table');
<% if (row && data) { const held = keys.map((key) => sql`current_setting(${`test.${key.name}`})::${key.type}`) %>

<%~ include('@test.users', { count: 2 }) %>
<%= row.insert %>;
<% keys.forEach((key) => { %>
select set_config(<%= `test.${key.name}` %>, (select <%= key.name %>::text from <%= table %>), true);
select set_config('test.before', (select to_jsonb(<%= data.name %>)::text from <%= table %>), true);
<% }) %>
update <%= table %> set <%= data.name %> = <%= data.name %>;
select is((select max(version) from <%= history %>), 1, 'an UPDATE that changes nothing makes no version');
update <%= table %> set <%= data.name %> = <%= data.other %>;
select is((select max(version) from <%= history %>), 2, 'a change makes one');
select results_eq(
  $$ select column_name from <%= rel(table.schema, table.name, 'diff') %>(<%= held %>, 1, 2) $$,
  array[<%= data.name.value %>], 'the difference is the column that changed'
);
select lives_ok($$ select <%= rel(table.schema, table.name, 'restore') %>(<%= held %>, 1) $$, 'an earlier version comes back');
select is((select to_jsonb(<%= data.name %>) from <%= table %>), current_setting('test.before')::jsonb, 'with its value');
select throws_ok($$ select <%= rel(table.schema, table.name, 'restore') %>(<%= held %>, 99) $$, 'P0002', null, 'a version that there is not does not');
<%= as(1) %>
select is(
  (select count(*) > 0 from <%= history %>), (select count(*) > 0 from <%= table %>),
  'who sees the row sees its versions'
);
select throws_ok($$ delete from <%= history %> $$, '42501', null, 'and deletes none');
<%= as() %>
-- Twice, in case that the first one only marks it.
delete from <%= table %>;
delete from <%= table %>;
select is((select action from <%= history %> order by version desc limit 1), 'delete', 'a deleted row leaves its last version');
<% if (supabase) { %>
<%= as(2) %>
select is_empty($$ select from <%= history %> $$, 'that nobody sees any more');
<%= as() %>
<% } %>
<% } %>
<%~ include('@test.end') %>
