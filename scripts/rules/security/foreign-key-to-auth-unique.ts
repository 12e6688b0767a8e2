import type { CatalogRule } from '../rule.ts'
import { columnNames, sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Foreign key to a key of the auth schema that is not the primary key',
  why: 'Supabase promises the primary keys of its own tables and nothing else: an upgrade of Auth that changes another unique key fails on the foreign key, and Auth stays old.',
  fix: 'Refer to `auth.users (id)`, or drop the foreign key.',
  alias: 'fkey_to_auth_unique',
  others: { splinter: 'fkey_to_auth_unique' },
  sql: sql`
    select k.object,
      format('Unexpected foreign key to %s from \`%s (%s)\`, expected its primary key', k.referenced_name, k.relation_name,
        ${columnNames('k.relation', 'k.columns')}) as message,
      format('alter table %s drop constraint %I;', k.relation_name, k.name) as fix
    from foreign_key k
    join pg_class c on c.oid = k.referenced
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'auth'
    join pg_index i on i.indexrelid = k.referenced_index
    where not i.indisprimary and exists (select from pg_roles where rolname = 'authenticated')`,
  examples: {
    bad: [
      {
        given: 'alter table auth.users add constraint users_email_key unique (email);',
        sql: `create table public.people (id bigint generated always as identity primary key, email varchar(255) not null references auth.users (email));
create index on public.people (email);`,
        messages: ['Unexpected foreign key to auth.users from `public.people (email)`, expected its primary key'],
      },
    ],
    good: [
      {
        sql: 'create table public.people (id uuid primary key references auth.users (id) on delete cascade, name text not null);',
      },
    ],
  },
}
