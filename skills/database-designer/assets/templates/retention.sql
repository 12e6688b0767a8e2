/*---
title: Retention
summary: Removes rows of an existing table when they are old, in batches that a job repeats
notes: |
  Every call is short, takes no row that somebody holds, and can be stopped at any time; run again it goes on. A job calls it
  until it returns 0 (template `scheduled-job`). For millions of rows a day take partitions that are dropped whole.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  column: { format: identifier, x-column-of: table, default: created_at, description: 'The time that counts; rows without one are kept' }
  keep: { type: string, pattern: '^[1-9][0-9]* (hour|day|week|month|year)s?$', description: 'How long a row is kept, e.g. 90 days' }
  condition: { format: expression, default: 'true', description: 'Which rows may go at all, e.g. archived' }
required: [table, keep]
examples:
  - name: logs
    summary: Log entries of ninety days
    given: |
      create table public.access_logs (id bigint generated always as identity primary key, path text not null, created_at timestamptz not null default now());
      alter table public.access_logs enable row level security;
    values: { table: access_logs, keep: 90 days }
  - name: trash
    summary: Rows that were deleted a month ago, with an index that is there
    given: |
      create table public.notes (id uuid primary key default gen_random_uuid(), body text not null, deleted_at timestamptz);
      create index notes_deleted_at_idx on public.notes (deleted_at);
      alter table public.notes enable row level security;
    values: { table: notes, column: deleted_at, keep: 1 month }
  - name: postgres
    summary: Plain PostgreSQL, a key of two columns and a condition
    platform: postgres
    given: |
      create role jobs nologin;
      create table public.readings (sensor bigint, at timestamptz, exported boolean not null default false, primary key (sensor, at));
    values: { table: readings, column: at, keep: 1 year, condition: exported, worker: jobs, sample: { exported: 'true', sensor: '1' } }
---*/
--- migration index_{table}_{column}
<% if (!facts.hasIndexOn(table, column)) { %>
create index <%= concurrently %><%= name(table.name, column, 'idx') %> on <%= table %> (<%= column %>);
<% } %>
--- rollback
drop index <%= concurrently %><%= table.schema %>.<%= name(table.name, column, 'idx') %>;
--- migration purge_{table}
<% const purge = rel(helpers, 'purge', table.name), keys = facts.key(table) %>
<%~ include('@helpers.up') %>
create function <%= purge %>(p_batch integer default 1000)
returns integer
language plpgsql
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  v_count integer;
begin
  delete from <%= table %> t
   where (<%= join(keys.map((key) => sql`t.${key.name}`), ', ') %>) in (
     select <%= join(keys.map((key) => sql`old.${key.name}`), ', ') %>
       from <%= table %> old
      where old.<%= column %> < now() - interval <%= keep %>
        and (select <%= condition %> from (select old.*) as only_row)
      order by old.<%= column %>
      limit least(greatest(p_batch, 1), 10000)
        for update skip locked
   );
  get diagnostics v_count = row_count;
  return v_count;
end;
$$;
comment on function <%= purge %>(integer) is <%= `Removes rows that are older than ${keep}. Returns how many; repeat until 0.` %>;
revoke execute on function <%= purge %>(integer) from public;
<% if (worker) { %>
<% if (!facts.hasUsage(helpers, worker)) { %>
grant usage on schema <%= helpers %> to <%= worker %>;
<% } %>
grant execute on function <%= purge %>(integer) to <%= worker %>;
<% } %>
--- rollback
drop function <%= rel(helpers, 'purge', table.name) %>(integer);
<% if (worker && facts.hasSchema(helpers) && !facts.hasUsage(helpers, worker)) { %>
revoke usage on schema <%= helpers %> from <%= worker %>;
<% } %>
<%~ include('@helpers.down') %>
--- test
<% const purge = rel(helpers, 'purge', table.name); const row = (when, n) => sample(table, { [column.value]: when }, n); const old = [1, 2, 3].map((n) => row(sql`now() - interval ${keep} - interval '${sql([String(n)])} hours'`, n)), young = row(sql`now()`, 4) %>
<%~ include('@test.begin') %>
select has_function(<%= helpers.value %>, <%= purge.name.value %>, 'the function is there');
<% if (young) { %>

<% [...old, young].forEach((each) => { %>
<%= each.insert %>;
<% }) %>
<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select is(<%= purge %>(2), 2, 'a call removes a batch');
select is(<%= purge %>(), 1, 'the next one the rest');
select is(<%= purge %>(), 0, 'then there is nothing to do');
<% if (worker) { %>
reset role;
<% } %>
select is((select count(*) from <%= table %>), 1::bigint, 'what is young is kept');
<% } %>
<%~ include('@test.end') %>
