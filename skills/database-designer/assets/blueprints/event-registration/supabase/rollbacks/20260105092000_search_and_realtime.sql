alter publication supabase_realtime drop table public.events;
drop function public.search_events(text, integer);
