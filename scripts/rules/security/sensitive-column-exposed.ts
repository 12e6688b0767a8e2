import type { CatalogRule } from '../rule.ts'
import { sensitiveName } from '../sensitive.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Secrets or personal data in a table without row level security',
  why: 'The column’s name says password, token, card or identity number, the table is served by the Data API, and row level security is off: whoever has the grant reads them all.',
  fix: 'Enable row level security and write policies; keep credentials in Vault or in a schema that is not exposed, hashed where they are only compared.',
  alias: 'sensitive_columns_exposed',
  others: { splinter: 'sensitive_columns_exposed' },
  sql: sql`
    select t.object,
      format('Unexpected secrets without row level security in \`%s\`, expected it enabled: %s may read %s', t.qualified, a.roles,
        string_agg(quote_ident(c.name), ', ' order by c.number)) as message,
      format('alter table %s enable row level security;', t.qualified) as fix
    from user_relation t
    join api_access a on a.relation = t.oid and a.readable
    join user_column c on c.relation = t.oid
    where t.relkind in ('r', 'p') and not t.rls and not t.is_partition
      and ${sensitiveName('c.name')}
      and exists (select from api_privilege p where p.relation = t.oid and p.privilege = 'SELECT' and has_column_privilege(p.role, t.oid, c.number, 'SELECT'))
    group by t.oid, t.object, t.qualified, a.roles`,
  examples: {
    bad: [
      {
        sql: `create table public.accounts (id bigint generated always as identity primary key, password text not null, ssn text);
grant select on public.accounts to anon;`,
        messages: [
          'Unexpected secrets without row level security in `public.accounts`, expected it enabled: anon may read password, ssn',
        ],
      },
    ],
    good: [
      {
        sql: `create schema private;
create table private.accounts (id bigint generated always as identity primary key, password_hash text not null);`,
      },
    ],
  },
}
