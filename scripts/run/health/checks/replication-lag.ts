import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Replica that lags',
  why: 'Reads on it are old, and a failover would lose what it has not received.',
  fix: 'Look at its disk and network, at long queries on it, and at bursts of writes here.',
  thresholds: { seconds: 30, megabytes: 256 },
  sql: ({ megabytes, seconds }) => `
    select format('replica %s', coalesce(nullif(application_name, ''), client_addr::text, pid::text)) as object,
      format('Unexpected lag of %s MB and %s s of replica \`%s\` (%s), expected less than %s MB and %s s', round(behind / 1048576), round(coalesce(extract(epoch from replay_lag), 0)),
        coalesce(nullif(application_name, ''), client_addr::text, pid::text), state, ${megabytes}, ${seconds}) as message,
      json_build_object('bytes', behind, 'seconds', extract(epoch from replay_lag), 'state', state) as detail
    from (select *, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as behind from pg_stat_replication where not pg_is_in_recovery()) r
    where behind > ${megabytes} * 1048576::numeric or (behind > 0 and extract(epoch from replay_lag) > ${seconds})`,
}
