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

-- public.startups: 2 rows
insert into public.startups (id, name, created_at, updated_at) values
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Northwind', '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  ('81750e49-6cb3-4505-ab88-00c10eba5749', 'Lumen Labs', '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00')
on conflict do nothing;

-- public.startup_documents: 10 rows, of auth.users, public.startups
insert into public.startup_documents (id, owner_id, startup_id, bucket, key, file_name, content_type, size_bytes, checksum_sha256, etag, state, expires_at, created_at, updated_at) values
  ('221569b5-8437-4ffb-9f71-49d155b19f01', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-1-bfb212', 'Northwind', 'application/pdf', 1, '9318a79361d941149666f7dd04619d8353bcc1ec20dc66ac10b839630deb8a5a', 'cf9b52c58e360a6e2634f36dfaf3d7b8a211b098a34ebe92e4a352756906e772', 'pending', '2026-03-30 12:00:00+00', '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  ('9b38ad73-90d8-4fd6-8851-2d50877a4611', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-2-732e5d', 'Blue Harbor', 'application/pdf', 2, '1e6759ed788c10fc4d71680608d4d1e0b1d27d07ea91d9568d57eb9972d02939', 'bf943f27bdac3224bf49779cca2314e95291965fe9f5d822eb7c33bf2e1ea07c', 'pending', '2026-03-31 12:00:00+00', '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00'),
  ('f255162d-bd06-44c9-8fd8-9b5828373050', 'a12782a3-5c97-444f-8250-5462770298c4', '81750e49-6cb3-4505-ab88-00c10eba5749', '60xstq9', 'startup-documents-3-125096', 'Lumen Labs', 'application/pdf', 3, '4dcf15ad14522c36f2028146e0dfd390edd4b443b916566c8d413d8d02e827b5', '315a3c4bfe86a4544ec6ee9c072f9ab934d353c5990ab5c4acc4f638d03fe096', 'pending', '2026-04-01 12:00:00+00', '2026-01-07 09:00:00+00', '2026-01-07 16:30:00+00'),
  ('18399314-a216-486e-bcdb-69ff2c545a5f', '39545e39-eb71-4608-a308-ef044e4a2a1e', '81750e49-6cb3-4505-ab88-00c10eba5749', '60xstq9', 'startup-documents-4-4320e7', 'Cedar & Co', 'application/pdf', 4, 'f3ff0a0d6480cabc7a555cb9fcd535385d738fb17949fe2dada35e416405766a', '5888af6a424191bc0e8c867fdb7d947fac6042ea6ff0de204d00aa36c4030b6b', 'pending', '2026-04-02 12:00:00+00', '2026-01-08 09:00:00+00', '2026-01-08 16:30:00+00'),
  ('f21eaeb4-a418-4d34-863b-acf9cf4ef8ea', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-5-5d0456', 'Alto Studio', 'application/pdf', 5, 'b1612a23f68fa63c3637ad7f3bdfd6c0f4af80d73479b07a8d767d8c4d3dc615', 'baa84333305461f3731f1b8b1f9a5db405e384b0ef87bde0969458a30370e909', 'pending', '2026-04-03 12:00:00+00', '2026-01-09 09:00:00+00', '2026-01-09 16:30:00+00'),
  ('7131f19f-a12c-4fcb-ba10-42c619c8326a', '5cfa0dda-3236-4647-9742-4d14aa967ecd', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-6-3b38b8', 'Riverside', 'application/pdf', 6, '3855baac0371faf7d74b31f770759e297948b148ec1186a248c9f6c50fd5c443', 'bd75f853c5d09324b9c63533463b52a22b84cf95e229cc49f6221323c96211f5', 'pending', '2026-04-06 12:00:00+00', '2026-01-12 09:00:00+00', '2026-01-12 16:30:00+00'),
  ('18eb85b5-b7fe-4a54-9939-81de20bce418', 'f9d4c9ae-928e-4516-8469-acaf8776c897', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-7-8efdc8', 'Kite Works', 'application/pdf', 7, '962b52d0c308fa509ce681eaf613373e4b591080fa3d368dece3201ad5b90bc8', 'bfc8d3a743ca99ad788cd5fc11548ebd411245ce42cb8c51cd594605d0863b04', 'pending', '2026-04-07 12:00:00+00', '2026-01-13 09:00:00+00', '2026-01-13 16:30:00+00'),
  ('24f5f9aa-53b9-4655-a4c2-fca1a69c72e6', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-28-0e64cc', 'Cedar & Co 4', 'application/pdf', 28, 'ef6c604a7a43c1c74cd3c9c3dbe4b8470a0399eee4085a91d1ff44593d54d7e3', '2018d8a5012a34cc5625a311e0c6db6eaee1f03fd9c2802b9686f915024c6689', 'pending', '2026-05-06 12:00:00+00', '2026-02-11 09:00:00+00', '2026-02-11 16:30:00+00'),
  ('226d1810-20aa-4fcb-8faa-0313c6af2646', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '301ac578-628b-44fb-a2b7-b92aefc1e89d', '60xstq9', 'startup-documents-29-c9f403', 'Alto Studio 4', 'application/pdf', 29, 'dd9061ddc27d47d8a9af9d32dae588d7f2a2249a81141055e281515c9cfdffca', '6a89747afc8f6056357d5f469df511b8157a465a3e394067476a464efe576c93', 'pending', '2026-05-07 12:00:00+00', '2026-02-12 09:00:00+00', '2026-02-12 16:30:00+00'),
  ('80f9f2d7-6279-4db9-89ba-47e13034ac43', 'a12782a3-5c97-444f-8250-5462770298c4', '81750e49-6cb3-4505-ab88-00c10eba5749', '60xstq9', 'startup-documents-30-73109a', 'Riverside 4', 'application/pdf', 30, '0306f8889bf3e83c6401f72ff75f66e1c483cf8d8e205f0868d8d869c3acf3e5', '777d4ef061d4567c010bcc5008d4882b11af64ee2f0670341c8741fe3730b38c', 'pending', '2026-05-08 12:00:00+00', '2026-02-13 09:00:00+00', '2026-02-13 16:30:00+00')
on conflict do nothing;

-- public.startup_invitations: 10 rows, of auth.users, public.startups
insert into public.startup_invitations (id, startup_id, email, role, token_hash, invited_by, created_at, expires_at, accepted_at) values
  ('350005d8-b95f-4213-9a11-fcfbd91abe07', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'ana@example.com', 'admin', '925154dfbf7ebf44d8ab346579119f18f47c33c147db7f7b8b2806b21fe00f22', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '2026-01-05 09:00:00+00', '2026-03-30 12:00:00+00', '2026-01-05 09:00:00+00'),
  ('25210eca-91d5-476b-aab9-1b93b452a87e', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'ben@example.com', 'admin', 'a5c8d93bed7cd6ff12d1866f95888e2b1831cc3fd347448e115487c6dd0bc963', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '2026-01-06 09:00:00+00', '2026-03-31 12:00:00+00', '2026-01-06 09:00:00+00'),
  ('bae76abc-4af2-4933-978d-8677c1ba9f96', '81750e49-6cb3-4505-ab88-00c10eba5749', 'eva@example.com', 'admin', 'a00733af19c0901a3fa9c175ff4efc0fca1ecfc59811b4a1c1513ee8bbd03d3e', 'a12782a3-5c97-444f-8250-5462770298c4', '2026-01-07 09:00:00+00', '2026-04-01 12:00:00+00', '2026-01-07 09:00:00+00'),
  ('bbe2a9b4-5a83-4db1-b557-49ff36aa8168', '81750e49-6cb3-4505-ab88-00c10eba5749', 'leo@example.com', 'admin', '0e7598ced662ae968155762c03b797056cce18c8f43193a08631eab679bc3b92', '39545e39-eb71-4608-a308-ef044e4a2a1e', '2026-01-08 09:00:00+00', '2026-04-02 12:00:00+00', '2026-01-08 09:00:00+00'),
  ('16bfc419-2281-4a72-ac89-4ec109eccf49', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'luis@example.com', 'admin', '63ff2f8cf1fb9cc6f71c8e39832034dfd36068300f43400ad9472072e7b6b5e8', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', '2026-01-09 09:00:00+00', '2026-04-03 12:00:00+00', '2026-01-09 09:00:00+00'),
  ('08908b37-7ab3-4ee3-98b7-801b2bff19fa', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'mia@example.com', 'admin', 'b9a246cbe8e5dea9de843905d770aac9c945736fce7707be5d3e9ff00c6c4a18', '5cfa0dda-3236-4647-9742-4d14aa967ecd', '2026-01-12 09:00:00+00', '2026-04-06 12:00:00+00', '2026-01-12 09:00:00+00'),
  ('f123713b-3d0c-4033-877d-c7696466eba4', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'omar@example.com', 'admin', '4e833379e3a61f7b8ff5ffb1e7c76946e4485c62d4366378845ab7721044c0e5', 'f9d4c9ae-928e-4516-8469-acaf8776c897', '2026-01-13 09:00:00+00', '2026-04-07 12:00:00+00', '2026-01-13 09:00:00+00'),
  ('2a9b647d-ee6e-4c15-9240-9d81ffd80d41', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'ana@example.com', 'admin', '59b4fda6f151a98212cb78cc653bc2beff0d80c169315dd83726fa46edc9b8e3', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', '2026-02-11 09:00:00+00', '2026-05-06 12:00:00+00', '2026-02-11 09:00:00+00'),
  ('16035723-e21b-4cd7-a057-061967382d23', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'ben@example.com', 'admin', '04af6ab3cee74420be8aece2963e87fe518279ead90723a094340e0e3b3a6412', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', '2026-02-12 09:00:00+00', '2026-05-07 12:00:00+00', '2026-02-12 09:00:00+00'),
  ('3dc8f4ef-520b-4c70-beea-91926a4506e4', '81750e49-6cb3-4505-ab88-00c10eba5749', 'eva@example.com', 'admin', '855e53c0916ba50c0bb1cab08348bf0cf3d8811333200be667088b60a0c8d7ac', 'a12782a3-5c97-444f-8250-5462770298c4', '2026-02-13 09:00:00+00', '2026-05-08 12:00:00+00', '2026-02-13 09:00:00+00')
on conflict do nothing;

-- public.startup_members: 7 rows, of public.startups, auth.users
insert into public.startup_members (startup_id, user_id, role, joined_at) values
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', 'b53484b1-1916-4786-ae20-5c02ca5ad66e', 'member', '2026-01-05 09:00:00+00'),
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', '6a4bece2-1226-4f1e-b3c3-2edc8d674341', 'member', '2026-01-06 09:00:00+00'),
  ('81750e49-6cb3-4505-ab88-00c10eba5749', 'a12782a3-5c97-444f-8250-5462770298c4', 'owner', '2026-01-07 09:00:00+00'),
  ('81750e49-6cb3-4505-ab88-00c10eba5749', '39545e39-eb71-4608-a308-ef044e4a2a1e', 'member', '2026-01-08 09:00:00+00'),
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', '5353d7d5-f05b-4a2d-9123-0cb2c2d139a4', 'owner', '2026-01-09 09:00:00+00'),
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', '5cfa0dda-3236-4647-9742-4d14aa967ecd', 'admin', '2026-01-12 09:00:00+00'),
  ('301ac578-628b-44fb-a2b7-b92aefc1e89d', 'f9d4c9ae-928e-4516-8469-acaf8776c897', 'viewer', '2026-01-13 09:00:00+00')
on conflict do nothing;

-- public.startup_metrics: 10 rows, of public.startups
insert into public.startup_metrics (id, startup_id, metric_date, users, created_at, updated_at) overriding system value values
  (1, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-01-05', 0, '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  (2, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-01-06', 0, '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00'),
  (3, '81750e49-6cb3-4505-ab88-00c10eba5749', '2026-01-07', 0, '2026-01-07 09:00:00+00', '2026-01-07 16:30:00+00'),
  (4, '81750e49-6cb3-4505-ab88-00c10eba5749', '2026-01-08', 0, '2026-01-08 09:00:00+00', '2026-01-08 16:30:00+00'),
  (5, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-01-09', 0, '2026-01-09 09:00:00+00', '2026-01-09 16:30:00+00'),
  (6, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-01-12', 0, '2026-01-12 09:00:00+00', '2026-01-12 16:30:00+00'),
  (7, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-01-13', 0, '2026-01-13 09:00:00+00', '2026-01-13 16:30:00+00'),
  (8, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-02-11', 0, '2026-02-11 09:00:00+00', '2026-02-11 16:30:00+00'),
  (9, '301ac578-628b-44fb-a2b7-b92aefc1e89d', '2026-02-12', 0, '2026-02-12 09:00:00+00', '2026-02-12 16:30:00+00'),
  (10, '81750e49-6cb3-4505-ab88-00c10eba5749', '2026-02-13', 0, '2026-02-13 09:00:00+00', '2026-02-13 16:30:00+00')
on conflict do nothing;

-- public.startup_milestones: 10 rows, of public.startups
insert into public.startup_milestones (id, startup_id, title, target_date, completed_at, created_at, updated_at) values
  ('671eb14a-dd0d-4182-ad0c-8098b57255d1', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Northwind', '2026-01-05', '2026-01-05 09:00:00+00', '2026-01-05 09:00:00+00', '2026-01-05 16:30:00+00'),
  ('09081a4d-f2d3-46ff-a207-4bbd5febb2f8', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Blue Harbor', '2026-01-06', '2026-01-06 09:00:00+00', '2026-01-06 09:00:00+00', '2026-01-06 16:30:00+00'),
  ('5342b596-afc0-43de-be6d-9f8cb8e4ddbc', '81750e49-6cb3-4505-ab88-00c10eba5749', 'Lumen Labs', '2026-01-07', '2026-01-07 09:00:00+00', '2026-01-07 09:00:00+00', '2026-01-07 16:30:00+00'),
  ('b19c62ff-bf82-4c5a-828f-4443cb7ed85e', '81750e49-6cb3-4505-ab88-00c10eba5749', 'Cedar & Co', '2026-01-08', '2026-01-08 09:00:00+00', '2026-01-08 09:00:00+00', '2026-01-08 16:30:00+00'),
  ('2a365a51-eb2e-48a2-b2fc-094b198937b9', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Alto Studio', '2026-01-09', '2026-01-09 09:00:00+00', '2026-01-09 09:00:00+00', '2026-01-09 16:30:00+00'),
  ('389f21ca-c875-45f8-ac59-21c87c8e3200', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Riverside', '2026-01-12', '2026-01-12 09:00:00+00', '2026-01-12 09:00:00+00', '2026-01-12 16:30:00+00'),
  ('157fcf18-bdf5-4675-ba25-287bc8ddf3f2', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Kite Works', '2026-01-13', '2026-01-13 09:00:00+00', '2026-01-13 09:00:00+00', '2026-01-13 16:30:00+00'),
  ('d572e06d-9862-47b5-83e7-7e54c3b4651b', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Cedar & Co 4', '2026-02-11', '2026-02-11 09:00:00+00', '2026-02-11 09:00:00+00', '2026-02-11 16:30:00+00'),
  ('adee72ad-fc38-4adc-86d6-e32f140c634b', '301ac578-628b-44fb-a2b7-b92aefc1e89d', 'Alto Studio 4', '2026-02-12', '2026-02-12 09:00:00+00', '2026-02-12 09:00:00+00', '2026-02-12 16:30:00+00'),
  ('6b9acb37-a65c-4e53-926f-912ba53b53f1', '81750e49-6cb3-4505-ab88-00c10eba5749', 'Riverside 4', '2026-02-13', '2026-02-13 09:00:00+00', '2026-02-13 09:00:00+00', '2026-02-13 16:30:00+00')
on conflict do nothing;

-- Sequences go on after the keys that were written.
select setval(pg_get_serial_sequence('public.startup_metrics', 'id'), (select max(id) from public.startup_metrics)) where pg_get_serial_sequence('public.startup_metrics', 'id') is not null;
