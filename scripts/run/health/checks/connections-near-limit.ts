import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Connections near their limit',
  why: 'The next ones are refused: the application is down although the database is up.',
  fix: 'Put a pooler in transaction mode in front, lower the pools of the application, look for sessions left idle in a transaction.',
  thresholds: { share: 0.8 },
  sql: ({ share }) => `
    select 'connections' as object,
      format('Unexpected %s of %s connections in use, expected less than %s', used, most, floor(most * ${share})) as message,
      json_build_object('used', used, 'max', most, 'idle', idle, 'idle_in_transaction', stuck) as detail
    from (select count(*) as used, count(*) filter (where state = 'idle') as idle, count(*) filter (where state like 'idle in transaction%') as stuck,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most
      from pg_stat_activity where backend_type = 'client backend') c
    where used >= most * ${share}`,
}
