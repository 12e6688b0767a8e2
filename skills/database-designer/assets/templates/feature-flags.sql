/*---
title: Feature flags
summary: Switches that are off, on for some, or on for a share of users, decided in the database
notes: |
  A user is always on the same side of a share: the hash of flag and user decides. Exceptions for single users stand above it. An unknown flag
  is off. Clients ask the function and read neither table, so what is being prepared is no secret that the API tells.
parameters:
  table: { format: relation, x-relation: new, default: feature_flags, description: The new table }
  exceptions: { format: relation, x-relation: new, default: feature_flag_users, description: The new table of exceptions for users }
  flags: { type: array, uniqueItems: true, items: { type: string, pattern: '^[a-z][a-z0-9_]*$' }, default: [], description: 'Flags that are there from the beginning, off' }
required: []
examples:
  - name: multi-tenant
    summary: One flag for a beginning
    values: { flags: [multi_tenant] }
  - name: postgres
    summary: Plain PostgreSQL
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
    values: { worker: jobs }
---*/
--- migration create_{table}
<% const ask = rel(table.schema, 'is_enabled') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@touch.up') %>
create table <%= table %> (
  name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
  description text not null default '',
  enabled boolean not null default false,
  share integer not null default 100 check (share between 0 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table <%= table %> is 'A feature that can be switched.';
comment on column <%= table %>.share is 'Percent of users for whom it is on while it is enabled.';

create table <%= exceptions %> (
  flag text not null references <%= table %> (name) on delete cascade on update cascade,
  user_id <%= userType %> not null<% if (users) { %> references <%= users %> (<%= userKey %>) on delete cascade<% } %>,
  enabled boolean not null,
  primary key (flag, user_id)
);
comment on table <%= exceptions %> is 'On or off for one user, whatever the flag says.';
create index <%= name(exceptions.name, 'user_id', 'idx') %> on <%= exceptions %> (user_id);

create trigger <%= name(table.name, 'touch_updated_at') %>
  before update on <%= table %>
  for each row execute function <%= touch %>();

alter table <%= table %> enable row level security;
alter table <%= exceptions %> enable row level security;
<%~ include('@close', { relation: table }) %>
<%~ include('@close', { relation: exceptions }) %>
<% if (worker) { %>
grant select, insert, update, delete on <%= table %>, <%= exceptions %> to <%= worker %>;
<% } %>

create function <%= ask %>(p_flag text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (select e.enabled from <%= exceptions %> e where e.flag = p_flag and e.user_id = <%= me %>),
    (
      select f.enabled
             -- 0 to 99, the same for a flag and a user for ever.
             and mod(abs(hashtextextended(p_flag || ':' || coalesce((<%= me %>)::text, ''), 0) % 100), 100) < f.share
        from <%= table %> f
       where f.name = p_flag
    ),
    false
  );
$$;
comment on function <%= ask %>(text) is 'Whether a feature is on for the caller. An unknown one is off.';
revoke execute on function <%= ask %>(text) from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= ask %>(text) to <%= role %>;
<% if (flags.length > 0) { %>

insert into <%= table %> (name) values <%= join(flags.map((flag) => sql`(${flag})`), ', ') %>;
<% } %>
--- rollback
set lock_timeout = '5s';

drop function <%= rel(table.schema, 'is_enabled') %>(text);
drop table <%= exceptions %>;
drop table <%= table %>;
<%~ include('@touch.down') %>
<%~ include('@helpers.down') %>
--- test
<% const ask = rel(table.schema, 'is_enabled') %>
<%~ include('@test.begin') %>
select has_function(<%= ask.schema.value %>, <%= ask.name.value %>, 'the function is there');

<%~ include('@test.users', { count: 2 }) %>
insert into <%= table %> (name, enabled, share) values ('test_on', true, 100), ('test_off', false, 100), ('test_none', true, 0), ('test_half', true, 50);
insert into <%= exceptions %> (flag, user_id, enabled) values ('test_off', <%= user(1) %>, true), ('test_on', <%= user(2) %>, false);
<%= as(1) %>
select ok(<%= ask %>('test_on'), 'what is on is on');
select ok(<%= ask %>('test_off'), 'an exception stands above it');
select ok(not <%= ask %>('test_none'), 'a share of nothing is nobody');
select ok(not <%= ask %>('no_such_flag'), 'an unknown flag is off');
select is(<%= ask %>('test_half'), <%= ask %>('test_half'), 'a user stays on his side of a share');
select throws_ok($$ select from <%= table %> $$, '42501', null, 'the flags themselves are not shown');
<%= as(2) %>
select ok(not <%= ask %>('test_on'), 'an exception can switch off');
select ok(not <%= ask %>('test_off'), 'and is for one user');
<%= as() %>
<%~ include('@test.end') %>
