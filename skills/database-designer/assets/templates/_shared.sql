--- helpers.up
<% if (!facts.hasSchema(helpers)) { %>
create schema <%= helpers %>;
comment on schema <%= helpers %> is 'Helpers that no API serves.';

<% } %>
--- helpers.down
<% if (!facts.hasSchema(helpers)) { %>
drop schema <%= helpers %>;
<% } %>
--- usage.up
<% if (!facts.hasUsage(helpers, role)) { %>
grant usage on schema <%= helpers %> to <%= role %>;

<% } %>
--- usage.down
<% if (facts.hasSchema(helpers) && !facts.hasUsage(helpers, role)) { %>
revoke usage on schema <%= helpers %> from <%= role %>;
<% } %>
--- touch.up
<% if (!facts.hasFunction(touch)) { %>
create function <%= touch %>()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end;
$$;
comment on function <%= touch %>() is 'Sets updated_at on every change of a row.';
revoke execute on function <%= touch %>() from public;

<% } %>
--- touch.down
<% if (!facts.hasFunction(touch)) { %>
drop function <%= touch %>();
<% } %>
--- close
<% if (supabase) { %>
revoke all on <%= relation %> from anon, authenticated;
<% } %>
--- serve
<% if (supabase) { %>
grant select, insert, update, delete on <%= relation %> to service_role;
<% } %>
--- test.begin
begin;
<% if (supabase) { %>
create extension if not exists pgtap with schema extensions;
<% } else { %>
create extension if not exists pgtap;
<% } %>
select plan(0);

--- test.end

select * from finish();
rollback;
--- test.users
<% const people = Array.from({ length: count }, (_, index) => index + 1) %>
<% if (supabase) { %>
insert into auth.users (id, email) values
<% people.forEach((n) => { %>
  (<%= user(n) %>, 'user<%= n %>@example.com')<%= sql([n < count ? ',' : ';']) %>
<% }) %>
<% } %>
<% if (users && String(users) !== 'auth.users') { %>
<% people.forEach((n) => { const row = sample(users, { [userKey.value]: user(n) }, n); if (row) { %>
<%= row.insert %> on conflict do nothing;
<% } }) %>
<% } %>
--- my-orgs.up
<% const mine = rel(helpers, members.name, 'orgs_of_caller'); const orgType = facts.columnType(members, org) ?? sql`uuid` %>
<% if (!facts.hasFunction(mine)) { %>
create function <%= mine %>(roles text[])
returns <%= orgType %>[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(m.<%= org %>), '{}')
    from <%= members %> m
   where m.<%= member_user %> = <%= me %> and m.<%= member_role %>::text = any (roles)
$$;
comment on function <%= mine %>(text[]) is 'Organisations in which the caller has one of the roles. Runs as its owner, so that the policies of the memberships do not call themselves.';
revoke execute on function <%= mine %>(text[]) from public;
grant execute on function <%= mine %>(text[]) to <%= role %>;

<% } %>
--- my-orgs.down
<% const mine = rel(helpers, members.name, 'orgs_of_caller') %>
<% if (!facts.hasFunction(mine)) { %>
drop function <%= mine %>(text[]);
<% } %>
--- org.policies
<% const mine = rel(helpers, members.name, 'orgs_of_caller'); const orgType = facts.columnType(members, org) ?? sql`uuid` %>
<% const isIn = (roles) => sql`${org} = any ((select ${mine}(array[${roles}]))::${orgType}[])` %>
create policy <%= name(relation.name, 'select_member') %> on <%= relation %>
  for select to <%= role %>
  using (<%= isIn(readers) %>);

create policy <%= name(relation.name, 'insert_writer') %> on <%= relation %>
  for insert to <%= role %>
  with check (<%= isIn(writers) %>);

create policy <%= name(relation.name, 'update_writer') %> on <%= relation %>
  for update to <%= role %>
  using (<%= isIn(writers) %>)
  with check (<%= isIn(writers) %>);

create policy <%= name(relation.name, 'delete_writer') %> on <%= relation %>
  for delete to <%= role %>
  using (<%= isIn(writers) %>);
--- org.test
<% const A = id(organisations, 1), B = id(organisations, 2) %>
<% const orgKey = facts.key(organisations)[0].name.value %>
<% const orgs = [sample(organisations, { [orgKey]: A }, 1), sample(organisations, { [orgKey]: B }, 2)] %>
<% const reader = readers.find((each) => !writers.includes(each)) %>
<% const member = (n, tenant, as) => sample(members, { [org.value]: tenant, [member_user.value]: user(n), [member_role.value]: as }, n) %>
<% const people = [member(1, A, writers[0]), member(2, B, writers[0]), reader ? member(3, A, reader) : member(3, B, writers[0])] %>
<% const rows = [row(1, A), row(2, B)] %>
<% if (orgs.every(Boolean) && people.every(Boolean) && rows.every(Boolean)) { %>

<%~ include('@test.users', { count: 3 }) %>
<% orgs.forEach((each) => { %>
<%= each.insert %>;
<% }) %>
<% people.forEach((each) => { %>
<%= each.insert %>;
<% }) %>
<%= rows[1].insert %>;

<%= as(1) %>
select lives_ok(
  $$ <%= rows[0].insert %> $$,
  'a member who may write adds a row of his organisation'
);
select throws_ok(
  $$ <%= rows[1].insert %> $$,
  '42501', null, 'and none of another'
);
select is((select count(*) from <%= relation %>), 1::bigint, 'he sees the rows of his organisation alone');
select is_empty(
  $$ update <%= relation %> set <%= column %> = <%= column %> where <%= org %> = <%= B %> returning 1 $$,
  'he changes nothing of another'
);
select throws_ok(
  $$ update <%= relation %> set <%= org %> = <%= B %> $$,
  '42501', null, 'he moves no row to another'
);
<%= as() %>
<% if (reader) { %>

<%= as(3) %>
select is((select count(*) from <%= relation %>), 1::bigint, 'a member who may read sees the row');
select is_empty(
  $$ delete from <%= relation %> returning 1 $$,
  'and deletes none'
);
<%= as() %>
<% } %>
<% if (supabase) { %>

<%= as('anon') %>
select throws_ok($$ select from <%= relation %> $$, '42501', null, 'who is not signed in reads nothing');
<%= as() %>
<% } %>
<% } %>
--- rls.up
<% if (!facts.known || facts.lacksRls(relation)) { %>
alter table <%= relation %> enable row level security;
<% } %>
--- rls.down
<% if (facts.lacksRls(relation)) { %>
-- dbops-ignore ban-disable-row-level-security: it was off before the migration that this undoes
alter table <%= relation %> disable row level security;
<% } %>
--- visible
<% /* Rows of a side table are seen by who sees the row that they speak of: its policies decide. */ %>
exists (select from <%= base %> base where <%= join(facts.key(base).map((key) => sql`base.${key.name} = ${side}.${name('row', key.name)}`), ' and ') %>)
