import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'No limit for statements, idle transactions or locks',
  why: 'One forgotten transaction or runaway query stops everybody, for as long as it likes.',
  fix: 'Set them for the roles of the application: ALTER ROLE app SET statement_timeout = …; migrations set their own.',
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object, format('Unexpected \`%s = 0\` for the whole server, expected a limit such as \`%s\`', name, wanted) as message,
      format('alter role <application role> set %s = %L;', name, wanted) as fix
    from pg_settings join (values ('statement_timeout', '60s'), ('idle_in_transaction_session_timeout', '60s')) s (name, wanted) using (name)
    where boot_val = '0' and reset_val = '0'
      and not exists (select from pg_db_role_setting r, unnest(r.setconfig) c where c like name || '=%' and c not like '%=0')`,
}
