import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/build/schemas/settings.schema.json
var settings_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/database-operations/database-operations/main/scripts/build/schemas/settings.schema.json",
  title: "dbops.json",
  description: "Settings of database-operations at the root of a repository. None is needed.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    tool: {
      enum: [
        "supabase",
        "dbmate",
        "golang-migrate",
        "flyway",
        "prisma",
        "drizzle",
        "goose",
        "sqitch",
        "diesel",
        "sql-migrate",
        "node-pg-migrate",
        "atlas",
        "sqlx",
        "plain"
      ],
      description: "The migration tool, where its files do not tell."
    },
    migrations: {
      type: "string",
      minLength: 1,
      description: "Folder with migrations, relative to this file, where detection would not find it."
    },
    rollbacks: {
      type: "string",
      minLength: 1,
      description: "Folder with one rollback a migration, of the same file name."
    },
    docs: { type: "string", minLength: 1, description: "Folder that `dbops docs` writes." },
    access: {
      type: "string",
      minLength: 1,
      description: "File with the access contract (dbops access --init), relative to this file."
    },
    types: { type: "string", minLength: 1, description: "File that `dbops types` writes." },
    personas: {
      type: "array",
      description: "Personas of `dbops access` beside those that are derived: a new name adds one, a known name changes it.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: { type: "string", pattern: "\\S", description: "Its name in the matrix and in contracts." },
          omit: { type: "boolean", description: "Leaves a derived persona out." },
          like: {
            type: "string",
            description: "The persona whose role, user, claims and settings it begins with (default: itself, else authenticated, else the first)."
          },
          role: { type: "string", description: "The PostgreSQL role that is taken on." },
          claims: {
            type: "object",
            description: "Claims of the JWT, laid over those it begins with; null takes one away."
          },
          settings: {
            type: "object",
            additionalProperties: { type: "string" },
            description: 'Settings of the session that policies read, e.g. {"app.tenant_id": "…"}.'
          },
          trusted: { type: "boolean", description: "Whether reaching everything is what it is for." },
          description: { type: "string", description: "Who that is, on one line." }
        }
      }
    },
    platform: { enum: ["supabase", "postgres"], description: "What the database runs on." },
    defaultGrants: {
      enum: ["legacy", "explicit"],
      description: "Whether new tables in public are granted to anon and authenticated by default (legacy: Supabase projects from before 2026-10-30)."
    },
    server: {
      type: "object",
      additionalProperties: { type: "string" },
      description: 'Settings of the server that hold for migrations, by name, e.g. {"lock_timeout": "5s"}: rules take them as given.'
    },
    rules: {
      type: "object",
      additionalProperties: { enum: ["error", "warning", "info", "off"] },
      description: "Level of a rule by its id, or off."
    },
    ignore: {
      type: "array",
      description: "Findings of `dbops advise` that are accepted, each with the reason.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "object", "reason"],
        properties: {
          rule: { type: "string", minLength: 1, description: "The rule's id." },
          object: {
            type: "string",
            minLength: 1,
            description: "The object as the finding names it, e.g. `table public.orders`; `*` stands for any text."
          },
          reason: { type: "string", pattern: "\\S", description: "Why the finding is accepted." }
        }
      }
    },
    baseline: {
      type: "string",
      minLength: 1,
      description: "File of findings that were there before the rules were adopted, relative to this file."
    },
    stats: {
      type: "string",
      minLength: 1,
      description: "File of production's sizes (`dbops schema --format stats`), relative to this file: `dbops prove` and `dbops review` estimate from it how long locks are held."
    },
    maxBlockedSeconds: {
      type: "number",
      minimum: 0,
      description: "Seconds that readers or writers of a table may have to wait for a migration, by that estimate (default: 5)."
    },
    identifierColumns: {
      type: "array",
      items: { type: "string", minLength: 1 },
      description: "Names of JSON columns that hold identifiers and nothing else (default: external_ids)."
    }
  }
};
export {
  settings_schema_default as default
};
