import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.documents enable row level security;
grant select on public.documents to authenticated;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Volatile function in a policy',
  why: 'A function is VOLATILE unless it says otherwise: Postgres may not use an index with it, nor evaluate it once for equal arguments, nor push other conditions before it. Each query of the table calls it for every row.',
  fix: 'Mark a function that only reads as STABLE.',
  sql: sql`
    select f.object,
      format('Unexpected volatile function \`%s\` in policies, expected it STABLE: it is called for every row of %s', f.qualified,
        string_agg(distinct p.relation_name, ', ')) as message,
      case when f.code !~* '\m(insert|update|delete|merge|truncate|nextval|setval|execute)\M'
        then format('alter %s %s stable;', f.kind, f.qualified) end as fix,
      jsonb_build_object('policies', jsonb_agg(distinct p.object)) as detail
    from policy_call c
    join user_function f on f.oid = c.function and f.volatility = 'v'
    join policy p on p.oid = c.policy
    where p.rls and concat_ws(' ', p.bare_qual, p.bare_check)
      ~ ('\m' || regexp_replace(f.name, '(\W)', '\\\1', 'g') || '"?\(')
    group by f.oid, f.object, f.qualified, f.code, f.kind`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create function public.is_member(org bigint) returns boolean language plpgsql set search_path = '' as $$
begin
  return coalesce((select auth.uid()) is not null and org > 0, false);
end $$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`,
        messages: [
          'Unexpected volatile function `public.is_member(org bigint)` in policies, expected it STABLE: it is called for every row of public.documents',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable set search_path = '' as $$
  select (select auth.uid()) is not null and org > 0
$$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`,
      },
    ],
  },
}
