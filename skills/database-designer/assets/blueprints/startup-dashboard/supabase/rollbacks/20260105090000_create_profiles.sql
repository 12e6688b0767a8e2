set lock_timeout = '5s';

drop trigger make_profiles_row on auth.users;
drop function private.make_profiles_row();
drop table public.profiles;
drop function private.touch_updated_at();
drop schema private;
