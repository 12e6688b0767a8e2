/*---
title: Status with legal transitions
summary: A status on an existing table that changes only along the transitions you name, with a log of every change
notes: |
  A trigger refuses every other change, whoever makes it. A state that is the end of no transition but the beginning of one is where
  a row begins. Where the column is there already it is kept; rows with another status fail the second migration, which
  validates the CHECK. The log is seen by who sees the row.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  column: { format: identifier, default: status, description: 'The column, made as text where it is not there' }
  initial: { type: string, pattern: '^[a-z][a-z0-9_]*$', description: Where a row begins }
  transitions:
    type: array
    minItems: 1
    uniqueItems: true
    items: { type: string, pattern: '^[a-z][a-z0-9_]*>[a-z][a-z0-9_]*$' }
    description: Legal changes, e.g. draft>published
  log: { type: boolean, default: true, description: Keep a log of changes }
required: [table, initial, transitions]
examples:
  - name: applications
    summary: Job applications, from applied to offer or rejection
    given: |
      create table public.applications (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references auth.users (id) on delete cascade,
        letter text not null
      );
      create index applications_user_id_idx on public.applications (user_id);
      alter table public.applications enable row level security;
      revoke all on public.applications from anon, authenticated;
      grant select on public.applications to authenticated;
      create policy applications_select_own on public.applications for select to authenticated using (user_id = (select auth.uid()));
    values:
      table: applications
      initial: applied
      transitions: [applied>screening, screening>interview, interview>offer, applied>rejected, screening>rejected, interview>rejected]
      sample: { user_id: "'00000000-0000-4000-8000-000000000001'" }
  - name: postgres
    summary: Plain PostgreSQL, a column that is there, no log
    platform: postgres
    given: |
      create table public.orders (id bigint generated always as identity primary key, state text not null default 'open');
      alter table public.orders enable row level security;
    values: { table: orders, column: state, initial: open, transitions: [open>paid, paid>shipped, open>cancelled], log: false }
---*/
--- migration workflow_{table}
<% const guard = rel(helpers, 'guard', table.name, column), changes = rel(table.schema, table.name, column, 'changes') %>
<% const pairs = transitions.map((each) => each.split('>')), states = [...new Set([initial, ...pairs.flat()])] %>
<% const keys = facts.key(table), there = facts.hasColumn(table, column) %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<% if (!there) { %>
alter table <%= table %> add column <%= column %> text not null default <%= initial %>;
<% } %>
alter table <%= table %> add constraint <%= name(table.name, column, 'known') %> check (<%= column %>::text in (<%= states %>)) not valid;

<% if (log) { %>
create table <%= changes %> (
  id bigint generated always as identity primary key,
<% keys.forEach((key) => { %>
  <%= name('row', key.name) %> <%= key.type %> not null,
<% }) %>
  status_before text,
  status_after text not null,
  changed_by <%= userType %>,
  changed_at timestamptz not null default now()
);
comment on table <%= changes %> is 'Every change of the status, from the first one on.';
create index <%= name(changes.name, 'row', 'idx') %> on <%= changes %> (<%= keys.map((key) => name('row', key.name)) %>, id);
alter table <%= changes %> enable row level security;
<%~ include('@close', { relation: changes }) %>
grant select on <%= changes %> to <%= role %>;
<% if (worker) { %>
grant select on <%= changes %> to <%= worker %>;
<% } %>
create policy <%= name(changes.name, 'select_with_row') %> on <%= changes %>
  for select to <%= role %>
  using (<%~ include('@visible', { base: table, side: changes }).trim() %>);

<% } %>
create function <%= guard %>()
returns trigger
language plpgsql
<% if (log) { %>
security definer
<% } %>
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' and new.<%= column %>::text <> <%= initial %> then
    raise exception 'A row begins as %, not as %', <%= initial %>, new.<%= column %> using errcode = 'check_violation';
  elsif tg_op = 'UPDATE' then
    if new.<%= column %> = old.<%= column %> then
      return null;
    elsif (old.<%= column %>::text, new.<%= column %>::text) not in (
      <%= join(pairs.map((pair) => sql`(${pair})`), ',\n      ') %>
    ) then
      raise exception 'From % there is no way to %', old.<%= column %>, new.<%= column %> using errcode = 'check_violation';
    end if;
  end if;
<% if (log) { %>
  insert into <%= changes %> (<%= keys.map((key) => name('row', key.name)) %>, status_before, status_after, changed_by)
  values (<%= keys.map((key) => sql`new.${key.name}`) %>, case when tg_op = 'UPDATE' then old.<%= column %>::text end, new.<%= column %>::text, <%= me %>);
<% } %>
  return null;
end;
$$;
comment on function <%= guard %>() is 'Refuses a change of the status that is no legal transition.';
revoke execute on function <%= guard %>() from public;

create trigger <%= name(table.name, 'guard', column) %>
  after insert or update of <%= column %> on <%= table %>
  for each row execute function <%= guard %>();
--- rollback
set lock_timeout = '5s';

drop trigger <%= name(table.name, 'guard', column) %> on <%= table %>;
drop function <%= rel(helpers, 'guard', table.name, column) %>();
<% if (log) { %>
drop table <%= rel(table.schema, table.name, column, 'changes') %>;
<% } %>
alter table <%= table %> drop constraint <%= name(table.name, column, 'known') %>;
<% if (!facts.hasColumn(table, column)) { %>
alter table <%= table %> drop column <%= column %>;
<% } %>
<%~ include('@helpers.down') %>
--- migration validate_{table}_{column}
set lock_timeout = '5s';

alter table <%= table %> validate constraint <%= name(table.name, column, 'known') %>;
--- rollback
-- Nothing to undo: the constraint that was validated goes with the migration that made it.
set lock_timeout = '5s';

<% const pairs = transitions.map((each) => each.split('>')), states = [...new Set([initial, ...pairs.flat()])] %>
alter table <%= table %> drop constraint <%= name(table.name, column, 'known') %>;
alter table <%= table %> add constraint <%= name(table.name, column, 'known') %> check (<%= column %>::text in (<%= states %>)) not valid;
--- test
<% const changes = rel(table.schema, table.name, column, 'changes'); const pairs = transitions.map((each) => each.split('>')), states = [...new Set([initial, ...pairs.flat()])] %>
<% const first = pairs.find((pair) => pair[0] === initial) ?? pairs[0]; const illegal = states.find((state) => state !== initial && !pairs.some((pair) => pair[0] === initial && pair[1] === state)) %>
<% const row = sample(table, { [column.value]: initial }), wrong = sample(table, { [column.value]: first[1] }, 2) %>
<%~ include('@test.begin') %>
select has_column(<%= table.schema.value %>, <%= table.name.value %>, <%= column.value %>, 'the status is there');
<% if (row) { %>

<%~ include('@test.users', { count: 2 }) %>
<%= row.insert %>;
select throws_ok($$ <%= wrong.insert %> $$, '23514', null, 'a row begins at the beginning');
<% if (illegal) { %>
select throws_ok($$ update <%= table %> set <%= column %> = <%= illegal %> $$, '23514', null, 'no step is left out');
<% } %>
select lives_ok($$ update <%= table %> set <%= column %> = <%= first[1] %> $$, 'a legal change passes');
<% if (!pairs.some((pair) => pair[0] === first[1] && pair[1] === first[0])) { %>
select throws_ok($$ update <%= table %> set <%= column %> = <%= first[0] %> $$, '23514', null, 'there is no way back');
<% } %>
select throws_ok($$ update <%= table %> set <%= column %> = 'no such status' $$, '23514', null, 'no status that there is not');
<% if (log) { %>
select results_eq(
  $$ select status_before, status_after from <%= changes %> order by id $$,
  $$ values (null, <%= initial %>), (<%= first %>) $$,
  'every change is logged'
);
<%= as(2) %>
select is((select count(*) > 0 from <%= changes %>), (select count(*) > 0 from <%= table %>), 'and seen by who sees the row');
<%= as() %>
<% } %>
<% } %>
<%~ include('@test.end') %>
