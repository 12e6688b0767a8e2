import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/catalog/scope.ts
var platformSchemas = /* @__PURE__ */ new Set([
  "_analytics",
  "_realtime",
  "_supavisor",
  "auth",
  "cron",
  "dbdev",
  "etl",
  "extensions",
  "graphql",
  "graphql_public",
  "net",
  "pgbouncer",
  "pgmq",
  "pgmq_public",
  "pgsodium",
  "pgsodium_masks",
  "pgtle",
  "realtime",
  "repack",
  "storage",
  "supabase_functions",
  "supabase_migrations",
  "vault"
]);
var platformRoles = /* @__PURE__ */ new Set([
  "anon",
  "authenticated",
  "authenticator",
  "cli_login_postgres",
  "dashboard_user",
  "pgbouncer",
  "pgsodium_keyholder",
  "pgsodium_keyiduser",
  "pgsodium_keymaker",
  "pgtle_admin",
  "postgres",
  "service_role",
  "supabase_admin",
  "supabase_auth_admin",
  "supabase_etl_admin",
  "supabase_functions_admin",
  "supabase_privileged_role",
  "supabase_read_only_user",
  "supabase_realtime_admin",
  "supabase_replication_admin",
  "supabase_storage_admin",
  "supabase_superuser"
]);
var platformOwners = new Set(
  [...platformRoles].filter((role) => /_admin$|^pgbouncer$|^pgsodium|^dashboard_user$|^supabase_/.test(role))
);
var platformPolicies = /* @__PURE__ */ new Set(["cron.job.cron_job_policy", "cron.job_run_details.cron_job_run_details_policy"]);
var platformFunctions = /* @__PURE__ */ new Set(["extensions.grant_pg_cron_access", "extensions.grant_pg_net_access"]);
var toolTables = /* @__PURE__ */ new Set([
  "__EFMigrationsHistory",
  "__diesel_schema_migrations",
  "__drizzle_migrations",
  "_prisma_migrations",
  "_sqlx_migrations",
  "alembic_version",
  "ar_internal_metadata",
  "atlas_schema_revisions",
  "databasechangelog",
  "databasechangeloglock",
  "django_migrations",
  "flyway_schema_history",
  "goose_db_version",
  "gorp_migrations",
  "knex_migrations",
  "knex_migrations_lock",
  "kysely_migration",
  "kysely_migration_lock",
  "pgmigrations",
  "schema_migrations"
]);
var toolSchemas = /* @__PURE__ */ new Set(["dbops", "drizzle", "graphile_migrate", "supabase_migrations"]);
var Scope = class {
  #options;
  #supabase;
  constructor(options, roles) {
    this.#options = options;
    this.#supabase = new Set(roles).has("supabase_admin");
  }
  /** Whether an object in this schema with this owner is the user's and was asked for. */
  holds(schema, owner) {
    const realm = this.realm(schema);
    return realm === "user" || realm === "platform" && this.#wanted(schema) && !this.#ownedByPlatform(owner);
  }
  /** Whose a schema is. */
  realm(schema) {
    if (schema === "pg_catalog" || schema === "information_schema" || schema === "pg_toast") return "system";
    if (schema.startsWith("pg_temp_") || schema.startsWith("pg_toast_temp_")) return "system";
    if (toolSchemas.has(schema) && !this.#options.toolTables) return "tool";
    if (this.#supabase && platformSchemas.has(schema) && !this.#options.platform) return "platform";
    return this.#wanted(schema) ? "user" : "outside";
  }
  /** Whether a relation is a migration tool's and was not asked for. */
  isToolTable(name) {
    return !this.#options.toolTables && toolTables.has(name);
  }
  /** Whether an object that lives in no schema belongs to the user, told by its owner. */
  holdsGlobal(owner) {
    return !this.#ownedByPlatform(owner);
  }
  /** Whether a function is one that the platform makes in the user's name. */
  isPlatformFunction(schema, name) {
    return this.realm(schema) === "platform" && platformFunctions.has(`${schema}.${name}`);
  }
  /** Whether a policy on a platform's table is the user's. */
  holdsPolicy(schema, table, policy) {
    return this.#wanted(schema) && !platformPolicies.has(`${schema}.${table}.${policy}`);
  }
  /** Whether a trigger on a platform's table is the user's, told by its function's schema. */
  holdsTrigger(schema, functionSchema) {
    const realm = this.realm(functionSchema);
    return this.#wanted(schema) && realm !== "platform" && realm !== "system";
  }
  /** Whether a role is neither Postgres's own nor the platform's. `bootstrap`: the superuser of initdb. */
  holdsRole(name, bootstrap) {
    if (name.startsWith("pg_") || bootstrap) return false;
    return this.#options.platform === true || !(name === "postgres" || this.#supabase && platformRoles.has(name));
  }
  #ownedByPlatform(owner) {
    return this.#supabase && !this.#options.platform && platformOwners.has(owner);
  }
  #wanted(schema) {
    return this.#options.schemas === void 0 || this.#options.schemas.includes(schema);
  }
};

export {
  platformSchemas,
  Scope
};
