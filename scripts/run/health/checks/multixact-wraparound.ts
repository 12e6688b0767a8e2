import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Multixact ids run out',
  why: 'Row locks shared by several sessions (foreign keys) use multixact ids; at 2,147 million PostgreSQL stops accepting writes.',
  fix: 'Run VACUUM (FREEZE) on the tables with the oldest relminmxid, and look for long transactions.',
  thresholds: { warnAge: 1_000_000_000, errorAge: 1_600_000_000 },
  sql: ({ errorAge, warnAge }) => `
    select format('database %I', datname) as object,
      format('Unexpected age of %s million multixacts of database \`%s\`, expected less than %s million',
        mxid_age(datminmxid) / 1000000, datname, ${warnAge} / 1000000) as message,
      case when mxid_age(datminmxid) >= ${errorAge} then 'error' else 'warning' end as level,
      json_build_object('age', mxid_age(datminmxid)) as detail
    from pg_database where datallowconn and mxid_age(datminmxid) >= ${warnAge} order by mxid_age(datminmxid) desc`,
}
