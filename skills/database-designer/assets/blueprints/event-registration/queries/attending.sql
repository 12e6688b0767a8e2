-- Every event that the caller attends, the next one first. Policies hold it to his own registrations.
select e.id, e.title, e.location, e.starts_at, e.ends_at, r.payment_status
  from public.registrations r
  join public.events e on e.id = r.event_id
 where r.user_id = (select auth.uid()) and r.status = 'confirmed'
 order by e.starts_at;
