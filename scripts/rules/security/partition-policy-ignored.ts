import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Policies on a partition that its parent does not apply',
  why: 'A query that names the partitioned table is judged by that table’s policies alone: those of the partition, and its row level security, are not looked at.',
  fix: 'Write the policies for the partitioned table, enable row level security there, and drop them from the partitions.',
  sql: sql`
    select root.object,
      format('Unexpected policies on partitions of \`%s\` only, expected row level security on the table itself: %s',
        root.qualified, string_agg(distinct child.qualified, ', ')) as message,
      format('alter table %s enable row level security;', root.qualified) as fix
    from user_relation child
    join pg_policy p on p.polrelid = child.oid
    join user_relation root on root.oid = pg_partition_root(child.oid)
    where child.is_partition and not root.rls
    group by root.oid, root.object, root.qualified`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');`,
        sql: `alter table public.events_2026 enable row level security;
create policy "own" on public.events_2026 for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected policies on partitions of `public.events` only, expected row level security on the table itself: public.events_2026',
        ],
      },
    ],
    good: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
create index on public.events (owner_id);`,
        sql: `alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`,
      },
    ],
  },
}
