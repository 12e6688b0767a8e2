import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const queue = `create schema if not exists pgmq;
create table pgmq.q_mail (msg_id bigint generated always as identity primary key, message jsonb);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Queue that the Data API serves without row level security',
  why: 'With `pgmq_public` exposed, queues are sent to and read through the API with the caller’s rights on the table behind the queue: a role with a grant, and no row level security on the table, reads and deletes the messages of all.',
  fix: 'Enable row level security on the queue’s table and write policies, or revoke the grants.',
  alias: 'insecure_queue_exposed_in_api',
  others: { splinter: 'insecure_queue_exposed_in_api' },
  sql: sql`
    select format('table %s', c.oid::regclass) as object,
      format('Unexpected queue without row level security \`%s\`, expected it enabled: %s may use it', c.oid::regclass,
        string_agg(r.name, ' and ' order by r.name)) as message,
      format('alter table %s enable row level security;', c.oid::regclass) as fix
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    cross join api_role r
    where n.nspname = 'pgmq' and c.relname like 'q\_%' and c.relkind in ('r', 'p') and not c.relrowsecurity
      and (has_table_privilege(r.oid, c.oid, 'SELECT') or has_table_privilege(r.oid, c.oid, 'INSERT') or has_table_privilege(r.oid, c.oid, 'DELETE'))
      and 'pgmq_public' in (select name from exposed_schema)
    group by c.oid`,
  examples: {
    bad: [
      {
        given: queue,
        sql: 'grant select, delete on pgmq.q_mail to authenticated;',
        messages: [
          'Unexpected queue without row level security `pgmq.q_mail`, expected it enabled: authenticated may use it',
        ],
      },
    ],
    good: [{ sql: queue }],
  },
}
