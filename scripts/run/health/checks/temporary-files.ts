import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'info',
  category: 'performance',
  title: 'Sorts and hashes that spill to disk',
  why: 'Queries that do not fit into work_mem write temporary files: slow, and they fill the disk.',
  fix: 'Find them (log_temp_files, pg_stat_statements.temp_blks_written), add the index that gives the order, or raise work_mem for that role or query.',
  thresholds: { megabytes: 10_240 },
  sql: ({ megabytes }) => `
    select format('database %I', datname) as object,
      format('Unexpected %s GB of temporary files in database \`%s\` since %s, expected queries to fit into memory', round(temp_bytes / 1073741824.0, 1), datname, coalesce(to_char(stats_reset, 'YYYY-MM-DD'), 'its statistics began')) as message,
      json_build_object('files', temp_files, 'bytes', temp_bytes) as detail
    from pg_stat_database where datname = current_database() and temp_bytes >= ${megabytes} * 1048576::numeric`,
}
