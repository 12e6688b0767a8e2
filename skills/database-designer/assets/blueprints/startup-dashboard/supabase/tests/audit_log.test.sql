begin;
create extension if not exists pgtap with schema extensions;
select plan(8);

select has_trigger('public', 'startups', 'startups_audit', 'public.startups is watched');
select has_trigger('public', 'startup_members', 'startup_members_audit', 'public.startup_members is watched');
select has_trigger('public', 'startup_metrics', 'startup_metrics_audit', 'public.startup_metrics is watched');
select has_trigger('public', 'startup_milestones', 'startup_milestones_audit', 'public.startup_milestones is watched');
select has_trigger('public', 'startup_documents', 'startup_documents_audit', 'public.startup_documents is watched');
select throws_ok($$ delete from private.audit_log $$, '42501', null, 'nobody deletes an entry');
select throws_ok($$ update private.audit_log set action = 'insert' $$, '42501', null, 'or changes one');

set local role authenticated;
set local request.jwt.claims = '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}';
select throws_ok($$ select from private.audit_log $$, '42501', null, 'a user does not read the log');
reset role;
set local request.jwt.claims = '';

select * from finish();
rollback;
