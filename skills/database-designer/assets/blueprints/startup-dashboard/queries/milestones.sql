-- What is still to be reached, the most urgent first.
select m.startup_id, m.id, m.title, m.target_date, m.target_date < current_date as late
  from public.startup_milestones m
 where m.completed_at is null
 order by m.target_date
 limit 50;
