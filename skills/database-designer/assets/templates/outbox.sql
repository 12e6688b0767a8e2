/*---
title: Transactional outbox
summary: Messages written in the transaction of the change, delivered by a job at least once, with leases and retries
notes: |
  A message is there if and only if the change is. A worker claims a batch for some time, delivers it, and completes each message; what it
  leaves is claimed again when the lease ends, and a failure is repeated later and later, at most `attempts` times. The receiver
  must bear a message twice: send the id along. On Supabase the worker calls the functions with the service role.
parameters:
  outbox: { format: relation, default: private.outbox, description: 'The outbox; it is made where it is not there' }
  source: { format: relation, x-relation: existing, description: A table whose changes become messages }
  topic: { type: string, minLength: 1, maxLength: 100, default: changed, description: 'Topic of these messages, after the name of the table' }
  attempts: { type: integer, minimum: 1, maximum: 100, default: 10, description: How often a message is tried }
required: []
examples:
  - name: orders
    summary: Every new and changed order becomes a message
    given: |
      create table public.orders (id uuid primary key default gen_random_uuid(), total numeric(12,2) not null);
      alter table public.orders enable row level security;
    values: { source: orders }
  - name: alone
    summary: The outbox itself; functions write into it
    values: {}
  - name: postgres
    summary: Plain PostgreSQL, with a role of jobs
    platform: postgres
    given: |
      create role jobs nologin;
      create table public.orders (id bigint generated always as identity primary key, total numeric(12,2) not null);
    values: { source: orders, topic: written, worker: jobs }
---*/
--- migration outbox
<% if (!facts.hasRelation(outbox)) { const at = supabase ? 'public' : outbox.schema; const claim = rel(at, 'claim', outbox.name), complete = rel(at, 'complete', outbox.name), fail = rel(at, 'fail', outbox.name) %>
<% if (!facts.hasSchema(outbox.schema)) { %>
create schema <%= outbox.schema %>;
comment on schema <%= outbox.schema %> is 'Helpers that no API serves.';

<% } %>
create table <%= outbox %> (
  id bigint generated always as identity primary key,
  topic text not null check (char_length(topic) between 1 and 200),
  payload jsonb not null,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  available_at timestamptz not null default now(),
  last_error text
);
comment on table <%= outbox %> is 'Messages that wait for delivery. A delivered one is deleted.';
comment on column <%= outbox %>.available_at is 'From when on it may be claimed: later while a worker holds it, or after a failure.';
create index <%= name(outbox.name, 'available_at', 'idx') %> on <%= outbox %> (available_at) where attempts < <%= attempts %>;
alter table <%= outbox %> enable row level security;
<%~ include('@close', { relation: outbox }) %>

create function <%= claim %>(p_batch integer default 50, p_lease interval default interval '1 minute')
returns table (id bigint, topic text, payload jsonb, created_at timestamptz, attempt integer)
language sql
security definer
set search_path = ''
as $$
  update <%= outbox %> o
     set attempts = o.attempts + 1, available_at = now() + p_lease
   where o.id in (
     -- Workers side by side take different messages.
     select w.id from <%= outbox %> w
      where w.available_at <= now() and w.attempts < <%= attempts %>
      order by w.id
      limit least(greatest(p_batch, 1), 1000)
        for update skip locked
   )
  returning o.id, o.topic, o.payload, o.created_at, o.attempts;
$$;
comment on function <%= claim %>(integer, interval) is 'Takes messages for the time of the lease. What is not completed by then is taken again.';

create function <%= complete %>(p_ids bigint[])
returns integer
language sql
security definer
set search_path = ''
as $$
  with done as (delete from <%= outbox %> o where o.id = any (p_ids) returning 1) select count(*)::integer from done;
$$;
comment on function <%= complete %>(bigint[]) is 'Removes delivered messages. Returns how many.';

create function <%= fail %>(p_id bigint, p_error text)
returns void
language sql
security definer
set search_path = ''
as $$
  update <%= outbox %> o
     set last_error = left(p_error, 2000),
         -- One, two, four … minutes, at most a day.
         available_at = now() + least(interval '1 minute' * 2 ^ least(o.attempts - 1, 12), interval '1 day')
   where o.id = p_id;
$$;
comment on function <%= fail %>(bigint, text) is 'Keeps why a delivery failed and when to try again.';
revoke execute on function <%= claim %>(integer, interval), <%= complete %>(bigint[]), <%= fail %>(bigint, text) from public<% if (supabase) { %>, anon, authenticated<% } %>;
<% if (worker) { %>
<% if (!supabase) { %>
grant usage on schema <%= outbox.schema %> to <%= worker %>;
<% } %>
grant execute on function <%= claim %>(integer, interval), <%= complete %>(bigint[]), <%= fail %>(bigint, text) to <%= worker %>;
<% } %>
<% } %>
--- rollback
<% if (!facts.hasRelation(outbox)) { const at = supabase ? 'public' : outbox.schema %>
drop function <%= rel(at, 'fail', outbox.name) %>(bigint, text);
drop function <%= rel(at, 'complete', outbox.name) %>(bigint[]);
drop function <%= rel(at, 'claim', outbox.name) %>(integer, interval);
drop table <%= outbox %>;
<% if (!facts.hasSchema(outbox.schema)) { %>
drop schema <%= outbox.schema %>;
<% } else if (worker && !supabase && !facts.hasUsage(outbox.schema, worker)) { %>
revoke usage on schema <%= outbox.schema %> from <%= worker %>;
<% } %>
<% } %>
--- migration outbox_{source}
<% if (source) { const send = rel(outbox.schema, 'send', source.name) %>
set lock_timeout = '5s';

create function <%= send %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into <%= outbox %> (topic, payload)
  values (
    <%= `${source.name.value}.${topic}` %>,
    jsonb_build_object('operation', lower(tg_op), 'row', case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end)
  );
  return null;
end;
$$;
comment on function <%= send %>() is 'Writes a message in the transaction of the change.';
revoke execute on function <%= send %>() from public;

create trigger <%= name(source.name, 'send') %>
  after insert or update or delete on <%= source %>
  for each row execute function <%= send %>();
<% } %>
--- rollback
<% if (source) { %>
set lock_timeout = '5s';

drop trigger <%= name(source.name, 'send') %> on <%= source %>;
drop function <%= rel(outbox.schema, 'send', source.name) %>();
<% } %>
--- test
<% const at = supabase ? 'public' : outbox.schema; const claim = rel(at, 'claim', outbox.name), complete = rel(at, 'complete', outbox.name), fail = rel(at, 'fail', outbox.name); const row = source && sample(source) %>
<%~ include('@test.begin') %>
select has_table(<%= outbox.schema.value %>, <%= outbox.name.value %>, 'the outbox is there');

<% if (row) { %>
<%= row.insert %>;
select is((select topic from <%= outbox %>), <%= `${source.name.value}.${topic}` %>, 'a change leaves a message');
delete from <%= outbox %>;
<% } %>
insert into <%= outbox %> (topic, payload) values ('first', '{}'), ('second', '{}');

<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select results_eq($$ select topic from <%= claim %>(1) $$, array['first'], 'a worker takes the oldest');
select results_eq($$ select topic from <%= claim %>() $$, array['second'], 'another one takes the next, not the same');
select is_empty($$ select * from <%= claim %>() $$, 'while they are held nobody takes them');
reset role;
update <%= outbox %> set available_at = now() where topic = 'first';
<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select results_eq($$ select attempt from <%= claim %>() $$, array[2], 'when the lease ends it is taken again');
select is(<%= complete %>('{}'), 0, 'completing nothing completes nothing');
reset role;
select lives_ok($$ select <%= fail %>((select id from <%= outbox %> where topic = 'first'), 'unreachable') $$, 'a failure is kept');
select cmp_ok((select available_at from <%= outbox %> where topic = 'first'), '>', now() + interval '1 minute', 'and tried again later');
select is((select <%= complete %>(array_agg(id)) from <%= outbox %>), 2, 'a delivered message is gone');
<% if (supabase) { %>
<%= as(1) %>
select throws_ok($$ select * from <%= claim %>() $$, '42501', null, 'a user takes none');
<%= as() %>
<% } %>
<%~ include('@test.end') %>
