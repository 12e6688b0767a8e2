import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create schema app;
create table app.notes (id bigint generated always as identity primary key, body text not null);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Table granted to PUBLIC',
  why: 'PUBLIC is every role there is and every one to come: anon, read-only reporting, a colleague’s test role. Nobody revokes it, since it stands in no list of a role’s rights.',
  fix: 'Revoke it, and grant to the roles that need it.',
  sql: sql`
    select t.object,
      format('Unexpected grant to PUBLIC on \`%s\`, expected grants to roles: %s', t.qualified,
        string_agg(distinct lower(g.privilege_type), ', ')) as message,
      format('revoke all on table %s from public;', t.qualified) as fix
    from user_relation t
    join pg_class c on c.oid = t.oid
    cross join aclexplode(c.relacl) as g
    where g.grantee = 0
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'grant select on app.notes to public;',
        messages: ['Unexpected grant to PUBLIC on `app.notes`, expected grants to roles: select'],
      },
    ],
    good: [{ given: `${table}\ncreate role reporting;`, sql: 'grant select on app.notes to reporting;' }],
  },
}
