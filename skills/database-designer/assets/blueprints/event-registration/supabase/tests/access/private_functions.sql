-- Written by `dbops access --write-tests`: who reaches what in the function private functions.
-- It says what held when it was written. Run it with `supabase test db`, pg_prove or `dbops test`.

begin;
-- Roles that may call a function.
create function pg_temp.access_callers(roles text[], routine regprocedure) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role, pg_proc p
   where p.oid = $2 and has_schema_privilege(role, p.pronamespace, 'usage') and has_function_privilege(role, $2, 'execute')
$$;

select plan(10);

select is((select prosecdef::text from pg_proc where oid = 'private.count_confirmed()'::regprocedure), 'true', 'whether private.count_confirmed() runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'private.count_confirmed()'::regprocedure), 'search_path=""', 'where private.count_confirmed() looks names up');
select is((select prosecdef::text from pg_proc where oid = 'private.payment_to_registration()'::regprocedure), 'true', 'whether private.payment_to_registration() runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'private.payment_to_registration()'::regprocedure), 'search_path=""', 'where private.payment_to_registration() looks names up');
select is((select prosecdef::text from pg_proc where oid = 'private.promote_after_change()'::regprocedure), 'true', 'whether private.promote_after_change() runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'private.promote_after_change()'::regprocedure), 'search_path=""', 'where private.promote_after_change() looks names up');
select is(pg_temp.access_callers(array['anon', 'authenticated', 'service_role'], 'private.promote_from_waitlist(uuid)'), null, 'who may call private.promote_from_waitlist(uuid)');
select is((select prosecdef::text from pg_proc where oid = 'private.promote_from_waitlist(uuid)'::regprocedure), 'true', 'whether private.promote_from_waitlist(uuid) runs with its owner''s rights');
select is((select array_to_string(proconfig, ', ') from pg_proc where oid = 'private.promote_from_waitlist(uuid)'::regprocedure), 'search_path=""', 'where private.promote_from_waitlist(uuid) looks names up');
select is((select prosecdef::text from pg_proc where oid = 'private.touch_updated_at()'::regprocedure), 'false', 'whether private.touch_updated_at() runs with its owner''s rights');

select * from finish();
rollback;
