/*---
title: Files in S3 or another object store, with their lifecycle
summary: Facts of a file in a row, bytes in the bucket; the row decides who may see it, and both are deleted together
notes: |
  The server writes a `pending` row after it has checked the caller, presigns an upload for exactly that key, type and size, and
  makes the row `ready` when the object is there. Downloads are presigned for whoever can select the row. A deleted row leaves
  an entry in a queue in the same transaction; a worker claims it, removes the object, and completes it, as often as needed.
  Uploads that never arrive are removed by `expire_…`, and lead to the same queue.
parameters:
  table: { format: relation, x-relation: new, default: files, description: The new table }
  access: { type: string, enum: [owner, org], default: owner, description: Who sees a file }
  organisations: { format: relation, x-relation: existing, description: 'For access org: table of organisations' }
  members: { format: relation, x-relation: existing, description: 'For access org: table of memberships' }
  org: { format: identifier, default: org_id, description: 'Column of the organisation, here and in the memberships' }
  member_user: { format: identifier, default: user_id, description: The user's column of the memberships }
  member_role: { format: identifier, default: role, description: The role's column of the memberships }
  readers: { type: array, items: { type: string }, default: [admin, editor, viewer], description: Roles of members who see files }
  writers: { type: array, items: { type: string }, default: [admin, editor], description: Roles of members who delete files }
  types: { type: array, minItems: 1, items: { type: string, pattern: '^[a-z0-9.+-]+/[A-Za-z0-9.+*-]+$' }, default: [application/pdf, image/png, image/jpeg], description: Content types that are taken }
  max_bytes: { type: integer, minimum: 1, default: 52428800, description: Largest file }
required: []
examples:
  - name: owner
    summary: Files of users
    values: { table: uploads }
  - name: org
    summary: Files of an organisation
    given: |
      create table public.organisations (id uuid primary key default gen_random_uuid(), name text not null);
      create table public.members (
        org_id uuid not null references public.organisations (id) on delete cascade,
        user_id uuid not null references auth.users (id) on delete cascade,
        role text not null check (role in ('admin', 'editor', 'viewer')),
        primary key (org_id, user_id)
      );
      create index members_user_id_idx on public.members (user_id);
      alter table public.organisations enable row level security;
      alter table public.members enable row level security;
    values: { access: org, organisations: organisations, members: members }
  - name: postgres
    summary: Plain PostgreSQL, with a role of jobs
    platform: postgres
    given: |
      create role app nologin;
      create role jobs nologin;
    values: { worker: jobs, types: [text/csv], max_bytes: 1000000 }
---*/
--- migration create_{table}
<% const deletions = rel(helpers, table.name, 'deletions'), queue = rel(helpers, 'queue', table.name, 'deletion') %>
<% const at = supabase ? 'public' : helpers; const claim = rel(at, 'claim', table.name, 'deletions'), complete = rel(at, 'complete', table.name, 'deletion'), fail = rel(at, 'fail', table.name, 'deletion'), expire = rel(at, 'expire', table.name) %>
<% const orgKey = access === 'org' ? facts.key(need('organisations', 'for access org'))[0] : undefined; if (access === 'org') need('members', 'for access org') %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<%~ include('@touch.up') %>
<% if (access === 'org') { %>
<%~ include('@usage.up') %>
<%~ include('@my-orgs.up') %>
<% } %>
create table <%= table %> (
  id uuid primary key default gen_random_uuid(),
  owner_id <%= userType %><% if (access === 'owner') { %> not null<% } %><% if (users) { %> references <%= users %> (<%= userKey %>) on delete <%= sql([access === 'owner' ? 'cascade' : 'set null']) %><% } %>,
<% if (orgKey) { %>
  <%= org %> <%= orgKey.type %> not null references <%= organisations %> (<%= orgKey.name %>) on delete cascade,
<% } %>
  bucket text not null check (bucket ~ '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'),
  key text not null check (char_length(key) between 1 and 1024 and key !~ '^/|(^|/)\.\.(/|$)'),
  file_name text not null check (char_length(file_name) between 1 and 255),
  content_type text not null check (content_type in (<%= types %>)),
  size_bytes bigint not null check (size_bytes between 0 and <%= max_bytes %>),
  checksum_sha256 text check (checksum_sha256 ~ '^[0-9a-f]{64}$'),
  etag text,
  state text not null default 'pending' check (state in ('pending', 'ready')),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint <%= name(table.name, 'object', 'key') %> unique (bucket, key),
  constraint <%= name(table.name, 'ready', 'check') %> check (state = 'pending' or checksum_sha256 is not null)
);
comment on table <%= table %> is 'A file: its facts. The bytes are the object bucket/key of the store.';
comment on column <%= table %>.state is 'pending until the object is there, then ready.';
comment on column <%= table %>.expires_at is 'When it is to be removed; null: never.';
<% if (access === 'owner') { %>
create index <%= name(table.name, 'owner_id', 'idx') %> on <%= table %> (owner_id, created_at desc);
<% } else { %>
create index <%= name(table.name, org, 'idx') %> on <%= table %> (<%= org %>, created_at desc);
create index <%= name(table.name, 'owner_id', 'idx') %> on <%= table %> (owner_id);
<% } %>
create index <%= name(table.name, 'pending', 'idx') %> on <%= table %> (created_at) where state = 'pending';
create index <%= name(table.name, 'expires_at', 'idx') %> on <%= table %> (expires_at) where expires_at is not null;

create trigger <%= name(table.name, 'touch_updated_at') %>
  before update on <%= table %>
  for each row execute function <%= touch %>();

alter table <%= table %> enable row level security;
<%~ include('@close', { relation: table }) %>
grant select, update (file_name), delete on <%= table %> to <%= role %>;
<% if (worker) { %>
grant select, insert, update, delete on <%= table %> to <%= worker %>;
<% } %>

<% const mine = access === 'org' ? rel(helpers, members.name, 'orgs_of_caller') : undefined; const can = (roles) => access === 'owner' ? sql`owner_id = ${me}` : sql`${org} = any ((select ${mine}(array[${roles}]))::${orgKey.type}[])` %>
create policy <%= name(table.name, 'select') %> on <%= table %>
  for select to <%= role %>
  using (<%= can(readers) %>);
create policy <%= name(table.name, 'rename') %> on <%= table %>
  for update to <%= role %>
  using (<%= can(writers) %>)
  with check (<%= can(writers) %>);
create policy <%= name(table.name, 'delete') %> on <%= table %>
  for delete to <%= role %>
  using (<%= can(writers) %>);

create table <%= deletions %> (
  bucket text not null,
  key text not null,
  requested_at timestamptz not null default now(),
  available_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  primary key (bucket, key)
);
comment on table <%= deletions %> is 'Objects whose row is gone and which are still to be removed from the store.';
create index <%= name(deletions.name, 'available_at', 'idx') %> on <%= deletions %> (available_at);
alter table <%= deletions %> enable row level security;

create function <%= queue %>()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into <%= deletions %> as d (bucket, key) values (old.bucket, old.key)
  on conflict (bucket, key) do update set available_at = now(), attempts = 0;
  return null;
end;
$$;
comment on function <%= queue %>() is 'The object is to be removed: queued in the transaction that removes its row.';
revoke execute on function <%= queue %>() from public;

create trigger <%= name(table.name, 'queue_deletion') %>
  after delete on <%= table %>
  for each row execute function <%= queue %>();
create trigger <%= name(table.name, 'queue_moved') %>
  after update of bucket, key on <%= table %>
  for each row
  when (old.bucket <> new.bucket or old.key <> new.key)
  execute function <%= queue %>();

create function <%= claim %>(p_batch integer default 100, p_lease interval default interval '5 minutes')
returns table (bucket text, key text)
language sql
security definer
set search_path = ''
as $$
  update <%= deletions %> d
     set attempts = d.attempts + 1, available_at = now() + p_lease
   where (d.bucket, d.key) in (
     select w.bucket, w.key from <%= deletions %> w
      where w.available_at <= now()
        -- A key that is in use again is not removed.
        and not exists (select from <%= table %> f where f.bucket = w.bucket and f.key = w.key)
      order by w.available_at
      limit least(greatest(p_batch, 1), 1000)
        for update skip locked
   )
  returning d.bucket, d.key;
$$;
comment on function <%= claim %>(integer, interval) is 'Objects to remove now, held for the time of the lease.';

create function <%= complete %>(p_bucket text, p_key text)
returns boolean
language sql
security definer
set search_path = ''
as $$
  with done as (delete from <%= deletions %> d where d.bucket = p_bucket and d.key = p_key returning 1) select exists (select from done);
$$;
comment on function <%= complete %>(text, text) is 'The object is removed from the store.';

create function <%= fail %>(p_bucket text, p_key text, p_error text)
returns void
language sql
security definer
set search_path = ''
as $$
  update <%= deletions %> d
     set last_error = left(p_error, 2000), available_at = now() + least(interval '1 minute' * 2 ^ least(d.attempts, 12), interval '1 day')
   where d.bucket = p_bucket and d.key = p_key;
$$;
comment on function <%= fail %>(text, text, text) is 'The store refused: tried again later and later.';

create function <%= expire %>(p_pending interval default interval '1 day', p_batch integer default 1000)
returns integer
language sql
security definer
set search_path = ''
as $$
  with gone as (
    delete from <%= table %> f
     where f.id in (
       select w.id from <%= table %> w
        where (w.state = 'pending' and w.created_at < now() - p_pending) or w.expires_at < now()
        limit p_batch
          for update skip locked
     )
    returning 1
  )
  select count(*)::integer from gone;
$$;
comment on function <%= expire %>(interval, integer) is 'Removes uploads that never arrived, and files whose time is over. Returns how many; repeat until 0.';
revoke execute on function <%= claim %>(integer, interval), <%= complete %>(text, text), <%= fail %>(text, text, text), <%= expire %>(interval, integer) from public<% if (supabase) { %>, anon, authenticated<% } %>;
<% if (worker) { %>
<% if (!supabase && !facts.hasUsage(helpers, worker)) { %>
grant usage on schema <%= helpers %> to <%= worker %>;
<% } %>
grant execute on function <%= claim %>(integer, interval), <%= complete %>(text, text), <%= fail %>(text, text, text), <%= expire %>(interval, integer) to <%= worker %>;
<% } %>
--- rollback
<% const at = supabase ? 'public' : helpers %>
set lock_timeout = '5s';

drop function <%= rel(at, 'expire', table.name) %>(interval, integer);
drop function <%= rel(at, 'fail', table.name, 'deletion') %>(text, text, text);
drop function <%= rel(at, 'complete', table.name, 'deletion') %>(text, text);
drop function <%= rel(at, 'claim', table.name, 'deletions') %>(integer, interval);
-- Objects in the store stay: remove them by the keys in these tables before.
drop table <%= table %>;
drop function <%= rel(helpers, 'queue', table.name, 'deletion') %>();
drop table <%= rel(helpers, table.name, 'deletions') %>;
<% if (access === 'org') { %>
<%~ include('@my-orgs.down') %>
<%~ include('@usage.down') %>
<% } %>
<% if (worker && !supabase && facts.hasSchema(helpers) && !facts.hasUsage(helpers, worker)) { %>
revoke usage on schema <%= helpers %> from <%= worker %>;
<% } %>
<%~ include('@touch.down') %>
<%~ include('@helpers.down') %>
--- test
<% const at = supabase ? 'public' : helpers; const claim = rel(at, 'claim', table.name, 'deletions'), complete = rel(at, 'complete', table.name, 'deletion'), fail = rel(at, 'fail', table.name, 'deletion'), expire = rel(at, 'expire', table.name) %>
<% const orgs = access === 'org' ? [sample(organisations, { id: id(organisations, 1) }, 1), sample(organisations, { id: id(organisations, 2) }, 2)] : []; const people = access === 'org' ? [sample(members, { [org.value]: id(organisations, 1), [member_user.value]: user(1), [member_role.value]: writers[0] }), sample(members, { [org.value]: id(organisations, 2), [member_user.value]: user(2), [member_role.value]: writers[0] })] : [] %>
<% const file = (n, key, more = '') => sql`insert into ${table} (owner_id, ${sql([access === 'org' ? `${org}, ` : ''])}bucket, key, file_name, content_type, size_bytes) values (${user(n)}, ${sql([access === 'org' ? `${id(organisations, n)}, ` : ''])}'app-files', ${key}, 'report', ${types[0]}, 10)` %>
<%~ include('@test.begin') %>
select has_table(<%= table.schema.value %>, <%= table.name.value %>, 'the table is there');
<% if (orgs.every(Boolean) && people.every(Boolean)) { %>

<%~ include('@test.users', { count: 2 }) %>
<% orgs.forEach((each) => { %>
<%= each.insert %>;
<% }); people.forEach((each) => { %>
<%= each.insert %>;
<% }) %>
<%= file(1, 'a/1') %>;
<%= file(2, 'b/1') %>;
select throws_ok($$ <%= file(1, 'a/1') %> $$, '23505', null, 'one row an object');
select throws_ok($$ <%= file(1, '../secret') %> $$, '23514', null, 'no key that climbs out');
select throws_ok($$ update <%= table %> set content_type = 'application/x-msdownload' $$, '23514', null, 'no type that is not taken');
select throws_ok($$ update <%= table %> set state = 'ready' $$, '23514', null, 'none is ready without its checksum');

<%= as(1) %>
select is((select count(*) from <%= table %>), 1::bigint, 'a user sees the files that are his to see');
select throws_ok($$ update <%= table %> set key = 'b/1' $$, '42501', null, 'he points no row at another object');
select throws_ok($$ <%= file(1, 'a/2') %> $$, '42501', null, 'rows are written by the server');
select is_empty($$ delete from <%= table %> where key = 'b/1' returning 1 $$, 'he deletes no file of others');
select isnt_empty($$ delete from <%= table %> where key = 'a/1' returning 1 $$, 'he deletes his own');
<% if (supabase) { %>
select throws_ok($$ select * from <%= claim %>() $$, '42501', null, 'the queue is not his');
<% } %>
<%= as() %>
<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select results_eq($$ select * from <%= claim %>() where bucket = 'app-files' $$, $$ values ('app-files', 'a/1') $$, 'the object of the deleted row is to be removed');
select is_empty($$ select * from <%= claim %>() $$, 'while one worker holds it no other takes it');
select lives_ok($$ select <%= fail %>('app-files', 'a/1', 'timeout') $$, 'the store may fail');
select ok(<%= complete %>('app-files', 'a/1'), 'and is asked again until it is done');
reset role;
update <%= table %> set created_at = now() - interval '2 days' where bucket = 'app-files';
<% if (worker) { %>
set local role <%= worker %>;
<% } %>
select cmp_ok(<%= expire %>(), '>=', 1, 'an upload that never arrived goes');
select is((select count(*) from <%= claim %>() where bucket = 'app-files'), 1::bigint, 'with what may have arrived of it');
reset role;
<% } %>
<%~ include('@test.end') %>
