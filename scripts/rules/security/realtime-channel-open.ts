import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Realtime policy that names no channel',
  why: 'Policies on `realtime.messages` decide who may join a private channel, and who may broadcast in it. One that does not compare `realtime.topic()` is for every channel: each account listens in on all.',
  fix: 'Compare `(select realtime.topic())` with what the caller may join.',
  requires: ['realtime.messages'],
  sql: sql`
    select p.object,
      format('Unexpected policy for every channel \`%s\`, expected a comparison of realtime.topic()', p.object) as message
    from policy p
    where p.relation_name = 'realtime.messages' and p.permissive
      and exists (select from policy_role r where r.policy = p.oid)
      and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ '\mtopic\M'
      and coalesce(p.qual, p.with_check) !~* '^\(*false\)*$'`,
  examples: {
    bad: [
      {
        sql: 'create policy "listen" on realtime.messages for select to authenticated using (true);',
        messages: [
          'Unexpected policy for every channel `policy listen on realtime.messages`, expected a comparison of realtime.topic()',
        ],
      },
    ],
    good: [
      {
        sql: `create policy "listen" on realtime.messages for select to authenticated
  using ((select realtime.topic()) = 'user:' || (select auth.uid())::text);`,
      },
    ],
  },
}
