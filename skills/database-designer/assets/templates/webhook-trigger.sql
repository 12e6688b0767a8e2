/*---
title: A webhook on changes of a table
summary: Posts each change of an existing table to an address, with a secret from the vault
notes: |
  pg_net sends after the commit and does not wait: a change that is rolled back sends nothing, an answer that fails is not
  repeated. Where a message must arrive, take `outbox`. The secret is read from the vault by name when the trigger
  fires, so it is in no migration: `select vault.create_secret('…', 'name')`. Large columns: name those to send.
platforms: [supabase]
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  url: { type: string, pattern: '^https://[^\s''"]+$', maxLength: 2000, description: 'Address, https only' }
  secret: { type: string, pattern: '^[A-Za-z0-9_.-]+$', description: Name of a secret in the vault that is sent as bearer token; none is sent without it }
  events: { type: array, minItems: 1, uniqueItems: true, items: { type: string, enum: [insert, update, delete] }, default: [insert], description: Changes that are sent }
  columns: { type: array, items: { format: identifier, x-column-of: table }, default: [], description: 'Columns that are sent; empty: all' }
  timeout_ms: { type: integer, minimum: 100, maximum: 60000, default: 5000, description: How long to wait for the answer }
required: [table, url]
examples:
  - name: registrations
    summary: New registrations to an edge function, with a secret
    given: &given |
      create table public.registrations (id uuid primary key default gen_random_uuid(), email text not null, note text);
      alter table public.registrations enable row level security;
    values: { table: registrations, url: 'https://example.com/functions/v1/welcome', secret: welcome_hook, columns: [id, email] }
  - name: open
    summary: Every change, without a secret
    given: *given
    values: { table: registrations, url: 'https://example.com/hook', events: [insert, update, delete] }
---*/
--- migration webhook_{table}
<% const post = rel(helpers, 'post', table.name) %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<% if (facts.known && !facts.hasExtension('pg_net')) { %>
create extension pg_net with schema extensions;
<% } %>
create function <%= post %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_headers jsonb := '{"Content-Type": "application/json"}';
  v_row jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
<% if (secret) { %>
  v_secret text;
<% } %>
begin
<% if (secret) { %>
  select s.decrypted_secret into v_secret from vault.decrypted_secrets s where s.name = <%= secret %>;
  if v_secret is null then
    -- A change is worth more than its message: say so and go on.
    raise warning 'The vault has no secret %, so nothing is sent', <%= secret %>;
    return null;
  end if;
  v_headers := v_headers || jsonb_build_object('Authorization', 'Bearer ' || v_secret);
<% } %>
  perform net.http_post(
    url := <%= url %>,
    body := jsonb_build_object(
      'type', tg_op,
      'schema', tg_table_schema,
      'table', tg_table_name,
<% if (columns.length > 0) { %>
      'record', (select jsonb_object_agg(key, value) from jsonb_each(v_row) where key in (<%= columns.map((column) => column.value) %>))
<% } else { %>
      'record', v_row
<% } %>
    ),
    headers := v_headers,
    timeout_milliseconds := <%= timeout_ms %>
  );
  return null;
end;
$$;
comment on function <%= post %>() is 'Posts a change after its commit; not repeated.';
revoke execute on function <%= post %>() from public;

create trigger <%= name(table.name, 'post') %>
  after <%= join(events.map((event) => sql([event])), ' or ') %> on <%= table %>
  for each row execute function <%= post %>();
--- rollback
set lock_timeout = '5s';

drop trigger <%= name(table.name, 'post') %> on <%= table %>;
drop function <%= rel(helpers, 'post', table.name) %>();
<% if (facts.known && !facts.hasExtension('pg_net')) { %>
drop extension pg_net;
<% } %>
<%~ include('@helpers.down') %>
--- test
<% const row = sample(table) %>
<%~ include('@test.begin') %>
select has_trigger(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'post').value %>, 'changes are sent');
<% if (row && events.includes('insert')) { %>

<% if (secret) { %>
select lives_ok($$ <%= row.insert %> $$, 'without the secret the change is made all the same');
select is_empty($$ select from net.http_request_queue where url = <%= url %> $$, 'and nothing is sent');
select vault.create_secret('a secret', <%= secret %>);
<% } %>
<%= sample(table, {}, 2).insert %>;
select is((select count(*) from net.http_request_queue where url = <%= url %>), 1::bigint, 'a change is one request');
<% if (secret) { %>
select is((select headers ->> 'Authorization' from net.http_request_queue where url = <%= url %>), 'Bearer a secret', 'with the secret of the vault');
<% } %>
<% } %>
<%~ include('@test.end') %>
