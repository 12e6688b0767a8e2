/**
 * What dbops keeps on a server, in a schema of its own, made only when there is something to keep:
 *
 * - `dbops.migrations`: the history of folders without a tool, and for tools without checksums what was applied.
 * - `dbops.migration_steps`: which parts of a migration that takes several transactions are done. Empty between runs.
 * - `dbops.backfills`: how far each backfill is.
 */

import { hash } from '../core/hash.ts'
import type { Database } from '../postgres/database.ts'
import type { Migration, SqlSource } from '../workspace/workspace.ts'

export const recordsTable = 'dbops.migrations'
export const stepsTable = 'dbops.migration_steps'
export const backfillsTable = 'dbops.backfills'

/** Makes the schema with the tables of `migrate`; run where `dbops.migrations` is missing. */
export const dbopsSchema = `create schema if not exists dbops;
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
)`

/** Whether a relation exists, by its qualified name. */
export async function relationExists(database: Database, table: string): Promise<boolean> {
  const [[found]] = (await database.rows('select pg_catalog.to_regclass($1) is not null', [table])) as [[boolean]]
  return found
}

/** SHA-256 of a migration's own SQL: what `dbops.migrations` holds. Line ends do not count. */
export function sourceChecksum(source: SqlSource): string {
  return hash(source.sql.replaceAll('\r\n', '\n').trim())
}

export interface Record {
  tool: string
  key: string
  migration: Migration
  milliseconds: number
}

/** Writes down what was applied; the tables exist. */
export async function recordOf(database: Database, { tool, key, migration, milliseconds }: Record): Promise<void> {
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
      Math.min(Math.round(milliseconds), 2_147_483_647),
    ],
  )
}
