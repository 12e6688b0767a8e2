-- Written by `dbops access --write-tests`: who reaches what in the function public functions.
-- It says what held when it was written. Run it with `supabase test db`, pg_prove or `dbops test`.

begin;
-- Roles that may call a function.
create function pg_temp.access_callers(roles text[], routine regprocedure) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role, pg_proc p
   where p.oid = $2 and has_schema_privilege(role, p.pronamespace, 'usage') and has_function_privilege(role, $2, 'execute')
$$;

select plan(8);

select is(pg_temp.access_callers(array['anon', 'authenticated', 'service_role'], 'public.cancel_registration(uuid)'), 'authenticated, service_role', 'who may call public.cancel_registration(uuid)');
select is((select prosecdef::text from pg_proc where oid = 'public.cancel_registration(uuid)'::regprocedure), 'true', 'whether public.cancel_registration(uuid) runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'public.cancel_registration(uuid)'::regprocedure), 'search_path=""', 'where public.cancel_registration(uuid) looks names up');
select is(pg_temp.access_callers(array['anon', 'authenticated', 'service_role'], 'public.register_for_event(uuid)'), 'authenticated, service_role', 'who may call public.register_for_event(uuid)');
select is((select prosecdef::text from pg_proc where oid = 'public.register_for_event(uuid)'::regprocedure), 'true', 'whether public.register_for_event(uuid) runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'public.register_for_event(uuid)'::regprocedure), 'search_path=""', 'where public.register_for_event(uuid) looks names up');
select is(pg_temp.access_callers(array['anon', 'authenticated', 'service_role'], 'public.search_events(text,integer)'), 'anon, authenticated, service_role', 'who may call public.search_events(text, integer)');
select is((select prosecdef::text from pg_proc where oid = 'public.search_events(text,integer)'::regprocedure), 'false', 'whether public.search_events(text, integer) runs with its owner''s rights');

select * from finish();
rollback;
