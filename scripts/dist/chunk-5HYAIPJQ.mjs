import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  hash
} from "./chunk-2XQMCEUW.mjs";

// scripts/run/own-tables.ts
var recordsTable = "dbops.migrations";
var stepsTable = "dbops.migration_steps";
var backfillsTable = "dbops.backfills";
var dbopsSchema = `create schema if not exists dbops;
comment on schema dbops is 'Kept by dbops: how far migrations and backfills are. No application reads it.';
create table if not exists ${recordsTable} (
  tool text not null,
  key text not null,
  version text not null,
  name text not null,
  checksum text,
  applied_at timestamptz not null default now(),
  applied_by text not null default current_user,
  milliseconds integer,
  primary key (tool, key)
);
create table if not exists ${stepsTable} (
  tool text not null,
  key text not null,
  step integer not null,
  checksum text not null,
  state text not null check (state in ('started', 'done')),
  detail jsonb not null default '{}',
  at timestamptz not null default now(),
  primary key (tool, key, step)
)`;
async function relationExists(database, table) {
  const [[found]] = await database.rows("select pg_catalog.to_regclass($1) is not null", [table]);
  return found;
}
function sourceChecksum(source) {
  return hash(source.sql.replaceAll("\r\n", "\n").trim());
}
async function recordOf(database, { tool, key, migration, milliseconds }) {
  await database.query(
    `insert into ${recordsTable} (tool, key, version, name, checksum, milliseconds) values ($1, $2, $3, $4, $5, $6)
     on conflict (tool, key) do update set version = excluded.version, name = excluded.name, checksum = excluded.checksum,
       applied_at = excluded.applied_at, applied_by = excluded.applied_by, milliseconds = excluded.milliseconds`,
    [
      tool,
      key,
      migration.version,
      migration.name,
      sourceChecksum(migration.up),
      Math.min(Math.round(milliseconds), 2147483647)
    ]
  );
}

export {
  recordsTable,
  stepsTable,
  backfillsTable,
  dbopsSchema,
  relationExists,
  sourceChecksum,
  recordOf
};
