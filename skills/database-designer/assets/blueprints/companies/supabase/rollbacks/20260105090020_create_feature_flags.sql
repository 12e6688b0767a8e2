set lock_timeout = '5s';

drop function public.is_enabled(text);
drop table public.feature_flag_users;
drop table public.feature_flags;
