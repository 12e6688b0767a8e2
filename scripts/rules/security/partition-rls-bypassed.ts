import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Partition that can be read past its parent’s policies',
  why: 'Policies of a partitioned table hold for queries that name the parent. A query that names a partition is judged by the partition’s own row level security, which new partitions do not inherit: an exposed partition without it serves all its rows.',
  fix: 'Revoke the grants on the partitions (queries through the parent need none), or enable row level security on each. Keep partitions in a schema that is not exposed.',
  alias: 'rls_disabled_in_public',
  sql: sql`
    select root.object,
      format('Unexpected partitions without row level security of \`%s\`, expected them closed: %s may %s past its policies in %s',
        root.qualified, string_agg(distinct a.roles, ' and '), string_agg(distinct a.privileges, ', '),
        case when count(*) > 3 then format('%s partitions', count(*))
          else string_agg(child.qualified, ', ' order by child.qualified) end) as message,
      string_agg(format('revoke all on table %s from %s;', child.qualified, replace(a.roles, ' and ', ', ')),
        E'\n' order by child.qualified) as fix
    from user_relation child
    join api_access a on a.relation = child.oid
    join user_relation root on root.oid = pg_partition_root(child.oid)
    where child.is_partition and child.relkind in ('r', 'p') and not child.rls
    group by root.oid, root.object, root.qualified`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create index on public.events (owner_id);
alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`,
        sql: `create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
grant select on public.events_2026 to authenticated;`,
        messages: [
          'Unexpected partitions without row level security of `public.events`, expected them closed: authenticated may select past its policies in public.events_2026',
        ],
      },
    ],
    good: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create index on public.events (owner_id);
alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`,
        sql: "create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');",
      },
    ],
  },
}
