import type { CatalogRule } from '../rule.ts'
import { outline, sql } from '../sql.ts'

const bucket = `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('logos', 'logos', true, 1048576, array['image/png']);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Public bucket whose files can be listed',
  why: 'Files of a public bucket are served by their URL with no policy at all. A SELECT policy on `storage.objects` for it adds one thing: everybody can list every file, and so find those whose names were to be the secret.',
  fix: 'Drop the policy, or let it name the caller.',
  alias: 'public_bucket_allows_listing',
  others: { splinter: 'public_bucket_allows_listing' },
  requires: ['storage.buckets', 'storage.objects'],
  sql: sql`
    select format('bucket %I', b.id) as object,
      format('Unexpected listing of the public bucket \`%s\`, expected no policy for SELECT: %s', b.id,
        string_agg(distinct quote_ident(p.name), ', ')) as message
    from storage.buckets b
    join policy p on p.relation_name = 'storage.objects' and p.permissive and p.command in ('select', 'all')
    join policy_role r on r.policy = p.oid
    where b.public and p.qual !~* '^\(*false\)*$' 
      -- An alternative that neither names the caller nor narrows the files by anything but the bucket.
      and exists (select from unnest(string_to_array(${outline('p.qual', 'possibly')}, ' OR ')) as branch
        where branch not like '%#%' and branch not like '% AND %')
      and (p.qual !~ '\mbucket_id\M' or position('''' || replace(b.id, '''', '''''') || '''' in p.qual) > 0)
    group by b.id`,
  examples: {
    bad: [
      {
        given: bucket,
        sql: `create policy "see logos" on storage.objects for select to anon using (bucket_id = 'logos');`,
        messages: ['Unexpected listing of the public bucket `logos`, expected no policy for SELECT: "see logos"'],
      },
    ],
    good: [{ sql: bucket }],
  },
}
