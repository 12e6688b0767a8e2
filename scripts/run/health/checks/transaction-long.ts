import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Transaction that has been open for long',
  why: 'It keeps vacuum from removing what was deleted since, holds its locks, and a schema change waits for it with everybody behind.',
  fix: 'End it where it began: the application forgot to commit. select pg_terminate_backend(pid) ends it from outside. Set idle_in_transaction_session_timeout.',
  thresholds: { minutes: 15 },
  sql: ({ minutes }) => `
    select format('backend %s', pid) as object,
      format('Unexpected transaction of %s (%s), open for %s minutes and %s, expected less than %s minutes', coalesce(usename, '?'), coalesce(nullif(application_name, ''), 'no name'),
        floor(extract(epoch from now() - xact_start) / 60), state, ${minutes}) as message,
      json_build_object('pid', pid, 'state', state, 'seconds', floor(extract(epoch from now() - xact_start)), 'query', left(query, 200)) as detail
    from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start < now() - make_interval(mins => ${minutes}) order by xact_start`,
}
