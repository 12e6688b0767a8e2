import type { CatalogRule } from '../rule.ts'
import { alwaysTruePattern, hasOpenBranch, outline, sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Storage policy that lets users write each other’s files',
  why: 'The condition names the bucket and not the caller: each account (or visitor) uploads under any path, and replaces or deletes the files of all.',
  fix: 'Compare the owner (`owner_id = (select auth.uid())::text`) or the first folder (`(storage.foldername(name))[1]`) with the caller.',
  requires: ['storage.objects'],
  sql: sql`
    select p.object,
      format('Unexpected write to files of others by \`%s\`, expected a condition that names the caller: %s may %s', p.object,
        string_agg(distinct r.role_name, ' and '), case p.command when 'all' then 'insert, update and delete' else p.command end) as message
    from policy p
    join policy_role r on r.policy = p.oid
    where p.relation_name = 'storage.objects' and p.permissive and p.command <> 'select'
      and (p.command <> 'insert' and p.qual !~ '${alwaysTruePattern}' and p.qual !~* '^\(*false\)*$' and ${hasOpenBranch(outline('p.qual', 'possibly'))}
        or p.command = 'insert' and p.with_check !~ '${alwaysTruePattern}' and p.with_check !~* '^\(*false\)*$' and ${hasOpenBranch(outline('p.with_check', 'possibly'))})
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.command`,
  examples: {
    bad: [
      {
        sql: `create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = 'avatars');`,
        messages: [
          'Unexpected write to files of others by `policy upload on storage.objects`, expected a condition that names the caller: authenticated may insert',
        ],
      },
    ],
    good: [
      {
        sql: `create policy "upload" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);`,
      },
    ],
  },
}
