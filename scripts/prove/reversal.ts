/**
 * Proves that a migration goes back, step by step: up, compare, down, compare with before, up again, compare with after.
 * Rows are made first where there are none, so that what a rollback loses is counted and not guessed.
 */

import { type Change, compareSchemas } from '../catalog/compare.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import type { Database } from '../postgres/database.ts'
import { fill, type TableFill } from './data/fill.ts'
import { lossesWhereItIs, mergeLosses, type RowLoss, readRows, rowLosses } from './rows.ts'

/** Runs one direction of a migration; the words of the failure where it fails. */
export type Run = () => Promise<string | undefined>

export interface Reversal {
  /** The schema before the migration, and after it (undefined: it does not run). */
  before: Schema
  after?: Schema
  /** Why it stopped: a direction that does not run. */
  failure?: { step: 'up' | 'down' | 'up again'; message: string }
  /** What is different after up and down from what was before. */
  leftovers: Change[]
  /** What is different after up, down and up from what was after the first up. */
  drift: Change[]
  /** Rows and values that up and down together lose. */
  losses: RowLoss[]
  /** Rows and values that up alone loses. */
  lossesUp: RowLoss[]
  /** How many rows the losses are measured on, how many of them were made for it, and which tables could not be filled. */
  rows: { tables: number; rows: number; made: number; notProven: TableFill[] }
}

export interface ReversalOptions {
  up: Run
  down?: Run
  /** Where there is no `down`: what goes back instead, proven already. Undefined: nothing does. */
  drafted?: (before: Schema, after: Schema) => Promise<Run | undefined>
  /** Qualified names of the tables that the migration touches: rows are made in these. Called after the first up. */
  touched: (before: Schema) => readonly string[]
  /** Schemas of the platform, where only what must have a value gets one. */
  platformSchemas: ReadonlySet<string>
}

/** Leaves the database with the migration applied, or as the failing step left it. */
export async function proveReversal(
  database: Database,
  { up, down: rollback, drafted, touched, platformSchemas }: ReversalOptions,
): Promise<Reversal> {
  const before = await readSchema(database)
  const result: Reversal = {
    before,
    leftovers: [],
    drift: [],
    losses: [],
    lossesUp: [],
    rows: { tables: 0, rows: 0, made: 0, notProven: [] },
  }
  const step = async (name: 'up' | 'down' | 'up again', run: Run): Promise<boolean> => {
    const message = await run()
    if (message !== undefined) result.failure = { step: name, message }
    return message === undefined
  }
  const schemas = before.schemas.map((schema) => schema.name)
  const seeded = await readRows(database, schemas)
  if (!(await step('up', up))) return result
  result.after = await readSchema(database)
  // A table may move into a schema that is new.
  const all = [...new Set([...schemas, ...result.after.schemas.map((schema) => schema.name)])]
  result.lossesUp = lossesWhereItIs(seeded, await readRows(database, all))
  const down = rollback ?? (await drafted?.(before, result.after))
  if (down === undefined) return result
  if (rollback !== undefined) {
    if (!(await step('down', down))) return result
    result.leftovers = await compareSchemas(before, await readSchema(database))
    result.losses = rowLosses(seeded, await readRows(database, schemas))
  } else if ((await down()) !== undefined) return result

  // Now the database is as it was, as far as it goes: with rows in the tables that matter, once more around.
  await makeRows(database, schemas, touched(before), platformSchemas, result)
  const rows = await readRows(database, schemas)
  result.rows.tables = rows.filter((table) => table.rows > 0).length
  result.rows.rows = rows.reduce((sum, table) => sum + table.rows, 0)
  if (!(await step('up again', up))) return result
  result.drift = await compareSchemas(result.after, await readSchema(database))
  result.lossesUp = mergeLosses(result.lossesUp, lossesWhereItIs(rows, await readRows(database, all)))
  if (rollback === undefined || !(await step('down', rollback))) return result
  result.losses = mergeLosses(result.losses, rowLosses(rows, await readRows(database, schemas)))
  await step('up again', up)
  return result
}

async function makeRows(
  database: Database,
  schemas: readonly string[],
  touched: readonly string[],
  platformSchemas: ReadonlySet<string>,
  result: Reversal,
): Promise<void> {
  if (touched.length === 0) return
  await database.exec('begin')
  try {
    const filled = await fill(database, { schemas, platformSchemas, only: new Set(touched) })
    result.rows.notProven = filled.tables.filter((table) => table.failures.length > 0)
    result.rows.made = filled.tables.reduce((sum, { made }) => sum + made, 0)
    await database.exec('commit')
  } catch (error) {
    await database.exec('rollback')
    throw error
  }
}
