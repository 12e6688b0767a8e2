begin;
create extension if not exists pgtap with schema extensions;
select plan(9);

select has_function('public', 'is_enabled', 'the function is there');

insert into auth.users (id, email) values
  ('00000000-0000-4000-8000-000000000001', 'user1@example.com'),
  ('00000000-0000-4000-8000-000000000002', 'user2@example.com');
insert into public.feature_flags (name, enabled, share) values ('test_on', true, 100), ('test_off', false, 100), ('test_none', true, 0), ('test_half', true, 50);
insert into public.feature_flag_users (flag, user_id, enabled) values ('test_off', '00000000-0000-4000-8000-000000000001', true), ('test_on', '00000000-0000-4000-8000-000000000002', false);
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select ok(public.is_enabled('test_on'), 'what is on is on');
select ok(public.is_enabled('test_off'), 'an exception stands above it');
select ok(not public.is_enabled('test_none'), 'a share of nothing is nobody');
select ok(not public.is_enabled('no_such_flag'), 'an unknown flag is off');
select is(public.is_enabled('test_half'), public.is_enabled('test_half'), 'a user stays on his side of a share');
select throws_ok($$ select from public.feature_flags $$, '42501', null, 'the flags themselves are not shown');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000002","role":"authenticated"}';
select ok(not public.is_enabled('test_on'), 'an exception can switch off');
select ok(not public.is_enabled('test_off'), 'and is for one user');
reset role;
set local request.jwt.claims = '';

select * from finish();
rollback;
