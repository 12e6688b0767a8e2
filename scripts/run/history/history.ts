/**
 * The table in which the workspace's own tool records what it applied. Read and written as that tool does, so that either
 * may run next. One file a tool; each names the source that its format was read in.
 */

import { DbopsError } from '../../core/error.ts'
import { compareText } from '../../core/finding.ts'
import { ident, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { Migration, Tool, Workspace } from '../../workspace/workspace.ts'

export interface HistoryRow {
  /** Equals `History.keyOf` of the migration that it is about. */
  key: string
  /** As people know it. */
  version: string
  /** `unfinished`: begun and not ended, as far as the table says. `failed`: the tool says so. */
  state: 'applied' | 'unfinished' | 'failed'
  /** Comparable with `History.checksumOf`; absent where the table holds none. */
  checksum?: string
  /** When, as the server prints it; for people. */
  at?: string
}

export interface History {
  readonly tool: Tool
  /** Qualified name of the table, quoted where needed. */
  readonly table: string
  /** Whether the table was there when the history was opened. */
  readonly exists: boolean
  /** Makes the table, or brings it to the form that the tool expects now; undefined where nothing is to be done. */
  readonly create: string | undefined
  /** Identifies a migration in the table. */
  keyOf(migration: Migration): string
  /** As the table's rows hold it; absent where the tool keeps no checksum. */
  checksumOf?(migration: Migration): Promise<string>
  /** Every row, in the order of application. Only where the table exists. */
  read(database: Database): Promise<HistoryRow[]>
  /** Records that a migration of several transactions has begun; in a transaction of its own. */
  started?(database: Database, migration: Migration): Promise<void>
  /** Records that a migration is applied; in the last transaction of the migration. */
  applied(database: Database, migration: Migration, milliseconds: number): Promise<void>
  /** Removes the record; `before` is the migration that is the newest one then. */
  reverted(database: Database, migration: Migration, before: Migration | undefined): Promise<void>
  /** Removes a record that no file has, by its key; absent: `reverted` with a migration made of the key does. */
  revertedKey?(database: Database, key: string): Promise<void>
  /** Makes the recorded checksum that of the file. */
  adopt?(database: Database, migration: Migration): Promise<void>
  /** Forgets a failed or unfinished record, so that the tool may run the migration again. */
  forget?(database: Database, migration: Migration, before: Migration | undefined): Promise<void>
}

/** What an adapter is made of. */
export interface HistoryContext {
  workspace: Workspace
  database: Database
  /** `--history-table`: another table than the tool's default one. */
  table?: { schema?: string; name: string }
}

/** Opens the history of the workspace's tool. Throws `DbopsError` (input) for a tool whose table is not written. */
export async function openHistory(context: HistoryContext): Promise<History> {
  const load = adapters[context.workspace.tool]
  if (load === undefined) {
    throw new DbopsError(
      `Unexpected tool ${context.workspace.tool}, expected one whose history can be kept: ${Object.keys(adapters).join(', ')}`,
      {
        where: context.workspace.migrationsFolder,
        hint: 'Its table holds what only the tool itself can compute. Apply with the tool, and use dbops for lint, prove and observe.',
      },
    )
  }
  return load(context)
}

type Loader = (context: HistoryContext) => Promise<History>

const adapters: Partial<Record<Tool, Loader>> = {
  supabase: async (context) => (await import('./supabase.ts')).supabaseHistory(context),
  dbmate: async (context) => (await import('./dbmate.ts')).dbmateHistory(context),
  'golang-migrate': async (context) => (await import('./golang-migrate.ts')).golangMigrateHistory(context),
  flyway: async (context) => (await import('./flyway.ts')).flywayHistory(context),
  prisma: async (context) => (await import('./prisma.ts')).prismaHistory(context),
  drizzle: async (context) => (await import('./drizzle.ts')).drizzleHistory(context),
  goose: async (context) => (await import('./goose.ts')).gooseHistory(context),
  diesel: async (context) => (await import('./diesel.ts')).dieselHistory(context),
  sqlx: async (context) => (await import('./sqlx.ts')).sqlxHistory(context),
  'node-pg-migrate': async (context) => (await import('./node-pg-migrate.ts')).nodePgMigrateHistory(context),
  'sql-migrate': async (context) => (await import('./sql-migrate.ts')).sqlMigrateHistory(context),
  plain: async (context) => (await import('./plain.ts')).plainHistory(context),
}

/** Tools whose history can be kept. */
export const supportedTools: readonly Tool[] = Object.keys(adapters) as Tool[]

export interface Place {
  schema: string
  name: string
  /** Qualified, quoted where needed. */
  table: string
}

/**
 * Where a tool's table is: as asked for, else what search_path finds, else the schema in which the tool would make it.
 * Tables of the same name that other programs keep elsewhere (auth.schema_migrations) are never taken.
 */
export async function locate({ database, table }: HistoryContext, name: string, home?: string): Promise<Place> {
  const wanted = table?.name ?? name
  let schema = table?.schema ?? home
  if (schema === undefined) {
    const [[visible, current]] = (await database.rows(
      `select (select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.oid = pg_catalog.to_regclass($1)), pg_catalog.current_schema()::text`,
      [ident(wanted)],
    )) as [[string | null, string | null]]
    schema = visible ?? current ?? 'public'
  }
  return { schema, name: wanted, table: qualified(schema, wanted) }
}

/** Columns of a table by name with their types; undefined where there is no such table. */
export async function columnsOf(database: Database, { schema, name }: Place): Promise<Map<string, string> | undefined> {
  const rows = (await database.rows(
    `select a.attname::text, pg_catalog.format_type(a.atttypid, null)
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'f')`,
    [schema, name],
  )) as [string | null, string | null][]
  if (rows.length === 0) return undefined
  return new Map(rows.filter((row): row is [string, string] => row[0] !== null))
}

/** Whether the tool's table exists; throws `DbopsError` (environment) where it lacks a column that the tool needs. */
export async function checkTable(
  database: Database,
  place: Place,
  label: string,
  required: readonly string[],
): Promise<Map<string, string> | undefined> {
  const columns = await columnsOf(database, place)
  if (columns === undefined) return undefined
  const missing = required.filter((column) => !columns.has(column))
  if (missing.length === 0) return columns
  throw new DbopsError(
    `Unexpected form of ${place.table}: no column ${missing.map(ident).join(', ')}, expected the history table of ${label}`,
    {
      kind: 'environment',
      where: place.table,
      hint: 'Another program keeps this table, or it was altered by hand. Name the right one with --history-table, or the right tool in dbops.json.',
    },
  )
}

/** Rows in the order of their versions as text: what tools with textual versions do. */
export function byVersion(rows: HistoryRow[]): HistoryRow[] {
  return rows.sort((a, b) => compareText(a.version, b.version))
}
