import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Deadlocks',
  why: 'Two transactions take the same locks in different orders: one of them fails each time, and a second passes before.',
  fix: 'Find the two in the log (log_lock_waits, deadlock detail) and lock in one order; retry on 40P01.',
  thresholds: { count: 1 },
  sql: ({ count }) => `
    select format('database %I', datname) as object,
      format('Unexpected %s deadlocks in database \`%s\` since %s, expected none', deadlocks, datname, coalesce(to_char(stats_reset, 'YYYY-MM-DD'), 'its statistics began')) as message,
      json_build_object('deadlocks', deadlocks) as detail
    from pg_stat_database where datname = current_database() and deadlocks >= ${count}`,
}
