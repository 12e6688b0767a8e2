import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Counting key of four bytes or fewer',
  why: 'An integer key ends at 2,147,483,647, and sequences also count rolled-back and deleted rows. Widening it later rewrites the table and every table that refers to it, under ACCESS EXCLUSIVE; eight bytes now cost nothing that padding does not.',
  fix: 'Use bigint generated always as identity.',
  sql: sql`
    select c.object,
      format('Unexpected %s key that counts up \`%s\`, expected bigint', c.type_name, c.qualified) as message,
      case when not exists (select from foreign_key k where k.referenced = c.relation)
        then format('alter table %s alter column %I type bigint;', c.relation_name, c.name) end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    join user_index i on i.relation = c.relation and i.is_primary and i.keys = array[c.number]
    where c.base_type in ('int4'::regtype, 'int2'::regtype)
      and (c.identity or exists (
        select from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
        where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
          and d.refobjid = c.relation and d.refobjsubid = c.number and d.deptype in ('a', 'i')))`,
  examples: {
    bad: [
      {
        sql: 'create table public.events (id serial primary key);',
        messages: ['Unexpected integer key that counts up `public.events.id`, expected bigint'],
      },
    ],
    good: [
      {
        sql: `create table public.events (id bigint generated always as identity primary key);
create table public.countries (number smallint primary key);`,
      },
    ],
  },
}
