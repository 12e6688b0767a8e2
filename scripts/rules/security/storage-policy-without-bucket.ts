import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Storage policy that names no bucket',
  why: 'All buckets share the table `storage.objects`: a policy that does not name one is for every bucket there is, and for each that is made later.',
  fix: 'Compare `bucket_id` in the condition.',
  requires: ['storage.objects'],
  sql: sql`
    select p.object,
      format('Unexpected policy for every bucket \`%s\`, expected a comparison of bucket_id', p.object) as message
    from policy p
    where p.relation_name = 'storage.objects' and p.permissive
      and exists (select from policy_role r where r.policy = p.oid)
      and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ '\mbucket_id\M'
      and coalesce(p.qual, p.with_check) !~* '^\(*false\)*$'`,
  examples: {
    bad: [
      {
        sql: 'create policy "own files" on storage.objects for select to authenticated using (owner_id = (select auth.uid())::text);',
        messages: [
          'Unexpected policy for every bucket `policy "own files" on storage.objects`, expected a comparison of bucket_id',
        ],
      },
    ],
    good: [
      {
        sql: `create policy "own files" on storage.objects for select to authenticated
  using (bucket_id = 'files' and owner_id = (select auth.uid())::text);`,
      },
    ],
  },
}
