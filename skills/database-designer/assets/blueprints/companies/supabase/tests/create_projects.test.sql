begin;
create extension if not exists pgtap with schema extensions;
select plan(11);

select has_table('public', 'projects', 'the table is there');
select has_pk('public', 'projects', 'it has a key');
select ok((select relrowsecurity from pg_class where oid = 'public.projects'::regclass), 'row-level security is on');

insert into auth.users (id, email) values
  ('00000000-0000-4000-8000-000000000001', 'user1@example.com'),
  ('00000000-0000-4000-8000-000000000002', 'user2@example.com'),
  ('00000000-0000-4000-8000-000000000003', 'user3@example.com');
insert into public.companies (id, name) values ('10000000-0000-4000-8000-000000000001', 'sample 1');
insert into public.companies (id, name) values ('10000000-0000-4000-8000-000000000002', 'sample 2');
insert into public.company_users (company_id, user_id, role) values ('10000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'owner');
insert into public.company_users (company_id, user_id, role) values ('10000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002', 'owner');
insert into public.company_users (company_id, user_id, role) values ('10000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', 'viewer');
insert into public.projects (company_id, name) values ('10000000-0000-4000-8000-000000000002', 'sample 2');

set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select lives_ok(
  $$ insert into public.projects (company_id, name) values ('10000000-0000-4000-8000-000000000001', 'sample 1') $$,
  'a member who may write adds a row of his organisation'
);
select throws_ok(
  $$ insert into public.projects (company_id, name) values ('10000000-0000-4000-8000-000000000002', 'sample 2') $$,
  '42501', null, 'and none of another'
);
select is((select count(*) from public.projects), 1::bigint, 'he sees the rows of his organisation alone');
select is_empty(
  $$ update public.projects set name = name where company_id = '10000000-0000-4000-8000-000000000002' returning 1 $$,
  'he changes nothing of another'
);
select throws_ok(
  $$ update public.projects set company_id = '10000000-0000-4000-8000-000000000002' $$,
  '42501', null, 'he moves no row to another'
);
reset role;
set local request.jwt.claims = '';

set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000003","role":"authenticated"}';
select is((select count(*) from public.projects), 1::bigint, 'a member who may read sees the row');
select is_empty(
  $$ delete from public.projects returning 1 $$,
  'and deletes none'
);
reset role;
set local request.jwt.claims = '';

set local role anon;
set local request.jwt.claims = '{"role":"anon"}';
select throws_ok($$ select from public.projects $$, '42501', null, 'who is not signed in reads nothing');
reset role;
set local request.jwt.claims = '';

select * from finish();
rollback;
