set lock_timeout = '5s';
drop table public.payments;
drop table public.waitlist_entries;
drop table public.registrations;
drop type public.payment_status;
drop type public.registration_status;
