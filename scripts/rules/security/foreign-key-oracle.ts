import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const tables = `create table public.orders (id bigint generated always as identity primary key, owner_id uuid not null);
create table public.reviews (id bigint generated always as identity primary key, owner_id uuid not null, order_id bigint not null);
create index on public.orders (owner_id);
create index on public.reviews (owner_id);
create index on public.reviews (order_id);
alter table public.orders enable row level security;
alter table public.reviews enable row level security;
grant select on public.orders to authenticated;
grant select, insert on public.reviews to authenticated;
create policy "own" on public.orders for select to authenticated using (owner_id = (select auth.uid()));
create policy "own" on public.reviews for select to authenticated using (owner_id = (select auth.uid()));
alter table public.reviews add foreign key (order_id) references public.orders (id);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Foreign key that tells about hidden rows, and refers to them',
  why: 'Foreign keys are checked past row level security: whoever may insert learns from “is not present in table” which numbers exist, and may attach his row to a parent that he cannot see: an order of somebody else. Reported where the key can be guessed (not uuid) and no policy for inserting names the column.',
  fix: 'Name the column in WITH CHECK: `exists (select from parent where parent.id = order_id)` sees only what the caller sees.',
  sql: sql`
    with insertable as (
      select p.relation, r.role, r.role_name, string_agg(coalesce(p.with_check, p.qual), ' ') as conditions
      from policy p
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = 'INSERT'
      where p.permissive and p.rls and not p.of_platform and p.command in ('all', 'insert')
      group by p.relation, r.role, r.role_name
    ),
    guarded as (
      select distinct key.foreign_key, w.role
      from foreign_key_column key
      join user_column c on c.relation = key.relation and c.number = key.number
      join user_relation parent on parent.oid = key.referenced
      join insertable w on w.relation = key.relation
      where c.base_type = 'uuid'::regtype or c.generated
        or not has_column_privilege(w.role, c.relation, c.number, 'INSERT')
        or w.conditions ~ ('(^|[^\w.])"?' || c.name || '"?\M|\.' || c.name || '\M')
        or position(quote_ident(parent.name) in w.conditions) > 0
    ),
    readable as (
      select distinct p.relation, r.role from policy p join policy_role r on r.policy = p.oid
      where p.permissive and p.command in ('select', 'all') and p.qual ~ '^\(*true\)*$'
    )
    select k.object,
      format('Unexpected reference to hidden rows \`%s (%s)\`, expected a check of it: %s may name any row of %s', k.relation_name,
        ${columnNames('k.relation', 'k.columns')}, string_agg(distinct w.role_name, ' and '), k.referenced_name) as message
    from foreign_key k
    join insertable w on w.relation = k.relation
    join user_relation parent on parent.oid = k.referenced and parent.rls and parent.oid <> k.relation
    -- Where nobody can read the parent's rows at all, its numbers tell nothing.
    join api_access a on a.relation = parent.oid
    left join guarded g on g.foreign_key = k.oid and g.role = w.role
    left join readable open on open.relation = parent.oid and open.role = w.role
    where g.foreign_key is null and open.relation is null
    group by k.oid, k.object, k.relation, k.relation_name, k.columns, k.referenced_name`,
  examples: {
    bad: [
      {
        given: tables,
        sql: 'create policy "add own" on public.reviews for insert to authenticated with check (owner_id = (select auth.uid()));',
        messages: [
          'Unexpected reference to hidden rows `public.reviews (order_id)`, expected a check of it: authenticated may name any row of public.orders',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `create policy "add own" on public.reviews for insert to authenticated with check (
  owner_id = (select auth.uid()) and exists (select from public.orders o where o.id = order_id));`,
      },
    ],
  },
}
