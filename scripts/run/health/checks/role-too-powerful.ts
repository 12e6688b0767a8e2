import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'security',
  title: 'Role that may do everything',
  why: 'Superusers and roles that bypass row level security ignore every policy; whoever has their password has all data, and with superuser the machine.',
  fix: 'Give the application a role of its own with the grants that it needs; keep superusers for people, without passwords that programs know.',
  thresholds: {},
  sql: (_) => `
    select format('role %I', rolname) as object,
      format('Unexpected role \`%s\` that %s and may log in, expected grants for what it does', rolname, case when rolsuper then 'is a superuser' else 'bypasses row level security' end) as message,
      format('alter role %I %s;', rolname, case when rolsuper then 'nosuperuser' else 'nobypassrls' end) as fix
    from pg_roles where rolcanlogin and (rolsuper or rolbypassrls) and oid <> 10
      and rolname not in ('postgres', 'supabase_admin', 'supabase_read_only_user', 'supabase_etl_admin', 'rdsadmin', 'cloudsqladmin', 'azuresu', 'azure_superuser')
      and rolname !~ '^pg_'`,
}
