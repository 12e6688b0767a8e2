-- Written by `dbops seed`: the same rows each time. It may run again: rows that are there stay as they are.
-- Two tenants with their users; everybody is at example.com.

-- auth.users: 7 rows
insert into auth.users (id, aud, role, email, email_confirmed_at, confirmation_token, recovery_token, email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data, created_at, updated_at, email_change_token_current, reauthentication_token, is_anonymous) values
  ('b53484b1-1916-4786-ae20-5c02ca5ad66e', 'authenticated', 'authenticated', 'ana@example.com', '2026-01-05 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"ana","full_name":"ana","user_name":"ana","email":"ana@example.com"}', '2026-01-05 09:00:00+00', '2026-01-05 09:00:00+00', '', '', false),
  ('6a4bece2-1226-4f1e-b3c3-2edc8d674341', 'authenticated', 'authenticated', 'ben@example.com', '2026-01-06 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"ben","full_name":"ben","user_name":"ben","email":"ben@example.com"}', '2026-01-06 09:00:00+00', '2026-01-06 09:00:00+00', '', '', false),
  ('a12782a3-5c97-444f-8250-5462770298c4', 'authenticated', 'authenticated', 'eva@example.com', '2026-01-07 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"eva","full_name":"eva","user_name":"eva","email":"eva@example.com"}', '2026-01-07 09:00:00+00', '2026-01-07 09:00:00+00', '', '', false),
  ('39545e39-eb71-4608-a308-ef044e4a2a1e', 'authenticated', 'authenticated', 'leo@example.com', '2026-01-08 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"leo","full_name":"leo","user_name":"leo","email":"leo@example.com"}', '2026-01-08 09:00:00+00', '2026-01-08 09:00:00+00', '', '', false),
  ('5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', 'authenticated', 'authenticated', 'owner@example.com', '2026-01-09 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"owner","full_name":"owner","user_name":"owner","email":"owner@example.com"}', '2026-01-09 09:00:00+00', '2026-01-09 09:00:00+00', '', '', false),
  ('5cfa0dda-3236-4647-9742-4d14aa967ecd', 'authenticated', 'authenticated', 'admin@example.com', '2026-01-12 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"admin","full_name":"admin","user_name":"admin","email":"admin@example.com"}', '2026-01-12 09:00:00+00', '2026-01-12 09:00:00+00', '', '', false),
  ('f9d4c9ae-928e-4516-8469-acaf8776c897', 'authenticated', 'authenticated', 'viewer@example.com', '2026-01-13 09:00:00+00', '', '', '', '', '{"provider": "email", "providers": ["email"]}', '{"name":"viewer","full_name":"viewer","user_name":"viewer","email":"viewer@example.com"}', '2026-01-13 09:00:00+00', '2026-01-13 09:00:00+00', '', '', false)
on conflict do nothing;

-- public.companies: 2 rows
insert into public.companies (id, name, created_at, updated_at) values
  ('e3afb407-9932-4f41-9f97-b233665913d8', 'Northwind', '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  ('fd868c21-2f5f-4342-a135-94f9f1b47c62', 'Lumen Labs', '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00')
on conflict do nothing;

-- public.company_invitations: 10 rows, of public.companies, auth.users
insert into public.company_invitations (id, company_id, email, role, token_hash, invited_by, created_at, expires_at, accepted_at) values
  ('c37645ab-be2c-49bf-9801-9d051e97757d', 'e3afb407-9932-4f41-9f97-b233665913d8', 'ana@example.com', 'admin', '19231d0177b35889268e82ee60f9a0ce9e3cc3c77317ae7d50e3e8d4a2f2b83b', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '2026-01-05 09:00:00+00', '2026-03-30 12:00:00+00', '2026-01-05 09:00:00+00'),
  ('9b28644d-a899-415b-b17b-934e62515084', 'e3afb407-9932-4f41-9f97-b233665913d8', 'ben@example.com', 'admin', 'ddf9488a4cfb335ed667834ce8a2177ce8ec198d3f68205744e9965d82ea4e27', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '2026-01-06 09:00:00+00', '2026-03-31 12:00:00+00', '2026-01-06 09:00:00+00'),
  ('6809962c-8557-4833-b40c-6782744f9e5b', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'eva@example.com', 'admin', '6a39757375d87cfc6b44039d3e76b7c8f80d47a9859722533137c149cb3823e4', 'a12782a3-5c97-444f-8250-5462770298c4', '2026-01-07 09:00:00+00', '2026-04-01 12:00:00+00', '2026-01-07 09:00:00+00'),
  ('fc10c91d-c903-4001-b83d-7c9d75b40c85', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'leo@example.com', 'admin', '64d35635d3fb9dcd33626e3bcd54bd94f4aae559b09ecf5dec724a4d00756d0c', '39545e39-eb71-4608-a308-ef044e4a2a1e', '2026-01-08 09:00:00+00', '2026-04-02 12:00:00+00', '2026-01-08 09:00:00+00'),
  ('d9ef3edb-0339-44d9-9052-7670ae831c43', 'e3afb407-9932-4f41-9f97-b233665913d8', 'luis@example.com', 'admin', '7e55ae4932d3051e8eb6aa53a830edb1ac9c9f88ff8ac7b609c8ba0155694c52', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', '2026-01-09 09:00:00+00', '2026-04-03 12:00:00+00', '2026-01-09 09:00:00+00'),
  ('77cd329c-333e-441c-a40e-d1aa85b846f5', 'e3afb407-9932-4f41-9f97-b233665913d8', 'mia@example.com', 'admin', '7c75ea5703ced970129a00a63803da9f4972f4b46ed926059fd50811076fac1d', '5cfa0dda-3236-4647-9742-4d14aa967ecd', '2026-01-12 09:00:00+00', '2026-04-06 12:00:00+00', '2026-01-12 09:00:00+00'),
  ('94d4067a-a1db-433c-89b1-3a4c79bea770', 'e3afb407-9932-4f41-9f97-b233665913d8', 'omar@example.com', 'admin', '1dfc61cea3633ee7c84460d2c05e3e8850b946e46259431605f207c08c24dd96', 'f9d4c9ae-928e-4516-8469-acaf8776c897', '2026-01-13 09:00:00+00', '2026-04-07 12:00:00+00', '2026-01-13 09:00:00+00'),
  ('1533ad0e-ae18-4b85-8285-1235740e36c2', 'e3afb407-9932-4f41-9f97-b233665913d8', 'ana@example.com', 'admin', '3831bcf5ed2826704a6def39d9655b66f62b45fbfb8f059a6089033136f806a5', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '2026-02-11 09:00:00+00', '2026-05-06 12:00:00+00', '2026-02-11 09:00:00+00'),
  ('74876f1d-c1b2-4074-9061-6b1dbc9faa65', 'e3afb407-9932-4f41-9f97-b233665913d8', 'ben@example.com', 'admin', '134864fa76585312bde141a205064742fe501c251b0fba3f1f3469c21d991531', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '2026-02-12 09:00:00+00', '2026-05-07 12:00:00+00', '2026-02-12 09:00:00+00'),
  ('fd370bf3-888a-4214-a456-085d7a4a247f', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'eva@example.com', 'admin', '65fb3e4923016f79a7deff2389d36cf727dd56689149203ea809f51cbb397eba', 'a12782a3-5c97-444f-8250-5462770298c4', '2026-02-13 09:00:00+00', '2026-05-08 12:00:00+00', '2026-02-13 09:00:00+00')
on conflict do nothing;

-- public.company_users: 7 rows, of public.companies, auth.users
insert into public.company_users (company_id, user_id, role, joined_at) values
  ('e3afb407-9932-4f41-9f97-b233665913d8', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', 'member', '2026-01-05 09:00:00+00'),
  ('e3afb407-9932-4f41-9f97-b233665913d8', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', 'member', '2026-01-06 09:00:00+00'),
  ('fd868c21-2f5f-4342-a135-94f9f1b47c62', 'a12782a3-5c97-444f-8250-5462770298c4', 'owner', '2026-01-07 09:00:00+00'),
  ('fd868c21-2f5f-4342-a135-94f9f1b47c62', '39545e39-eb71-4608-a308-ef044e4a2a1e', 'member', '2026-01-08 09:00:00+00'),
  ('e3afb407-9932-4f41-9f97-b233665913d8', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', 'owner', '2026-01-09 09:00:00+00'),
  ('e3afb407-9932-4f41-9f97-b233665913d8', '5cfa0dda-3236-4647-9742-4d14aa967ecd', 'admin', '2026-01-12 09:00:00+00'),
  ('e3afb407-9932-4f41-9f97-b233665913d8', 'f9d4c9ae-928e-4516-8469-acaf8776c897', 'viewer', '2026-01-13 09:00:00+00')
on conflict do nothing;

-- public.feature_flag_users: 7 rows, of public.feature_flags, auth.users
insert into public.feature_flag_users (flag, user_id, enabled) values
  ('multi_tenant', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', true),
  ('multi_tenant', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', false),
  ('multi_tenant', 'a12782a3-5c97-444f-8250-5462770298c4', true),
  ('multi_tenant', '39545e39-eb71-4608-a308-ef044e4a2a1e', false),
  ('multi_tenant', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', true),
  ('multi_tenant', '5cfa0dda-3236-4647-9742-4d14aa967ecd', false),
  ('multi_tenant', 'f9d4c9ae-928e-4516-8469-acaf8776c897', true)
on conflict do nothing;

-- public.projects: 10 rows, of public.companies
insert into public.projects (id, company_id, name, created_at, updated_at) values
  ('5c531886-9ec6-4b57-a5e1-86551b099879', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Kick-off', '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  ('1816cc38-f36d-4ec1-a020-69f9d60d892f', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Weekly review', '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00'),
  ('1b51e418-e280-473d-be04-79f77450bc38', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'Launch plan', '2026-01-07 09:00:00+00', '2026-01-07 16:30:00+00'),
  ('464e0af9-22a5-4b37-8825-b8729354152b', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'Budget draft', '2026-01-08 09:00:00+00', '2026-01-08 16:30:00+00'),
  ('fda540ef-3752-4d46-b7a1-209dfc6e9d35', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Team lunch', '2026-01-09 09:00:00+00', '2026-01-09 16:30:00+00'),
  ('1908bcd2-2af8-4005-948c-6883fe8b4c83', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Field notes', '2026-01-12 09:00:00+00', '2026-01-12 16:30:00+00'),
  ('188c7ba0-dce5-4d4f-a3da-5265b80026f7', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Open questions', '2026-01-13 09:00:00+00', '2026-01-13 16:30:00+00'),
  ('f2ea8d97-9b0e-47b0-996f-1397e4e7e1da', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Budget draft 4', '2026-02-11 09:00:00+00', '2026-02-11 16:30:00+00'),
  ('579cb9f6-f0f9-4f73-a48f-c311b0ebd324', 'e3afb407-9932-4f41-9f97-b233665913d8', 'Team lunch 4', '2026-02-12 09:00:00+00', '2026-02-12 16:30:00+00'),
  ('219329e7-ecc9-4991-9757-b67ef9068a2b', 'fd868c21-2f5f-4342-a135-94f9f1b47c62', 'Field notes 4', '2026-02-13 09:00:00+00', '2026-02-13 16:30:00+00')
on conflict do nothing;
