-- Accounts from before; later ones have their row already.
insert into public.profiles (id)
select u.id from auth.users u where not exists (select from public.profiles p where p.id = u.id)
on conflict (id) do nothing;
