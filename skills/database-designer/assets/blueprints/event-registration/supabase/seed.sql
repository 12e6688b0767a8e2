-- Two organizers and four guests; a free event with seats, a full one with a line, and a draft.
insert into auth.users (id, email, aud, role) values
  ('10000000-0000-4000-8000-000000000001', 'ana@example.com', 'authenticated', 'authenticated'),
  ('10000000-0000-4000-8000-000000000002', 'luis@example.com', 'authenticated', 'authenticated'),
  ('10000000-0000-4000-8000-000000000003', 'maria@example.com', 'authenticated', 'authenticated'),
  ('10000000-0000-4000-8000-000000000004', 'jorge@example.com', 'authenticated', 'authenticated'),
  ('10000000-0000-4000-8000-000000000005', 'sofia@example.com', 'authenticated', 'authenticated'),
  ('10000000-0000-4000-8000-000000000006', 'pablo@example.com', 'authenticated', 'authenticated')
on conflict (id) do nothing;

insert into public.profiles (id, display_name) values
  ('10000000-0000-4000-8000-000000000001', 'Ana'),
  ('10000000-0000-4000-8000-000000000002', 'Luis'),
  ('10000000-0000-4000-8000-000000000003', 'María'),
  ('10000000-0000-4000-8000-000000000004', 'Jorge'),
  ('10000000-0000-4000-8000-000000000005', 'Sofía'),
  ('10000000-0000-4000-8000-000000000006', 'Pablo')
on conflict (id) do nothing;

insert into public.events (id, organizer_id, title, description, location, starts_at, ends_at, capacity, price_cents, status) values
  ('20000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Encuentro de fundadores',
   'Charlas y café para equipos que empiezan.', 'Ruta N', '2030-03-01 18:00-05', '2030-03-01 21:00-05', 100, 0, 'published'),
  ('20000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001', 'Taller de pitch',
   'Practica tu presentación con inversionistas.', 'El Poblado', '2030-03-08 09:00-05', '2030-03-08 12:00-05', 2, 5000000, 'published'),
  ('20000000-0000-4000-8000-000000000003', '10000000-0000-4000-8000-000000000002', 'Demo day',
   'Todavía en preparación.', 'Laureles', '2030-04-01 15:00-05', '2030-04-01 18:00-05', 300, 0, 'draft')
on conflict (id) do nothing;

insert into public.registrations (id, event_id, user_id, payment_status) values
  ('30000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000003', 'not_required'),
  ('30000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000003', 'pending'),
  ('30000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000004', 'pending')
on conflict (event_id, user_id) do nothing;

insert into public.waitlist_entries (event_id, user_id) values
  ('20000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000005')
on conflict (event_id, user_id) do nothing;

insert into public.payments (registration_id, amount_cents, currency, stripe_payment_id, status) values
  ('30000000-0000-4000-8000-000000000002', 5000000, 'COP', 'pi_sample_0001', 'paid')
on conflict (stripe_payment_id) do nothing;
