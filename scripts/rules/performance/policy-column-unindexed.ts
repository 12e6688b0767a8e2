import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`

const name = '"(?:[^"]|"")+"|[a-z_][a-z0-9_$]*'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Policy that filters by a column without an index',
  why: 'The policy’s condition is added to every query of the role: without an index that begins with the column, each one reads the whole table.',
  fix: 'Create an index that begins with the column.',
  sql: sql`
    with filtered as (
      select distinct p.relation, p.relation_name, p.name, coalesce(matches[1], matches[2], matches[3]) as spelled
      from policy p
      cross join regexp_matches(
        regexp_replace(p.bare_qual, 'auth\.(uid|email)\(\)', '?', 'g'),
        '\((?:(${name}) = \?\)|\? = (${name})\)|(${name}) (?:IN|= ANY) \(+ ?SELECT )', 'g') as matches
      where p.rls and p.permissive and not p.of_platform
    )
    select c.object,
      format('Unexpected policy filter without an index on \`%s\`, expected one that begins with it: %s', c.qualified,
        string_agg(distinct quote_ident(f.name), ', ')) as message,
      format('create index %son %s (%I);', case when r.relkind = 'p' then '' else 'concurrently ' end, c.relation_name, c.name) as fix
    from filtered f
    join user_column c on c.relation = f.relation and quote_ident(c.name) = f.spelled
    join user_relation r on r.oid = c.relation
    where not r.is_partition and not exists (
      select from user_index i where i.relation = c.relation and i.valid and i.keys[1] = c.number)
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name, r.relkind`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));',
        messages: [
          'Unexpected policy filter without an index on `public.notes.owner_id`, expected one that begins with it: own',
        ],
      },
      {
        given: `${table}
create table public.shares (owner_id uuid not null, user_id uuid not null, primary key (user_id, owner_id));`,
        sql: `create policy "shared" on public.notes for select to authenticated
  using (owner_id in (select s.owner_id from public.shares s where s.user_id = (select auth.uid())));`,
        messages: [
          'Unexpected policy filter without an index on `public.notes.owner_id`, expected one that begins with it: shared',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create index on public.notes (owner_id, id);
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`,
      },
    ],
  },
}
