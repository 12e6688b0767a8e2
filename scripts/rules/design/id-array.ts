import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Array of identifiers',
  why: 'An array cannot have a foreign key: deleted rows stay in it, a change of one element writes the whole row, and two writers overwrite each other.',
  fix: 'Make it a table with one row for each pair and a primary key of both columns.',
  sql: sql`
    select c.object,
      format('Unexpected array of identifiers \`%s\`, expected a table of pairs', c.qualified) as message
    from user_column c
    join designed_table t on t.oid = c.relation
    where lower(c.name) ~ '(_ids|[a-z]ids)$' and c.base_type in ('_uuid'::regtype, '_int8'::regtype, '_int4'::regtype)`,
  examples: {
    bad: [
      {
        sql: 'create table public.teams (id bigint generated always as identity primary key, member_ids uuid[] not null);',
        messages: ['Unexpected array of identifiers `public.teams.member_ids`, expected a table of pairs'],
      },
    ],
    good: [
      {
        sql: `create table public.teams (id bigint generated always as identity primary key, tags text[] not null);
create table public.team_members (team_id bigint not null references public.teams (id), user_id uuid not null, primary key (team_id, user_id));`,
      },
    ],
  },
}
