import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'error',
  category: 'performance',
  title: 'WAL archiving fails',
  why: 'What is not archived cannot be restored, and WAL piles up until the disk is full.',
  fix: 'Read the server log for archive_command, repair it, then: select pg_switch_wal().',
  thresholds: { minutes: 60 },
  sql: ({ minutes }) => `
    select 'archiver' as object,
      case when last_failed_time > coalesce(last_archived_time, '-infinity')
        then format('Unexpected failures of WAL archiving (%s, the last at %s for %s), expected none since the last success', failed_count, to_char(last_failed_time, 'YYYY-MM-DD HH24:MI'), last_failed_wal)
        else format('Unexpected last archived WAL at %s, expected within %s minutes', to_char(last_archived_time, 'YYYY-MM-DD HH24:MI'), ${minutes}) end as message,
      json_build_object('failed', failed_count, 'archived', archived_count) as detail
    from pg_stat_archiver, (select setting <> 'off' as on from pg_settings where name = 'archive_mode') m, (select setting::int as seconds from pg_settings where name = 'archive_timeout') t
    where m.on and (last_failed_time > coalesce(last_archived_time, '-infinity')
      or (t.seconds > 0 and last_archived_time < now() - make_interval(mins => ${minutes})))`,
}
