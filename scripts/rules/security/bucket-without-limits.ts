import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const policy = `create policy "own folder" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Bucket that takes files of any size or type',
  why: 'Users may upload to it, and neither size nor type is limited: one account fills the project’s storage, and an HTML or SVG file in a public bucket runs scripts under the project’s domain.',
  fix: 'Set `file_size_limit` and `allowed_mime_types`.',
  requires: ['storage.buckets', 'storage.objects'],
  sql: sql`
    select format('bucket %I', b.id) as object,
      format('Unexpected bucket without %s \`%s\`, expected a limit: users may upload to it', array_to_string(array_remove(array[
        case when b.limits ->> 'file_size_limit' is null then 'file_size_limit' end,
        case when b.limits ->> 'allowed_mime_types' is null then 'allowed_mime_types' end], null), ' and '), b.id) as message
    from (select id, to_jsonb(buckets) as limits from storage.buckets) as b
    where (b.limits ->> 'file_size_limit' is null or b.limits ->> 'allowed_mime_types' is null)
      and exists (
        select from policy p join policy_role r on r.policy = p.oid
        where p.relation_name = 'storage.objects' and p.permissive and p.command in ('insert', 'all')
          and (coalesce(p.with_check, p.qual) !~ '\mbucket_id\M' or position('''' || replace(b.id, '''', '''''') || '''' in coalesce(p.with_check, p.qual)) > 0))`,
  examples: {
    bad: [
      {
        given: policy,
        sql: `insert into storage.buckets (id, name, public, file_size_limit) values ('avatars', 'avatars', true, 1048576);`,
        messages: ['Unexpected bucket without allowed_mime_types `avatars`, expected a limit: users may upload to it'],
      },
    ],
    good: [
      {
        given: policy,
        sql: `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('avatars', 'avatars', true, 1048576, array['image/png', 'image/jpeg']);`,
      },
    ],
  },
}
