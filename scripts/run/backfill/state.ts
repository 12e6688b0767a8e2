/**
 * dbops.backfills: how far each backfill is. The row is written in the transaction of the batch that it counts, so that a
 * batch and its place in the row are there together or not at all, whatever is killed and when.
 */

import { DbopsError, messageOf } from '../../core/error.ts'
import type { Database } from '../../postgres/database.ts'
import { backfillsTable, relationExists } from '../own-tables.ts'

/** What a person asked for; the worker reads it with every batch. */
export type Wanted = 'run' | 'pause' | 'cancel'

/** `ready` before the first batch; `verifying` when all batches are done; `failed`: it stopped at an error and can go on. */
export type BackfillState = 'ready' | 'running' | 'verifying' | 'done' | 'cancelled' | 'failed'

export interface Backfill {
  name: string
  statement: string
  checksum: string
  /** The table whose rows are gone through. */
  relation: string
  /** Its key's columns. */
  key: string[]
  /** The last key that is done, column by column as text; null before the first batch. */
  position: string[] | null
  /** The last key that is gone to: rows above it came after the start, and are the application's. */
  last: string[] | null
  state: BackfillState
  wanted: Wanted
  /** Which time through the table, from 1. */
  pass: number
  rows: number
  changed: number
  batches: number
  /** Rows of the table as counted at the start; null where nobody counted. */
  estimate: number | null
  size: number
  error: string | null
  startedAt: string | null
  updatedAt: string
  finishedAt: string | null
  /** Milliseconds that batches took, all together. */
  milliseconds: number
  /** How it was asked for, so that another process can go on in the same way. */
  options: BackfillSettings
}

export interface BackfillSettings {
  by?: string
  key?: string[]
  /** Milliseconds a batch should last, and the bounds of its size. */
  target: number
  smallest: number
  largest: number
  fixed: boolean
  /** Rows a second at most. */
  rate?: number
  verify?: string
  passes: number
  /** The statement is not the same a second time: one pass, and no row is met twice. */
  once?: boolean
}

const ddl = `create schema if not exists dbops;
create table if not exists ${backfillsTable} (
  name text primary key,
  statement text not null,
  checksum text not null,
  relation text not null,
  key text[] not null,
  position text[],
  last text[],
  state text not null default 'ready' check (state in ('ready', 'running', 'verifying', 'done', 'cancelled', 'failed')),
  wanted text not null default 'run' check (wanted in ('run', 'pause', 'cancel')),
  pass integer not null default 1,
  rows bigint not null default 0,
  changed bigint not null default 0,
  batches bigint not null default 0,
  estimate bigint,
  size integer not null,
  error text,
  started_at timestamptz,
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  milliseconds bigint not null default 0,
  options jsonb not null default '{}'
)`

const columns = `name, statement, checksum, relation, key, position, last, state, wanted, pass, rows, changed, batches, estimate,
  size, error, started_at::text as "startedAt", updated_at::text as "updatedAt", finished_at::text as "finishedAt", milliseconds, options`

/** Makes the table where it is missing. */
export async function createBackfills(database: Database): Promise<void> {
  if (await relationExists(database, backfillsTable)) return
  try {
    await database.exec(ddl)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new DbopsError(`Cannot make ${backfillsTable}: ${messageOf(error)}`, {
      kind: 'environment',
      hint: 'A backfill keeps its place in a table on the server. As the owner of the database: create schema dbops authorization <the role that runs it>',
    })
  }
}

export async function readBackfill(database: Database, name: string, lock = false): Promise<Backfill | undefined> {
  if (!lock && !(await relationExists(database, backfillsTable))) return undefined
  const [row] = await database.query(
    `select ${columns} from ${backfillsTable} where name = $1${lock ? ' for update' : ''}`,
    [name],
  )
  return row as unknown as Backfill | undefined
}

/** All of them, the newest first. */
export async function listBackfills(database: Database): Promise<Backfill[]> {
  if (!(await relationExists(database, backfillsTable))) return []
  return (await database.query(
    `select ${columns} from ${backfillsTable} order by updated_at desc, name`,
  )) as unknown as Backfill[]
}

export type NewBackfill = Pick<
  Backfill,
  'name' | 'statement' | 'checksum' | 'relation' | 'key' | 'last' | 'estimate' | 'size' | 'options'
>

export async function insertBackfill(database: Database, backfill: NewBackfill): Promise<void> {
  const { name, statement, checksum, relation, key, last, estimate, size, options } = backfill
  await database.query(
    `insert into ${backfillsTable} (name, statement, checksum, relation, key, last, estimate, size, options)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (name) do update set statement = excluded.statement, checksum = excluded.checksum,
       relation = excluded.relation, key = excluded.key, position = null, last = excluded.last, state = 'ready', wanted = 'run',
       pass = 1, rows = 0, changed = 0, batches = 0, estimate = excluded.estimate, size = excluded.size, error = null,
       started_at = null, finished_at = null, updated_at = now(), milliseconds = 0, options = excluded.options`,
    [name, statement, checksum, relation, key, last, estimate === null ? null : Math.round(estimate), size, options],
  )
}

/** Sets columns of a backfill; values are parameters. */
export async function updateBackfill(
  database: Database,
  name: string,
  values: Partial<Record<'position' | 'last' | 'state' | 'wanted' | 'pass' | 'error' | 'size', unknown>> & {
    finished?: boolean
  },
): Promise<void> {
  const { finished, ...rest } = values
  const names = Object.keys(rest)
  const sets = names.map((column, index) => `${column} = $${index + 2}`)
  if (finished !== undefined) sets.push(`finished_at = ${finished ? 'pg_catalog.now()' : 'null'}`)
  await database.query(
    `update ${backfillsTable} set ${[...sets, 'updated_at = pg_catalog.now()'].join(', ')} where name = $1`,
    [name, ...Object.values(rest)],
  )
}
