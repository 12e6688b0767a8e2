set lock_timeout = '5s';
drop table public.profiles;
drop function private.touch_updated_at();
drop schema private;
