/*---
title: Events in partitions by time
summary: An append-only table in monthly or daily partitions, made ahead and dropped whole when they are old
notes: |
  Retention is a dropped partition, not a DELETE of millions of rows. A job calls the two functions (template
  `scheduled-job`): one makes partitions ahead, the other drops old ones. Partitions lie in the schema of helpers, which no API
  serves: a partition has policies of its own, and read directly those of the parent do not hold. A default partition takes
  what no other one does, so that no event is lost when the job has not run; keep it empty.
  Queries must filter by the time column, or they read every partition.
parameters:
  table: { format: relation, x-relation: new, default: events, description: The new table }
  columns: { type: array, minItems: 1, items: { format: column }, default: ['type text not null', "data jsonb not null default '{}'"], description: 'Columns beside id, user and time' }
  time: { format: identifier, default: occurred_at, description: Column of the time }
  every: { type: string, enum: [month, day], default: month, description: What one partition holds }
  ahead: { type: integer, minimum: 1, maximum: 400, default: 3, description: Partitions that are made ahead }
required: []
examples:
  - name: monthly
    summary: Product events of users
    values: {}
  - name: postgres
    summary: Plain PostgreSQL, daily readings of sensors
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
    values:
      table: readings
      columns: ['sensor_id bigint not null', 'value double precision not null']
      time: measured_at
      every: day
      ahead: 7
      worker: jobs
---*/
--- migration create_{table}
<% const make = rel(helpers, 'make', table.name, 'partitions'), drop = rel(helpers, 'drop', table.name, 'partitions'), rest = rel(helpers, table.name, 'rest') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
create table <%= table %> (
  id bigint generated always as identity,
  user_id <%= userType %><% if (supabase) { %> default auth.uid()<% } %>,
<% columns.forEach((column) => { %>
  <%= column %>,
<% }) %>
  <%= time %> timestamptz not null default now(),
  primary key (id, <%= time %>)
) partition by range (<%= time %>);
comment on table <%= table %> is <%= `What happened, append only, a partition a ${every}.` %>;
comment on column <%= table %>.user_id is 'Who it was, without a foreign key: an event outlives its user.';
create index <%= name(table.name, 'user_id', time, 'idx') %> on <%= table %> (user_id, <%= time %> desc);
create index <%= name(table.name, time, 'idx') %> on <%= table %> using brin (<%= time %>);
create table <%= rest %> partition of <%= table %> default;

alter table <%= table %> enable row level security;
alter table <%= rest %> enable row level security;
<%~ include('@close', { relation: table }) %>
grant select, insert on <%= table %> to <%= role %>;
<% if (worker) { %>
grant select, insert, delete on <%= table %> to <%= worker %>;
<% } %>
create policy <%= name(table.name, 'select_own') %> on <%= table %>
  for select to <%= role %>
  using (user_id = <%= me %>);
create policy <%= name(table.name, 'insert_own') %> on <%= table %>
  for insert to <%= role %>
  with check (user_id = <%= me %>);

create function <%= make %>(p_ahead integer default <%= ahead %>, p_from timestamptz default now())
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_start timestamptz;
  v_name text;
  v_made integer := 0;
begin
  for v_start in
    select generate_series(
      date_trunc(<%= every %>, p_from, 'UTC'), date_trunc(<%= every %>, p_from, 'UTC') + p_ahead * interval <%= `1 ${every}` %>, interval <%= `1 ${every}` %>
    )
  loop
    v_name := <%= `${table.name.value}_` %> || to_char(v_start at time zone 'UTC', <%= every === 'month' ? 'YYYYMM' : 'YYYYMMDD' %>);
    if to_regclass(format('%I.%I', <%= helpers.value %>, v_name)) is null then
      execute format(
        'create table %I.%I partition of %s for values from (%L) to (%L)',
        <%= helpers.value %>, v_name, <%= regclass(table) %>, v_start, v_start + interval <%= `1 ${every}` %>
      );
      execute format('alter table %I.%I enable row level security', <%= helpers.value %>, v_name);
      v_made := v_made + 1;
    end if;
  end loop;
  return v_made;
end;
$$;
comment on function <%= make %>(integer, timestamptz) is 'Makes the partitions that are needed next. Returns how many it made.';
revoke execute on function <%= make %>(integer, timestamptz) from public;

create function <%= drop %>(p_keep interval)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_partition record;
  v_dropped integer := 0;
begin
  if p_keep < interval '1 day' then
    raise exception 'At least a day is kept' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('lock_timeout', '5s', true);
  for v_partition in
    select c.oid::regclass as partition,
           -- FOR VALUES FROM ('…') TO ('…'): the end, as Postgres wrote it itself.
           (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1]::timestamptz as ends_at
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = <%= regclass(table) %>
  loop
    if v_partition.ends_at < now() - p_keep then
      execute format('drop table %s', v_partition.partition);
      v_dropped := v_dropped + 1;
    end if;
  end loop;
  return v_dropped;
end;
$$;
comment on function <%= drop %>(interval) is 'Drops partitions whose last event is older than that. Returns how many.';
revoke execute on function <%= drop %>(interval) from public;
<% if (worker) { %>
grant usage on schema <%= helpers %> to <%= worker %>;
grant execute on function <%= make %>(integer, timestamptz), <%= drop %>(interval) to <%= worker %>;
<% } %>

select <%= make %>();
--- rollback
set lock_timeout = '5s';

drop function <%= rel(helpers, 'drop', table.name, 'partitions') %>(interval);
drop function <%= rel(helpers, 'make', table.name, 'partitions') %>(integer, timestamptz);
drop table <%= table %>;
<% if (worker && facts.hasSchema(helpers) && !facts.hasUsage(helpers, worker)) { %>
revoke usage on schema <%= helpers %> from <%= worker %>;
<% } %>
<%~ include('@helpers.down') %>
--- test
<% const make = rel(helpers, 'make', table.name, 'partitions'), drop = rel(helpers, 'drop', table.name, 'partitions'), rest = rel(helpers, table.name, 'rest') %>
<% const row = (n, when) => newSample(table, columns, { user_id: user(n), [time.value]: when }, n); const now = row(1, sql`now()`) %>
<%~ include('@test.begin') %>
select is_partitioned(<%= table.schema.value %>, <%= table.name.value %>, 'the table is partitioned');
select is((select count(*) from pg_inherits where inhparent = <%= regclass(table) %>), <%= ahead + 2 %>::bigint, 'with this partition, those ahead and the default');
select is(<%= make %>(), 0, 'made again, none is missing');
select is((select count(*) from pg_class c join pg_inherits i on i.inhrelid = c.oid where i.inhparent = <%= regclass(table) %> and not c.relrowsecurity), 0::bigint, 'each has row-level security');
<% if (now) { %>

<%~ include('@test.users', { count: 2 }) %>
<%= now.insert %>;
<%= row(2, sql`now()`).insert %>;
select is((select count(*) from only <%= rest %>), 0::bigint, 'nothing lands in the default partition');
<%= as(1) %>
select is((select count(*) from <%= table %>), 1::bigint, 'a user sees his own events');
select throws_ok($$ <%= row(2, sql`now()`).insert %> $$, '42501', null, 'and adds none for another');
select throws_ok($$ delete from <%= table %> $$, '42501', null, 'and takes none back');
select throws_ok($$ select from <%= rest %> $$, '42501', null, 'nor reads past the policies');
<%= as() %>
select is(<%= make %>(1, now() - interval '400 days'), 2, 'old partitions, as if they had been there');
<%= row(1, sql`now() - interval '400 days'`).insert %>;
select is(<%= drop %>(interval '300 days'), 2, 'what is old is dropped whole');
select is((select count(*) from <%= table %>), 2::bigint, 'and the rest is kept');
<% } %>
<%~ include('@test.end') %>
