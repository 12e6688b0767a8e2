/** Storage and Realtime of Supabase: paths and topics that callers choose. */

import { type Fault, orgs } from './fault.ts'

const bucket = (name: string, open = false) =>
  `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values ('${name}', '${name}', ${open}, 1000000, array['image/png']);\n`

export const supabase: Fault[] = [
  {
    name: 'upload-anywhere-in-the-bucket',
    given: bucket('avatars'),
    faulty:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'avatars\');',
    repaired:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'avatars\' and (storage.foldername(name))[1] = (select auth.uid())::text);',
    found: [{ rule: 'storage-write-unscoped' }, { breach: ['avatars', 'insert', 'authenticated'] }],
  },
  {
    name: 'read-all-files-of-a-private-bucket',
    given: bucket('reports'),
    faulty: 'create policy "read" on storage.objects for select to authenticated using (bucket_id = \'reports\');',
    repaired:
      'create policy "read" on storage.objects for select to authenticated using (bucket_id = \'reports\' and (storage.foldername(name))[1] = (select auth.uid())::text);',
    found: [{ breach: ['reports', 'select', 'authenticated'] }],
  },
  {
    // The caller names his folder: his id anywhere in the path is no proof.
    name: 'folder-spoofed-by-id-anywhere',
    given: bucket('scans'),
    faulty:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'scans\' and strpos(name, (select auth.uid())::text) > 0);',
    repaired:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'scans\' and (storage.foldername(name))[1] = (select auth.uid())::text);',
    found: [{ breach: ['scans', 'insert', 'authenticated'] }],
  },
  {
    name: 'second-folder-checked-not-first',
    given: bucket('exports'),
    faulty:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'exports\' and (storage.foldername(name))[2] = (select auth.uid())::text);',
    repaired:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'exports\' and (storage.foldername(name))[1] = (select auth.uid())::text);',
    contract: `
buckets:
  exports: { insert: { authenticated: own } }
`,
    found: [{ breach: ['exports', 'insert', 'authenticated'] }],
  },
  {
    name: 'tenant-folder-without-membership',
    given: `${orgs}${bucket('contracts')}`,
    faulty:
      "create policy \"read\" on storage.objects for select to authenticated using (bucket_id = 'contracts' and (storage.foldername(name))[1] in (select id::text from public.orgs) or bucket_id = 'contracts' and owner_id is not null);",
    repaired:
      'create policy "read" on storage.objects for select to authenticated using (bucket_id = \'contracts\' and (storage.foldername(name))[1] in (select m.org_id::text from public.org_members m where m.user_id = (select auth.uid())));',
    contract: `
tables:
  public.orgs: { select: { authenticated: tenant } }
  public.org_members: { select: { authenticated: tenant } }
buckets:
  contracts: { select: { authenticated: tenant } }
`,
    found: [{ breach: ['contracts', 'select', 'authenticated'] }],
  },
  {
    name: 'delete-files-of-others',
    given: `${bucket('photos')}
create policy "read" on storage.objects for select to authenticated using (bucket_id = 'photos');`,
    faulty: 'create policy "remove" on storage.objects for delete to authenticated using (bucket_id = \'photos\');',
    repaired:
      'create policy "remove" on storage.objects for delete to authenticated using (bucket_id = \'photos\' and owner_id = (select auth.uid())::text);',
    found: [{ rule: 'storage-write-unscoped' }, { breach: ['photos', 'delete', 'authenticated'] }],
  },
  {
    name: 'policy-without-a-bucket',
    given: bucket('invoices'),
    faulty:
      'create policy "upload" on storage.objects for insert to authenticated with check ((storage.foldername(name))[1] = (select auth.uid())::text);',
    repaired:
      'create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = \'invoices\' and (storage.foldername(name))[1] = (select auth.uid())::text);',
    found: [{ rule: 'storage-policy-without-bucket' }],
  },
  {
    name: 'bucket-made-public',
    given: '',
    faulty: `${bucket('medical', true)}create policy "read" on storage.objects for select using (bucket_id = 'medical');`,
    repaired: `${bucket('medical')}create policy "read" on storage.objects for select to authenticated using (bucket_id = 'medical' and (storage.foldername(name))[1] = (select auth.uid())::text);`,
    found: [{ rule: 'public-bucket-listing' }, { breach: ['medical', 'select', 'anon'] }],
  },
  {
    name: 'public-bucket-without-policy',
    given: '',
    faulty: bucket('passports', true),
    repaired: bucket('passports'),
    found: [{ breach: ['passports', 'select', 'anon'] }],
  },
  {
    name: 'every-realtime-channel',
    given: '',
    faulty: 'create policy "listen" on realtime.messages for select to authenticated using (true);',
    repaired:
      'create policy "listen" on realtime.messages for select to authenticated using ((select realtime.topic()) = \'user:\' || (select auth.uid())::text);',
    found: [{ rule: 'realtime-channel-open' }],
  },
  {
    name: 'topic-prefix-is-enough',
    given: '',
    faulty:
      'create policy "listen" on realtime.messages for select to authenticated using ((select realtime.topic()) like \'user:%\');',
    repaired:
      'create policy "listen" on realtime.messages for select to authenticated using ((select realtime.topic()) = \'user:\' || (select auth.uid())::text);',
    found: [{ breach: ['user:*', 'select', 'authenticated'] }],
  },
  {
    name: 'broadcast-into-any-room',
    given: orgs,
    faulty:
      "create policy \"send\" on realtime.messages for insert to authenticated with check (split_part((select realtime.topic()), ':', 1) = 'org');",
    repaired:
      'create policy "send" on realtime.messages for insert to authenticated with check ((select realtime.topic()) in (select \'org:\' || m.org_id::text from public.org_members m where m.user_id = (select auth.uid())));',
    found: [{ breach: ['org:*', 'insert', 'authenticated'] }],
  },
]
