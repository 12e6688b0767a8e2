import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Pages without checksums',
  why: 'A damaged page is not noticed when it is read: it spreads into backups and replicas.',
  fix: 'Stop the server in a quiet hour and run pg_checksums --enable, or make the next cluster with them (the default from PostgreSQL 18).',
  thresholds: {},
  sql: (_) => `
    select 'cluster' as object, 'Unexpected cluster without data checksums, expected them' as message where current_setting('data_checksums') = 'off'`,
}
