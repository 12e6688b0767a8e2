set lock_timeout = '5s';

drop table public.startup_metrics;
