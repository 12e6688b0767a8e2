-- Seats: counted by a trigger, bounded by a CHECK, filled from the waitlist in the transaction that frees one.
set lock_timeout = '5s';

create function private.promote_from_waitlist(p_event_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_free integer;
  v_paid boolean;
  v_next public.waitlist_entries;
begin
  -- The lock on the event orders everyone who wants its seats.
  select e.capacity - e.confirmed_count, e.price_cents > 0
    into v_free, v_paid
    from public.events e
   where e.id = p_event_id and e.status = 'published'
     for update;
  while coalesce(v_free, 0) > 0 loop
    delete from public.waitlist_entries w
     where w.id = (
       select first.id from public.waitlist_entries first
        where first.event_id = p_event_id order by first.position limit 1
     )
    returning w.* into v_next;
    exit when not found;
    insert into public.registrations as r (event_id, user_id, status, payment_status)
    values (p_event_id, v_next.user_id, 'confirmed', case when v_paid then 'pending' else 'not_required' end::public.payment_status)
    on conflict (event_id, user_id) do update
      set status = 'confirmed', payment_status = excluded.payment_status;
    v_free := v_free - 1;
  end loop;
end;
$$;
comment on function private.promote_from_waitlist(uuid) is 'Gives the free seats of an event to the first in line.';
revoke execute on function private.promote_from_waitlist(uuid) from public;

create function private.count_confirmed()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_before uuid := case when tg_op <> 'INSERT' and old.status = 'confirmed' then old.event_id end;
  v_after uuid := case when tg_op <> 'DELETE' and new.status = 'confirmed' then new.event_id end;
begin
  if v_after is not null and v_after is distinct from v_before then
    update public.events set confirmed_count = confirmed_count + 1 where id = v_after;
  end if;
  if v_before is not null and v_before is distinct from v_after then
    update public.events set confirmed_count = confirmed_count - 1 where id = v_before;
    perform private.promote_from_waitlist(v_before);
  end if;
  return null;
end;
$$;
comment on function private.count_confirmed() is 'Keeps events.confirmed_count true, whatever changes a registration.';
revoke execute on function private.count_confirmed() from public;

create trigger registrations_count_confirmed
  after insert or delete or update of status, event_id on public.registrations
  for each row execute function private.count_confirmed();

create function private.promote_after_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.promote_from_waitlist(new.id);
  return null;
end;
$$;
comment on function private.promote_after_change() is 'More seats, or an event published again: the line moves.';
revoke execute on function private.promote_after_change() from public;

create trigger events_promote_after_change
  after update of capacity, status on public.events
  for each row
  when (new.capacity > old.capacity or new.status is distinct from old.status)
  execute function private.promote_after_change();

create function private.payment_to_registration()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.registrations
     set payment_status = new.status
   where id = new.registration_id and payment_status is distinct from new.status;
  return null;
end;
$$;
comment on function private.payment_to_registration() is 'The last word of the payment provider shows on the registration.';
revoke execute on function private.payment_to_registration() from public;

create trigger payments_to_registration
  after insert or update of status on public.payments
  for each row execute function private.payment_to_registration();

create function public.register_for_event(p_event_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
  v_event public.events;
begin
  if v_user is null then
    raise exception 'Sign in to register' using errcode = 'insufficient_privilege';
  end if;
  select * into v_event from public.events e where e.id = p_event_id and e.status = 'published' for update;
  if not found or v_event.starts_at <= now() then
    raise exception 'This event is not open for registration' using errcode = 'check_violation';
  end if;
  if exists (
    select from public.registrations r
     where r.event_id = p_event_id and r.user_id = v_user and r.status = 'confirmed'
  ) then
    return 'confirmed';
  end if;
  if v_event.confirmed_count >= v_event.capacity then
    insert into public.waitlist_entries (event_id, user_id) values (p_event_id, v_user)
    on conflict (event_id, user_id) do nothing;
    return 'waitlisted';
  end if;
  insert into public.registrations as r (event_id, user_id, status, payment_status)
  values (p_event_id, v_user, 'confirmed', case when v_event.price_cents > 0 then 'pending' else 'not_required' end::public.payment_status)
  on conflict (event_id, user_id) do update
    set status = 'confirmed', payment_status = excluded.payment_status, registered_at = now();
  return 'confirmed';
end;
$$;
comment on function public.register_for_event(uuid) is 'Takes a seat for the caller, or a place in line. Returns confirmed or waitlisted.';
revoke execute on function public.register_for_event(uuid) from public, anon;
grant execute on function public.register_for_event(uuid) to authenticated;

create function public.cancel_registration(p_event_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user uuid := (select auth.uid());
begin
  if v_user is null then
    raise exception 'Sign in to cancel' using errcode = 'insufficient_privilege';
  end if;
  delete from public.waitlist_entries w where w.event_id = p_event_id and w.user_id = v_user;
  update public.registrations r set status = 'cancelled'
   where r.event_id = p_event_id and r.user_id = v_user and r.status = 'confirmed';
end;
$$;
comment on function public.cancel_registration(uuid) is 'Gives up the caller''s seat or place in line; the first in line moves up.';
revoke execute on function public.cancel_registration(uuid) from public, anon;
grant execute on function public.cancel_registration(uuid) to authenticated;
