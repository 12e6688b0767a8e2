/** Before a backfill starts: the statement runs twice on a few rows of the server, in a transaction that is rolled back. */

import { messageOf } from '../../core/error.ts'
import { ident, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { postgresFailure } from '../../postgres/database.ts'
import type { Session } from '../session.ts'
import { watched } from '../watch.ts'
import type { DrivingTable } from './keys.ts'
import { type BatchStatement, batchSql, keyCondition } from './statement.ts'
import { type Key, lastKey, rangeEnd, sameKey } from './window.ts'

export interface SampleCheck {
  /**
   * `yes`: the second time changes nothing that the first did not. `no`: it does. `unknown`: no row of the samples is
   * one that the statement changes.
   */
  idempotent: 'yes' | 'no' | 'unknown'
  /** Why not. */
  reason?: string
  /** Rows of the sample, and how many of them the statement changed. */
  rows: number
  changed: number
  /** Milliseconds that the first run took. */
  milliseconds: number
  /** Whether the plan of a batch reads all of the table that is gone through. */
  readsAll: boolean
}

/** Rows of a sample, and how many samples are tried until one holds rows that the statement changes. */
const sampleSize = 200
const samples = 5

/** Tries it. Throws what the server says of the statement itself. */
export async function checkSample(
  session: Session,
  statement: BatchStatement,
  table: DrivingTable,
  { monitor, signal }: { monitor?: Database; signal?: AbortSignal } = {},
): Promise<SampleCheck> {
  const result: SampleCheck = { idempotent: 'unknown', rows: 0, changed: 0, milliseconds: 0, readsAll: false }
  const end = await lastKey(session, table)
  if (end === undefined) return result
  let position: Key | null = null
  for (let sample = 0; sample < samples && result.idempotent === 'unknown'; sample++) {
    const { upper } = await rangeEnd(session, table, position, end, sampleSize)
    const values = position === null ? upper : [...position, ...upper]
    const bounds = position === null ? 'first' : 'between'
    if (sample === 0)
      result.readsAll = await readsAll(session, statement, table, batchSql(statement, table.key, bounds), values)
    const from = position
    await watched({ session, monitor, signal }, () => twice(session, statement, table, from, upper, result))
    if (sameKey(upper, end)) break
    position = upper
  }
  return result
}

async function twice(
  session: Session,
  statement: BatchStatement,
  table: DrivingTable,
  position: Key | null,
  upper: Key,
  result: SampleCheck,
): Promise<void> {
  const bounds = position === null ? 'first' : 'between'
  const values = position === null ? upper : [...position, ...upper]
  const sql = batchSql(statement, table.key, bounds)
  await session.exec('begin')
  try {
    await session.exec("set local statement_timeout = '20s'")
    // Of an upsert the rows themselves tell, of an UPDATE the range does, of a DELETE nothing is left to change.
    const upsert = statement.kind === 'insert' && statement.conflict === 'update'
    const start = performance.now()
    const first = upsert
      ? await hashed(session, sql, values)
      : { rows: (await session.run(sql, values)).rows ?? 0, hash: '' }
    result.milliseconds += performance.now() - start
    result.rows += sampleSize
    result.changed += first.rows
    if (first.rows === 0) return
    const before =
      statement.kind === 'update' ? await fingerprint(session, statement, table, position, upper) : first.hash
    let second: { rows: number; hash: string }
    try {
      second = upsert
        ? await hashed(session, sql, values)
        : { rows: (await session.run(sql, values)).rows ?? 0, hash: '' }
    } catch (error) {
      if (postgresFailure(error) === undefined) throw error
      result.idempotent = 'no'
      result.reason = `a second time it fails: ${messageOf(error)}`
      return
    }
    if (statement.kind === 'insert' && !upsert && second.rows > 0) {
      result.idempotent = 'no'
      result.reason = `a second time it adds ${second.rows} rows again: write ON CONFLICT DO NOTHING, or leave out what is there`
      return
    }
    const after =
      statement.kind === 'update' ? await fingerprint(session, statement, table, position, upper) : second.hash
    result.idempotent = before === after ? 'yes' : 'no'
    if (before !== after) result.reason = 'a second time it changes the same rows to something else'
  } finally {
    if (!session.lost) await session.exec('rollback')
  }
}

/** Runs a statement and adds up what its rows hold then. */
async function hashed(
  session: Session,
  sql: string,
  values: readonly unknown[],
): Promise<{ rows: number; hash: string }> {
  const [row] = await session.rows(
    `with changed as (${sql}\nreturning *) select count(*), ${sumOfRows('changed')} from changed`,
    [...values],
  )
  return { rows: Number(row![0]), hash: String(row![1]) }
}

/** What the rows of a range of an UPDATE's table hold, as one number. */
async function fingerprint(
  session: Session,
  statement: BatchStatement,
  { key }: DrivingTable,
  position: Key | null,
  upper: Key,
): Promise<string> {
  const target = qualified(statement.target.schema, statement.target.name)
  const condition = keyCondition('t', key, position === null ? 'first' : 'between')
  const [row] = await session.rows(
    `select count(*), ${sumOfRows('t')} from ${target} t where ${condition}`,
    position === null ? upper : [...position, ...upper],
  )
  return JSON.stringify(row)
}

function sumOfRows(alias: string): string {
  return `coalesce(sum(pg_catalog.hashtextextended(${alias}::text, 0)), 0)::text`
}

/** Whether a batch would read the whole table: its condition on the key is not answered by an index. */
async function readsAll(
  session: Session,
  statement: BatchStatement,
  { relation, rows }: DrivingTable,
  sql: string,
  values: readonly unknown[],
): Promise<boolean> {
  if ((rows ?? 0) < 20_000) return false
  const [row] = await session.rows(`explain (format json) ${sql}`, [...values])
  const plan = (typeof row![0] === 'string' ? JSON.parse(row![0]) : row![0]) as { Plan: PlanNode }[]
  let found = false
  const visit = (node: PlanNode): void => {
    if (
      node['Node Type'] === 'Seq Scan' &&
      node.Alias === statement.alias &&
      relation.endsWith(ident(node['Relation Name'] ?? ''))
    )
      found = true
    for (const child of node.Plans ?? []) visit(child)
  }
  visit(plan[0]!.Plan)
  return found
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Alias?: string
  Plans?: PlanNode[]
}
