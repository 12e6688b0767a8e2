set lock_timeout = '5s';

drop function public.leave_startups(uuid, uuid);
drop function public.set_role_in_startups(uuid, uuid, text);
drop function public.accept_startup_invitations(text);
drop function public.invite_to_startups(uuid, text, text);
drop function public.create_startups(text);
drop function private.hash_of_token(text);
drop table public.startup_invitations;
drop table public.startup_members;
drop table public.startups;
drop function private.startup_members_keep_owner();
drop function private.startup_members_orgs_of_caller(text[]);
revoke usage on schema private from authenticated;
