import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Reads that mostly miss the cache',
  why: 'Every other page comes from the disk (or the system cache): the hot data does not fit.',
  fix: 'Look which tables are read (pg_statio_user_tables), add the index that a scan lacks, then more memory.',
  thresholds: { reads: 1_000_000, ratio: 0.95 },
  sql: ({ ratio, reads }) => `
    select format('database %I', datname) as object,
      format('Unexpected cache hit ratio of %s %% in database \`%s\`, expected %s %% or more', round(100.0 * blks_hit / (blks_hit + blks_read), 1), datname, 100 * ${ratio}) as message,
      json_build_object('hits', blks_hit, 'reads', blks_read) as detail
    from pg_stat_database where datname = current_database() and blks_read >= ${reads} and blks_hit < ${ratio} * (blks_hit + blks_read)`,
}
