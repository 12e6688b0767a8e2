-- How full each coming event is. The count is kept in the row, so this reads one index and no registration.
select e.id, e.title, e.starts_at, e.capacity, e.confirmed_count, e.capacity - e.confirmed_count as seats_left
  from public.events e
 where e.status = 'published' and e.starts_at > now()
 order by e.starts_at
 limit 50;
