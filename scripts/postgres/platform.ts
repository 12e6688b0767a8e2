/**
 * The Supabase platform as our own SQL: what a migration of a Supabase project finds before it runs.
 * Each file of `platform/` names the public sources of its facts.
 */

import auth from './platform/auth.sql'
import authOauth from './platform/auth-oauth.sql'
import defaultGrants from './platform/default-grants.sql'
import explicitGrants from './platform/explicit-grants.sql'
import functions from './platform/functions.sql'
import realtime from './platform/realtime.sql'
import roles from './platform/roles.sql'
import schemas from './platform/schemas.sql'
import storage from './platform/storage.sql'

export type Platform = 'supabase' | 'postgres'

/** Default privileges in `public`: `legacy` grants what is created to the API roles, `explicit` (2026-10-30) does not. */
export type DefaultGrants = 'legacy' | 'explicit'

/**
 * Takes the API roles' default privileges in `public` away, as Supabase does on 2026-10-30. It may run in the middle of a
 * history: what was created before keeps its grants.
 */
export const explicitGrantsSql: string = explicitGrants

/** The SQL that lays a platform into an empty cluster, in order; empty for plain PostgreSQL. */
export function platformSql(platform: Platform, grants: DefaultGrants): string {
  if (platform === 'postgres') return ''
  return [
    roles,
    schemas,
    auth,
    authOauth,
    storage,
    realtime,
    functions,
    defaultGrants,
    ...(grants === 'explicit' ? [explicitGrants] : []),
  ].join('\n')
}
