import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'security',
  title: 'Version without security updates',
  why: 'No further repairs are published for it. Source: postgresql.org/support/versioning.',
  fix: 'Upgrade: pg_upgrade or logical replication, tried on a copy first.',
  thresholds: { days: 90 },
  sql: ({ days }) => `
    select 'server' as object,
      format('Unexpected PostgreSQL %s, whose updates end at %s, expected a version with updates for more than %s days', current_setting('server_version'), until, ${days}) as message,
      case when until < current_date then 'error' else 'warning' end as level
    from (values (12, date '2024-11-21'), (13, date '2025-11-13'), (14, date '2026-11-12'), (15, date '2027-11-11'), (16, date '2028-11-09'), (17, date '2029-11-08'), (18, date '2030-11-14')) v (major, until)
    where major = current_setting('server_version_num')::int / 10000 and until < current_date + ${days}::int`,
}
