begin;
create extension if not exists pgtap with schema extensions;
select plan(17);

select has_table('public', 'startup_documents', 'the table is there');

insert into auth.users (id, email) values
  ('00000000-0000-4000-8000-000000000001', 'user1@example.com'),
  ('00000000-0000-4000-8000-000000000002', 'user2@example.com');
insert into public.startups (id, name) values ('10000000-0000-4000-8000-000000000001', 'sample 1');
insert into public.startups (id, name) values ('10000000-0000-4000-8000-000000000002', 'sample 2');
insert into public.startup_members (startup_id, user_id, role) values ('10000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'owner');
insert into public.startup_members (startup_id, user_id, role) values ('10000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002', 'owner');
insert into public.startup_documents (owner_id, startup_id, bucket, key, file_name, content_type, size_bytes) values ('00000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'app-files', 'a/1', 'report', 'application/pdf', 10);
insert into public.startup_documents (owner_id, startup_id, bucket, key, file_name, content_type, size_bytes) values ('00000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000002', 'app-files', 'b/1', 'report', 'application/pdf', 10);
select throws_ok($$ insert into public.startup_documents (owner_id, startup_id, bucket, key, file_name, content_type, size_bytes) values ('00000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'app-files', 'a/1', 'report', 'application/pdf', 10) $$, '23505', null, 'one row an object');
select throws_ok($$ insert into public.startup_documents (owner_id, startup_id, bucket, key, file_name, content_type, size_bytes) values ('00000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'app-files', '../secret', 'report', 'application/pdf', 10) $$, '23514', null, 'no key that climbs out');
select throws_ok($$ update public.startup_documents set content_type = 'application/x-msdownload' $$, '23514', null, 'no type that is not taken');
select throws_ok($$ update public.startup_documents set state = 'ready' $$, '23514', null, 'none is ready without its checksum');

set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select is((select count(*) from public.startup_documents), 1::bigint, 'a user sees the files that are his to see');
select throws_ok($$ update public.startup_documents set key = 'b/1' $$, '42501', null, 'he points no row at another object');
select throws_ok($$ insert into public.startup_documents (owner_id, startup_id, bucket, key, file_name, content_type, size_bytes) values ('00000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'app-files', 'a/2', 'report', 'application/pdf', 10) $$, '42501', null, 'rows are written by the server');
select is_empty($$ delete from public.startup_documents where key = 'b/1' returning 1 $$, 'he deletes no file of others');
select isnt_empty($$ delete from public.startup_documents where key = 'a/1' returning 1 $$, 'he deletes his own');
select throws_ok($$ select * from public.claim_startup_documents_deletions() $$, '42501', null, 'the queue is not his');
reset role;
set local request.jwt.claims = '';
set local role service_role;
select results_eq($$ select * from public.claim_startup_documents_deletions() where bucket = 'app-files' $$, $$ values ('app-files', 'a/1') $$, 'the object of the deleted row is to be removed');
select is_empty($$ select * from public.claim_startup_documents_deletions() $$, 'while one worker holds it no other takes it');
select lives_ok($$ select public.fail_startup_documents_deletion('app-files', 'a/1', 'timeout') $$, 'the store may fail');
select ok(public.complete_startup_documents_deletion('app-files', 'a/1'), 'and is asked again until it is done');
reset role;
update public.startup_documents set created_at = now() - interval '2 days' where bucket = 'app-files';
set local role service_role;
select cmp_ok(public.expire_startup_documents(), '>=', 1, 'an upload that never arrived goes');
select is((select count(*) from public.claim_startup_documents_deletions() where bucket = 'app-files'), 1::bigint, 'with what may have arrived of it');
reset role;

select * from finish();
rollback;
