import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'error',
  category: 'performance',
  title: 'Setting that may lose data',
  why: 'A crash or a power cut then damages or loses what was committed.',
  fix: 'Set it back and restart or reload. A server for tests alone may keep it.',
  thresholds: {},
  sql: (_) => `
    select format('setting %s', name) as object,
      format('Unexpected \`%s = %s\`, expected \`%s\`: %s', name, setting, wanted, effect) as message,
      case when name = 'synchronous_commit' then 'info' else 'error' end as level,
      format('alter system set %s = %L;', name, wanted) as fix
    from pg_settings join (values ('fsync', 'on', 'a crash may damage every file'), ('full_page_writes', 'on', 'a torn page cannot be repaired'),
      ('autovacuum', 'on', 'tables bloat and transaction ids run out'), ('track_counts', 'on', 'autovacuum does nothing without it'),
      ('synchronous_commit', 'on', 'a crash loses the last commits that were confirmed'), ('zero_damaged_pages', 'off', 'damaged pages are emptied without a word'),
      ('ignore_checksum_failure', 'off', 'damaged pages are used')) s (name, wanted, effect) using (name)
    where setting <> wanted and not (name = 'synchronous_commit' and setting in ('local', 'remote_write', 'remote_apply'))`,
}
