import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'API role with the power of another role',
  why: 'Each request of the Data API runs as `anon` or `authenticated`. Where such a role bypasses row level security, or is a member of a role that does or that owns the tables, no policy holds for anybody.',
  fix: 'Revoke the membership or the attribute; give the API roles what they need by GRANT and policies.',
  sql: sql`
    select format('role %I', a.name) as object,
      format('Unexpected power of the API role \`%I\`, expected grants and policies alone: it %s', a.name,
        string_agg(power.words, ', ' order by power.words)) as message,
      string_agg(power.repair, E'\n' order by power.words) as fix
    from api_role a
    join pg_roles self on self.oid = a.oid
    cross join lateral (
      select case when self.rolsuper then 'is a superuser' else 'bypasses row level security' end as words,
        format('alter role %I nosuperuser nobypassrls;', a.name) as repair
      where self.rolsuper or self.rolbypassrls
      union all
      select format('is a member of %I, which %s', r.rolname,
          case when r.rolsuper then 'is a superuser' when r.rolbypassrls then 'bypasses row level security' else 'owns tables' end),
        format('revoke %I from %I;', r.rolname, a.name)
      from pg_auth_members m join pg_roles r on r.oid = m.roleid
      where m.member = a.oid
        and (r.rolsuper or r.rolbypassrls or exists (select from user_relation t where t.owner = r.oid))
    ) as power
    group by a.name`,
  examples: {
    bad: [
      {
        sql: 'grant service_role to authenticated;',
        messages: [
          'Unexpected power of the API role `authenticated`, expected grants and policies alone: it is a member of service_role, which bypasses row level security',
        ],
      },
      {
        sql: 'alter role anon bypassrls;',
        messages: [
          'Unexpected power of the API role `anon`, expected grants and policies alone: it bypasses row level security',
        ],
      },
    ],
    good: [{ sql: 'create role reader nologin; grant reader to authenticated;' }],
  },
}
