/*---
title: A materialised view with its refresh
summary: A precomputed query with a unique key, refreshed without stopping its readers, and read through a function that knows its caller
notes: |
  A materialised view has no row-level security, so it lies in the schema of helpers, which no API serves. With `owner` a function
  gives every caller his own rows; without it, jobs alone read. Refresh it on a schedule (template `scheduled-job` with
  `select private.refresh_…()`), as often as its readers bear old numbers and the server the work.
parameters:
  view: { format: identifier, description: 'Name of the view, e.g. daily_sales' }
  query: { format: query, description: One SELECT with qualified names }
  key: { type: array, minItems: 1, items: { format: identifier }, description: 'Columns that tell its rows apart, as a refresh beside readers needs them' }
  owner: { format: identifier, description: Column with the user whose row it is }
required: [view, query, key]
examples:
  - name: totals
    summary: What each customer has spent, which he reads himself
    given: |
      create table public.orders (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        total numeric(12,2) not null,
        placed_at timestamptz not null default now()
      );
      create index orders_user_id_idx on public.orders (user_id);
      alter table public.orders enable row level security;
    values:
      view: order_totals
      query: select o.user_id, count(*) as orders, sum(o.total) as total from public.orders o group by o.user_id
      key: [user_id]
      owner: user_id
  - name: postgres
    summary: Plain PostgreSQL, for jobs alone
    platform: postgres
    given: |
      create role jobs nologin;
      create table public.orders (id bigint generated always as identity primary key, day date not null, total numeric(12,2) not null);
    values:
      view: daily_totals
      query: select o.day, sum(o.total) as total from public.orders o group by o.day
      key: [day]
      worker: jobs
---*/
--- migration create_{view}
<% const at = rel(helpers, view), refresh = rel(helpers, 'refresh', view), mine = rel(schema, 'my', view) %>
<%~ include('@helpers.up') %>
create materialized view <%= at %> as
<%= query %>
with no data;
comment on materialized view <%= at %> is 'As old as its last refresh.';
create unique index <%= name(view, 'key') %> on <%= at %> (<%= key %>);
refresh materialized view <%= at %>;

create function <%= refresh %>()
returns void
language sql
security definer
set search_path = ''
as $$
  refresh materialized view concurrently <%= at %>;
$$;
comment on function <%= refresh %>() is 'Computes the view anew beside its readers.';
revoke execute on function <%= refresh %>() from public;
<% if (worker) { %>
grant usage on schema <%= helpers %> to <%= worker %>;
grant select on <%= at %> to <%= worker %>;
grant execute on function <%= refresh %>() to <%= worker %>;
<% } %>
<% if (owner) { %>

create function <%= mine %>()
returns setof <%= at %>
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  v_caller <%= userType %> := <%= me %>;
begin
  if v_caller is null then
    raise exception 'Sign in first' using errcode = 'insufficient_privilege';
  end if;
  return query select v.* from <%= at %> v where v.<%= owner %> = v_caller;
end;
$$;
comment on function <%= mine %>() is 'The caller''s own rows of the view.';
revoke execute on function <%= mine %>() from public<% if (supabase) { %>, anon<% } %>;
grant execute on function <%= mine %>() to <%= role %>;
<% } %>
--- rollback
<% if (owner) { %>
drop function <%= rel(schema, 'my', view) %>();
<% } %>
drop function <%= rel(helpers, 'refresh', view) %>();
drop materialized view <%= rel(helpers, view) %>;
<% if (worker && facts.hasSchema(helpers) && !facts.hasUsage(helpers, worker)) { %>
revoke usage on schema <%= helpers %> from <%= worker %>;
<% } %>
<%~ include('@helpers.down') %>
--- test
<% const at = rel(helpers, view), refresh = rel(helpers, 'refresh', view), mine = rel(schema, 'my', view) %>
<%~ include('@test.begin') %>
select has_materialized_view(<%= helpers.value %>, <%= view.value %>, 'the view is there');
<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select lives_ok($$ select <%= refresh %>() $$, 'it is refreshed beside its readers');
<% if (worker) { %>
reset role;
<% } %>
select bag_eq($$ select * from <%= at %> $$, $$ <%= query %> $$, 'and holds what its query gives');
<% if (owner) { %>

<%~ include('@test.users', { count: 1 }) %>
<%= as(1) %>
select is_empty($$ select * from <%= mine %>() where <%= owner %> <> <%= me %> $$, 'a user reads his own rows alone');
<% if (supabase) { %>
select throws_ok($$ select from <%= at %> $$, '42501', null, 'and not the view itself');
<%= as('anon') %>
select throws_ok($$ select * from <%= mine %>() $$, '42501', null, 'who is not signed in reads nothing');
<% } %>
<%= as() %>
<% } %>
<%~ include('@test.end') %>
