set lock_timeout = '5s';
drop table public.events;
drop type public.event_status;
