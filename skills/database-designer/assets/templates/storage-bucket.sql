/*---
title: A bucket of Supabase Storage with its policies
summary: A bucket with a limit of size and types, in which every user has a folder of his own
notes: |
  Only for Supabase: take `file-metadata` for another object store. A user's folder is his id, the first part of the path; no listing
  of others, no overwriting. In a public bucket everybody downloads whose address he knows, and still nobody lists. Scanning for viruses
  is a job's: upload to a private bucket, and move what is clean.
platforms: [supabase]
parameters:
  bucket: { type: string, pattern: '^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$', description: The new bucket }
  public: { type: boolean, default: false, description: Whether everybody downloads by address }
  max_bytes: { type: integer, minimum: 1, default: 10485760, description: Largest file }
  types: { type: array, minItems: 1, items: { type: string, pattern: '^[a-z0-9.+-]+/[A-Za-z0-9.+*-]+$' }, description: Content types that are taken }
required: [bucket, types]
examples:
  - name: avatars
    summary: Pictures of profiles, public by address
    values: { bucket: avatars, public: true, max_bytes: 2097152, types: [image/png, image/jpeg, image/webp] }
  - name: resumes
    summary: Résumés that their owner alone reads
    values: { bucket: resumes, types: [application/pdf] }
---*/
--- migration bucket_{bucket}
<% const own = sql`bucket_id = ${bucket} and (storage.foldername(name))[1] = (select auth.uid())::text` %>
set lock_timeout = '5s';

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values (<%= bucket %>, <%= bucket %>, <%= locals.public %>, <%= max_bytes %>, array[<%= types %>]);

create policy <%= name(bucket, 'select_own') %> on storage.objects
  for select to authenticated
  using (<%= own %>);
create policy <%= name(bucket, 'insert_own') %> on storage.objects
  for insert to authenticated
  with check (<%= own %>);
create policy <%= name(bucket, 'update_own') %> on storage.objects
  for update to authenticated
  using (<%= own %>)
  with check (<%= own %>);
create policy <%= name(bucket, 'delete_own') %> on storage.objects
  for delete to authenticated
  using (<%= own %>);
--- rollback
set lock_timeout = '5s';

<% ['delete', 'update', 'insert', 'select'].forEach((verb) => { %>
drop policy <%= name(bucket, verb, 'own') %> on storage.objects;
<% }) %>
-- Refused while it holds files: empty it first with the Storage API, which removes the objects too.
delete from storage.buckets where id = <%= bucket %>;
--- test
<% const put = (folder, file) => sql`insert into storage.objects (bucket_id, name) values (${bucket}, ${`${folder.text.replaceAll("'", '')}/${file}`})` %>
<%~ include('@test.begin') %>
select is((select file_size_limit from storage.buckets where id = <%= bucket %>), <%= max_bytes %>::bigint, 'the bucket has a limit of size');
select is((select allowed_mime_types from storage.buckets where id = <%= bucket %>), array[<%= types %>], 'and of types');

<%~ include('@test.users', { count: 2 }) %>
<%= put(user(2), 'theirs') %>;
<%= as(1) %>
select lives_ok($$ <%= put(user(1), 'mine') %> $$, 'a user puts a file into his folder');
select throws_ok($$ <%= put(user(2), 'mine') %> $$, '42501', null, 'and none into that of another');
select is((select count(*) from storage.objects where bucket_id = <%= bucket %>), 1::bigint, 'he lists his own alone');
select throws_ok(
  $$ update storage.objects set name = <%= `${user(2).text.replaceAll("'", '')}/moved` %> where bucket_id = <%= bucket %> $$,
  '42501', null, 'he moves none away'
);
<%= as('anon') %>
select is_empty($$ select from storage.objects where bucket_id = <%= bucket %> $$, 'who is not signed in lists nothing');
<%= as() %>
<%~ include('@test.end') %>
