/*---
title: Event store
summary: Streams of events that are appended with an expected version and never changed
notes: |
  Two writers that build on the same version: the first one wins, the other gets SQLSTATE 40001, reads and tries again. `position`
  orders all events for those who project them (template `read-model`); it is given at the insert, so a transaction that commits late may show
  a lower position later: a projection reads with a small delay, or by `transaction_id < pg_snapshot_xmin(pg_current_snapshot())`.
parameters:
  streams: { format: relation, x-relation: new, default: streams, description: 'The new table of streams' }
  events: { format: relation, x-relation: new, default: stream_events, description: The new table of events }
  kinds: { type: array, minItems: 1, items: { type: string, pattern: '^[a-z][a-z0-9_]*$' }, description: 'Kinds of streams, e.g. pitch_deck' }
required: [kinds]
examples:
  - name: decks
    summary: Pitch decks of their owners
    values: { kinds: [pitch_deck] }
  - name: postgres
    summary: Plain PostgreSQL, two kinds of streams
    platform: postgres
    given: |
      create role app nologin;
      create table public.users (id uuid primary key default gen_random_uuid(), email text not null);
    values: { kinds: [order, shipment], users: users, events: order_events }
---*/
--- migration create_{events}
<% const append = rel(events.schema, 'append', events.name), refuse = rel(helpers, 'refuse', events.name) %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
create table <%= streams %> (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in (<%= kinds %>)),
  owner_id <%= userType %> not null<% if (users) { %> references <%= users %> (<%= userKey %>) on delete restrict<% } %>,
  version integer not null default 0 check (version >= 0),
  created_at timestamptz not null default now()
);
comment on table <%= streams %> is 'What events happen to. Its version is the number of its events.';
create index <%= name(streams.name, 'owner_id', 'idx') %> on <%= streams %> (owner_id, kind);

create table <%= events %> (
  stream_id uuid not null references <%= streams %> (id) on delete restrict,
  version integer not null check (version > 0),
  position bigint generated always as identity,
  transaction_id xid8 not null default pg_current_xact_id(),
  type text not null check (type ~ '^[a-z][a-z0-9_.]*$'),
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  actor_id <%= userType %>,
  occurred_at timestamptz not null default clock_timestamp(),
  primary key (stream_id, version)
);
comment on table <%= events %> is 'What happened, in order. Never changed, never deleted.';
comment on column <%= events %>.position is 'Order over all streams, for projections.';
create unique index <%= name(events.name, 'position', 'idx') %> on <%= events %> (position);

create function <%= refuse %>()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'Events are never changed: append one that corrects it' using errcode = 'insufficient_privilege';
end;
$$;
revoke execute on function <%= refuse %>() from public;
create trigger <%= name(events.name, 'append_only') %>
  before update or delete or truncate on <%= events %>
  for each statement execute function <%= refuse %>();

alter table <%= streams %> enable row level security;
alter table <%= events %> enable row level security;
<%~ include('@close', { relation: streams }) %>
<%~ include('@close', { relation: events }) %>
grant select, insert (id, kind, owner_id) on <%= streams %> to <%= role %>;
grant select on <%= events %> to <%= role %>;
<% if (worker) { %>
grant select, insert, update on <%= streams %> to <%= worker %>;
grant select, insert on <%= events %> to <%= worker %>;
<% } %>

create policy <%= name(streams.name, 'select_own') %> on <%= streams %>
  for select to <%= role %>
  using (owner_id = <%= me %>);
create policy <%= name(streams.name, 'insert_own') %> on <%= streams %>
  for insert to <%= role %>
  with check (owner_id = <%= me %>);
create policy <%= name(events.name, 'select_own') %> on <%= events %>
  for select to <%= role %>
  using (stream_id in (select s.id from <%= streams %> s where s.owner_id = <%= me %>));

create function <%= append %>(p_stream_id uuid, p_expected_version integer, p_type text, p_data jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_actor <%= userType %> := <%= me %>;
  v_version integer;
begin
  -- The condition on the version decides between two writers: the second one finds no row.
  update <%= streams %> s
     set version = s.version + 1
   where s.id = p_stream_id and s.owner_id = v_actor and s.version = p_expected_version
  returning s.version into v_version;
  if not found then
    if not exists (select from <%= streams %> s where s.id = p_stream_id and s.owner_id = v_actor) then
      raise exception 'There is no such stream of yours' using errcode = 'insufficient_privilege';
    end if;
    raise exception 'The stream is no longer at version %', p_expected_version
      using errcode = 'serialization_failure', hint = 'Read it again and repeat the decision.';
  end if;
  insert into <%= events %> (stream_id, version, type, data, actor_id)
  values (p_stream_id, v_version, p_type, p_data, v_actor);
  return v_version;
end;
$$;
comment on function <%= append %>(uuid, integer, text, jsonb) is 'Appends an event to a stream of the caller that is at the expected version. Returns the new one.';
revoke execute on function <%= append %>(uuid, integer, text, jsonb) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= append %>(uuid, integer, text, jsonb) to <%= role %>;
--- rollback
set lock_timeout = '5s';

drop function <%= rel(events.schema, 'append', events.name) %>(uuid, integer, text, jsonb);
drop table <%= events %>;
drop table <%= streams %>;
drop function <%= rel(helpers, 'refuse', events.name) %>();
<%~ include('@helpers.down') %>
--- test
<% const append = rel(events.schema, 'append', events.name), S = '10000000-0000-4000-8000-000000000001' %>
<%~ include('@test.begin') %>
select has_table(<%= events.schema.value %>, <%= events.name.value %>, 'the events have a table');

<%~ include('@test.users', { count: 2 }) %>
<%= as(1) %>
insert into <%= streams %> (id, kind, owner_id) values (<%= S %>, <%= kinds[0] %>, <%= user(1) %>);
select is(<%= append %>(<%= S %>, 0, 'created', '{}'), 1, 'the first event makes version 1');
select is(<%= append %>(<%= S %>, 1, 'renamed', '{"title": "A"}'), 2, 'the next one version 2');
select throws_ok($$ select <%= append %>(<%= S %>, 1, 'renamed', '{"title": "B"}') $$, '40001', null, 'who builds on an old version is refused');
select throws_ok($$ select <%= append %>(<%= S %>, 2, 'No Type', '{}') $$, '23514', null, 'and who sends what is no event');
select is((select version from <%= streams %>), 2, 'what is refused leaves nothing');
select throws_ok($$ insert into <%= events %> (stream_id, version, type, data) values (<%= S %>, 9, 'forged', '{}') $$, '42501', null, 'nobody writes past the function');
<%= as(2) %>
select is_empty($$ select from <%= events %> $$, 'another user sees nothing');
select throws_ok($$ select <%= append %>(<%= S %>, 2, 'renamed', '{}') $$, '42501', null, 'and appends nothing');
<%= as() %>
select throws_ok($$ update <%= events %> set type = 'other' $$, '42501', null, 'an event is never changed');
select throws_ok($$ delete from <%= events %> $$, '42501', null, 'or deleted');
<%~ include('@test.end') %>
