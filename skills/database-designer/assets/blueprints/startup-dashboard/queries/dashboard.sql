-- The last ninety days of each startup of the caller, in one read of the index on (startup_id, metric_date).
select s.id, s.name, m.metric_date, m.revenue, m.users, m.burn_rate
  from public.startups s
  join public.startup_metrics m on m.startup_id = s.id
 where m.metric_date >= current_date - 90
 order by s.name, m.metric_date desc;
