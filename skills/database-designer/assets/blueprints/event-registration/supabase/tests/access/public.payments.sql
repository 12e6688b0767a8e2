-- Written by `dbops access --write-tests`: who reaches what in the table public.payments.
-- It says what held when it was written. Run it with `supabase test db`, pg_prove or `dbops test`.

begin;
-- Who comes: a role, and what the token of the request says (settings: what the session says besides).
create temporary table access_persona (name text primary key, role text, claims jsonb, settings jsonb) on commit drop;
insert into access_persona values
  ('anon', 'anon', '{"role":"anon"}', null),
  ('authenticated', 'authenticated', '{"role":"authenticated","sub":"91ca4d23-3ca7-4d01-a398-827376c8d60e"}', null), -- ana
  ('stranger', 'authenticated', '{"role":"authenticated","sub":"62daf2d1-4d5b-4133-b462-155d3d13a9a3"}', null), -- eva
  ('anonymous', 'authenticated', '{"role":"authenticated","sub":"9a73aff6-b30c-4276-bd26-256c17d5218d"}', null), -- newcomer
  ('service_role', 'service_role', '{"role":"service_role"}', null);

-- What there is: rows of its own, which go with the transaction.
-- auth.users
insert into auth.users (id, aud, role, email, raw_app_meta_data, raw_user_meta_data, email_change_token_current, reauthentication_token, is_anonymous) values
  ('91ca4d23-3ca7-4d01-a398-827376c8d60e', 'authenticated', 'authenticated', 'ana@tests.example.com', '{"provider": "email", "providers": ["email"]}', '{"name":"ana","full_name":"ana","user_name":"ana","email":"ana@tests.example.com"}', '', '', false),
  ('49cffbff-2027-4382-81df-9d736b5d5d2b', 'authenticated', 'authenticated', 'ben@tests.example.com', '{"provider": "email", "providers": ["email"]}', '{"name":"ben","full_name":"ben","user_name":"ben","email":"ben@tests.example.com"}', '', '', false),
  ('62daf2d1-4d5b-4133-b462-155d3d13a9a3', 'authenticated', 'authenticated', 'eva@tests.example.com', '{"provider": "email", "providers": ["email"]}', '{"name":"eva","full_name":"eva","user_name":"eva","email":"eva@tests.example.com"}', '', '', false),
  ('387931d1-37c9-467b-ab13-30ac19d8cb6d', 'authenticated', 'authenticated', 'leo@tests.example.com', '{"provider": "email", "providers": ["email"]}', '{"name":"leo","full_name":"leo","user_name":"leo","email":"leo@tests.example.com"}', '', '', false),
  ('9a73aff6-b30c-4276-bd26-256c17d5218d', 'authenticated', 'authenticated', 'newcomer@tests.example.com', '{"provider": "email", "providers": ["email"]}', '{"name":"newcomer","full_name":"newcomer","user_name":"newcomer","email":"newcomer@tests.example.com"}', '', '', true);
-- public.profiles
insert into public.profiles (id, display_name) values
  ('91ca4d23-3ca7-4d01-a398-827376c8d60e', 'Ana García'),
  ('49cffbff-2027-4382-81df-9d736b5d5d2b', 'Ben Meyer'),
  ('62daf2d1-4d5b-4133-b462-155d3d13a9a3', 'Eva Rojas'),
  ('387931d1-37c9-467b-ab13-30ac19d8cb6d', 'Leo Okafor');
-- public.events
insert into public.events (id, organizer_id, title, location, starts_at, ends_at, capacity, confirmed_count, price_cents, currency, status) values
  ('ae97b333-672f-4fdb-a298-aeebba73d0a0', '91ca4d23-3ca7-4d01-a398-827376c8d60e', 'Founders meetup', 'Medellín', '2026-02-02 18:00:00+00', '2026-02-02 21:00:00+00', 20, 0, 0, 'COP', 'draft'),
  ('6022daf7-e545-42aa-8a0f-d9f187cd7101', '49cffbff-2027-4382-81df-9d736b5d5d2b', 'Pitch workshop', 'Lisbon', '2026-02-03 18:00:00+00', '2026-02-03 21:00:00+00', 50, 0, 0, 'COP', 'draft'),
  ('b52a4c31-ad97-4865-8743-4cd37ab0e3c7', '62daf2d1-4d5b-4133-b462-155d3d13a9a3', 'Demo day', 'Berlin', '2026-02-04 18:00:00+00', '2026-02-04 21:00:00+00', 100, 0, 0, 'COP', 'draft'),
  ('5d329fa6-e8aa-4931-8d24-fb15d7ab7093', '387931d1-37c9-467b-ab13-30ac19d8cb6d', 'Design evening', 'Nairobi', '2026-02-05 18:00:00+00', '2026-02-05 21:00:00+00', 12, 0, 0, 'COP', 'draft'),
  ('a5bf4538-b977-41fb-ad1d-386b2bb2e72d', '91ca4d23-3ca7-4d01-a398-827376c8d60e', 'Founders meetup 5', 'Medellín', '2026-03-06 18:00:00+00', '2026-03-06 21:00:00+00', 20, 0, 0, 'COP', 'published'),
  ('298fa650-8472-4266-a587-e6f94e92027c', '49cffbff-2027-4382-81df-9d736b5d5d2b', 'Pitch workshop 5', 'Lisbon', '2026-03-09 18:00:00+00', '2026-03-09 21:00:00+00', 50, 0, 0, 'COP', 'published'),
  ('6000d0c8-fee1-4783-802a-bc097c8465d9', '62daf2d1-4d5b-4133-b462-155d3d13a9a3', 'Demo day 5', 'Berlin', '2026-03-10 18:00:00+00', '2026-03-10 21:00:00+00', 100, 0, 0, 'COP', 'published');
-- public.registrations
insert into public.registrations (id, event_id, user_id) values
  ('f9fc3da9-7802-437e-93ab-37582c394a34', 'ae97b333-672f-4fdb-a298-aeebba73d0a0', '91ca4d23-3ca7-4d01-a398-827376c8d60e'),
  ('50137cc5-d160-45b9-9f4b-85412d18bf47', '6022daf7-e545-42aa-8a0f-d9f187cd7101', '49cffbff-2027-4382-81df-9d736b5d5d2b'),
  ('75afb0e2-ac23-45cf-b43b-cfcceb58fbfe', 'b52a4c31-ad97-4865-8743-4cd37ab0e3c7', '62daf2d1-4d5b-4133-b462-155d3d13a9a3'),
  ('f2d82d40-c45a-411a-88ec-f9793c97433a', '5d329fa6-e8aa-4931-8d24-fb15d7ab7093', '387931d1-37c9-467b-ab13-30ac19d8cb6d');
-- public.payments
insert into public.payments (id, registration_id, amount_cents, currency, stripe_payment_id, status) values
  ('a745fe85-a4b6-48e9-9e50-1a0a4691170a', 'f9fc3da9-7802-437e-93ab-37582c394a34', 1990, 'USD', 'test-stripe_payment_1001', 'pending'),
  ('ce627395-a868-4749-b935-02e4d50f6513', '50137cc5-d160-45b9-9f4b-85412d18bf47', 4900, 'USD', 'test-stripe_payment_1002', 'pending'),
  ('be69c8ba-738f-4760-b147-a2e3d0094473', '75afb0e2-ac23-45cf-b43b-cfcceb58fbfe', 12500, 'USD', 'test-stripe_payment_1003', 'pending'),
  ('91f69e55-534a-446c-af60-a9959dae3860', 'f2d82d40-c45a-411a-88ec-f9793c97433a', 990, 'USD', 'test-stripe_payment_1004', 'pending');

-- The rows that everybody tries to reach, by name.
create temporary table access_row (name text primary key, key text, place text, position int generated always as identity) on commit drop;
insert into access_row (name, key) values
  ('ana', $$id = 'a745fe85-a4b6-48e9-9e50-1a0a4691170a'$$),
  ('ben', $$id = 'ce627395-a868-4749-b935-02e4d50f6513'$$),
  ('eva', $$id = 'be69c8ba-738f-4760-b147-a2e3d0094473'$$),
  ('leo', $$id = '91f69e55-534a-446c-af60-a9959dae3860'$$);

-- A copy of each, to write others like it.
create temporary table access_copy on commit drop as select ''::text as access_name, t.* from public.payments t where false;
do $access$
declare
  r record;
begin
  for r in select * from access_row order by position loop
    execute format('insert into access_copy select %L, t.* from public.payments t where %s', r.name, r.key);
    execute format('update access_row set place = (select t.tableoid::text || t.ctid::text from public.payments t where %s) where name = %L', r.key, r.name);
  end loop;
end $access$;
grant select on access_copy to public;

-- An update or delete without WHERE asks for no right to read: this lets the row through that is being tried, as it is.
create function pg_temp.access_one() returns trigger language plpgsql as $$
declare
  place text := coalesce(current_setting('access.place', true), '');
begin
  if pg_trigger_depth() > 1 or place = '' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_relid::text || old.ctid::text <> place then
    return null;
  end if;
  return old;
end $$;
create trigger "!access_one" before update or delete on public.payments for each row execute function pg_temp.access_one();

-- What is tried on each.
create temporary table access_verb (name text, role text, statement text, rows text[]) on commit drop;
insert into access_verb values
  ('select', null, 'select from public.payments where %1$s', null),
  ('insert', null, 'insert into public.payments (registration_id, amount_cents, currency, stripe_payment_id, status, created_at, updated_at) select registration_id, amount_cents, currency, stripe_payment_id, status, created_at, updated_at from access_copy where access_name = %2$L', null),
  ('update', 'anon', 'update public.payments set id = null', null),
  ('update', 'authenticated', 'update public.payments set amount_cents = null', null),
  ('update', 'service_role', 'update public.payments set amount_cents = null', null),
  ('delete', null, 'delete from public.payments', null);

-- Makes the session somebody's, as the API does at the beginning of a request.
create function pg_temp.access_become(who text) returns void language plpgsql as $$
declare
  p access_persona;
begin
  select * into strict p from access_persona where name = who;
  perform set_config('request.jwt.claims', coalesce(p.claims::text, ''), true);
  perform set_config('request.jwt.claim.' || key, value, true) from jsonb_each_text(p.claims) where key ~ '^[a-z_]+$';
  perform set_config(key, value, true) from jsonb_each_text(p.settings);
  perform set_config('role', p.role, true);
end $$;

-- Tries a verb on every row as somebody and undoes it. Returns the rows that were reached, by name, and how
-- others fail; `denied`; or `none`.
create function pg_temp.access_reach(who text, verb text, other text default null) returns text language plpgsql as $$
declare
  statements text[];
  names text[];
  places text[];
  reached text[] := '{}';
  failed text[] := '{}';
  refused text[] := '{}';
  touched bigint;
begin
  select array_agg(r.name order by r.position), array_agg(format(v.statement, r.key, r.name, o.key, o.name) order by r.position),
      array_agg(case when verb in ('update', 'delete') then coalesce(r.place, '') else '' end order by r.position)
    into names, statements, places
    from access_row r
    join access_verb v on v.name = verb and (v.rows is null or r.name = any (v.rows))
    join access_persona p on p.name = who and p.role = coalesce(v.role, p.role)
    left join access_row o on o.name = other;
  perform pg_temp.access_become(who);
  for i in 1 .. coalesce(array_length(names, 1), 0) loop
    begin
      perform set_config('access.place', places[i], true);
      execute statements[i];
      get diagnostics touched = row_count;
      if touched > 0 then
        reached := reached || names[i];
      end if;
      raise exception using errcode = 'UNDO0';
    exception
      when sqlstate 'UNDO0' then null;
      when insufficient_privilege then refused := refused || names[i];
      -- Row security is judged before constraints: what fails there was let through.
      when integrity_constraint_violation then reached := reached || names[i];
      when others then
        reached := reached || format('%s (%s)', names[i], sqlstate);
        failed := failed || sqlstate::text;
    end;
  end loop;
  raise exception using errcode = 'UNDO0';
exception
  when sqlstate 'UNDO0' then
    if cardinality(failed) = cardinality(names) and failed = array_fill(failed[1], array[cardinality(failed)]) then
      return format('fails with %s', failed[1]);
    end if;
    return case
      -- Rows that an update finds and may not leave as they are.
      when verb = 'update' and refused <> '{}' and cardinality(refused) < cardinality(names) then
        concat_ws('; ', nullif(array_to_string(reached, ', '), ''), 'denied: ' || array_to_string(refused, ', '))
      when reached <> '{}' then array_to_string(reached, ', ')
      when refused <> '{}' then 'denied'
      else 'none'
    end;
end $$;

-- Roles that have a privilege on a table or view.
create function pg_temp.access_roles(roles text[], relation regclass, privilege text) returns text language sql as $$
  select string_agg(role, ', ' order by role) from unnest($1) role where has_table_privilege(role, $2, $3)
$$;

select plan(22);

select is(pg_temp.access_reach('anon', 'select'), 'denied', 'anon may not select');
select is(pg_temp.access_reach('authenticated', 'select'), 'ana', 'authenticated selects rows of his own');
select is(pg_temp.access_reach('stranger', 'select'), 'eva', 'stranger selects rows of his own');
select is(pg_temp.access_reach('anonymous', 'select'), 'none', 'anonymous selects nothing');
select is(pg_temp.access_reach('service_role', 'select'), 'ana, ben, eva, leo', 'service_role selects every row');
select is(pg_temp.access_reach('anon', 'insert'), 'denied', 'anon may not insert');
select is(pg_temp.access_reach('authenticated', 'insert'), 'denied', 'authenticated may not insert');
select is(pg_temp.access_reach('stranger', 'insert'), 'denied', 'stranger may not insert');
select is(pg_temp.access_reach('anonymous', 'insert'), 'denied', 'anonymous may not insert');
select is(pg_temp.access_reach('service_role', 'insert'), 'ana, ben, eva, leo', 'service_role inserts rows of anybody');
select is(pg_temp.access_reach('anon', 'update'), 'denied', 'anon may not update');
select is(pg_temp.access_reach('authenticated', 'update'), 'denied', 'authenticated may not update');
select is(pg_temp.access_reach('stranger', 'update'), 'denied', 'stranger may not update');
select is(pg_temp.access_reach('anonymous', 'update'), 'denied', 'anonymous may not update');
select is(pg_temp.access_reach('service_role', 'update'), 'ana, ben, eva, leo', 'service_role updates every row');
select is(pg_temp.access_reach('anon', 'delete'), 'denied', 'anon may not delete');
select is(pg_temp.access_reach('authenticated', 'delete'), 'denied', 'authenticated may not delete');
select is(pg_temp.access_reach('stranger', 'delete'), 'denied', 'stranger may not delete');
select is(pg_temp.access_reach('anonymous', 'delete'), 'denied', 'anonymous may not delete');
select is(pg_temp.access_reach('service_role', 'delete'), 'ana, ben, eva, leo', 'service_role deletes every row');
select is(pg_temp.access_roles(array['anon', 'authenticated', 'service_role'], 'public.payments', 'truncate'), 'service_role', 'who may truncate, which no policy filters');
select is((select relrowsecurity::text from pg_class where oid = 'public.payments'::regclass), 'true', 'row security is on');

select * from finish();
rollback;
