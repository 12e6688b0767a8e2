import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Column of a type that pg_upgrade refuses',
  why: 'regproc, regprocedure, regoper, regoperator, regconfig, regdictionary, regnamespace and regcollation store object numbers that change in a major upgrade: `pg_upgrade` stops, and the platform cannot upgrade the project. (regclass, regtype and regrole keep theirs.)',
  fix: 'Store the name as text.',
  alias: 'unsupported_reg_types',
  others: { splinter: 'unsupported_reg_types' },
  sql: sql`
    select c.object,
      format('Unexpected %s \`%s\`, expected text: pg_upgrade refuses it', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type text;', c.relation_name, c.name) as fix
    from user_column c
    join user_relation r on r.oid = c.relation
    where r.relkind in ('r', 'p', 'm') and c.base_type in ('regcollation'::regtype, 'regconfig'::regtype, 'regdictionary'::regtype,
      'regnamespace'::regtype, 'regoper'::regtype, 'regoperator'::regtype, 'regproc'::regtype, 'regprocedure'::regtype)`,
  examples: {
    bad: [
      {
        sql: 'create table public.documents (id bigint generated always as identity primary key, language regconfig not null);',
        messages: ['Unexpected regconfig `public.documents.language`, expected text: pg_upgrade refuses it'],
      },
    ],
    good: [
      {
        sql: 'create table public.documents (id bigint generated always as identity primary key, language text not null, source regclass not null);',
      },
    ],
  },
}
