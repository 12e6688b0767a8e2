import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'security',
  title: 'Role whose password has expired',
  why: 'Whoever uses it is locked out, or is about to be.',
  fix: 'Set a new password, or drop the role.',
  thresholds: { days: 14 },
  sql: ({ days }) => `
    select format('role %I', rolname) as object, format('Unexpected end of the password of role \`%s\` at %s, expected more than %s days from now', rolname, to_char(rolvaliduntil, 'YYYY-MM-DD'), ${days}) as message
    from pg_roles where rolcanlogin and rolvaliduntil < now() + make_interval(days => ${days})`,
}
