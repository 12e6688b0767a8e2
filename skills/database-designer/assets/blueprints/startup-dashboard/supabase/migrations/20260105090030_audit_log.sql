create table private.audit_log (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_role text not null,
  action text not null check (action in ('insert', 'update', 'delete', 'truncate')),
  table_schema text not null,
  table_name text not null,
  row_key jsonb,
  row_before jsonb,
  row_after jsonb
);
comment on table private.audit_log is 'What changed, who changed it, and when. Append only.';
comment on column private.audit_log.actor_id is 'The user of the request; null: a job or a person at the database.';
comment on column private.audit_log.row_key is 'Primary key of the row; null for a truncate.';
create index audit_log_table_key_idx on private.audit_log (table_schema, table_name, row_key, id desc);
create index audit_log_actor_id_idx on private.audit_log (actor_id, id desc);
create index audit_log_recorded_at_idx on private.audit_log using brin (recorded_at);
alter table private.audit_log enable row level security;
revoke all on private.audit_log from anon, authenticated;
grant usage on schema private to service_role;
grant select on private.audit_log to service_role;

create function private.audit_log_record()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Arguments of the trigger: columns of the primary key, then after an empty one those that are left out.
  v_split integer := array_position(tg_argv::text[], '');
  v_key text[] := tg_argv::text[];
  v_except text[] := '{}';
  v_before jsonb;
  v_after jsonb;
begin
  if v_split is not null then
    v_except := v_key[v_split + 1:];
    v_key := v_key[:v_split - 1];
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    v_before := to_jsonb(old) - v_except;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    v_after := to_jsonb(new) - v_except;
  end if;
  insert into private.audit_log (actor_id, actor_role, action, table_schema, table_name, row_key, row_before, row_after)
  values (
    (select auth.uid()),
    coalesce(nullif(current_setting('role', true), 'none'), session_user::text),
    lower(tg_op),
    tg_table_schema,
    tg_table_name,
    (select jsonb_object_agg(key, coalesce(v_after, v_before) -> key) from unnest(v_key) as key where tg_op <> 'TRUNCATE'),
    v_before,
    v_after
  );
  return null;
end;
$$;
comment on function private.audit_log_record() is 'Writes one entry for each changed row, in the transaction of the change.';
revoke execute on function private.audit_log_record() from public;

create function private.audit_log_refuse()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'The audit log is append only' using errcode = 'insufficient_privilege';
end;
$$;
revoke execute on function private.audit_log_refuse() from public;

create trigger audit_log_append_only
  before update or delete or truncate on private.audit_log
  for each statement execute function private.audit_log_refuse();
