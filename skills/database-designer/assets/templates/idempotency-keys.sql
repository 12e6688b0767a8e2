/*---
title: Idempotency keys
summary: A request that a client repeats is answered as the first time and done once
notes: |
  The server begins a request with the client's key and a hash of its content, does the work in the same transaction, and finishes it with the answer.
  A repeated key gives the kept answer; the same key with another content is refused; two at the same time: the second waits for the
  first. Keys end after days, with `retention` on expires_at.
parameters:
  table: { format: relation, default: private.idempotency_keys, x-relation: new, description: The new table }
  days: { type: integer, minimum: 1, maximum: 90, default: 2, description: How long an answer is kept }
required: []
examples:
  - name: payments
    summary: Payments of signed-in users, made by the server
    values: {}
  - name: postgres
    summary: Plain PostgreSQL, with a role of jobs
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
    values: { worker: jobs, days: 7 }
---*/
--- migration create_{table}
<% const at = supabase ? 'public' : table.schema; const begin = rel(at, 'begin_request'), finish = rel(at, 'finish_request') %>
<% if (!facts.hasSchema(table.schema)) { %>
create schema <%= table.schema %>;
comment on schema <%= table.schema %> is 'Helpers that no API serves.';

<% } %>
create table <%= table %> (
  caller text not null,
  key text not null check (char_length(key) between 8 and 200),
  request_hash text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval <%= `${days} days` %>,
  primary key (caller, key)
);
comment on table <%= table %> is 'Requests that were done, with their answers, so that a repeated one is not done again.';
comment on column <%= table %>.response is 'Null while it is being done, by the transaction that holds the row.';
create index <%= name(table.name, 'expires_at', 'idx') %> on <%= table %> (expires_at);
alter table <%= table %> enable row level security;
<%~ include('@close', { relation: table }) %>

create function <%= begin %>(p_caller text, p_key text, p_request_hash text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_found <%= table %>;
begin
  -- Another transaction with the same key: this waits until it has ended.
  insert into <%= table %> as k (caller, key, request_hash) values (p_caller, p_key, p_request_hash)
  on conflict (caller, key) do update
    set request_hash = excluded.request_hash, response = null, created_at = now(), expires_at = excluded.expires_at
    where k.expires_at < now();
  if found then
    return null;
  end if;
  select * into v_found from <%= table %> k where k.caller = p_caller and k.key = p_key for update;
  if v_found.request_hash <> p_request_hash then
    raise exception 'This key was used for another request' using errcode = 'invalid_parameter_value';
  end if;
  return v_found.response;
end;
$$;
comment on function <%= begin %>(text, text, text) is 'Null: do the work, and finish it in this transaction. Else: the answer of the first time.';

create function <%= finish %>(p_caller text, p_key text, p_response jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update <%= table %> k set response = p_response
   where k.caller = p_caller and k.key = p_key and k.response is null and p_response is not null;
  if not found then
    raise exception 'There is no such request that was begun' using errcode = 'no_data_found';
  end if;
end;
$$;
comment on function <%= finish %>(text, text, jsonb) is 'Keeps the answer of a request that was begun.';
revoke execute on function <%= begin %>(text, text, text), <%= finish %>(text, text, jsonb) from public<% if (supabase) { %>, anon, authenticated<% } %>;
<% if (worker) { %>
<% if (!supabase && !facts.hasUsage(table.schema, worker)) { %>
grant usage on schema <%= table.schema %> to <%= worker %>;
<% } %>
grant execute on function <%= begin %>(text, text, text), <%= finish %>(text, text, jsonb) to <%= worker %>;
<% } %>
--- rollback
<% const at = supabase ? 'public' : table.schema %>
drop function <%= rel(at, 'finish_request') %>(text, text, jsonb);
drop function <%= rel(at, 'begin_request') %>(text, text, text);
drop table <%= table %>;
<% if (!facts.hasSchema(table.schema)) { %>
drop schema <%= table.schema %>;
<% } else if (worker && !supabase && !facts.hasUsage(table.schema, worker)) { %>
revoke usage on schema <%= table.schema %> from <%= worker %>;
<% } %>
--- test
<% const at = supabase ? 'public' : table.schema; const begin = rel(at, 'begin_request'), finish = rel(at, 'finish_request') %>
<%~ include('@test.begin') %>
select has_table(<%= table.schema.value %>, <%= table.name.value %>, 'the table is there');

<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select is(<%= begin %>('ana', 'key-0001', 'hash'), null, 'the first time it is to be done');
select lives_ok($$ select <%= finish %>('ana', 'key-0001', '{"ok": true}') $$, 'and finished');
select is(<%= begin %>('ana', 'key-0001', 'hash'), '{"ok": true}', 'the second time it is answered');
select throws_ok($$ select <%= begin %>('ana', 'key-0001', 'other') $$, '22023', null, 'with another content it is refused');
select throws_ok($$ select <%= finish %>('ana', 'key-0001', '{}') $$, 'P0002', null, 'an answer is not replaced');
select is(<%= begin %>('luis', 'key-0001', 'hash'), null, 'another caller has keys of his own');
reset role;
update <%= table %> set expires_at = now() - interval '1 second';
select is(<%= begin %>('ana', 'key-0001', 'other'), null, 'a key that has ended begins anew');
<% if (supabase) { %>
<%= as(1) %>
select throws_ok($$ select <%= begin %>('ana', 'key-0002', 'hash') $$, '42501', null, 'clients do not call it themselves');
<%= as() %>
<% } %>
<%~ include('@test.end') %>
