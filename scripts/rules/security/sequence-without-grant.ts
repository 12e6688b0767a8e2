import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const policies = `create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Serial column whose sequence the role may not use',
  why: 'A `serial` default calls `nextval`, which needs USAGE on the sequence: each INSERT of the role ends in “permission denied for sequence”. Identity columns need no grant.',
  fix: 'Make it an identity column, or grant USAGE on the sequence.',
  sql: sql`
    select format('sequence %s', s.oid::regclass) as object,
      format('Unexpected sequence without a grant \`%s\`, expected USAGE for %s: its inserts into %s fail', s.oid::regclass,
        string_agg(distinct a.role_name, ' and '), r.qualified) as message,
      format('grant usage on sequence %s to %s;', s.oid::regclass, string_agg(distinct a.role_name, ', ')) as fix
    from api_privilege a
    join user_relation r on r.oid = a.relation and r.relkind in ('r', 'p')
    join pg_attrdef d on d.adrelid = r.oid
    join pg_depend used on used.classid = 'pg_attrdef'::regclass and used.objid = d.oid and used.refclassid = 'pg_class'::regclass
    join pg_class s on s.oid = used.refobjid and s.relkind = 'S'
    where a.privilege = 'INSERT'
      and not case when s.relkind = 'S' then has_sequence_privilege(a.role, s.oid, 'USAGE, UPDATE') else true end
    group by s.oid, r.qualified`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigserial primary key, owner_id uuid not null);
${policies}`,
        messages: [
          'Unexpected sequence without a grant `public.notes_id_seq`, expected USAGE for authenticated: its inserts into public.notes fail',
        ],
      },
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
${policies}`,
      },
    ],
  },
}
