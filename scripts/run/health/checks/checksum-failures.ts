import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'error',
  category: 'performance',
  title: 'Damaged pages were read',
  why: 'A page on disk is not what was written: hardware, file system or memory. Data may be lost already.',
  fix: 'Stop writing, copy the data directory, find the pages with pg_amcheck, restore from a backup or a replica.',
  thresholds: {},
  sql: (_) => `
    select format('database %I', datname) as object,
      format('Unexpected %s pages with a wrong checksum in database \`%s\`, the last at %s, expected none', checksum_failures, datname, to_char(checksum_last_failure, 'YYYY-MM-DD HH24:MI')) as message,
      json_build_object('failures', checksum_failures) as detail
    from pg_stat_database where checksum_failures > 0`,
}
