import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Pooler in transaction mode between',
  why: 'Settings of a session, LISTEN, advisory locks of a session, temporary tables and, with older poolers, prepared statements do not survive the transaction.',
  fix: 'Use the direct URL for migrations and for what needs a session; PgBouncer from 1.21 keeps prepared statements with max_prepared_statements.',
  thresholds: {},
  sql: (_, context) => `
    select 'connection' as object, 'Unexpected pooler between, expected a direct connection for migrations and checks' as message where ${context.pooled}`,
}
