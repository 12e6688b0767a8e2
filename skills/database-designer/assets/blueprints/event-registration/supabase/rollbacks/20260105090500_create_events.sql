drop table public.events;
drop type public.event_status;
