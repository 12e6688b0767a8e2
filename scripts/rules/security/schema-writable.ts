import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Schema in which everybody may create',
  why: 'Whoever may create objects in a schema that others have in their search_path puts a function or operator of a fitting name there, and it runs with the rights of whoever calls it (CVE-2018-1058). Databases that were made before PostgreSQL 15 let PUBLIC create in `public`.',
  fix: 'Revoke CREATE from PUBLIC and from the API roles.',
  sql: sql`
    select format('schema %I', n.name) as object,
      format('Unexpected CREATE on the schema \`%I\` for %s, expected it for its owner only', n.name, string_agg(g.who, ' and ' order by g.who)) as message,
      string_agg(format('revoke create on schema %I from %s;', n.name, g.who), E'\n' order by g.who) as fix
    from user_namespace n
    join pg_namespace p on p.oid = n.oid
    cross join lateral (
      select distinct case when acl.grantee = 0 then 'PUBLIC' else r.name end as who
      from aclexplode(p.nspacl) as acl
      left join api_role r on r.oid = acl.grantee
      where acl.privilege_type = 'CREATE' and (acl.grantee = 0 or r.oid is not null)
    ) as g
    group by n.oid, n.name`,
  examples: {
    bad: [
      {
        sql: 'grant create on schema public to public;',
        messages: ['Unexpected CREATE on the schema `public` for PUBLIC, expected it for its owner only'],
      },
    ],
    good: [{ sql: 'revoke create on schema public from public;' }],
  },
}
