set lock_timeout = '5s';
alter publication supabase_realtime drop table public.events;
drop function public.search_events(text, integer);
