import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Table whose statistics are missing or old',
  why: 'The planner guesses: it picks scans and join orders for a table that is no longer there.',
  fix: 'Run ANALYZE on it; lower autovacuum_analyze_scale_factor where it changes in bursts.',
  thresholds: { rows: 10_000, changedShare: 0.3 },
  sql: ({ changedShare, rows }) => `
    select format('table %s', relid::regclass) as object,
      case when greatest(last_analyze, last_autoanalyze) is null
        then format('Unexpected lack of statistics of \`%s\` with about %s rows, expected ANALYZE to have run', relid::regclass, n_live_tup)
        else format('Unexpected %s changed rows since the last ANALYZE of \`%s\` with %s rows, expected it to have run', n_mod_since_analyze, relid::regclass, n_live_tup) end as message,
      format('analyze %s;', relid::regclass) as fix,
      json_build_object('rows', n_live_tup, 'changed_rows', n_mod_since_analyze) as detail
    from pg_stat_user_tables
    where n_live_tup >= ${rows} and (greatest(last_analyze, last_autoanalyze) is null or n_mod_since_analyze > ${changedShare} * n_live_tup)
      and not exists (select from pg_class c where c.oid = relid and c.relkind = 'p')
    order by n_live_tup desc`,
}
