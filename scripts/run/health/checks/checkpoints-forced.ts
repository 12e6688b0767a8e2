import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Checkpoints forced by the amount of WAL',
  why: 'max_wal_size is reached before checkpoint_timeout: pages are written again and again, and WAL grows with full pages.',
  fix: 'Raise max_wal_size until most checkpoints are timed.',
  thresholds: { count: 20, share: 0.5 },
  sql: ({ count, share }, context) => `
    select 'checkpoints' as object,
      format('Unexpected %s of %s checkpoints forced by WAL, expected most of them timed', requested, requested + timed) as message,
      json_build_object('requested', requested, 'timed', timed) as detail
    from (${context.versionNumber >= 170000 ? 'select num_requested as requested, num_timed as timed from pg_stat_checkpointer' : 'select checkpoints_req as requested, checkpoints_timed as timed from pg_stat_bgwriter'}) c
    where requested >= ${count} and requested > ${share} * (requested + timed)`,
}
