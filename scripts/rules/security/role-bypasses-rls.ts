import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Login role that passes row level security by',
  why: 'A role with BYPASSRLS or SUPERUSER that programs log in with sees and writes every tenant’s rows: one leaked connection string, or one missing WHERE, and row level security is no help. Roles of the platform are not reported.',
  fix: 'Take the attribute away, and give the role policies of its own.',
  sql: sql`
    select format('role %I', rolname) as object,
      format('Unexpected %s of the login role \`%I\`, expected policies for it', case when rolsuper then 'SUPERUSER' else 'BYPASSRLS' end, rolname) as message,
      format('alter role %I nosuperuser nobypassrls;', rolname) as fix
    from pg_roles
    where rolcanlogin and (rolbypassrls or rolsuper)
      and oid >= 16384 and rolname <> current_user
      and rolname not in ('postgres', 'dashboard_user', 'pgbouncer', 'cloudsqladmin', 'azuresu', 'neondb_owner', 'cloud_admin')
      and rolname !~ '^(supabase_|rds|cloudsql|azure_|pg_|crunchy)'`,
  examples: {
    bad: [
      {
        sql: 'create role reporting login bypassrls;',
        messages: ['Unexpected BYPASSRLS of the login role `reporting`, expected policies for it'],
      },
    ],
    good: [{ sql: 'create role reporting login;' }],
  },
}
