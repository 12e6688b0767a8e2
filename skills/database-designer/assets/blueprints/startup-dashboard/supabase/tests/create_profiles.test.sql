begin;
create extension if not exists pgtap with schema extensions;
select plan(8);

select has_table('public', 'profiles', 'the table is there');

insert into auth.users (id, email, raw_user_meta_data) values
  ('00000000-0000-4000-8000-000000000001', 'user1@example.com', '{"display_name": "Ana"}'),
  ('00000000-0000-4000-8000-000000000002', 'user2@example.com', '{"name": "<script>"}'),
  ('00000000-0000-4000-8000-000000000003', 'user3@example.com', null);
select results_eq(
  $$ select display_name from public.profiles where id in ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003') order by id $$,
  array['Ana', '<script>', ''], 'an account has its row at once'
);
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select is((select count(*) from public.profiles), 1::bigint, 'a user sees his own alone');
select isnt_empty($$ update public.profiles set display_name = 'Ana María' where id = (select auth.uid()) returning 1 $$, 'and changes it');
select is_empty($$ update public.profiles set display_name = 'x' where id <> (select auth.uid()) returning 1 $$, 'and no other');
select throws_ok($$ update public.profiles set id = gen_random_uuid() $$, '42501', null, 'nor whose it is');
set local role anon;
set local request.jwt.claims = '{"role":"anon"}';
select throws_ok($$ select from public.profiles $$, '42501', null, 'who is not signed in sees nothing');
reset role;
set local request.jwt.claims = '';
delete from auth.users where id = '00000000-0000-4000-8000-000000000001';
select is_empty($$ select from public.profiles where id = '00000000-0000-4000-8000-000000000001' $$, 'it goes with the account');

select * from finish();
rollback;
