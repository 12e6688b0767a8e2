/** How a server stands to the migrations of a workspace: what `dbops migrate status` says and `up` goes by. */

import type { Database } from '../../postgres/database.ts'
import { sourceStatements } from '../../prove/statements.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import { type History, type HistoryRow, openHistory } from '../history/history.ts'
import { Journal } from '../journal.ts'
import { recordsTable, sourceChecksum } from '../own-tables.ts'
import { segmentsOf } from '../segments.ts'
import { begunStep, journalKey } from './execute.ts'

/**
 * - `applied`
 * - `pending`: not applied yet; a repeatable migration also where its file differs from what was applied
 * - `changed`: applied, and the file is another one now
 * - `unfinished`: a run of dbops was cut off in the middle; the next `up` (or `down`) goes on
 * - `failed`: the tool's own table says that it failed or is under way, and nobody wrote down how far it is
 */
export type State = 'applied' | 'pending' | 'changed' | 'unfinished' | 'failed'

export interface MigrationStatus {
  version: string
  name: string
  file: string
  state: State
  /** Pending although a later one is applied. */
  outOfOrder: boolean
  /** When it was applied, as the server prints it. */
  at?: string
  /** Of `unfinished`: how many of its parts are done, and in which direction it was going. */
  parts?: { done: number; of: number; direction: 'up' | 'down' }
}

export interface ServerState {
  history: History
  journal: Journal
  migrations: MigrationStatus[]
  /** Recorded on the server, with no file in the workspace. */
  unknown: HistoryRow[]
  /** What `up` has to apply, in order. */
  pending: Migration[]
  /** What is applied as a whole, in the order of the workspace. */
  applied: Migration[]
  /** Indexes that a failed concurrent build left behind: they cost writes and answer nothing. */
  invalidIndexes: string[]
}

/** Reads the state. Throws `DbopsError` where the tool's table is not what it should be. */
export async function readState(
  workspace: Workspace,
  database: Database,
  table?: { schema?: string; name: string },
): Promise<ServerState> {
  const history = await openHistory({ workspace, database, table })
  const journal = new Journal(database, history.tool)
  const rows = history.exists ? await history.read(database) : []
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const records = history.checksumOf === undefined ? await readRecords(database, history, journal) : new Map()
  const begun = new Set(await journal.unfinished())
  const newest = workspace.migrations.findLastIndex(
    (migration) => !migration.repeatable && byKey.get(history.keyOf(migration))?.state === 'applied',
  )
  const state: ServerState = {
    history,
    journal,
    migrations: [],
    unknown: rows.filter(({ key }) => !workspace.migrations.some((migration) => history.keyOf(migration) === key)),
    pending: [],
    applied: [],
    invalidIndexes: await readInvalidIndexes(database),
  }
  for (const [index, migration] of workspace.migrations.entries()) {
    const key = history.keyOf(migration)
    const row = byKey.get(key)
    const status: MigrationStatus = {
      version: migration.version,
      name: migration.name,
      file: migration.up.file,
      state: 'pending',
      outOfOrder: row === undefined && !migration.repeatable && index < newest,
      ...(row?.at === undefined ? {} : { at: row.at }),
    }
    const direction = (['up', 'down'] as const).find((way) =>
      begun.has(journalKey(history, { migration, direction: way })),
    )
    if (direction === 'down' || (direction === 'up' && row?.state !== 'applied')) {
      status.state = 'unfinished'
      status.parts = await parts(journal, history, migration, direction)
    } else if (row?.state === 'applied') {
      const expected = row.checksum === undefined ? records.get(key) : row.checksum
      const actual =
        history.checksumOf === undefined ? sourceChecksum(migration.up) : await history.checksumOf(migration)
      if (expected === undefined || expected === actual) status.state = 'applied'
      else status.state = migration.repeatable ? 'pending' : 'changed'
    } else if (row !== undefined) status.state = 'failed'
    if (status.state === 'pending' || (status.state === 'unfinished' && direction === 'up'))
      state.pending.push(migration)
    if (status.state === 'applied' || status.state === 'changed') state.applied.push(migration)
    state.migrations.push(status)
  }
  return state
}

async function parts(
  journal: Journal,
  history: History,
  migration: Migration,
  direction: 'up' | 'down',
): Promise<NonNullable<MigrationStatus['parts']>> {
  const steps = await journal.read(journalKey(history, { migration, direction }))
  const source = direction === 'up' ? migration.up : migration.down
  const segments = source === undefined ? [] : segmentsOf(source, sourceStatements(source).statements)
  return {
    done: steps.filter(({ step, state }) => step !== begunStep && state === 'done').length,
    of: Array.isArray(segments) ? segments.length : 0,
    direction,
  }
}

/** Checksums that dbops wrote down for a tool without any, by key. */
async function readRecords(database: Database, history: History, journal: Journal): Promise<Map<string, string>> {
  if (!(await journal.exists())) return new Map()
  const rows = (await database.rows(
    `select key, checksum from ${recordsTable} where tool = $1 and checksum is not null`,
    [history.tool],
  )) as [string, string][]
  return new Map(rows)
}

async function readInvalidIndexes(database: Database): Promise<string[]> {
  const rows = await database.rows(
    `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname))
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where not i.indisvalid and c.relkind = 'i' and n.nspname !~ '^pg_'
        and not exists (select from pg_catalog.pg_stat_progress_create_index p where p.index_relid = i.indexrelid)
      order by 1`,
  )
  return rows.flat() as string[]
}
