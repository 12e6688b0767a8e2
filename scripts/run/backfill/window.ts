/** Ranges of keys: where the next batch ends, and what a table's last key is. */

import { ident } from '../../core/identifier.ts'
import type { Session } from '../session.ts'
import type { DrivingTable } from './keys.ts'
import { type KeyColumn, keyCondition } from './statement.ts'

/** A key, column by column as text. */
export type Key = string[]

/** The largest key there is now; undefined in an empty table. */
export async function lastKey(session: Session, { relation, key }: DrivingTable): Promise<Key | undefined> {
  const [row] = await session.rows(`select ${texts(key)} from ${relation} k order by ${order(key, ' desc')} limit 1`)
  return row as Key | undefined
}

/**
 * The key with which a range of `rows` rows ends that begins above `position`; the end itself where fewer are left.
 * `final`: nothing is left behind it.
 */
export async function rangeEnd(
  session: Session,
  { relation, key }: DrivingTable,
  position: Key | null,
  end: Key,
  rows: number,
): Promise<{ upper: Key; final: boolean }> {
  const values = position === null ? end : [...position, ...end]
  const condition = keyCondition('k', key, position === null ? 'first' : 'between')
  const [row] = await session.rows(
    `select ${texts(key)} from ${relation} k where ${condition} order by ${order(key)} offset $${values.length + 1}::text::int8 limit 1`,
    [...values, rows - 1],
  )
  if (row === undefined) return { upper: end, final: true }
  const upper = row as Key
  return { upper, final: sameKey(upper, end) }
}

/** How many rows a range holds. */
export async function countRange(
  session: Session,
  { relation, key }: DrivingTable,
  position: Key | null,
  upper: Key,
): Promise<number> {
  const condition = keyCondition('k', key, position === null ? 'first' : 'between')
  const [row] = await session.rows(
    `select count(*) from ${relation} k where ${condition}`,
    position === null ? upper : [...position, ...upper],
  )
  return Number(row![0])
}

export function sameKey(a: Key | null, b: Key | null): boolean {
  return a !== null && b !== null && a.length === b.length && a.every((part, index) => part === b[index])
}

function texts(key: readonly KeyColumn[]): string {
  return key.map(({ name }) => `k.${ident(name)}::text`).join(', ')
}

function order(key: readonly KeyColumn[], direction = ''): string {
  return key.map(({ name }) => `k.${ident(name)}${direction}`).join(', ')
}
