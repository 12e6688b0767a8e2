import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'error',
  category: 'performance',
  title: 'Prepared transaction that nobody finishes',
  why: 'It survives restarts, holds its locks and stops vacuum for the whole server, until the ids run out.',
  fix: 'Ask its coordinator; else COMMIT PREPARED or ROLLBACK PREPARED by its name.',
  thresholds: { minutes: 60 },
  sql: ({ minutes }) => `
    select format('prepared transaction %L', gid) as object,
      format('Unexpected prepared transaction \`%s\` of %s, %s minutes old, expected it to be finished', gid, owner, floor(extract(epoch from now() - prepared) / 60)) as message,
      format('rollback prepared %L;', gid) as fix
    from pg_prepared_xacts where prepared < now() - make_interval(mins => ${minutes}) order by prepared`,
}
