set lock_timeout = '5s';

drop function public.leave_companies(uuid, uuid);
drop function public.set_role_in_companies(uuid, uuid, text);
drop function public.accept_company_invitations(text);
drop function public.invite_to_companies(uuid, text, text);
drop function public.create_companies(text);
drop function private.hash_of_token(text);
drop table public.company_invitations;
drop table public.company_users;
drop table public.companies;
drop function private.company_users_keep_owner();
drop function private.company_users_orgs_of_caller(text[]);
revoke usage on schema private from authenticated;
