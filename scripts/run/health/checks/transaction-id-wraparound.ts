import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Transaction ids run out',
  why: 'At 2,147 million unfrozen transactions PostgreSQL stops accepting writes until the oldest rows are frozen, which takes hours on large tables.',
  fix: 'Find what holds the oldest rows back (a long transaction, a prepared one, a slot, a table that vacuum fails on), end it, and run VACUUM (FREEZE) on the tables named.',
  thresholds: { warnAge: 1_000_000_000, errorAge: 1_600_000_000 },
  sql: ({ errorAge, warnAge }) => `
    select format('database %I', datname) as object,
      format('Unexpected age of %s million transactions of database \`%s\`, expected less than %s million: it stops writing at 2,147 million',
        age(datfrozenxid) / 1000000, datname, ${warnAge} / 1000000) as message,
      case when age(datfrozenxid) >= ${errorAge} then 'error' else 'warning' end as level,
      json_build_object('age', age(datfrozenxid), 'oldest_tables', case when datname = current_database() then
        (select json_agg(t) from (select c.oid::regclass::text as table, age(c.relfrozenxid) as age from pg_class c
          where c.relkind in ('r', 'm', 't') order by age(c.relfrozenxid) desc limit 5) t) end) as detail
    from pg_database where datallowconn and age(datfrozenxid) >= ${warnAge} order by age(datfrozenxid) desc`,
}
