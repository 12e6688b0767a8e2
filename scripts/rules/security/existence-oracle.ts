import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

const table = `create table public.invitations (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  email text not null
);
create index on public.invitations (owner_id);
alter table public.invitations enable row level security;
grant select, insert on public.invitations to authenticated;
create policy "own" on public.invitations for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.invitations for insert to authenticated with check (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Unique key that tells about hidden rows',
  why: 'Unique keys see every row, row level security or not: “duplicate key value” tells whoever may insert that a row with that value exists, and the error’s detail repeats the value. Reported where the value can be guessed (text, numbers, dates; not uuid), the role may insert it, it cannot read all rows, and no column of the key is one that the policy ties to the caller.',
  fix: 'Add the tenant or owner to the key; or accept it, where telling is meant (user names), with an ignore entry.',
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
      select distinct key.index, w.role
      from index_key key
      join user_column c on c.relation = key.relation and c.number = key.number
      join insertable w on w.relation = key.relation
      left join pg_attrdef d on d.adrelid = c.relation and d.adnum = c.number
      where (c.base_type = 'uuid'::regtype or c.identity or c.generated
          or not has_column_privilege(w.role, c.relation, c.number, 'INSERT')
          or w.conditions ~ ('(^|[^\w.])"?' || c.name || '"?\M')
          or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|uuid|random')
    ),
    readable as (
      select distinct p.relation, r.role from policy p join policy_role r on r.policy = p.oid
      where p.permissive and p.command in ('select', 'all') and p.qual ~ '^\(*true\)*$'
    )
    select i.object,
      format('Unexpected unique key over hidden rows \`%s (%s)\`, expected the owner in it: it tells %s which values exist', i.relation_name,
        ${columnNames('i.relation', 'i.keys')}, string_agg(distinct w.role_name, ' and ')) as message
    from user_index i
    join insertable w on w.relation = i.relation
    left join guarded g on g.index = i.oid and g.role = w.role
    left join readable open on open.relation = i.relation and open.role = w.role
    where i.is_unique and 0 <> all (i.keys) and g.index is null and open.relation is null
    group by i.oid, i.object, i.relation, i.relation_name, i.keys`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'alter table public.invitations add constraint one_invitation unique (email);',
        messages: [
          'Unexpected unique key over hidden rows `public.invitations (email)`, expected the owner in it: it tells authenticated which values exist',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: 'alter table public.invitations add constraint one_invitation unique (email, owner_id);',
      },
    ],
  },
}
