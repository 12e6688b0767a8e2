import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'security',
  title: 'Passwords stored as MD5',
  why: 'An MD5 hash is what the server accepts: a stolen one logs in. PostgreSQL 18 warns of them, a later version refuses them.',
  fix: "Set password_encryption = 'scram-sha-256' and set the passwords anew.",
  thresholds: {},
  sql: (_) => `
    select 'setting password_encryption' as object, 'Unexpected \`password_encryption = md5\`, expected \`scram-sha-256\`' as message, $f$alter system set password_encryption = 'scram-sha-256';$f$ as fix
    where current_setting('password_encryption') = 'md5'`,
}
