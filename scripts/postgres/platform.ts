/** The Supabase platform as our own SQL: what a migration of a Supabase project finds before it runs. */

import roles from './platform/roles.sql'
import schemas from './platform/schemas.sql'

export type Platform = 'supabase' | 'postgres'

/** Default privileges of new tables in public: `legacy` grants them to the API roles, `explicit` (from 2026-10-30) does not. */
export type DefaultGrants = 'legacy' | 'explicit'

/** The SQL that lays a platform into an empty cluster, in order; empty for plain PostgreSQL. */
export function platformSql(platform: Platform, defaultGrants: DefaultGrants): string {
  if (platform === 'postgres') return ''
  const grants =
    defaultGrants === 'legacy'
      ? ['tables', 'functions', 'sequences'].map(
          (kind) =>
            `alter default privileges for role postgres in schema public grant all on ${kind} to postgres, anon, authenticated, service_role;\n`,
        )
      : []
  return [roles, schemas, ...grants].join('\n')
}
