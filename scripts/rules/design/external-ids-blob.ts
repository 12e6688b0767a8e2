import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'JSON column of identifiers that may hold anything',
  why: 'A column `external_ids` maps systems to identifiers. Unchecked, it fills with copies of the other systems’ records, which go stale, leak and cannot be indexed. Settings may name more such columns (`identifierColumns`).',
  fix: 'Add a CHECK that it is an object of strings and numbers, or make it a table (system, identifier).',
  sql: sql`
    select c.object,
      format('Unexpected unchecked JSON \`%s\`, expected a CHECK that lets identifiers in and nothing else', c.qualified) as message,
      case when c.base_type = 'jsonb'::regtype then format(
        'alter table %s add constraint %I check (jsonb_typeof(%I) = ''object'' and not jsonb_path_exists(%I, ''$.* ? (@.type() == "object" || @.type() == "array")'')) not valid;',
        c.relation_name, left(t.name || '_' || c.name, 56) || '_flat', c.name, c.name)
        || format(E'\nalter table %s validate constraint %I;', c.relation_name, left(t.name || '_' || c.name, 56) || '_flat') end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    join identifier_column named on named.name = c.name
    where c.base_type in ('jsonb'::regtype, 'json'::regtype)
      and not exists (select from pg_constraint k where k.conrelid = c.relation and k.contype = 'c' and c.number = any (k.conkey))`,
  examples: {
    bad: [
      {
        sql: `create table public.contacts (id bigint generated always as identity primary key, external_ids jsonb not null default '{}');`,
        messages: [
          'Unexpected unchecked JSON `public.contacts.external_ids`, expected a CHECK that lets identifiers in and nothing else',
        ],
      },
    ],
    good: [
      {
        sql: `create table public.contacts (
  id bigint generated always as identity primary key,
  external_ids jsonb not null default '{}' check (
    jsonb_typeof(external_ids) = 'object'
    and not jsonb_path_exists(external_ids, '$.* ? (@.type() == "object" || @.type() == "array")'))
);`,
      },
    ],
  },
}
