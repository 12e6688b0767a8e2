-- Seats, waitlist and payments: what the functions and triggers promise. Who reaches which row: access.yml.
begin;
create extension if not exists pgtap with schema extensions;
select plan(22);

insert into auth.users (id, email) values
  ('90000000-0000-4000-8000-000000000001', 'organizer@example.com'),
  ('90000000-0000-4000-8000-000000000002', 'first@example.com'),
  ('90000000-0000-4000-8000-000000000003', 'second@example.com'),
  ('90000000-0000-4000-8000-000000000004', 'third@example.com');
insert into public.profiles (id, display_name)
select id, split_part(email, '@', 1) from auth.users where id::text like '90000000%';
insert into public.events (id, organizer_id, title, location, starts_at, ends_at, capacity, price_cents, status) values
  ('91000000-0000-4000-8000-000000000001', '90000000-0000-4000-8000-000000000001', 'Small', 'Here',
   now() + interval '7 days', now() + interval '8 days', 1, 1000, 'published'),
  ('91000000-0000-4000-8000-000000000002', '90000000-0000-4000-8000-000000000001', 'Draft', 'Here',
   now() + interval '7 days', now() + interval '8 days', 1, 0, 'draft'),
  ('91000000-0000-4000-8000-000000000003', '90000000-0000-4000-8000-000000000001', 'Over', 'Here',
   now() - interval '8 days', now() - interval '7 days', 1, 0, 'published');

set local role authenticated;
set local request.jwt.claims = '{"sub": "90000000-0000-4000-8000-000000000002", "role": "authenticated"}';
select is(public.register_for_event('91000000-0000-4000-8000-000000000001'), 'confirmed', 'the first guest gets the seat');
select is(public.register_for_event('91000000-0000-4000-8000-000000000001'), 'confirmed', 'asking again changes nothing');
select is((select payment_status from public.registrations), 'pending', 'a paid event waits for the payment');
select throws_ok($$ select public.register_for_event('91000000-0000-4000-8000-000000000002') $$, '23514', null, 'a draft takes nobody');
select throws_ok($$ select public.register_for_event('91000000-0000-4000-8000-000000000003') $$, '23514', null, 'nor does what is over');
select throws_ok(
  $$ insert into public.registrations (event_id, user_id) values ('91000000-0000-4000-8000-000000000001', auth.uid()) $$,
  '42501', null, 'nobody writes past the function'
);
select throws_ok($$ update public.registrations set payment_status = 'paid' $$, '42501', null, 'nobody says that he has paid');

set local request.jwt.claims = '{"sub": "90000000-0000-4000-8000-000000000003", "role": "authenticated"}';
select is(public.register_for_event('91000000-0000-4000-8000-000000000001'), 'waitlisted', 'the second guest waits');
select is(public.register_for_event('91000000-0000-4000-8000-000000000001'), 'waitlisted', 'once');
select is((select count(*) from public.registrations), 0::bigint, 'and sees no registration of others');
set local request.jwt.claims = '{"sub": "90000000-0000-4000-8000-000000000004", "role": "authenticated"}';
select is(public.register_for_event('91000000-0000-4000-8000-000000000001'), 'waitlisted', 'so does the third');
select is((select count(*) from public.waitlist_entries), 1::bigint, 'who sees his own place in line alone');

reset role;
select throws_ok(
  $$ insert into public.registrations (event_id, user_id) values ('91000000-0000-4000-8000-000000000001', '90000000-0000-4000-8000-000000000004') $$,
  '23514', null, 'not even a job overbooks'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "90000000-0000-4000-8000-000000000002", "role": "authenticated"}';
select lives_ok($$ select public.cancel_registration('91000000-0000-4000-8000-000000000001') $$, 'the first guest cancels');
reset role;
select is(
  (select status::text || ' ' || payment_status::text from public.registrations where user_id = '90000000-0000-4000-8000-000000000003'),
  'confirmed pending', 'the first in line has the seat, and is to pay'
);
select is((select confirmed_count from public.events where title = 'Small'), 1, 'the count is true');

update public.events set capacity = 2 where title = 'Small';
select is((select count(*) from public.waitlist_entries where event_id = '91000000-0000-4000-8000-000000000001'), 0::bigint, 'a larger room empties the line');
select is((select confirmed_count from public.events where title = 'Small'), 2, 'and fills the seats');
select throws_ok($$ update public.events set capacity = 1 where title = 'Small' $$, '23514', null, 'a smaller one turns nobody out');

insert into public.payments (registration_id, amount_cents, currency, stripe_payment_id, status)
select id, 1000, 'COP', 'pi_test', 'paid' from public.registrations where user_id = '90000000-0000-4000-8000-000000000003';
select is((select payment_status from public.registrations where user_id = '90000000-0000-4000-8000-000000000003'), 'paid', 'a payment shows on its registration');
update public.payments set status = 'refunded';
select is((select payment_status from public.registrations where user_id = '90000000-0000-4000-8000-000000000003'), 'refunded', 'and so does its refund');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok($$ select public.register_for_event('91000000-0000-4000-8000-000000000001') $$, '42501', null, 'who is not signed in registers for nothing');
reset role;

select * from finish();
rollback;
