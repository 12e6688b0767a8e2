import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'error',
  category: 'performance',
  title: 'Collation that is another version than the one indexes were built with',
  why: 'After an upgrade of the operating system texts sort differently: indexes miss rows and unique keys let duplicates in.',
  fix: 'Rebuild the indexes on texts (REINDEX DATABASE CONCURRENTLY …), then ALTER DATABASE … REFRESH COLLATION VERSION.',
  thresholds: {},
  unavailable: ({ versionNumber }) =>
    versionNumber < 150000 ? 'PostgreSQL 14 does not keep the version for a database' : undefined,
  sql: (_) => `
    select format('database %I', datname) as object,
      format('Unexpected collation version %s of database \`%s\`, expected %s, with which its indexes were built', pg_database_collation_actual_version(oid), datname, datcollversion) as message,
      format('reindex database concurrently %1$I; alter database %1$I refresh collation version;', datname) as fix
    from pg_database where datcollversion is not null and datcollversion <> pg_database_collation_actual_version(oid)
    union all
    select format('collation %s', c.oid::regcollation), format('Unexpected version %s of collation \`%s\`, expected %s', pg_collation_actual_version(c.oid), c.oid::regcollation, c.collversion),
      format('alter collation %s refresh version;', c.oid::regcollation)
    from pg_collation c where c.collversion is not null and c.collversion <> pg_collation_actual_version(c.oid)
      and exists (select from pg_attribute a join pg_class r on r.oid = a.attrelid where a.attcollation = c.oid and r.relkind in ('r', 'p', 'm'))`,
}
