/*---
title: An audit log that misses nothing
summary: Every insert, update, delete and truncate of the named tables, with who, when, and the row before and after
notes: |
  Append only: no role but the owner of the database may change or delete an entry, not even the service role, and a trigger refuses it to
  everybody. Columns of `except` (secrets, large bodies) are left out of the rows. Rendered again for further tables, the log
  that is there is used. Entries outlive users: for erasure see the template `erasure`; for retention give `log` partitions or
  take `retention`.
parameters:
  tables: { type: array, minItems: 1, uniqueItems: true, items: { format: relation, x-relation: existing }, description: The tables to watch }
  log: { format: relation, default: private.audit_log, description: 'The log; it is made where it is not there, and no API should serve its schema' }
  except: { type: array, items: { format: identifier }, default: [], description: Columns that are left out of the rows }
required: [tables]
examples:
  - name: two
    summary: Accounts and their payments, without the column secret
    given: &given |
      create table public.accounts (id uuid primary key default gen_random_uuid(), email text not null, secret text);
      create table public.payments (
        account_id uuid not null references public.accounts (id) on delete cascade,
        number integer not null,
        amount numeric(12,2) not null,
        primary key (account_id, number)
      );
      alter table public.accounts enable row level security;
      alter table public.payments enable row level security;
    values: { tables: [accounts, payments], except: [secret] }
  - name: postgres
    summary: Plain PostgreSQL; the actor is app.user_id
    platform: postgres
    given: |
      create role app nologin;
      create table public.orders (id bigint generated always as identity primary key, state text not null default 'open');
    values: { tables: [orders], log: audit.entries }
---*/
--- migration audit_log
<% const record = rel(log.schema, name(log.name, 'record')), refuse = rel(log.schema, name(log.name, 'refuse')) %>
<% if (!facts.hasRelation(log)) { %>
<% if (!facts.hasSchema(log.schema)) { %>
create schema <%= log.schema %>;
comment on schema <%= log.schema %> is 'No API serves it.';

<% } %>
create table <%= log %> (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id <%= userType %>,
  actor_role text not null,
  action text not null check (action in ('insert', 'update', 'delete', 'truncate')),
  table_schema text not null,
  table_name text not null,
  row_key jsonb,
  row_before jsonb,
  row_after jsonb
);
comment on table <%= log %> is 'What changed, who changed it, and when. Append only.';
comment on column <%= log %>.actor_id is 'The user of the request; null: a job or a person at the database.';
comment on column <%= log %>.row_key is 'Primary key of the row; null for a truncate.';
create index <%= name(log.name, 'table_key', 'idx') %> on <%= log %> (table_schema, table_name, row_key, id desc);
create index <%= name(log.name, 'actor_id', 'idx') %> on <%= log %> (actor_id, id desc);
create index <%= name(log.name, 'recorded_at', 'idx') %> on <%= log %> using brin (recorded_at);
alter table <%= log %> enable row level security;
<%~ include('@close', { relation: log }) %>
<% if (worker) { %>
grant usage on schema <%= log.schema %> to <%= worker %>;
grant select on <%= log %> to <%= worker %>;
<% } %>

create function <%= record %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Arguments of the trigger: columns of the primary key, then after an empty one those that are left out.
  v_split integer := array_position(tg_argv::text[], '');
  v_key text[] := tg_argv::text[];
  v_except text[] := '{}';
  v_before jsonb;
  v_after jsonb;
begin
  if v_split is not null then
    v_except := v_key[v_split + 1:];
    v_key := v_key[:v_split - 1];
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    v_before := to_jsonb(old) - v_except;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    v_after := to_jsonb(new) - v_except;
  end if;
  insert into <%= log %> (actor_id, actor_role, action, table_schema, table_name, row_key, row_before, row_after)
  values (
    <%= me %>,
    coalesce(nullif(current_setting('role', true), 'none'), session_user::text),
    lower(tg_op),
    tg_table_schema,
    tg_table_name,
    (select jsonb_object_agg(key, coalesce(v_after, v_before) -> key) from unnest(v_key) as key where tg_op <> 'TRUNCATE'),
    v_before,
    v_after
  );
  return null;
end;
$$;
comment on function <%= record %>() is 'Writes one entry for each changed row, in the transaction of the change.';
revoke execute on function <%= record %>() from public;

create function <%= refuse %>()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'The audit log is append only' using errcode = 'insufficient_privilege';
end;
$$;
revoke execute on function <%= refuse %>() from public;

create trigger <%= name(log.name, 'append_only') %>
  before update or delete or truncate on <%= log %>
  for each statement execute function <%= refuse %>();
<% } %>
--- rollback
<% if (!facts.hasRelation(log)) { %>
drop table <%= log %>;
drop function <%= rel(log.schema, name(log.name, 'refuse')) %>();
drop function <%= rel(log.schema, name(log.name, 'record')) %>();
<% if (facts.hasSchema(log.schema)) { %>
<% if (worker && !facts.hasUsage(log.schema, worker)) { %>
revoke usage on schema <%= log.schema %> from <%= worker %>;
<% } %>
<% } else { %>
drop schema <%= log.schema %>;
<% } %>
<% } %>
--- migration audit_{tables}
<% const record = rel(log.schema, name(log.name, 'record')) %>
set lock_timeout = '5s';

<% tables.forEach((table) => { const keys = facts.key(table).map((key) => key.name.value); const own = facts.table(table)?.columns.map((column) => column.name); const left = except.map((column) => column.value).filter((column) => !own || own.includes(column)) %>
create trigger <%= name(table.name, 'audit') %>
  after insert or update or delete on <%= table %>
  for each row execute function <%= record %>(<%= left.length > 0 ? [...keys, '', ...left] : keys %>);
create trigger <%= name(table.name, 'audit_truncate') %>
  after truncate on <%= table %>
  for each statement execute function <%= record %>();

<% }) %>
--- rollback
set lock_timeout = '5s';

<% tables.toReversed().forEach((table) => { %>
drop trigger <%= name(table.name, 'audit_truncate') %> on <%= table %>;
drop trigger <%= name(table.name, 'audit') %> on <%= table %>;
<% }) %>
--- test
<%~ include('@test.begin') %>
<% tables.forEach((table) => { %>
select has_trigger(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'audit').value %>, <%= `${table} is watched` %>);
<% }) %>
<% const table = tables[0]; const key = facts.key(table)[0]; const row = sample(table); const data = facts.plainColumn(table, except.map((column) => column.value)) %>
<% if (row && data) { %>

<%= row.insert %>;
update <%= table %> set <%= data.name %> = <%= data.other %>;
delete from <%= table %>;
truncate <%= tables.map(String).length > 1 ? sql([tables.map(String).join(', ')]) : table %> cascade;
select results_eq(
  $$ select action from <%= log %> where table_schema = <%= table.schema.value %> and table_name = <%= table.name.value %> order by id $$,
  array['insert', 'update', 'delete', 'truncate'],
  'every change is there, in order'
);
select is(
  (select row_after -> <%= data.name.value %> from <%= log %> where action = 'update' and table_name = <%= table.name.value %> order by id limit 1),
  to_jsonb(<%= data.other %>::<%= facts.columnType(table, data.name) %>),
  'with the row after the change'
);
select is(
  (select count(*) from <%= log %> where action <> 'truncate' and table_name = <%= table.name.value %> and (row_key is null or not row_key ? <%= key.name.value %>)),
  0::bigint, 'and its key'
);
<% if (except.length > 0) { %>
select is(
  (select count(*) from <%= log %> where coalesce(row_after, row_before) ?| array[<%= except.map((column) => column.value) %>]),
  0::bigint, 'what is left out is left out'
);
<% } %>
<% } %>
select throws_ok($$ delete from <%= log %> $$, '42501', null, 'nobody deletes an entry');
select throws_ok($$ update <%= log %> set action = 'insert' $$, '42501', null, 'or changes one');

<%= as(1) %>
select throws_ok($$ select from <%= log %> $$, '42501', null, 'a user does not read the log');
<%= as() %>
<%~ include('@test.end') %>
