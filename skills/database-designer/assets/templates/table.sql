/*---
title: A new table, whole
summary: Keys, constraints, timestamps, comments, indexes, row-level security, grants, and a test of who reaches which row
notes: |
  One policy a verb, each for one role. The owner of a row never changes: UPDATE is granted on the other columns alone.
  `access` is who reaches the rows: `owner` their owner; `org` the members of an organisation, by their role; `public-read`
  everybody reads what its owner writes; `service` no request of a user, only jobs.
parameters:
  table: { format: relation, x-relation: new, description: The new table }
  columns:
    type: array
    minItems: 1
    items: { format: column }
    description: Columns beside key, owner and timestamps, as in CREATE TABLE
  comment: { type: string, minLength: 1, description: What one row is }
  key: { type: string, enum: [uuid, identity], default: uuid, description: 'Kind of the key id: uuid where ids leave the system, identity inside' }
  access: { type: string, enum: [owner, org, public-read, service], default: owner, description: Who reaches the rows }
  owner: { format: identifier, default: user_id, description: The owner's column }
  members: { format: relation, x-relation: existing, description: 'For access org: table of memberships with org, user and role' }
  organisations: { format: relation, x-relation: existing, description: 'For access org: table of organisations, with the key id' }
  org: { format: identifier, default: org_id, description: 'Column of the organisation, here and in the memberships' }
  member_user: { format: identifier, default: user_id, description: The user's column of the memberships }
  member_role: { format: identifier, default: role, description: The role's column of the memberships }
  readers: { type: array, items: { type: string }, default: [admin, editor, viewer], description: Roles of members who read }
  writers: { type: array, items: { type: string }, default: [admin, editor], description: Roles of members who write }
  timestamps: { type: boolean, default: true, description: Columns created_at and updated_at }
  indexes: { type: array, items: { format: index-keys }, default: [], description: 'Keys of further indexes, e.g. status, created_at desc' }
required: [table, columns, comment]
examples:
  - name: owner
    summary: Notes that only their owner reaches
    values:
      table: notes
      comment: A note that a person keeps.
      columns: ['title text not null check (char_length(title) between 1 and 200)', 'body text not null', 'pinned boolean not null default false']
      indexes: ['user_id, created_at desc']
  - name: org
    summary: Projects of an organisation, written by admins and editors
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
    values:
      table: projects
      comment: A project of an organisation.
      access: org
      organisations: organisations
      members: members
      columns: ['name text not null check (char_length(name) between 1 and 120)', 'budget numeric(12,2)']
  - name: public-read
    summary: Articles that everybody reads, with numbered keys
    values:
      table: articles
      comment: An article that everybody may read.
      access: public-read
      owner: author_id
      key: identity
      columns: ['title text not null', 'published_on date']
  - name: service
    summary: A queue that only jobs reach
    values:
      table: import_jobs
      comment: A file that waits to be imported.
      access: service
      key: identity
      timestamps: false
      columns: ["url text not null", "queued_at timestamptz not null default now()"]
      indexes: [queued_at]
  - name: postgres
    summary: Orders on plain PostgreSQL, whose requests set app.user_id
    platform: postgres
    given: |
      create role app nologin;
      create table public.users (id uuid primary key default gen_random_uuid(), email text not null unique);
    values:
      table: orders
      comment: An order of a customer.
      users: users
      owner: customer_id
      columns: ['total numeric(12,2) not null check (total >= 0)', "status text not null default 'open'"]
---*/
--- migration create_{table}
<% const owned = access === 'owner' || access === 'public-read' %>
set lock_timeout = '5s';

<%~ include('@helpers.up') %>
<% if (timestamps) { %>
<%~ include('@touch.up') %>
<% } %>
<% if (access === 'org') { need('members', 'for access org'); need('organisations', 'for access org') %>
<%~ include('@usage.up') %>
<%~ include('@my-orgs.up') %>
<% } %>
create table <%= table %> (
<% if (key === 'uuid') { %>
  id uuid primary key default gen_random_uuid(),
<% } else { %>
  id bigint generated always as identity primary key,
<% } %>
<% if (owned) { %>
  <%= owner %> <%= userType %> not null<% if (supabase) { %> default auth.uid()<% } %><% if (users) { %> references <%= users %> (<%= userKey %>) on delete cascade<% } %>,
<% } %>
<% if (access === 'org') { const [orgKey] = facts.key(organisations) %>
  <%= org %> <%= orgKey.type %> not null references <%= organisations %> (<%= orgKey.name %>) on delete cascade,
<% } %>
<% columns.forEach((column, index) => { %>
  <%= column %><%= sql([timestamps || index + 1 < columns.length ? ',' : '']) %>
<% }) %>
<% if (timestamps) { %>
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
<% } %>
);
comment on table <%= table %> is <%= comment %>;

<% const led = new Set(indexes.map((keys) => keys.columns[0])) %>
<% if (owned && !led.has(owner.value)) { %>
create index <%= name(table.name, owner, 'idx') %> on <%= table %> (<%= owner %>);
<% } %>
<% if (access === 'org' && !led.has(org.value)) { %>
create index <%= name(table.name, org, 'idx') %> on <%= table %> (<%= org %>);
<% } %>
<% columns.filter((column) => column.references && !led.has(column.name.value)).forEach((column) => { %>
create index <%= name(table.name, column.name, 'idx') %> on <%= table %> (<%= column.name %>);
<% }) %>
<% indexes.forEach((keys) => { %>
create index <%= name(table.name, ...keys.columns, 'idx') %> on <%= table %> (<%= keys %>);
<% }) %>
<% if (timestamps) { %>

create trigger <%= name(table.name, 'touch_updated_at') %>
  before update on <%= table %>
  for each row execute function <%= touch %>();
<% } %>

alter table <%= table %> enable row level security;
<%~ include('@close', { relation: table }) %>
<% const editable = [...(access === 'org' ? [] : []), ...columns.map((column) => column.name)] %>
<% if (access !== 'service') { %>
<% if (access === 'public-read' && supabase) { %>
grant select on <%= table %> to anon;
<% } %>
grant select, insert, update (<%= editable %>), delete on <%= table %> to <%= role %>;
<% } %>
<%~ include('@serve', { relation: table }) %>

<% if (access === 'public-read') { %>
create policy <%= name(table.name, 'select_all') %> on <%= table %>
  for select to <% if (supabase) { %>anon, <% } %><%= role %>
  using (true);

<% } %>
<% if (access === 'owner') { %>
create policy <%= name(table.name, 'select_own') %> on <%= table %>
  for select to <%= role %>
  using (<%= owner %> = <%= me %>);

<% } %>
<% if (owned) { %>
create policy <%= name(table.name, 'insert_own') %> on <%= table %>
  for insert to <%= role %>
  with check (<%= owner %> = <%= me %>);

create policy <%= name(table.name, 'update_own') %> on <%= table %>
  for update to <%= role %>
  using (<%= owner %> = <%= me %>)
  with check (<%= owner %> = <%= me %>);

create policy <%= name(table.name, 'delete_own') %> on <%= table %>
  for delete to <%= role %>
  using (<%= owner %> = <%= me %>);
<% } %>
<% if (access === 'org') { %>
<%~ include('@org.policies', { relation: table }) %>
<% } %>
--- rollback
set lock_timeout = '5s';

drop table <%= table %>;
<% if (access === 'org') { %>
<%~ include('@my-orgs.down') %>
<%~ include('@usage.down') %>
<% } %>
<% if (timestamps) { %>
<%~ include('@touch.down') %>
<% } %>
<%~ include('@helpers.down') %>
--- test
<%~ include('@test.begin') %>
select has_table(<%= table.schema.value %>, <%= table.name.value %>, 'the table is there');
select has_pk(<%= table.schema.value %>, <%= table.name.value %>, 'it has a key');
select ok((select relrowsecurity from pg_class where oid = <%= regclass(table) %>), 'row-level security is on');
<% if (access === 'owner' || access === 'public-read') { %>
<% const row = (n) => newSample(table, columns, { [owner.value]: user(n) }, n); const mine = row(1) %>
<% if (mine) { const theirs = row(2) %>

<%~ include('@test.users', { count: 2 }) %>
<%= theirs.insert %>;

<%= as(1) %>
select lives_ok(
  $$ <%= mine.insert %> $$,
  'a user adds a row of his own'
);
select throws_ok(
  $$ <%= theirs.insert %> $$,
  '42501', null, 'and none in the name of another'
);
select is((select count(*) from <%= table %>), <%= access === 'owner' ? 1 : 2 %>::bigint, <%= access === 'owner' ? 'he sees his own alone' : 'he sees all rows' %>);
select is_empty(
  $$ update <%= table %> set <%= columns[0].name %> = <%= columns[0].name %> where <%= owner %> <> <%= me %> returning 1 $$,
  'he changes no row of another'
);
select is_empty(
  $$ delete from <%= table %> where <%= owner %> <> <%= me %> returning 1 $$,
  'he deletes no row of another'
);
select isnt_empty(
  $$ delete from <%= table %> where <%= owner %> = <%= me %> returning 1 $$,
  'he deletes his own'
);
<%= as() %>
<% if (supabase) { %>
<%= as('anon') %>
<% if (access === 'owner') { %>
select throws_ok($$ select from <%= table %> $$, '42501', null, 'who is not signed in reads nothing');
<% } else { %>
select is((select count(*) from <%= table %>), 1::bigint, 'who is not signed in reads');
select throws_ok($$ delete from <%= table %> $$, '42501', null, 'and writes nothing');
<% } %>
<%= as() %>
<% } %>
<% } %>
<% } %>
<% if (access === 'org') { %>
<%~ include('@org.test', { relation: table, row: (n, tenant) => newSample(table, columns, { [org.value]: tenant }, n), column: columns[0].name }) %>
<% } %>
<% if (access === 'service') { %>

<%~ include('@test.users', { count: 1 }) %>
<%= as(1) %>
select throws_ok($$ select from <%= table %> $$, '42501', null, 'a user reads nothing');
select throws_ok($$ delete from <%= table %> $$, '42501', null, 'and writes nothing');
<%= as() %>
<% } %>
<%~ include('@test.end') %>
