begin;
create extension if not exists pgtap with schema extensions;
select plan(21);

select has_table('public', 'companies', 'the organisations have a table');

insert into auth.users (id, email) values
  ('00000000-0000-4000-8000-000000000001', 'user1@example.com'),
  ('00000000-0000-4000-8000-000000000002', 'user2@example.com'),
  ('00000000-0000-4000-8000-000000000003', 'user3@example.com');
update auth.users set email_confirmed_at = now() where id in ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select set_config('test.org', public.create_companies('First')::text, true);
select is((select count(*) from public.companies), 1::bigint, 'who makes one sees it');
select set_config('test.token', public.invite_to_companies(current_setting('test.org')::uuid, ' USER2@example.com', 'viewer'), true);
select is((select email from public.company_invitations), 'user2@example.com', 'he invites an address');
select throws_ok($$ select token_hash from public.company_invitations $$, '42501', null, 'the hash of the token is shown to nobody');
select throws_ok($$ select public.invite_to_companies(current_setting('test.org')::uuid, 'user3@example.com', 'owner') $$, '23514', null, 'nobody is invited to own');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000003","role":"authenticated"}';
select is_empty($$ select from public.companies $$, 'a stranger sees nothing');
select throws_ok($$ select public.invite_to_companies(current_setting('test.org')::uuid, 'user3@example.com', 'viewer') $$, '42501', null, 'invites nobody');
select throws_ok($$ select public.accept_company_invitations(current_setting('test.token')) $$, '42501', null, 'and accepts no invitation of another');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000002","role":"authenticated"}';
select is(public.accept_company_invitations(current_setting('test.token')), current_setting('test.org')::uuid, 'its addressee accepts it');
select throws_ok($$ select public.accept_company_invitations(current_setting('test.token')) $$, '42501', null, 'once');
select is((select count(*) from public.company_users), 2::bigint, 'and sees the members');
select is_empty($$ select from public.company_invitations $$, 'not the invitations');
select throws_ok($$ select public.set_role_in_companies(current_setting('test.org')::uuid, '00000000-0000-4000-8000-000000000002', 'owner') $$, '42501', null, 'he does not raise himself');
select throws_ok($$ update public.company_users set role = 'owner' $$, '42501', null, 'also not past the function');
select throws_ok($$ select public.leave_companies(current_setting('test.org')::uuid, '00000000-0000-4000-8000-000000000001') $$, '42501', null, 'nor removes the owner');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select throws_ok($$ select public.leave_companies(current_setting('test.org')::uuid) $$, '23514', null, 'the last owner stays');
select lives_ok($$ select public.set_role_in_companies(current_setting('test.org')::uuid, '00000000-0000-4000-8000-000000000002', 'owner') $$, 'he makes another one');
select ok(public.leave_companies(current_setting('test.org')::uuid), 'then he may leave');
select is_empty($$ select from public.companies $$, 'and sees nothing any more');
set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000002","role":"authenticated"}';
select lives_ok($$ delete from public.companies $$, 'an owner deletes the whole');
reset role;
set local request.jwt.claims = '';
select is_empty($$ select from public.company_users where company_id = current_setting('test.org')::uuid $$, 'with its members');

select * from finish();
rollback;
