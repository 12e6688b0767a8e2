set lock_timeout = '5s';

create table public.startup_documents (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid references auth.users (id) on delete set null,
  startup_id uuid not null references public.startups (id) on delete cascade,
  bucket text not null check (bucket ~ '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'),
  key text not null check (char_length(key) between 1 and 1024 and key !~ '^/|(^|/)\.\.(/|$)'),
  file_name text not null check (char_length(file_name) between 1 and 255),
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  size_bytes bigint not null check (size_bytes between 0 and 52428800),
  checksum_sha256 text check (checksum_sha256 ~ '^[0-9a-f]{64}$'),
  etag text,
  state text not null default 'pending' check (state in ('pending', 'ready')),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint startup_documents_object_key unique (bucket, key),
  constraint startup_documents_ready_check check (state = 'pending' or checksum_sha256 is not null)
);
comment on table public.startup_documents is 'A file: its facts. The bytes are the object bucket/key of the store.';
comment on column public.startup_documents.state is 'pending until the object is there, then ready.';
comment on column public.startup_documents.expires_at is 'When it is to be removed; null: never.';
create index startup_documents_startup_id_idx on public.startup_documents (startup_id, created_at desc);
create index startup_documents_owner_id_idx on public.startup_documents (owner_id);
create index startup_documents_pending_idx on public.startup_documents (created_at) where state = 'pending';
create index startup_documents_expires_at_idx on public.startup_documents (expires_at) where expires_at is not null;

create trigger startup_documents_touch_updated_at
  before update on public.startup_documents
  for each row execute function private.touch_updated_at();

alter table public.startup_documents enable row level security;
revoke all on public.startup_documents from anon, authenticated;
grant select, update (file_name), delete on public.startup_documents to authenticated;
grant select, insert, update, delete on public.startup_documents to service_role;

create policy startup_documents_select on public.startup_documents
  for select to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member', 'viewer']))::uuid[]));
create policy startup_documents_rename on public.startup_documents
  for update to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]))
  with check (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));
create policy startup_documents_delete on public.startup_documents
  for delete to authenticated
  using (startup_id = any ((select private.startup_members_orgs_of_caller(array['owner', 'admin', 'member']))::uuid[]));

create table private.startup_documents_deletions (
  bucket text not null,
  key text not null,
  requested_at timestamptz not null default now(),
  available_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  primary key (bucket, key)
);
comment on table private.startup_documents_deletions is 'Objects whose row is gone and which are still to be removed from the store.';
create index startup_documents_deletions_available_at_idx on private.startup_documents_deletions (available_at);
alter table private.startup_documents_deletions enable row level security;

create function private.queue_startup_documents_deletion()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.startup_documents_deletions as d (bucket, key) values (old.bucket, old.key)
  on conflict (bucket, key) do update set available_at = now(), attempts = 0;
  return null;
end;
$$;
comment on function private.queue_startup_documents_deletion() is 'The object is to be removed: queued in the transaction that removes its row.';
revoke execute on function private.queue_startup_documents_deletion() from public;

create trigger startup_documents_queue_deletion
  after delete on public.startup_documents
  for each row execute function private.queue_startup_documents_deletion();
create trigger startup_documents_queue_moved
  after update of bucket, key on public.startup_documents
  for each row
  when (old.bucket <> new.bucket or old.key <> new.key)
  execute function private.queue_startup_documents_deletion();

create function public.claim_startup_documents_deletions(p_batch integer default 100, p_lease interval default interval '5 minutes')
returns table (bucket text, key text)
language sql
security definer
set search_path = ''
as $$
  update private.startup_documents_deletions d
     set attempts = d.attempts + 1, available_at = now() + p_lease
   where (d.bucket, d.key) in (
     select w.bucket, w.key from private.startup_documents_deletions w
      where w.available_at <= now()
        -- A key that is in use again is not removed.
        and not exists (select from public.startup_documents f where f.bucket = w.bucket and f.key = w.key)
      order by w.available_at
      limit least(greatest(p_batch, 1), 1000)
        for update skip locked
   )
  returning d.bucket, d.key;
$$;
comment on function public.claim_startup_documents_deletions(integer, interval) is 'Objects to remove now, held for the time of the lease.';

create function public.complete_startup_documents_deletion(p_bucket text, p_key text)
returns boolean
language sql
security definer
set search_path = ''
as $$
  with done as (delete from private.startup_documents_deletions d where d.bucket = p_bucket and d.key = p_key returning 1) select exists (select from done);
$$;
comment on function public.complete_startup_documents_deletion(text, text) is 'The object is removed from the store.';

create function public.fail_startup_documents_deletion(p_bucket text, p_key text, p_error text)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.startup_documents_deletions d
     set last_error = left(p_error, 2000), available_at = now() + least(interval '1 minute' * 2 ^ least(d.attempts, 12), interval '1 day')
   where d.bucket = p_bucket and d.key = p_key;
$$;
comment on function public.fail_startup_documents_deletion(text, text, text) is 'The store refused: tried again later and later.';

create function public.expire_startup_documents(p_pending interval default interval '1 day', p_batch integer default 1000)
returns integer
language sql
security definer
set search_path = ''
as $$
  with gone as (
    delete from public.startup_documents f
     where f.id in (
       select w.id from public.startup_documents w
        where (w.state = 'pending' and w.created_at < now() - p_pending) or w.expires_at < now()
        limit p_batch
          for update skip locked
     )
    returning 1
  )
  select count(*)::integer from gone;
$$;
comment on function public.expire_startup_documents(interval, integer) is 'Removes uploads that never arrived, and files whose time is over. Returns how many; repeat until 0.';
revoke execute on function public.claim_startup_documents_deletions(integer, interval), public.complete_startup_documents_deletion(text, text), public.fail_startup_documents_deletion(text, text, text), public.expire_startup_documents(interval, integer) from public, anon, authenticated;
grant execute on function public.claim_startup_documents_deletions(integer, interval), public.complete_startup_documents_deletion(text, text), public.fail_startup_documents_deletion(text, text, text), public.expire_startup_documents(interval, integer) to service_role;
