/*---
title: A scheduled job
summary: A statement that pg_cron runs on a schedule, never twice at once, with a log that is kept short
notes: |
  The job is a function of its own: a lock lets a run that is late skip instead of pile up, and the schedule stays a single call. Times are UTC.
  On Supabase pg_cron is there to be created; elsewhere it must be in `shared_preload_libraries`. Runs are in `cron.job_run_details`.
parameters:
  job: { format: identifier, description: 'Name of the job, e.g. expire_files' }
  schedule: { type: string, pattern: '^([-*/,$0-9A-Za-z]+ +){4}[-*/,$0-9A-Za-z]+$|^[1-5]?[0-9] seconds$|^@(yearly|monthly|weekly|daily|hourly)$', description: "When, e.g. '*/5 * * * *' (UTC)" }
  query: { format: statement, description: 'What it does: one statement' }
  timeout: { type: string, pattern: '^[0-9]+(ms|s|min)$', default: 5min, description: Longest run }
required: [job, schedule, query]
examples:
  - name: purge
    summary: Deletes expired rows every night
    given: &given |
      create table public.sessions (id uuid primary key default gen_random_uuid(), expires_at timestamptz not null);
      create index sessions_expires_at_idx on public.sessions (expires_at);
      alter table public.sessions enable row level security;
    values: { job: purge_sessions, schedule: '15 3 * * *', query: delete from public.sessions where expires_at < now() }
  - name: postgres
    summary: Plain PostgreSQL
    platform: postgres
    given: *given
    values: { job: purge_sessions, schedule: '@hourly', query: delete from public.sessions where expires_at < now(), timeout: 30s }
---*/
--- migration schedule_{job}
<% const run = rel(helpers, 'run', job) %>
<%~ include('@helpers.up') %>
<% if (!facts.hasExtension('pg_cron')) { %>
create extension if not exists pg_cron<% if (supabase) { %> with schema pg_catalog<% } %>;
<% } %>

create function <%= run %>()
returns boolean
language plpgsql
set search_path = ''
set statement_timeout = <%= timeout %>
as $$
begin
  -- A run that is still going: this one is not needed.
  if not pg_try_advisory_xact_lock(hashtextextended(<%= job.value %>, 0)) then
    return false;
  end if;
  <%= /^\s*(select|with|values|table)\b/i.test(String(query)) ? sql`perform from (${query}) as result` : query %>;
  return true;
end;
$$;
comment on function <%= run %>() is <%= `The job ${job.value}. False: another run was still going.` %>;
revoke execute on function <%= run %>() from public;

select cron.schedule(<%= job.value %>, <%= schedule %>, <%= `select ${run}()` %>);
--- rollback
select cron.unschedule(<%= job.value %>);
drop function <%= rel(helpers, 'run', job) %>();
<% if (facts.known && !facts.hasExtension('pg_cron')) { %>
drop extension pg_cron;
<% } %>
<%~ include('@helpers.down') %>
--- test
<% const run = rel(helpers, 'run', job) %>
<%~ include('@test.begin') %>
select is((select count(*) from cron.job where jobname = <%= job.value %> and schedule = <%= schedule %> and active), 1::bigint, 'the job is scheduled');
select is((select command from cron.job where jobname = <%= job.value %>), <%= `select ${run}()` %>, 'and calls its function');
select ok(<%= run %>(), 'the function runs');
<%~ include('@test.end') %>
