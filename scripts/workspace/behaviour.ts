/**
 * How each migration tool executes a file: read in the source code that is named below, else (Sqitch, Diesel, sql-migrate,
 * node-pg-migrate, Atlas, sqlx; Prisma's splitting from 7.4) taken from its documentation or pull requests. What a replay does
 * follows from this table alone.
 *
 * Sources (all public, read 2026):
 * - supabase/cli pkg/migration/file.go `ExecBatch` (all statements in one pipeline, "implicitly transactional"), apply.go
 *   (`RESET ALL` before each file), list.go (names must match `^([0-9]+)_(.*)\.sql$`, in name order), seed.go; Postgres
 *   `exec_execute_message` sets XACT_FLAGS_PIPELINING only after an Execute that did not commit at once.
 * - amacneil/dbmate pkg/dbmate/migration.go, db.go `Migrate` (a transaction around the up block unless `transaction:false`;
 *   one pooled connection, nothing is reset between files).
 * - golang-migrate/migrate database/postgres/postgres.go `runStatement` (one simple-query message on one connection).
 * - flyway/flyway ParserSqlScript.java (mixed scripts), PostgreSQLParser.java (which statements are not transactional),
 *   PostgreSQLConnection.java (role and search_path are restored before each migration, other settings are not).
 * - prisma/prisma-engines flavour/postgres/connector/native/mod.rs `apply_migration_script` (`simple_query` of the whole
 *   script; from 7.4 a script with CREATE INDEX CONCURRENTLY is split: prisma-engines pull request 5767).
 * - drizzle-team/drizzle-orm pg-core/dialect.ts `migrate` (one transaction over all pending files, chunk by chunk).
 * - pressly/goose migration_sql.go (a transaction unless `NO TRANSACTION`, statement by statement).
 * - sqitchers/sqitch: each change is a psql of its own. diesel_migrations: one transaction a migration unless
 *   `run_in_transaction = false` in metadata.toml.
 * - rubenv/sql-migrate migrate.go (a transaction unless `notransaction`); salsita/node-pg-migrate (one transaction over all
 *   pending files by default); ariga/atlas (txmode file by default); launchbadge/sqlx (a transaction unless `-- no-transaction`).
 */

import type { Tool, TransactionMode } from './workspace.ts'

export interface Behaviour {
  /** Where the file itself does not say otherwise. */
  transaction: TransactionMode
  /**
   * What becomes of session settings (SET, set_config, SET ROLE) before the next file:
   * `kept` they stay; `reset` RESET ALL, which leaves the role; `path` search_path and role are restored; `fresh` a new session.
   */
  session: 'kept' | 'reset' | 'path' | 'fresh'
  /** Whether psql runs the file, so that its meta-commands have a meaning. */
  psql: boolean
  /** Whether rows after COPY … FROM stdin reach the server. */
  copyData: boolean
  /** The tool's name in a sentence. */
  label: string
}

export const behaviours: Readonly<Record<Tool, Behaviour>> = {
  supabase: { transaction: 'pipeline', session: 'reset', psql: false, copyData: false, label: 'the Supabase CLI' },
  dbmate: { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'dbmate' },
  'golang-migrate': {
    transaction: 'message',
    session: 'kept',
    psql: false,
    copyData: false,
    label: 'golang-migrate',
  },
  flyway: { transaction: 'detect', session: 'path', psql: false, copyData: true, label: 'Flyway' },
  prisma: { transaction: 'message', session: 'kept', psql: false, copyData: false, label: 'Prisma' },
  drizzle: { transaction: 'history', session: 'kept', psql: false, copyData: false, label: 'Drizzle' },
  goose: { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'goose' },
  sqitch: { transaction: 'statement', session: 'fresh', psql: true, copyData: true, label: 'Sqitch' },
  diesel: { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'Diesel' },
  'sql-migrate': { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'sql-migrate' },
  'node-pg-migrate': {
    transaction: 'history',
    session: 'kept',
    psql: false,
    copyData: false,
    label: 'node-pg-migrate',
  },
  atlas: { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'Atlas' },
  sqlx: { transaction: 'file', session: 'kept', psql: false, copyData: false, label: 'sqlx' },
  plain: { transaction: 'statement', session: 'fresh', psql: true, copyData: true, label: 'psql' },
}
