import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Setting that waits for a restart',
  why: 'The file says one thing and the server does another: the next restart, planned or not, changes it.',
  fix: 'Restart in a quiet hour, or take the change back.',
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object, format('Unexpected pending change of \`%s\` (now \`%s\`), expected the server to have been restarted since', name, setting) as message
    from pg_settings where pending_restart`,
}
