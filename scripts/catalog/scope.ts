/**
 * Which objects are the user's: not Postgres's own, not an extension's, not the platform's, not a migration tool's.
 *
 * On a Supabase database (recognised by its role supabase_admin) the platform's schemas are known by name, and an object
 * in one of them is the user's when its owner is not one of the platform's own roles: on the hosted platform nobody
 * else can own what the platform made there, and what a user makes belongs to `postgres`. Policies and triggers have no
 * owner of their own. A policy on a platform's table is the user's unless the platform or an extension is known to make
 * it; a trigger is the user's when its function lives outside the platform's schemas. Columns, constraints and indexes that a user
 * adds to a platform's table cannot be told from the platform's on a server: `platform: true` reads everything.
 */

export interface SchemaOptions {
  /** Read these schemas alone; objects outside of schemas (publications, roles …) are read all the same. */
  schemas?: readonly string[]
  /** Read what the platform made as well. */
  platform?: boolean
  /** Read the tables in which migration tools keep their books as well. */
  toolTables?: boolean
  /** The caller has a transaction open: read inside it, uncommitted changes included. */
  join?: boolean
}

/** Schemas that Supabase makes. Source: supabase/postgres, migrations/db/init-scripts and the services' own migrations. */
export const platformSchemas: ReadonlySet<string> = new Set([
  '_analytics',
  '_realtime',
  '_supavisor',
  'auth',
  'cron',
  'dbdev',
  'etl',
  'extensions',
  'graphql',
  'graphql_public',
  'net',
  'pgbouncer',
  'pgmq',
  'pgmq_public',
  'pgsodium',
  'pgsodium_masks',
  'pgtle',
  'realtime',
  'repack',
  'storage',
  'supabase_functions',
  'supabase_migrations',
  'vault',
])

/** Roles that Supabase makes. `postgres` is there as well, but it is the user's. */
const platformRoles = new Set([
  'anon',
  'authenticated',
  'authenticator',
  'cli_login_postgres',
  'dashboard_user',
  'pgbouncer',
  'pgsodium_keyholder',
  'pgsodium_keyiduser',
  'pgsodium_keymaker',
  'pgtle_admin',
  'postgres',
  'service_role',
  'supabase_admin',
  'supabase_auth_admin',
  'supabase_etl_admin',
  'supabase_functions_admin',
  'supabase_privileged_role',
  'supabase_read_only_user',
  'supabase_realtime_admin',
  'supabase_replication_admin',
  'supabase_storage_admin',
  'supabase_superuser',
])

/** Roles that own what the platform makes. */
const platformOwners = new Set(
  [...platformRoles].filter((role) => /_admin$|^pgbouncer$|^pgsodium|^dashboard_user$|^supabase_/.test(role)),
)

/** Policies that extensions make without owning them (`schema.table.policy`). Source: citusdata/pg_cron, pg_cron.sql. */
const platformPolicies = new Set(['cron.job.cron_job_policy', 'cron.job_run_details.cron_job_run_details_policy'])

/** Functions that the platform makes but that belong to `postgres`. Source: supabase/postgres, migrations/db/init-scripts. */
const platformFunctions = new Set(['extensions.grant_pg_cron_access', 'extensions.grant_pg_net_access'])

/** Tables in which migration tools keep their books: the tool makes them, no migration does. */
const toolTables = new Set([
  '__EFMigrationsHistory',
  '__diesel_schema_migrations',
  '__drizzle_migrations',
  '_prisma_migrations',
  '_sqlx_migrations',
  'alembic_version',
  'ar_internal_metadata',
  'atlas_schema_revisions',
  'databasechangelog',
  'databasechangeloglock',
  'django_migrations',
  'flyway_schema_history',
  'goose_db_version',
  'gorp_migrations',
  'knex_migrations',
  'knex_migrations_lock',
  'kysely_migration',
  'kysely_migration_lock',
  'pgmigrations',
  'schema_migrations',
])

/** Schemas that hold nothing but a migration tool's books. */
const toolSchemas = new Set(['dbops', 'drizzle', 'graphile_migrate', 'supabase_migrations'])

export type Realm = 'user' | 'platform' | 'system' | 'tool' | 'outside'

export class Scope {
  readonly #options: SchemaOptions
  readonly #supabase: boolean

  constructor(options: SchemaOptions, roles: Iterable<string>) {
    this.#options = options
    this.#supabase = new Set(roles).has('supabase_admin')
  }

  /** Whether an object in this schema with this owner is the user's and was asked for. */
  holds(schema: string, owner: string): boolean {
    const realm = this.realm(schema)
    return realm === 'user' || (realm === 'platform' && this.#wanted(schema) && !this.#ownedByPlatform(owner))
  }

  /** Whose a schema is. */
  realm(schema: string): Realm {
    if (schema === 'pg_catalog' || schema === 'information_schema' || schema === 'pg_toast') return 'system'
    if (schema.startsWith('pg_temp_') || schema.startsWith('pg_toast_temp_')) return 'system'
    if (toolSchemas.has(schema) && !this.#options.toolTables) return 'tool'
    if (this.#supabase && platformSchemas.has(schema) && !this.#options.platform) return 'platform'
    return this.#wanted(schema) ? 'user' : 'outside'
  }

  /** Whether a relation is a migration tool's and was not asked for. */
  isToolTable(name: string): boolean {
    return !this.#options.toolTables && toolTables.has(name)
  }

  /** Whether an object that lives in no schema belongs to the user, told by its owner. */
  holdsGlobal(owner: string): boolean {
    return !this.#ownedByPlatform(owner)
  }

  /** Whether a function is one that the platform makes in the user's name. */
  isPlatformFunction(schema: string, name: string): boolean {
    return this.realm(schema) === 'platform' && platformFunctions.has(`${schema}.${name}`)
  }

  /** Whether a policy on a platform's table is the user's. */
  holdsPolicy(schema: string, table: string, policy: string): boolean {
    return this.#wanted(schema) && !platformPolicies.has(`${schema}.${table}.${policy}`)
  }

  /** Whether a trigger on a platform's table is the user's, told by its function's schema. */
  holdsTrigger(schema: string, functionSchema: string): boolean {
    const realm = this.realm(functionSchema)
    return this.#wanted(schema) && realm !== 'platform' && realm !== 'system'
  }

  /** Whether a role is neither Postgres's own nor the platform's. `bootstrap`: the superuser of initdb. */
  holdsRole(name: string, bootstrap: boolean): boolean {
    if (name.startsWith('pg_') || bootstrap) return false
    return this.#options.platform === true || !(name === 'postgres' || (this.#supabase && platformRoles.has(name)))
  }

  #ownedByPlatform(owner: string): boolean {
    return this.#supabase && !this.#options.platform && platformOwners.has(owner)
  }

  #wanted(schema: string): boolean {
    return this.#options.schemas === undefined || this.#options.schemas.includes(schema)
  }
}
