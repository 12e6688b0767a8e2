import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table =
  'create table public.events (id bigint generated always as identity primary key, place text not null, starts_at timestamptz not null);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Index that another one repeats',
  why: 'Each index is written at every INSERT and at most UPDATEs, is vacuumed, and takes memory; the second of two equal ones serves no query.',
  fix: 'Drop one of them. The one that belongs to a constraint stays.',
  alias: 'duplicate_index',
  others: { splinter: 'duplicate_index' },
  sql: sql`
    with same as (
      select i.*, first_value(i.qualified) over alike as kept, row_number() over alike as place
      from user_index i
      where not i.is_partition
      window alike as (
        partition by i.relation, i.method, i.keys, i.included, i.opclasses, i.collations, i.options, i.is_unique,
          i.nulls_not_distinct, i.exclusion, pg_get_expr(i.indexprs, i.relation), pg_get_expr(i.indpred, i.relation)
        order by i.valid desc, i.is_primary desc, i.oid in (select referenced_index from foreign_key) desc,
          i.backs_constraint desc, i.replica_identity desc, i.name)
    )
    select s.object,
      format('Unexpected second index \`%s\`, expected only %s: they are the same', s.qualified, s.kept) as message,
      case when s.backs_constraint
        then format('alter table %s drop constraint %I;', s.relation_name, s.name)
        else format('drop index concurrently %s;', s.qualified) end as fix
    from same s
    where s.place > 1 and not s.exclusion`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create index events_place on public.events (place);
create index events_by_place on public.events (place);`,
        messages: [
          'Unexpected second index `public.events_place`, expected only public.events_by_place: they are the same',
        ],
      },
      {
        given: table,
        sql: `alter table public.events add constraint one_at_a_time unique (place, starts_at);
create unique index events_place_starts_at on public.events (place, starts_at);`,
        messages: [
          'Unexpected second index `public.events_place_starts_at`, expected only public.one_at_a_time: they are the same',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create index on public.events (place);
create index on public.events (place text_pattern_ops);
create index on public.events (lower(place));`,
      },
    ],
  },
}
