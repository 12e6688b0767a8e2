import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table =
  'create table public.events (id bigint generated always as identity primary key, place text not null, starts_at timestamptz not null);'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'info',
  title: 'Index whose columns begin another one',
  why: 'A B-tree on (a, b) answers what one on (a) answers. The shorter one costs writes, vacuum and memory; it pays only where it is much smaller and much read.',
  fix: 'Drop the shorter one, unless its size is why it is there.',
  sql: sql`
    select i.object,
      format('Unexpected index \`%s\`, expected only %s: it begins with the same columns', i.qualified,
        min(longer.qualified)) as message,
      format('drop index concurrently %s;', i.qualified) as fix
    from user_index i
    join user_index longer on longer.relation = i.relation and longer.oid <> i.oid
    where i.method = 'btree' and longer.method = 'btree' and longer.valid
      and not i.is_unique and not i.backs_constraint and not i.replica_identity and not i.is_partition
      and 0 <> all (i.keys) and i.included <@ (longer.keys || longer.included)
      and longer.keys[1:cardinality(i.keys)] = i.keys
      and starts_with(longer.opclasses || ' ', i.opclasses || ' ')
      and starts_with(longer.collations || ' ', i.collations || ' ')
      and starts_with(longer.options || ' ', i.options || ' ')
      and pg_get_expr(longer.indpred, i.relation) is not distinct from pg_get_expr(i.indpred, i.relation)
      and (cardinality(longer.keys) > cardinality(i.keys) or longer.is_unique)
    group by i.oid, i.object, i.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create index events_place on public.events (place);
create index events_place_starts_at on public.events (place, starts_at);`,
        messages: [
          'Unexpected index `public.events_place`, expected only public.events_place_starts_at: it begins with the same columns',
        ],
      },
      {
        given: table,
        sql: 'create index events_id on public.events (id);',
        messages: [
          'Unexpected index `public.events_id`, expected only public.events_pkey: it begins with the same columns',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create index on public.events (starts_at);
create index on public.events (place, starts_at);
create index on public.events (place desc);`,
      },
    ],
  },
}
