drop function public.cancel_registration(uuid);
drop function public.register_for_event(uuid);
drop trigger payments_to_registration on public.payments;
drop function private.payment_to_registration();
drop trigger events_promote_after_change on public.events;
drop function private.promote_after_change();
drop trigger registrations_count_confirmed on public.registrations;
drop function private.count_confirmed();
drop function private.promote_from_waitlist(uuid);
