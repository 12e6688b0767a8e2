-- version: 1.6.4
-- recorded-schema: pg_catalog
-- effect: jobs are recorded in cron.job and never run
--
-- Source: github.com/citusdata/pg_cron, pg_cron.sql and its updates; the grants of Supabase's event trigger
-- (github.com/supabase/postgres, migrations/schema-17.sql, grant_pg_cron_access).
create schema cron;

create sequence cron.jobid_seq;
create table cron.job (
  jobid bigint primary key default pg_catalog.nextval('cron.jobid_seq'),
  schedule text not null,
  command text not null,
  nodename text not null default 'localhost',
  nodeport int not null default coalesce(pg_catalog.inet_server_port(), 5432),
  database text not null default pg_catalog.current_database(),
  username text not null default current_user,
  active boolean not null default true,
  jobname text,
  constraint jobname_username_uniq unique (jobname, username)
);
alter table cron.job enable row level security;
create policy cron_job_policy on cron.job using (username = current_user);

create sequence cron.runid_seq;
create table cron.job_run_details (
  jobid bigint,
  runid bigint primary key default pg_catalog.nextval('cron.runid_seq'),
  job_pid integer,
  database text,
  username text,
  command text,
  status text,
  return_message text,
  start_time timestamptz,
  end_time timestamptz
);
alter table cron.job_run_details enable row level security;
create policy cron_job_run_details_policy on cron.job_run_details using (username = current_user);

-- Five fields, `$` for the last day of a month, `[1-59] seconds`, or a name such as @daily.
create function cron._check_schedule(schedule text) returns void language plpgsql set search_path to pg_catalog as $$
begin
  if schedule is null
    or btrim(schedule) !~* '^(([-*/,$0-9a-z]+\s+){4}[-*/,$0-9a-z]+|[1-5]?[0-9]\s+seconds?|@(yearly|annually|monthly|weekly|daily|midnight|hourly|reboot))$'
  then
    raise exception 'invalid schedule: %', schedule
      using errcode = 'invalid_parameter_value',
        hint = 'Use cron format (e.g. 5 4 * * *), or interval format ''[1-59] seconds''';
  end if;
end
$$;

create function cron.schedule_in_database(
  job_name text, schedule text, command text, database text, username text default null, active boolean default true
) returns bigint language plpgsql security definer set search_path to pg_catalog as $$
declare
  job_id bigint;
begin
  perform cron._check_schedule(schedule);
  insert into cron.job (jobname, schedule, command, database, username, active)
  values (job_name, schedule, command, database, coalesce(username, session_user), active)
  on conflict on constraint jobname_username_uniq do update
    set schedule = excluded.schedule, command = excluded.command, database = excluded.database, active = excluded.active
  returning jobid into job_id;
  return job_id;
end
$$;
create function cron.schedule(job_name text, schedule text, command text) returns bigint
language plpgsql set search_path to pg_catalog as $$
begin
  return cron.schedule_in_database(job_name, schedule, command, current_database()::text, current_user::text);
end
$$;
create function cron.schedule(schedule text, command text) returns bigint
language plpgsql set search_path to pg_catalog as $$
begin
  return cron.schedule_in_database(null, schedule, command, current_database()::text, current_user::text);
end
$$;

create function cron.alter_job(
  job_id bigint, schedule text default null, command text default null, database text default null,
  username text default null, active boolean default null
) returns void language plpgsql security definer set search_path to pg_catalog as $$
begin
  if schedule is not null then
    perform cron._check_schedule(schedule);
  end if;
  update cron.job as job set
    schedule = coalesce(alter_job.schedule, job.schedule),
    command = coalesce(alter_job.command, job.command),
    database = coalesce(alter_job.database, job.database),
    username = coalesce(alter_job.username, job.username),
    active = coalesce(alter_job.active, job.active)
  where job.jobid = job_id;
  if not found then
    raise exception 'Job % does not exist or you don''t own it', job_id;
  end if;
end
$$;
create function cron.unschedule(job_id bigint) returns boolean
language plpgsql security definer set search_path to pg_catalog as $$
begin
  delete from cron.job where jobid = job_id;
  if not found then
    raise exception 'could not find valid entry for job ''%''', job_id;
  end if;
  return true;
end
$$;
create function cron.unschedule(job_name text) returns boolean
language plpgsql security definer set search_path to pg_catalog as $$
begin
  delete from cron.job where jobname = job_name;
  if not found then
    raise exception 'could not find valid entry for job ''%''', job_name;
  end if;
  return true;
end
$$;
create function cron.job_cache_invalidate() returns trigger language plpgsql as $$
begin
  return null;
end
$$;
create trigger cron_job_cache_invalidate after insert or update or delete or truncate on cron.job
  for each statement execute function cron.job_cache_invalidate();

grant usage on schema cron to postgres with grant option;
grant select on cron.job to postgres with grant option;
grant all on cron.job_run_details to postgres with grant option;
