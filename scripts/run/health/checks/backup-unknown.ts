import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'No sign of a backup that can go back to a moment',
  why: 'With neither WAL archiving nor a streaming receiver, the server itself keeps nothing that brings back yesterday. The host may do it by other means, such as snapshots of the disk.',
  fix: 'Ask the host what it does and how much may be lost; restore one: dbops restore-check.',
  thresholds: {},
  sql: (_) => `
    select 'backup' as object, 'Unexpected lack of WAL archiving and of replication, expected one of them, or a backup by the host' as message
    where not pg_is_in_recovery() and (select setting from pg_settings where name = 'archive_mode') = 'off'
      and not exists (select from pg_stat_replication) and not exists (select from pg_replication_slots where slot_type = 'physical')`,
}
