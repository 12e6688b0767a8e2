/*---
title: Live changes of a table
summary: Clients of Supabase Realtime hear of changes on an existing table, each only of what it may see
notes: |
  `broadcast`, the default: a trigger sends each change to a private channel named after one column (`orders:42`), and a policy on the
  channel asks whether the listener sees such a row; the cost is one message a change, whoever listens. `changes`: the
  table is published, and Realtime asks the policies of the table for every listener of every change; fit for few listeners.
  Filter in the client by an indexed column. Without a connection clients poll: the trigger changes nothing for them.
platforms: [supabase]
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  mode: { type: string, enum: [broadcast, changes], default: broadcast, description: How changes are sent }
  by: { format: identifier, x-column-of: table, default: id, description: 'For broadcast: the column that names the channel' }
  full: { type: boolean, default: false, description: 'For changes: send the old row too, at the price of a longer log' }
required: [table]
examples:
  - name: broadcast
    summary: One channel an event
    given: &given |
      create table public.events (
        id uuid primary key default gen_random_uuid(),
        owner_id uuid not null references auth.users (id) on delete cascade,
        title text not null
      );
      create index events_owner_id_idx on public.events (owner_id);
      alter table public.events enable row level security;
      revoke all on public.events from anon, authenticated;
      grant select on public.events to authenticated;
      create policy events_select_own on public.events for select to authenticated using (owner_id = (select auth.uid()));
    values: { table: events, sample: { owner_id: "'00000000-0000-4000-8000-000000000001'", id: "'10000000-0000-4000-8000-000000000001'" } }
  - name: changes
    summary: The table is published
    given: *given
    values: { table: events, mode: changes, full: true }
---*/
--- migration realtime_{table}
<% const send = rel(helpers, 'broadcast', table.name), sees = rel(helpers, 'hears', table.name), type = facts.columnType(table, by) ?? sql`uuid`, prefix = `${table.name.value}:` %>
set lock_timeout = '5s';

<% if (mode === 'changes') { %>
<% if (!facts.publishes('supabase_realtime', table)) { %>
alter publication supabase_realtime add table <%= table %>;
<% } %>
<% if (full) { %>
alter table <%= table %> replica identity full;
<% } %>
<% } else { %>
<%~ include('@helpers.up') %>
<%~ include('@usage.up') %>
create function <%= send %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform realtime.broadcast_changes(
    <%= prefix %> || coalesce(new.<%= by %>, old.<%= by %>)::text, tg_op, tg_op, tg_table_name, tg_table_schema, new, old
  );
  return null;
end;
$$;
comment on function <%= send %>() is 'Sends a change to the private channel of its row.';
revoke execute on function <%= send %>() from public;

create trigger <%= name(table.name, 'broadcast') %>
  after insert or update or delete on <%= table %>
  for each row execute function <%= send %>();

create function <%= sees %>(p_topic text)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return exists (select from <%= table %> t where t.<%= by %> = substr(p_topic, <%= prefix.length + 1 %>)::<%= type %>);
exception
  -- A topic that names no key.
  when invalid_text_representation then
    return false;
end;
$$;
comment on function <%= sees %>(text) is 'Whether the caller sees a row of that channel: the policies of the table decide.';
revoke execute on function <%= sees %>(text) from public;
grant execute on function <%= sees %>(text) to <%= role %>;

create policy <%= name(table.name, 'hear') %> on realtime.messages
  for select to <%= role %>
  using (
    extension = 'broadcast'
    and (select realtime.topic()) like <%= prefix.replace(/[\\%_]/g, '\\$&') + '%' %>
    and (select <%= sees %>((select realtime.topic())))
  );
<% } %>
--- rollback
set lock_timeout = '5s';

<% if (mode === 'changes') { %>
<% if (full) { %>
alter table <%= table %> replica identity default;
<% } %>
<% if (!facts.publishes('supabase_realtime', table)) { %>
alter publication supabase_realtime drop table <%= table %>;
<% } %>
<% } else { %>
drop policy <%= name(table.name, 'hear') %> on realtime.messages;
drop function <%= rel(helpers, 'hears', table.name) %>(text);
drop trigger <%= name(table.name, 'broadcast') %> on <%= table %>;
drop function <%= rel(helpers, 'broadcast', table.name) %>();
<%~ include('@usage.down') %>
<%~ include('@helpers.down') %>
<% } %>
--- test
<% const row = sample(table) %>
<%~ include('@test.begin') %>
<% if (mode === 'changes') { %>
select isnt_empty(
  $$ select from pg_publication_tables where pubname = 'supabase_realtime' and schemaname = <%= table.schema.value %> and tablename = <%= table.name.value %> $$,
  'the table is published'
);
<% if (full) { %>
select is((select relreplident from pg_class where oid = <%= regclass(table) %>), 'f'::"char", 'with its old rows');
<% } %>
<% } else { %>
select has_trigger(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'broadcast').value %>, 'changes are sent');
<% if (row) { %>

<%~ include('@test.users', { count: 2 }) %>
<%= row.insert %>;
select is((select count(*) from realtime.messages where topic like <%= `${table.name.value}:%` %> and private), 1::bigint, 'a new row is a message on a private channel');
select set_config('test.topic', (select topic from realtime.messages where topic like <%= `${table.name.value}:%` %>), true);
<%= as(1) %>
select set_config('realtime.topic', current_setting('test.topic'), true);
select is((select count(*) from realtime.messages) > 0, (select count(*) from <%= table %>) > 0, 'who sees the row hears of it');
<%= as(2) %>
select set_config('realtime.topic', current_setting('test.topic'), true);
select is((select count(*) from realtime.messages) > 0, (select count(*) from <%= table %>) > 0, 'who does not see it hears nothing');
<%= as() %>
<% } %>
<% } %>
<%~ include('@test.end') %>
