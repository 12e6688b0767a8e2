import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Sessions that wait for a lock',
  why: 'Each holds a connection and waits; a schema change in the queue makes all that come after wait as well.',
  fix: 'Look who is at the head of the queue: dbops observe --once.',
  thresholds: { seconds: 5 },
  sql: ({ seconds }) => `
    select format('backend %s', pid) as object,
      format('Unexpected wait of %s seconds for a lock by %s, blocked by backend %s, expected less than %s', floor(extract(epoch from now() - state_change)), coalesce(usename, '?'), array_to_string(pg_blocking_pids(pid), ', '), ${seconds}) as message,
      json_build_object('pid', pid, 'blocked_by', pg_blocking_pids(pid), 'query', left(query, 200)) as detail
    from pg_stat_activity where wait_event_type = 'Lock' and state_change < now() - make_interval(secs => ${seconds}) order by state_change`,
}
