-- Search over published events, and live capacity.
set lock_timeout = '5s';

create function public.search_events(p_query text, p_limit integer default 20)
returns setof public.events
language sql
stable
set search_path = ''
as $$
  select e.*
    from public.events e, websearch_to_tsquery('spanish', p_query) q
   where e.status = 'published' and e.search @@ q
   order by ts_rank_cd(e.search, q) desc, e.starts_at
   limit least(greatest(p_limit, 1), 100);
$$;
comment on function public.search_events(text, integer) is 'Published events that match, the best first. Runs with the caller''s own rights.';
revoke execute on function public.search_events(text, integer) from public;
grant execute on function public.search_events(text, integer) to anon, authenticated;

alter publication supabase_realtime add table public.events;
