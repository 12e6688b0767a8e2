import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Reference whose table is named in a column',
  why: 'A pair such as `subject_type`, `subject_id` can have no foreign key: rows outlive what they refer to, joins need one branch a type, and policies cannot follow the reference.',
  fix: 'Use one nullable foreign key for each kind of parent with a CHECK that exactly one is set (`num_nonnulls(…) = 1`), or a table of parents that all kinds share.',
  sql: sql`
    select i.object,
      format('Unexpected polymorphic reference \`%s (%I, %I)\`, expected a foreign key for each kind', i.relation_name, t.name, i.name) as message
    from user_column i
    join designed_table d on d.oid = i.relation
    join user_column t on t.relation = i.relation and t.number <> i.number
      and regexp_replace(lower(t.name), '_?(type|kind|table)$', '') = regexp_replace(lower(i.name), '_?id$', '')
    where lower(i.name) ~ '.id$' and lower(t.name) ~ '.(type|kind|table)$'
      and i.base_type in ('uuid'::regtype, 'int8'::regtype, 'int4'::regtype, 'text'::regtype, 'varchar'::regtype)
      and t.base_type <> 'boolean'::regtype
      and not exists (select from foreign_key k where k.relation = i.relation and i.number = any (k.columns))
      and not exists (select from user_index x where x.relation = i.relation and x.is_primary and x.keys = array[i.number])`,
  examples: {
    bad: [
      {
        sql: `create table public.comments (
  id bigint generated always as identity primary key,
  subject_type text not null,
  subject_id bigint not null
);`,
        messages: [
          'Unexpected polymorphic reference `public.comments (subject_type, subject_id)`, expected a foreign key for each kind',
        ],
      },
    ],
    good: [
      {
        given: `create table public.posts (id bigint generated always as identity primary key);
create table public.photos (id bigint generated always as identity primary key);`,
        sql: `create table public.comments (
  id bigint generated always as identity primary key,
  post_id bigint references public.posts (id),
  photo_id bigint references public.photos (id),
  check (num_nonnulls(post_id, photo_id) = 1)
);
create index on public.comments (post_id);
create index on public.comments (photo_id);`,
      },
    ],
  },
}
