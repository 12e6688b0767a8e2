import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Table that vacuum does not keep up with',
  why: 'Dead rows are read by every scan and bloat table and indexes; index-only scans stop being so.',
  fix: 'Look for what holds vacuum back (long transactions, slots, locks); let it run more often on this table: ALTER TABLE … SET (autovacuum_vacuum_scale_factor = 0.02).',
  thresholds: { deadRows: 10_000, deadShare: 0.2 },
  sql: ({ deadRows, deadShare }) => `
    select format('table %s', relid::regclass) as object,
      format('Unexpected %s dead rows beside %s live ones in \`%s\`, expected vacuum to remove them (last: %s)', n_dead_tup, n_live_tup, relid::regclass,
        coalesce(to_char(greatest(last_vacuum, last_autovacuum), 'YYYY-MM-DD HH24:MI'), 'never')) as message,
      format('vacuum (analyze) %s;', relid::regclass) as fix,
      json_build_object('dead_rows', n_dead_tup, 'live_rows', n_live_tup) as detail
    from pg_stat_user_tables where n_dead_tup >= ${deadRows} and n_dead_tup > ${deadShare} * (n_live_tup + n_dead_tup) order by n_dead_tup desc`,
}
